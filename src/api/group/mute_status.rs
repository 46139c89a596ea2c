//! Whether groups are muted.

use rongcloud_native_macros::{output, resource};

use crate::api::group::mute::all::WholeGroups;
use crate::{Call, Input};

/// Whether groups are muted.
#[resource("Group.MuteStatus")]
#[alias("Group.BanStatus")]
impl GroupMuteStatus {
    /// Checks whether up to 20 groups are muted.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/query-banned-state-or-list>
    pub fn check(&self, groups: impl Into<Input<WholeGroups>>) -> Call<GroupStatuses> {
        self.client.form("/group/ban/query.json", groups).repeatable()
    }
}

/// Whether groups are muted.
#[output]
pub struct GroupStatuses {
    /// The groups.
    #[wire("groupinfo")]
    pub groups: Vec<GroupStatus>,
}

/// Whether a group is muted.
#[output]
pub struct GroupStatus {
    /// Id of the group.
    #[wire("groupId")]
    pub id: String,
    /// 1 if the group is muted, else 0.
    #[wire("stat")]
    pub status: u32,
}
