//! What a user keeps of a friend.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, resource};

use crate::api::{Done, JsonText, id};
use crate::{Call, Input};

/// What a user keeps of a friend.
#[resource("Friend.Profile")]
impl FriendProfile {
    /// Sets the name that a user gives to a friend, and fields of the app. What is left out stays as
    /// it is.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/set-friend-profile>
    pub fn set(&self, friend: impl Into<Input<FriendProfileSet>>) -> Call<Done> {
        self.client.form("/friend/profile/set.json", friend).repeatable()
    }
}

/// What to set of a friend.
#[input]
pub struct FriendProfileSet {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// Id of the friend.
    pub target_id: id::UserId,
    /// Name that the user gives to the friend. An empty one removes the name.
    #[wire(length = 0..=64, unit = "characters")]
    pub remark_name: Option<String>,
    /// The fields of the app, whose keys begin with `ext_`.
    #[wire(length = 1..=10, unit = "fields", each(length = 0..=256, unit = "characters"))]
    pub friend_ext_profile: Option<JsonText<BTreeMap<id::ExtKey, String>>>,
}
