//! What is set of a conversation of a user.

use rongcloud_native_macros::{output, resource};

use super::tag::StoredTag;
use super::{ConversationType, ListedConversation};
use crate::api::Number;
use crate::api::unpush_level::UnpushLevel;
use crate::{Call, Input};

/// What is set of a conversation of a user: its tags, and whether it is on top or muted.
#[resource("Conversation.Attribute")]
impl ConversationAttribute {
    /// Gets what is set of a conversation of a user.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-attr-get>
    pub fn get(
        &self,
        conversation: impl Into<Input<ListedConversation>>,
    ) -> Call<ConversationAttributes> {
        self.client.get("/conversation/attribute/get.json", conversation)
    }
}

/// The answer with what is set of a conversation.
#[output]
pub struct ConversationAttributes {
    /// What is set.
    pub data: Option<AttributesOfConversation>,
}

/// What is set of a conversation.
#[output]
pub struct AttributesOfConversation {
    /// Id of the other user, or of the group.
    pub target_id: Option<String>,
    /// Type of the conversation.
    pub conversation_type: Option<Number<ConversationType>>,
    /// Its tags.
    pub tags: Option<Vec<StoredTag>>,
    /// Whether it is on top; missing if that was never set.
    pub top: Option<TopState>,
    /// Which messages are pushed; missing if that was never set.
    pub mute: Option<MuteLevel>,
}

/// Whether a conversation is on top.
#[output]
pub struct TopState {
    /// Whether it is on top.
    pub top: Option<bool>,
    /// Since when, in milliseconds.
    pub top_time: Option<i64>,
}

/// Which messages of a conversation are pushed.
#[output]
pub struct MuteLevel {
    /// Which messages are pushed, as a number of `unpushLevel`.
    pub mute: Option<Number<UnpushLevel>>,
}
