//! Tags of users, which select the audience of a push.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, OneOrMany, id};
use crate::{Call, Input, quota};

/// Tags of users, which select the audience of a push.
#[resource("User.Tag")]
impl UserTag {
    /// Sets a user's tags, in place of any earlier ones.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag>
    pub fn set(&self, user: impl Into<Input<UserTags>>) -> Call<Done> {
        self.client.json("/user/tag/set.json", user).repeatable()
    }

    /// Removes all tags of a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag>
    pub fn remove(&self, user: impl Into<Input<super::UserId>>) -> Call<Done> {
        let nothing = Vec::<String>::new();
        self.client.json("/user/tag/set.json", user).field("tags", nothing).repeatable()
    }

    /// Sets the tags of up to 1000 users, in place of any earlier ones.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag>
    #[alias("batchset")]
    pub fn batch_set(&self, tags: impl Into<Input<SharedTags>>) -> Call<Done> {
        self.client
            .json("/user/tag/batch/set.json", tags)
            .repeatable()
            .within(&quota::TAGS_OF_USERS)
    }

    /// Removes all tags of up to 1000 users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag>
    pub fn batch_remove(&self, users: impl Into<Input<TaggedUsers>>) -> Call<Done> {
        let nothing = Vec::<String>::new();
        self.client
            .json("/user/tag/batch/set.json", users)
            .field("tags", nothing)
            .repeatable()
            .within(&quota::TAGS_OF_USERS)
    }

    /// Gets the tags of one user, or of up to 50.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/get-user-tag>
    #[alias("get")]
    pub fn get_list(&self, users: impl Into<Input<TagQuery>>) -> Call<Tags> {
        self.client.form("/user/tags/get.json", users.into().under("userIds")).repeatable()
    }
}

/// A user's tags.
#[input]
pub struct UserTags {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// The tags.
    #[wire(length = 0..=20, unit = "tags", each(length = 1..=40))]
    pub tags: Vec<String>,
}

/// Tags for several users.
#[input]
pub struct SharedTags {
    /// Ids of the users.
    #[wire("userIds", length = 1..=1000, unit = "users")]
    pub users: Vec<Id<id::UserId>>,
    /// The tags.
    #[wire(length = 0..=20, unit = "tags", each(length = 1..=40))]
    pub tags: Vec<String>,
}

/// Users to remove all tags from.
#[input]
pub struct TaggedUsers {
    /// Ids of the users.
    #[wire("userIds", length = 1..=1000, unit = "users")]
    pub users: Vec<Id<id::UserId>>,
}

/// One user, or several.
#[input]
pub struct TagQuery(#[wire(length = 1..=50, unit = "users")] pub OneOrMany<Id<id::UserId>>);

/// The tags of users.
#[output]
pub struct Tags {
    /// The tags of each user, by their ids.
    #[wire("result")]
    pub tags: Option<BTreeMap<String, Vec<String>>>,
}
