//! Remarks: names of groups, which a user's push notifications show.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, id};
use crate::{Call, Input};

/// Remarks: names of groups, which a user's push notifications show.
#[resource("Group.Remark")]
impl GroupRemark {
    /// Sets the remark that a user has for a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-group-push>
    pub fn set(&self, group: impl Into<Input<GroupRemarkSet>>) -> Call<Done> {
        self.client.form("/group/remarks/set.json", group).repeatable()
    }

    /// Removes the remark that a user has for a group.
    pub fn remove(&self, group: impl Into<Input<RemarkedGroup>>) -> Call<Done> {
        self.client.form("/group/remarks/del.json", group).repeatable()
    }

    /// Gets the remark that a user has for a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-group-push>
    pub fn get(&self, group: impl Into<Input<RemarkedGroup>>) -> Call<RemarkOfGroup> {
        self.client.form("/group/remarks/get.json", group).repeatable()
    }
}

/// A user, a group, and the remark.
#[input]
pub struct GroupRemarkSet {
    /// Id of the user whose push notifications show the remark.
    pub user_id: id::UserId,
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// The remark.
    pub remark: String,
}

/// A user and a group.
#[input]
pub struct RemarkedGroup {
    /// Id of the user whose push notifications show the remark.
    pub user_id: id::UserId,
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
}

/// The remark that a user has for a group.
#[output]
pub struct RemarkOfGroup {
    /// The remark.
    pub remark: Option<String>,
}
