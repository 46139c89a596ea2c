//! Profiles of friends: what a user sees of them.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, resource};

use crate::api::{Done, JsonText, id};
use crate::{Call, Input};

/// Profiles of friends: what a user sees of them.
#[resource("Friend.Profile")]
impl FriendProfile {
    /// Sets the name of a friend that a user sees, and fields of the app.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/set-friend-profile>
    pub fn set(&self, friend: impl Into<Input<FriendProfileSet>>) -> Call<Done> {
        self.client.form("/friend/profile/set.json", friend).repeatable()
    }
}

/// A user, a friend, and what to set.
#[input]
pub struct FriendProfileSet {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// Id of the friend.
    pub target_id: id::UserId,
    /// Name of the friend that the user sees. An empty text removes it.
    #[wire(length = 0..=64, unit = "characters")]
    pub remark_name: Option<String>,
    /// The fields of the app, whose keys begin with `ext_`.
    #[wire(length = 1..=10, unit = "fields", each(length = 0..=256, unit = "characters"))]
    pub friend_ext_profile: Option<JsonText<BTreeMap<id::ExtKey, String>>>,
}
