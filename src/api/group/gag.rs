//! Muting: members that may not write in a group for a while.

use rongcloud_native_macros::{input, resource};

use crate::Result;
use crate::api::{Done, Id, TimedMembers};

/// Muting: members that may not write in a group for a while.
#[resource("Group.Gag")]
impl GroupGag {
    /// Mutes members of a group: at most 20 in one call.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/gag-user>
    pub async fn add(&self, group: Gagging) -> Result<Done> {
        self.client.form("/group/user/gag/add.json", &group).repeatable().await
    }

    /// Lets members of a group write again.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user>
    pub async fn remove(&self, group: Ungagging) -> Result<Done> {
        self.client.form("/group/user/gag/rollback.json", &group).repeatable().await
    }

    /// Lists the members of a group that are muted.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user>
    pub async fn get_list(&self, group: super::GroupId) -> Result<TimedMembers> {
        self.client.form("/group/user/gag/list.json", &group).repeatable().await
    }
}

/// Whom to mute in which group, and for how long.
#[input]
pub struct Gagging {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// The members.
    #[wire("userId")]
    pub members: Option<Vec<Id>>,
    /// How long; 0 is for good.
    #[wire(size = 0..=43_200, unit = "minutes")]
    pub minute: u32,
}

/// Who may write again in which group.
#[input]
pub struct Ungagging {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// The members.
    #[wire("userId")]
    pub members: Option<Vec<Id>>,
}
