//! Remarks: names of members, which push notifications of their messages to a group show.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, id};
use crate::{Call, Input};

/// Remarks: names of members, which push notifications of their messages to a group show in place
/// of the names that the users registered with. If the receiver has a remark for the member
/// (`User.Remark`), that one is shown.
#[resource("Group.Remark")]
impl GroupRemark {
    /// Sets the remark of a member of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-group-push>
    pub fn set(&self, member: impl Into<Input<GroupRemarkSet>>) -> Call<Done> {
        self.client.form("/group/remarks/set.json", member).repeatable()
    }

    /// Removes the remark of a member of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/delete-remark-for-group-push>
    pub fn remove(&self, member: impl Into<Input<RemarkedMember>>) -> Call<Done> {
        self.client.form("/group/remarks/del.json", member).repeatable()
    }

    /// Gets the remark of a member of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-group-push>
    pub fn get(&self, member: impl Into<Input<RemarkedMember>>) -> Call<RemarkOfMember> {
        self.client.form("/group/remarks/get.json", member).repeatable()
    }
}

/// A member of a group, and the remark.
#[input]
pub struct GroupRemarkSet {
    /// Id of the member.
    pub user_id: id::UserId,
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// The remark.
    pub remark: String,
}

/// A member of a group.
#[input]
pub struct RemarkedMember {
    /// Id of the member.
    pub user_id: id::UserId,
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
}

/// The remark of a member of a group.
#[output]
pub struct RemarkOfMember {
    /// The remark.
    pub remark: Option<String>,
}
