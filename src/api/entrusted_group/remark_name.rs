//! Names of hosted groups that single members see.

use rongcloud_native_macros::{input, output, resource};

use super::member::HostedMember;
use crate::api::{Done, id};
use crate::{Call, Input};

/// Names of hosted groups that single members see, in push notifications too.
#[resource("EntrustedGroup.RemarkName")]
impl EntrustedGroupRemarkName {
    /// Sets the name of a group that a member sees.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/update-group-member-remarkname>
    pub fn set(&self, member: impl Into<Input<EntrustedGroupRemarkNameSet>>) -> Call<Done> {
        self.client.form("/entrust/group/remarkname/set.json", member).repeatable()
    }

    /// Removes the name of a group that a member sees.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname>
    pub fn remove(&self, member: impl Into<Input<HostedMember>>) -> Call<Done> {
        self.client.form("/entrust/group/remarkname/delete.json", member).repeatable()
    }

    /// Gets the name of a group that a member sees.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname>
    pub fn get(&self, member: impl Into<Input<HostedMember>>) -> Call<RemarkName> {
        self.client.form("/entrust/group/remarkname/query.json", member).repeatable()
    }
}

/// A member, a group, and its name.
#[input]
pub struct EntrustedGroupRemarkNameSet {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Id of the member.
    pub user_id: id::UserId,
    /// The name.
    #[wire(length = 1..=64, unit = "characters")]
    pub remark_name: String,
}

/// The name of a group that a member sees.
#[output]
pub struct RemarkName {
    /// The name.
    pub remark_name: Option<String>,
}
