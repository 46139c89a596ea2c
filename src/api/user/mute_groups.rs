//! Muting in all groups: users who cannot send messages in any group of the app.

use rongcloud_native_macros::{input, resource};

use crate::api::{Done, Id, Paging, TimedMembers, id};
use crate::{Call, Input};

/// Muting in all groups: users who cannot send messages in any group of the app.
#[resource("User.MuteGroups")]
#[alias("Group.Ban.user")]
impl UserMuteGroups {
    /// Mutes up to 20 users in all groups.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/gag-user>
    pub fn add(&self, users: impl Into<Input<MuteEverywhere>>) -> Call<Done> {
        self.client.form("/group/user/gag/add.json", users).repeatable()
    }

    /// Unmutes up to 20 users in all groups.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user>
    pub fn remove(&self, users: impl Into<Input<UnmuteEverywhere>>) -> Call<Done> {
        self.client.form("/group/user/gag/rollback.json", users).repeatable()
    }

    /// Lists the users who are muted in all groups.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user>
    pub fn get_list(&self, page: impl Into<Input<Paging>>) -> Call<TimedMembers> {
        self.client.form("/group/user/gag/list.json", page).repeatable()
    }
}

/// Users to mute in all groups, and for how long.
#[input]
pub struct MuteEverywhere {
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub members: Vec<Id<id::UserId>>,
    /// Duration; 0 is permanent.
    #[wire(range = 0..=43_200, unit = "minutes")]
    pub minute: u32,
}

/// Users to unmute.
#[input]
pub struct UnmuteEverywhere {
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub members: Vec<Id<id::UserId>>,
}
