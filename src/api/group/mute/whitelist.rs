//! Members who can send messages while their group is muted.

use rongcloud_native_macros::{input, output, resource};

use crate::api::group::GroupId;
use crate::api::{Done, Id, Member, id};
use crate::{Call, Input};

/// Members who can send messages while their group is muted.
#[resource("Group.Mute.Whitelist")]
#[alias("Group.MuteWhiteList.user")]
#[alias("Group.WhiteList.user")]
impl GroupMuteWhitelist {
    /// Adds up to 20 members to the whitelist of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/add-to-group-ban-whitelist>
    pub fn add(&self, group: impl Into<Input<Exempted>>) -> Call<Done> {
        self.client.form("/group/user/ban/whitelist/add.json", group).repeatable()
    }

    /// Removes up to 20 members from the whitelist of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/remove-from-group-ban-whitelist>
    pub fn remove(&self, group: impl Into<Input<Exempted>>) -> Call<Done> {
        self.client.form("/group/user/ban/whitelist/rollback.json", group).repeatable()
    }

    /// Lists the members on the whitelist of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/query-group-ban-whitelist>
    pub fn get_list(&self, group: impl Into<Input<GroupId>>) -> Call<ExemptedMembers> {
        let call = self.client.form("/group/user/ban/whitelist/query.json", group);
        call.repeatable().echo("groupId", "id")
    }
}

/// Members on the whitelist of a group.
#[input]
pub struct Exempted {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members.
    #[wire("userId", length = 1..=20, unit = "members")]
    pub members: Vec<Id<id::UserId>>,
}

/// The whitelist of a group.
#[output]
pub struct ExemptedMembers {
    /// The members.
    #[wire("userIds")]
    pub members: Vec<Member>,
    /// Id of the group.
    pub id: Option<String>,
}
