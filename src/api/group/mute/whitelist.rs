//! Members that may write while their group is muted.

use rongcloud_native_macros::{input, output, resource};

use crate::Call;
use crate::api::group::GroupId;
use crate::api::{Done, Id, Member};

/// Members that may write while their group is muted.
#[resource("Group.Mute.Whitelist")]
#[alias("Group.MuteWhiteList.user")]
#[alias("Group.WhiteList.user")]
impl GroupMuteWhitelist {
    /// Puts up to 20 members on the whitelist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/add-to-group-ban-whitelist>
    pub fn add(&self, group: Exempted) -> Call<Done> {
        self.client.form("/group/user/ban/whitelist/add.json", group).repeatable()
    }

    /// Takes up to 20 members off the whitelist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/remove-from-group-ban-whitelist>
    pub fn remove(&self, group: Exempted) -> Call<Done> {
        self.client.form("/group/user/ban/whitelist/rollback.json", group).repeatable()
    }

    /// Lists the whitelist of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/query-group-ban-whitelist>
    pub fn get_list(&self, group: GroupId) -> Call<ExemptedMembers> {
        let id = group.id.clone();
        let call = self.client.form("/group/user/ban/whitelist/query.json", group);
        call.repeatable().answered_with("id", id)
    }
}

/// Who may write in which group.
#[input]
pub struct Exempted {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// Ids of the members.
    #[wire("userId", length = 1..=20, unit = "members", each(length = 1..=64, unit = "characters"))]
    pub members: Vec<Id>,
}

/// Who may write in a group that is muted.
#[output]
pub struct ExemptedMembers {
    /// The members.
    #[wire("userIds")]
    pub members: Vec<Member>,
    /// Id of the group.
    pub id: Option<String>,
}
