//! Muting members of a group.

use rongcloud_native_macros::{input, resource};

use crate::api::group::GroupId;
use crate::api::group::gag::Ungagging;
use crate::api::{Done, Id, TimedMembers, id};
use crate::{Call, Input};

/// Muting members of a group.
#[resource("Group.Mute.Member")]
#[alias("Group.MuteMembers")]
impl GroupMuteMember {
    /// Mutes up to 20 members of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/gag-user>
    pub fn add(&self, group: impl Into<Input<Muting>>) -> Call<Done> {
        self.client.form("/group/user/gag/add.json", group).repeatable()
    }

    /// Unmutes up to 20 members of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user>
    pub fn remove(&self, group: impl Into<Input<Ungagging>>) -> Call<Done> {
        self.client.form("/group/user/gag/rollback.json", group).repeatable()
    }

    /// Lists the muted members of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user>
    pub fn get_list(&self, group: impl Into<Input<GroupId>>) -> Call<TimedMembers> {
        self.client.form("/group/user/gag/list.json", group).repeatable()
    }
}

/// Members of a group to mute, and for how long.
#[input]
pub struct Muting {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members.
    #[wire("userId", length = 1..=20, unit = "members")]
    pub members: Vec<Id<id::UserId>>,
    /// Duration; 0 is permanent.
    #[wire(range = 0..=43_200, unit = "minutes")]
    pub minute: u32,
}
