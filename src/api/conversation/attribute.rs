//! Settings of a user's conversation.

use rongcloud_native_macros::{output, resource};

use super::tag::StoredTag;
use super::{ConversationType, ListedConversation};
use crate::api::Number;
use crate::api::unpush_level::UnpushLevel;
use crate::{Call, Input};

/// Settings of a user's conversation: its tags, and whether it is pinned or muted.
#[resource("Conversation.Attribute")]
impl ConversationAttribute {
    /// Gets the settings of a user's conversation.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-attr-get>
    pub fn get(
        &self,
        conversation: impl Into<Input<ListedConversation>>,
    ) -> Call<ConversationAttributes> {
        self.client.get("/conversation/attribute/get.json", conversation)
    }
}

/// Settings of a conversation, as answered.
#[output]
pub struct ConversationAttributes {
    /// The settings.
    pub data: Option<AttributesOfConversation>,
}

/// Settings of a conversation.
#[output]
pub struct AttributesOfConversation {
    /// Id of the other user, or of the group.
    pub target_id: Option<String>,
    /// Type of the conversation.
    pub conversation_type: Option<Number<ConversationType>>,
    /// Its tags.
    pub tags: Option<Vec<StoredTag>>,
    /// Whether it is pinned; missing if that was never set.
    pub top: Option<TopState>,
    /// Which messages are pushed; missing if that was never set.
    pub mute: Option<MuteLevel>,
}

/// Whether a conversation is pinned.
#[output]
pub struct TopState {
    /// Whether it is pinned.
    pub top: Option<bool>,
    /// When it was pinned, in milliseconds since 1970.
    pub top_time: Option<i64>,
}

/// Which messages of a conversation are pushed.
#[output]
pub struct MuteLevel {
    /// Which messages are pushed, as a number of `unpushLevel`.
    pub mute: Option<Number<UnpushLevel>>,
}
