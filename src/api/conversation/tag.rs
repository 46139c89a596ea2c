//! Tags that a user groups conversations by.

pub mod conversation;

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, id};
use crate::{Call, Input};

/// Tags that a user groups conversations by.
#[resource("Conversation.Tag")]
impl ConversationTag {
    /// Creates tags of a user, or renames them. A user has at most 20.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/user-conversation-tag-set>
    pub fn set(&self, tags: impl Into<Input<ConversationTagSet>>) -> Call<Done> {
        self.client.json("/user/conversation/tag/set.json", tags).repeatable()
    }

    /// Removes tags of a user.
    pub fn remove(&self, tags: impl Into<Input<ConversationTagRemove>>) -> Call<Done> {
        self.client.json("/user/conversation/tag/del.json", tags).repeatable()
    }

    /// Lists the tags of a user.
    pub fn get_list(&self, user: impl Into<Input<ConversationTagGetList>>) -> Call<TagsOfUser> {
        self.client.get("/user/conversation/tag/get.json", user)
    }
}

/// Tags to create or rename.
#[input]
pub struct ConversationTagSet {
    /// Id of the user who has them.
    pub user_id: id::UserId,
    /// The tags.
    #[wire(length = 1..=20, unit = "tags")]
    pub tags: Vec<NamedTag>,
}

/// A tag of a user, with its name.
#[input]
pub struct NamedTag {
    /// Id of the tag: at most 10 characters, which the service checks; in one place its page says
    /// 20.
    #[wire(length = 1.., unit = "character")]
    pub tag_id: String,
    /// Name of the tag.
    #[wire(length = 1..=15, unit = "characters")]
    pub tag_name: String,
}

/// Tags to remove.
#[input]
pub struct ConversationTagRemove {
    /// Id of the user who has them.
    pub user_id: id::UserId,
    /// Ids of the tags.
    #[wire("tagIds", length = 1.., unit = "tag", each(length = 1.., unit = "character"))]
    pub tags: Vec<String>,
}

/// A user whose tags to list.
#[input]
pub struct ConversationTagGetList {
    /// Id of the user who has them.
    pub user_id: id::UserId,
}

/// The tags of a user, as answered.
#[output]
pub struct TagsOfUser {
    /// The user and their tags.
    pub data: Option<StoredTags>,
}

/// A user and their tags.
#[output]
pub struct StoredTags {
    /// Id of the user.
    pub user_id: Option<String>,
    /// The tags.
    pub tags: Vec<StoredTag>,
}

/// A tag of a user.
#[output]
pub struct StoredTag {
    /// Id of the tag.
    pub tag_id: String,
    /// Name of the tag.
    pub tag_name: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
}
