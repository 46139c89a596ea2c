//! Names that members give to groups that the service hosts.

use rongcloud_native_macros::{input, output, resource};

use super::member::HostedMember;
use crate::api::{Done, id};
use crate::{Call, Input};

/// Names that members give to groups that the service hosts.
#[resource("EntrustedGroup.RemarkName")]
impl EntrustedGroupRemarkName {
    /// Sets the name that a member gives to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/update-group-member-remarkname>
    pub fn set(&self, member: impl Into<Input<EntrustedGroupRemarkNameSet>>) -> Call<Done> {
        self.client.form("/entrust/group/remarkname/set.json", member).repeatable()
    }

    /// Removes the name that a member gives to a group.
    pub fn remove(&self, member: impl Into<Input<HostedMember>>) -> Call<Done> {
        self.client.form("/entrust/group/remarkname/delete.json", member).repeatable()
    }

    /// Gets the name that a member gives to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname>
    pub fn get(&self, member: impl Into<Input<HostedMember>>) -> Call<RemarkName> {
        self.client.form("/entrust/group/remarkname/query.json", member).repeatable()
    }
}

/// Who gives which name to which group.
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

/// The name that a member gives to a group.
#[output]
pub struct RemarkName {
    /// The name.
    pub remark_name: Option<String>,
}
