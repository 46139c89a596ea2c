//! Managers of groups that the service hosts.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, OneOrMany, id};
use crate::{Call, Input};

/// Managers of groups that the service hosts.
#[resource("EntrustedGroup.Manager")]
impl EntrustedGroupManager {
    /// Makes members managers of a group, which may have 10. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/add-group-manager>
    pub fn add(&self, group: impl Into<Input<GroupManagers>>) -> Call<ManagersAdded> {
        self.client.form("/entrust/group/manager/add.json", group)
    }

    /// Makes managers of a group plain members again. The members see a notice.
    pub fn remove(&self, group: impl Into<Input<GroupManagers>>) -> Call<Done> {
        self.client.form("/entrust/group/manager/remove.json", group)
    }
}

/// A group and who begins or ends to manage it.
#[input]
pub struct GroupManagers {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members.
    #[wire("userIds", length = 1..=10, unit = "members")]
    pub members: OneOrMany<Id<id::UserId>>,
}

/// What became of members that were to manage a group.
#[output]
pub struct ManagersAdded {
    /// Ids of the users who are no members, and so no managers.
    pub user_ids: Option<Vec<String>>,
    /// How many managers the group has, where 10 are not enough.
    pub manager_count: Option<i64>,
}
