//! Managers of hosted groups.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, OneOrMany, id};
use crate::{Call, Input};

/// Managers of hosted groups.
#[resource("EntrustedGroup.Manager")]
impl EntrustedGroupManager {
    /// Makes members managers of a group. A group can have 10. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/add-group-manager>
    pub fn add(&self, group: impl Into<Input<GroupManagers>>) -> Call<ManagersAdded> {
        self.client.form("/entrust/group/manager/add.json", group)
    }

    /// Makes managers of a group ordinary members again. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/remove-group-manager>
    pub fn remove(&self, group: impl Into<Input<GroupManagers>>) -> Call<Done> {
        self.client.form("/entrust/group/manager/remove.json", group)
    }
}

/// A group, and members to make managers or ordinary members.
#[input]
pub struct GroupManagers {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members.
    #[wire("userIds", length = 1..=10, unit = "members")]
    pub members: OneOrMany<Id<id::UserId>>,
}

/// The result of adding managers.
#[output]
pub struct ManagersAdded {
    /// Ids of the users who could not be added because they are not members.
    pub user_ids: Option<Vec<String>>,
    /// How many managers the group has, if the limit of 10 is exceeded.
    pub manager_count: Option<i64>,
}
