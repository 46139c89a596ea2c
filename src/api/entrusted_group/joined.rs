//! Hosted groups that a user is in.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use super::StoredGroupProfile;
use super::permissions::StoredGroupPermissions;
use crate::api::{JsonText, Order, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Hosted groups that a user is in.
#[resource("EntrustedGroup.Joined")]
impl EntrustedGroupJoined {
    /// Lists the hosted groups that a user is in by the time the user joined.
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

/// A user, and a page of their groups.
#[input]
pub struct EntrustedGroupJoinedGetList {
    /// Id of the user.
    pub user_id: id::UserId,
    /// Role of the user in the groups. Default 0: any. Sources disagree on the others: the
    /// service's Java SDK has 1 owner, 2 manager, 3 ordinary member; its documentation of members
    /// has 1 ordinary member, 2 manager, 3 owner.
    #[wire(range = 0..=3)]
    pub role: Option<u32>,
    /// Token of the page: `pageToken` of the previous answer.
    pub page_token: Option<String>,
    /// How many groups a page has. Default 50.
    #[wire(range = 1..=100)]
    pub size: Option<u32>,
    /// Order by the time the user joined. The default is not documented.
    pub order: Option<Order>,
}

/// A page of the groups that a user is in.
#[output]
pub struct JoinedGroups {
    /// The `pageToken` of the next page.
    pub page_token: Option<String>,
    /// How many groups the user is in.
    pub total_count: Option<i64>,
    /// The groups.
    pub groups: Vec<JoinedGroup>,
}

/// A group that a user is in.
#[output]
pub struct JoinedGroup {
    /// Id of the group.
    pub group_id: String,
    /// Name of the group.
    pub name: Option<String>,
    /// Name of the group that the user sees.
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
    /// Role of the user. Sources disagree on the numbers, as on those of the input.
    pub role: Option<i64>,
    /// How many members the group has.
    pub count: Option<i64>,
    /// Id of the user who owns the group.
    pub owner: Option<String>,
}
