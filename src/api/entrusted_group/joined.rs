//! Groups that the service hosts, as a member has them.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use super::StoredGroupProfile;
use super::permissions::StoredGroupPermissions;
use crate::api::{JsonText, Order, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Groups that the service hosts, as a member has them.
#[resource("EntrustedGroup.Joined")]
impl EntrustedGroupJoined {
    /// Lists the groups that a user is in, by the time at which the user joined.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-query/query-member-join-group>
    pub fn get_list(
        &self,
        user: impl Into<Input<EntrustedGroupJoinedGetList>>,
    ) -> Call<JoinedGroups> {
        self.client.form("/entrust/joined/group/query.json", user).repeatable().pages(Pages::token(
            "pageToken",
            "pageToken",
            "groups",
        ))
    }
}

/// Whose groups to get, and which of them.
#[input]
pub struct EntrustedGroupJoinedGetList {
    /// Id of the user.
    pub user_id: id::UserId,
    /// Groups in which the user has a role. Default 0: all. A comment in the service's Java SDK says
    /// 1 owner, 2 manager, 3 neither; elsewhere the service counts 1 neither, 2 manager, 3 owner.
    #[wire(range = 0..=3)]
    pub role: Option<u32>,
    /// Where to go on, from the `pageToken` of the answer before.
    pub page_token: Option<String>,
    /// Groups a page. Default 50.
    #[wire(range = 1..=100)]
    pub size: Option<u32>,
    /// Order of the times at which the user joined. The service decides without it.
    pub order: Option<Order>,
}

/// Groups that a user is in.
#[output]
pub struct JoinedGroups {
    /// What to pass as `pageToken` for more.
    pub page_token: Option<String>,
    /// How many groups the user is in.
    pub total_count: Option<i64>,
    /// The groups of this page.
    pub groups: Vec<JoinedGroup>,
}

/// A group that a user is in.
#[output]
pub struct JoinedGroup {
    /// Id of the group.
    pub group_id: String,
    /// Name of the group.
    pub name: Option<String>,
    /// Name that the user gives to the group.
    pub remark_name: Option<String>,
    /// The profile of the group.
    pub group_profile: Option<JsonText<StoredGroupProfile>>,
    /// The fields of the app, whose keys begin with `ext_`.
    pub group_ext_profile: Option<JsonText<BTreeMap<String, String>>>,
    /// Who may do what in the group.
    pub permissions: Option<JsonText<StoredGroupPermissions>>,
    /// When the group was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// When the user joined, in milliseconds since 1970.
    pub join_time: Option<i64>,
    /// Role of the user. Where the service tells what the numbers mean, it contradicts itself.
    pub role: Option<i64>,
    /// How many members the group has.
    pub count: Option<i64>,
    /// Id of the user who owns the group.
    pub owner: Option<String>,
}
