//! The conversations that have a tag.

use rongcloud_native_macros::{input, output, resource};

use crate::api::conversation::ConversationType;
use crate::api::{Done, Number, id};
use crate::{Call, Input};

/// The conversations that have a tag.
#[resource("Conversation.Tag.Conversation")]
impl ConversationTagConversation {
    /// Adds a tag to conversations. At most 1000 can have it; the oldest ones lose it.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-set>
    pub fn add(&self, conversations: impl Into<Input<TaggedConversations>>) -> Call<Done> {
        self.client.json("/tag/conversation/set.json", conversations).repeatable()
    }

    /// Removes a tag from conversations.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-del>
    pub fn remove(&self, conversations: impl Into<Input<TaggedConversations>>) -> Call<Done> {
        self.client.json("/tag/conversation/del.json", conversations).repeatable()
    }

    /// Lists the conversations that have a tag.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-get>
    pub fn get_list(&self, tag: impl Into<Input<TagOfUser>>) -> Call<ConversationsOfTag> {
        self.client.get("/tag/conversation/get.json", tag)
    }
}

/// A tag of a user.
#[input]
pub struct TagOfUser {
    /// Id of the user who has it.
    pub user_id: id::UserId,
    /// Id of the tag.
    #[wire(length = 1.., unit = "character")]
    pub tag_id: String,
}

/// A tag of a user, and conversations.
#[input]
pub struct TaggedConversations {
    /// The tag.
    #[wire(flatten)]
    pub tag: TagOfUser,
    /// The conversations.
    #[wire(length = 1..=100, unit = "conversations")]
    pub conversations: Vec<TaggedConversation>,
}

/// A conversation of a user.
#[input]
pub struct TaggedConversation {
    /// Id of the other user, or of the group.
    pub target_id: id::TargetId,
    /// Type of the conversation: `PRIVATE`, `GROUP` or `SYSTEM`.
    #[wire("conversationType", also = "conversationType")]
    pub r#type: ConversationType,
}

/// The conversations that have a tag, as answered.
#[output]
pub struct ConversationsOfTag {
    /// The tag and its conversations.
    pub data: Option<StoredConversations>,
}

/// A tag and its conversations.
#[output]
pub struct StoredConversations {
    /// Id of the tag.
    pub tag_id: Option<String>,
    /// The conversations.
    pub conversations: Vec<StoredConversation>,
}

/// A conversation that has a tag.
#[output]
pub struct StoredConversation {
    /// Id of the other user, or of the group.
    pub target_id: String,
    /// Type of the conversation.
    pub conversation_type: Option<Number<ConversationType>>,
}
