//! Hosted groups: the service keeps their profiles, roles and permissions.

pub mod joined;
pub mod manager;
pub mod member;
pub mod permissions;
pub mod remark_name;

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use crate::api::group::GroupId;
use crate::api::{Done, Flag, Id, JsonText, OneOrMany, Order, id};
use crate::pages::Pages;
use crate::{Call, Input};
use permissions::{GroupPermissions, StoredGroupPermissions};

/// Hosted groups: the service keeps their profiles, roles and permissions. The app needs profile
/// hosting, which RongCloud's support or the console enables.
#[resource("EntrustedGroup")]
impl EntrustedGroup {
    /// Creates a hosted group. Its members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/create-group>
    pub fn create(&self, group: impl Into<Input<EntrustedGroupCreate>>) -> Call<Done> {
        self.client.form("/entrust/group/create.json", group)
    }

    /// Turns a group that `Group.create` created into a hosted one. The service sends no callbacks.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/import-group>
    pub fn import(&self, group: impl Into<Input<EntrustedGroupImport>>) -> Call<Done> {
        self.client.form("/entrust/group/import.json", group)
    }

    /// Changes the profile, the fields of the app or the permissions of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/update-group>
    pub fn update(&self, group: impl Into<Input<EntrustedGroupUpdate>>) -> Call<Done> {
        self.client.form("/entrust/group/profile/update.json", group).repeatable()
    }

    /// Gets groups with their profiles and permissions.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/query-group-profiles>
    pub fn get(&self, groups: impl Into<Input<EntrustedGroupGet>>) -> Call<EntrustedGroups> {
        self.client.form("/entrust/group/profile/query.json", groups).repeatable()
    }

    /// Adds members to a group, and returns the group. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/join-group>
    pub fn join(&self, group: impl Into<Input<EntrustedGroupJoin>>) -> Call<EnteredGroup> {
        self.client.form("/entrust/group/join.json", group)
    }

    /// Removes members who leave a group. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/quit-group>
    pub fn quit(&self, group: impl Into<Input<EntrustedGroupQuit>>) -> Call<Done> {
        self.client.form("/entrust/group/quit.json", group)
    }

    /// Dismisses a group and removes all its members. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/diss-group>
    pub fn dismiss(&self, group: impl Into<Input<GroupId>>) -> Call<Done> {
        self.client.form("/entrust/group/dismiss.json", group)
    }

    /// Transfers a group to another owner. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/transfer-group>
    pub fn transfer_owner(
        &self,
        group: impl Into<Input<EntrustedGroupTransferOwner>>,
    ) -> Call<Done> {
        self.client.form("/entrust/group/transfer/owner.json", group)
    }

    /// Lists the hosted groups of the app by creation time.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-query/query-app-all-group>
    pub fn get_list(
        &self,
        page: impl Into<Input<EntrustedGroupGetList>>,
    ) -> Call<EntrustedGroupList> {
        self.client.form("/entrust/group/query.json", page).repeatable().pages(Pages::token(
            "pageToken",
            "pageToken",
            "groups",
        ))
    }
}

/// A group, its owner and its first members.
#[input]
pub struct EntrustedGroupCreate {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Name of the group.
    #[wire(length = 1..=64, unit = "characters")]
    pub name: String,
    /// Id of the user who owns the group.
    pub owner: id::UserId,
    /// Ids of the users to invite. Default none.
    #[wire("userIds", length = 0..=30, unit = "users")]
    pub members: Option<OneOrMany<Id<id::UserId>>>,
    /// The profile of the group.
    pub group_profile: Option<JsonText<HostedGroupProfile>>,
    /// Further settings of the group.
    #[wire(flatten)]
    pub settings: HostedGroupSettings,
}

/// A group to turn into a hosted one, and its owner.
#[input]
pub struct EntrustedGroupImport {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Name of the group.
    #[wire(length = 1..=64, unit = "characters")]
    pub name: String,
    /// Id of the user who owns the group.
    pub owner: id::UserId,
    /// The profile of the group.
    pub group_profile: Option<JsonText<HostedGroupProfile>>,
    /// Further settings of the group.
    #[wire(flatten)]
    pub settings: HostedGroupSettings,
}

/// What to change of a group.
#[input]
pub struct EntrustedGroupUpdate {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Name of the group, as only the service's Java SDK sends it. Use the documented `name` in
    /// `groupProfile`.
    #[wire(length = 1..=64, unit = "characters")]
    pub name: Option<String>,
    /// The profile of the group.
    pub group_profile: Option<JsonText<ChangedGroupProfile>>,
    /// Further settings of the group.
    #[wire(flatten)]
    pub settings: HostedGroupSettings,
}

/// Further settings of a group.
#[input]
pub struct HostedGroupSettings {
    /// The fields of the app, whose keys begin with `ext_`.
    #[wire(length = 1..=10, unit = "fields", each(length = 0..=256, unit = "characters"))]
    pub group_ext_profile: Option<JsonText<BTreeMap<id::ExtKey, String>>>,
    /// Who may do what in the group.
    pub permissions: Option<JsonText<GroupPermissions>>,
}

/// The profile of a group.
#[input]
pub struct HostedGroupProfile {
    /// Introduction of the group.
    #[wire(length = 0..=512, unit = "characters")]
    pub introduction: Option<String>,
    /// Announcement to the members.
    #[wire(length = 0..=1024, unit = "characters")]
    pub announcement: Option<String>,
    /// URL of the group's portrait.
    #[wire(length = 0..=128, unit = "characters")]
    pub portrait_url: Option<String>,
}

/// What to change of the profile of a group.
#[input]
pub struct ChangedGroupProfile {
    /// Name of the group.
    #[wire(length = 1..=64, unit = "characters")]
    pub name: Option<String>,
    /// The rest of the profile.
    #[wire(flatten)]
    pub profile: HostedGroupProfile,
}

/// Groups to get.
#[input]
pub struct EntrustedGroupGet {
    /// Ids of the groups.
    #[wire("groupIds", length = 1..=50, unit = "groups")]
    pub ids: OneOrMany<Id<id::GroupId>>,
}

/// A group and the users to add.
#[input]
pub struct EntrustedGroupJoin {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the users to add.
    #[wire("userIds", length = 1..=100, unit = "members")]
    pub members: OneOrMany<Id<id::UserId>>,
}

/// A group and the members who leave it.
#[input]
pub struct EntrustedGroupQuit {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members who leave.
    #[wire("userIds", length = 1..=100, unit = "members")]
    pub members: OneOrMany<Id<id::UserId>>,
    /// The lists to remove them from.
    #[wire(flatten)]
    pub lists: ListsOfMember,
}

/// The lists to remove a member from who leaves a group.
#[input]
pub struct ListsOfMember {
    /// Removes the member from the list of muted members. Default `true`.
    pub is_del_ban: Option<Flag>,
    /// Removes the member from the list of those a mute of the group does not apply to. Default
    /// `true`.
    pub is_del_white: Option<Flag>,
    /// Removes the member from the lists of followed members. Default `true`.
    pub is_del_followed: Option<Flag>,
}

/// A group and its new owner.
#[input]
pub struct EntrustedGroupTransferOwner {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Id of the member who becomes the owner.
    pub new_owner: id::UserId,
    /// The previous owner leaves the group. Default `false`.
    pub is_quit: Option<Flag>,
    /// The lists to remove the previous owner from, with `isQuit` only.
    #[wire(flatten)]
    pub lists: ListsOfMember,
}

/// A page of the list.
#[input]
pub struct EntrustedGroupGetList {
    /// Token of the page: `pageToken` of the previous answer.
    pub page_token: Option<String>,
    /// How many groups a page has. Default 50.
    #[wire(range = 1..=1000)]
    pub size: Option<u32>,
    /// Order by creation time. Default descending.
    pub order: Option<Order>,
}

/// Groups with their profiles.
#[output]
pub struct EntrustedGroups {
    /// The groups.
    pub profiles: Vec<ProfiledGroup>,
}

/// A group with its profile.
#[output]
pub struct ProfiledGroup {
    /// Id of the group.
    pub group_id: String,
    /// Name of the group. The documentation of China's data centre calls it `name`.
    pub group_name: Option<String>,
    /// Id of the user who owns the group.
    pub owner: Option<String>,
    /// The profile of the group.
    pub group_profile: Option<JsonText<StoredGroupProfile>>,
    /// The fields of the app, whose keys begin with `ext_`.
    pub group_ext_profile: Option<JsonText<BTreeMap<String, String>>>,
    /// Who may do what in the group.
    pub permissions: Option<JsonText<StoredGroupPermissions>>,
    /// When the group was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// How many members the group has.
    pub member_count: Option<i64>,
}

/// The stored profile of a group.
#[output]
pub struct StoredGroupProfile {
    /// Introduction of the group.
    pub introduction: Option<String>,
    /// Announcement to the members.
    pub announcement: Option<String>,
    /// URL of the group's portrait.
    pub portrait_url: Option<String>,
}

/// A group that users have joined.
#[output]
pub struct EnteredGroup {
    /// Id of the group.
    pub group_id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Name of the group that the user sees. Not documented by the service.
    pub remark_name: Option<String>,
    /// Id of the user who owns the group.
    pub owner: Option<String>,
    /// The profile of the group.
    pub group_profile: Option<JsonText<StoredGroupProfile>>,
    /// The fields of the app, whose keys begin with `ext_`.
    pub group_ext_profile: Option<JsonText<BTreeMap<String, String>>>,
    /// Who may do what in the group.
    pub permissions: Option<JsonText<StoredGroupPermissions>>,
    /// When the group was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// How many members the group has.
    pub member_count: Option<i64>,
}

/// A page of the hosted groups of the app.
#[output]
pub struct EntrustedGroupList {
    /// The `pageToken` of the next page.
    pub page_token: Option<String>,
    /// The groups.
    pub groups: Vec<ListedGroup>,
}

/// A hosted group of the app.
#[output]
pub struct ListedGroup {
    /// Id of the group.
    pub group_id: String,
    /// Name of the group.
    pub name: Option<String>,
    /// Id of the user who owns the group.
    pub owner: Option<String>,
    /// Id of the user who created the group.
    pub creator: Option<String>,
    /// URL of the group's portrait, as the service's SDKs know it.
    pub portrait_url: Option<String>,
    /// The profile of the group, as the service's documentation has it.
    pub group_profile: Option<JsonText<StoredGroupProfile>>,
    /// When the group was created, in milliseconds since 1970.
    pub time: Option<i64>,
}
