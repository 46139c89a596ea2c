//! Names that a user gives to groups, which pushes to the user show.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, id};
use crate::{Call, Input};

/// Names that a user gives to groups, which pushes to the user show.
#[resource("Group.Remark")]
impl GroupRemark {
    /// Sets the name that a user gives to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-group-push>
    pub fn set(&self, group: impl Into<Input<GroupRemarkSet>>) -> Call<Done> {
        self.client.form("/group/remarks/set.json", group).repeatable()
    }

    /// Removes the name that a user gives to a group.
    pub fn remove(&self, group: impl Into<Input<RemarkedGroup>>) -> Call<Done> {
        self.client.form("/group/remarks/del.json", group).repeatable()
    }

    /// Gets the name that a user gives to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-group-push>
    pub fn get(&self, group: impl Into<Input<RemarkedGroup>>) -> Call<RemarkOfGroup> {
        self.client.form("/group/remarks/get.json", group).repeatable()
    }
}

/// Who gives which name to which group.
#[input]
pub struct GroupRemarkSet {
    /// Id of the user whose pushes show the name.
    pub user_id: id::UserId,
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// The name.
    pub remark: String,
}

/// Whose name for which group.
#[input]
pub struct RemarkedGroup {
    /// Id of the user whose pushes show the name.
    pub user_id: id::UserId,
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
}

/// The name that a user gives to a group.
#[output]
pub struct RemarkOfGroup {
    /// The name.
    pub remark: Option<String>,
}
