//! Ultra groups: groups with channels, and without a limit of members.

pub mod channel;
pub mod expansion;
pub mod history;
pub mod member;
pub mod mute;
pub mod not_disturb;
pub mod user_group;

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Ultra groups: groups with channels, and without a limit of members. The app needs the ultra
/// group service, which RongCloud's console enables.
#[resource("UltraGroup")]
impl UltraGroup {
    /// Creates an ultra group and adds one user to it. If the app has had ultra groups enabled
    /// since 2022-10-13 or later, the group has the channel `RCDefault`, which cannot become
    /// private. It is not documented what happens if the group exists.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/ultragroup/create-ultragroup>
    pub fn create(&self, group: impl Into<Input<UltraGroupCreate>>) -> Call<Done> {
        self.client.form("/ultragroup/create.json", group)
    }

    /// Renames an ultra group.
    pub fn update(&self, group: impl Into<Input<UltraGroupUpdate>>) -> Call<Done> {
        self.client.form("/ultragroup/refresh.json", group).repeatable()
    }

    /// Dismisses an ultra group.
    pub fn dismiss(&self, group: impl Into<Input<UltraGroupDismiss>>) -> Call<Done> {
        self.client.form("/ultragroup/dis.json", group).repeatable()
    }

    /// Adds a user to an ultra group. A user can be in 100 ultra groups, which the service checks.
    pub fn join(&self, user: impl Into<Input<UltraGroupMembership>>) -> Call<Done> {
        self.client.form("/ultragroup/join.json", user).repeatable()
    }

    /// Removes a user from an ultra group.
    pub fn quit(&self, user: impl Into<Input<UltraGroupMembership>>) -> Call<Done> {
        self.client.form("/ultragroup/quit.json", user).repeatable()
    }

    /// Lists the ultra groups that a user is in.
    pub fn get_list(&self, user: impl Into<Input<UltraGroupGetList>>) -> Call<UltraGroupsOfUser> {
        self.client
            .get("/v2/ultragroups/users/{user_id}/groups", user)
            .pages(Pages::numbered("data.groups"))
    }
}

/// An ultra group to create.
#[input]
pub struct UltraGroupCreate {
    /// Id of the user to add.
    pub user_id: id::UserId,
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Name of the ultra group, which push notifications show.
    #[wire("groupName")]
    pub name: String,
}

/// An ultra group and its new name.
#[input]
pub struct UltraGroupUpdate {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Name of the ultra group, which push notifications show.
    #[wire("groupName")]
    pub name: String,
}

/// An ultra group to dismiss.
#[input]
pub struct UltraGroupDismiss {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
}

/// A user and an ultra group.
#[input]
pub struct UltraGroupMembership {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Id of the user.
    pub user_id: id::UserId,
}

/// An ultra group, or one of its channels.
#[input]
pub struct UltraGroupScope {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Id of the channel. Default: the group itself, with all its channels; an empty text means the
    /// same.
    #[wire(length = 0..=20, unit = "characters")]
    pub bus_channel: Option<String>,
}

/// Which part of a list to get.
#[input]
pub struct UltraGroupPaging {
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many entries a page has. The default is not documented.
    #[wire(range = 1..)]
    pub page_size: Option<u32>,
}

/// A user, and a page of the user's ultra groups.
#[input]
pub struct UltraGroupGetList {
    /// Id of the user.
    #[wire("user_id")]
    pub id: id::UserId,
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many groups a page has. The default is not documented.
    #[wire(range = 1..)]
    pub size: Option<u32>,
}

/// The ultra groups that a user is in.
#[output]
pub struct UltraGroupsOfUser {
    /// The service's code: 10000. Other paths have 200.
    pub code: i64,
    /// The page.
    pub data: UltraGroupPage,
}

/// A page of ultra groups.
#[output]
pub struct UltraGroupPage {
    /// The ultra groups.
    pub groups: Vec<NamedUltraGroup>,
}

/// An ultra group and its name.
#[output]
pub struct NamedUltraGroup {
    /// Id of the ultra group.
    #[wire("group_id", js = "group_id")]
    pub id: String,
    /// Name of the ultra group.
    #[wire("group_name", js = "group_name")]
    pub name: Option<String>,
}
