//! User groups: sets of members of an ultra group.

pub mod member;

use rongcloud_native_macros::{input, output, resource};

use super::member::{ChannelIds, PAGES_OF_IDS};
use crate::api::{Csv, Done, Id, id};
use crate::pages::{Next, Pages};
use crate::{Call, Input};

/// User groups: sets of members of an ultra group. Channels can be bound to them. An ultra group
/// has at most 50, a user group at most 100 members, which the service checks.
#[resource("UltraGroup.UserGroup")]
impl UltraGroupUserGroup {
    /// Creates user groups. It is not documented what happens if one exists.
    pub fn add(&self, groups: impl Into<Input<UltraGroupUserGroupAdd>>) -> Call<Done> {
        self.client.json("/ultragroup/usergroup/add.json", groups)
    }

    /// Deletes user groups.
    pub fn remove(&self, groups: impl Into<Input<UltraGroupUserGroupRemove>>) -> Call<Done> {
        self.client.form("/ultragroup/usergroup/del.json", groups).repeatable()
    }

    /// Lists the user groups of an ultra group.
    pub fn get_list(
        &self,
        group: impl Into<Input<UltraGroupUserGroupGetList>>,
    ) -> Call<UltraGroupUserGroups> {
        let call = self.client.form("/ultragroup/usergroup/query.json", group);
        call.repeatable().pages(Pages {
            items: "userGroups",
            next: Next::Number { page: "page", size: "pageSize" },
        })
    }

    /// Lists the channels that a user group is bound to.
    pub fn get_channels(
        &self,
        group: impl Into<Input<UltraGroupUserGroupGetChannels>>,
    ) -> Call<ChannelIds> {
        self.client
            .form("/ultragroup/usergroup/channel/query.json", group)
            .repeatable()
            .pages(PAGES_OF_IDS)
    }
}

/// User groups to create.
#[input]
pub struct UltraGroupUserGroupAdd {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// The user groups.
    #[wire(length = 1.., unit = "user group")]
    pub user_groups: Vec<NewUserGroup>,
}

/// A user group to create.
#[input]
pub struct NewUserGroup {
    /// Id of the user group.
    pub user_group_id: id::UserGroupId,
}

/// User groups to delete.
#[input]
pub struct UltraGroupUserGroupRemove {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Ids of the user groups.
    #[wire("userGroupIds", length = 1.., unit = "user group")]
    pub user_groups: Csv<Id<id::UserGroupId>>,
}

/// Which part of a list to get.
#[input]
pub struct UserGroupPaging {
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many entries a page has. Default 10.
    #[wire(range = 1..=50)]
    pub page_size: Option<u32>,
}

/// An ultra group, and a page of its user groups.
#[input]
pub struct UltraGroupUserGroupGetList {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// The page.
    #[wire(flatten)]
    pub paging: UserGroupPaging,
}

/// A user group of an ultra group.
#[input]
pub struct UltraGroupUserGroupId {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Id of the user group.
    pub user_group_id: id::UserGroupId,
}

/// A user group, and a page of its channels.
#[input]
pub struct UltraGroupUserGroupGetChannels {
    /// The user group.
    #[wire(flatten)]
    pub user_group: UltraGroupUserGroupId,
    /// The page.
    #[wire(flatten)]
    pub paging: UserGroupPaging,
}

/// The user groups of an ultra group.
#[output]
pub struct UltraGroupUserGroups {
    /// The user groups.
    pub user_groups: Vec<ListedUserGroup>,
}

/// A user group.
#[output]
pub struct ListedUserGroup {
    /// Id of the user group.
    pub user_group_id: String,
}
