//! Tags of users, which pushes can be addressed to.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use crate::Call;
use crate::answer::Answer;
use crate::api::{Done, Id, Several};
use crate::json::{Json, Name};
use crate::rules::{At, Invalid};

/// Tags of users, which pushes can be addressed to.
#[resource("User.Tag")]
impl UserTag {
    /// Replaces a user's tags.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag>
    pub fn set(&self, user: UserTags) -> Call<Done> {
        self.client.json("/user/tag/set.json", user).repeatable()
    }

    /// Takes all tags off a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag>
    pub fn remove(&self, user: super::UserId) -> Call<Done> {
        let nothing = Vec::<String>::new();
        self.client.json("/user/tag/set.json", user).field("tags", nothing).repeatable()
    }

    /// Replaces the tags of up to 1000 users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag>
    #[alias("batchset")]
    pub fn batch_set(&self, tags: SharedTags) -> Call<Done> {
        self.client.json("/user/tag/batch/set.json", tags).repeatable()
    }

    /// Takes all tags off up to 1000 users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag>
    pub fn batch_remove(&self, users: TaggedUsers) -> Call<Done> {
        let nothing = Vec::<String>::new();
        self.client.json("/user/tag/batch/set.json", users).field("tags", nothing).repeatable()
    }

    /// Gets the tags of one user, or of up to 50.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/tag/get-user-tag>
    #[alias("get")]
    pub fn get_list(&self, users: Several<Id>) -> Call<Tags> {
        let users = TagQuery { users, ..TagQuery::default() };
        self.client.form("/user/tags/get.json", users).repeatable()
    }
}

/// A user's tags.
#[input]
pub struct UserTags {
    /// Id of the user.
    #[wire("userId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// The tags.
    #[wire(length = 0..=20, unit = "tags", each(length = 1..=40))]
    pub tags: Vec<String>,
}

/// Tags that several users get.
#[input]
pub struct SharedTags {
    /// Ids of the users.
    #[wire("userIds", length = 1..=1000, unit = "users", each(length = 1..=64, unit = "characters"))]
    pub users: Vec<Id>,
    /// The tags.
    #[wire(length = 0..=20, unit = "tags", each(length = 1..=40))]
    pub tags: Vec<String>,
}

/// Users that lose their tags.
#[input]
pub struct TaggedUsers {
    /// Ids of the users.
    #[wire("userIds", length = 1..=1000, unit = "users", each(length = 1..=64, unit = "characters"))]
    pub users: Vec<Id>,
}

/// Whose tags to get.
#[input]
pub struct TagQuery {
    /// Ids of the users.
    #[wire("userIds", length = 1..=50, unit = "users", each(length = 1..=64, unit = "characters"))]
    pub users: Several<Id>,
}

/// The tags of users.
#[output]
pub struct Tags {
    /// The tags of each user, by their ids.
    #[wire("result")]
    pub tags: Option<TagLists>,
}

/// The tags of each user, by their ids.
#[derive(Clone, Debug, PartialEq)]
pub struct TagLists(pub BTreeMap<String, Vec<String>>);

impl Answer for TagLists {
    const WANTED: &'static str = "an object of lists";

    fn read(json: Json<'_>, at: &At<'_>) -> Result<Self, Box<Invalid>> {
        let users = json.object().ok_or_else(|| Self::refuse(json, at))?;
        let read = |(id, tags): (Name<'_>, Json<'_>)| {
            let id = id.characters().into_owned();
            let tags = Vec::read(tags, &at.field(&id))?;
            Ok((id, tags))
        };
        users.iter().map(read).collect::<Result<_, _>>().map(Self)
    }
}

#[cfg(feature = "node")]
impl crate::node::answer::Written for TagLists {
    fn write(json: Json<'_>, at: &At<'_>, writing: &mut crate::node::answer::Writing) {
        writing.entries(json, at, Vec::<String>::write);
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for TagLists {
    fn name() -> String {
        "Record<string, string[]>".to_owned()
    }
}
