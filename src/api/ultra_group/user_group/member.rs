//! Members of a user group.

use rongcloud_native_macros::{input, resource};

use super::UltraGroupUserGroupId;
use crate::api::{Csv, Done, Id, id};
use crate::{Call, Input};

/// Members of a user group.
#[resource("UltraGroup.UserGroup.Member")]
impl UltraGroupUserGroupMember {
    /// Adds members of the ultra group to a user group.
    pub fn add(&self, members: impl Into<Input<UltraGroupUserGroupMembers>>) -> Call<Done> {
        self.client.form("/ultragroup/usergroup/user/add.json", members).repeatable()
    }

    /// Removes members from a user group.
    pub fn remove(&self, members: impl Into<Input<UltraGroupUserGroupMembers>>) -> Call<Done> {
        self.client.form("/ultragroup/usergroup/user/del.json", members).repeatable()
    }
}

/// Members of an ultra group, and a user group.
#[input]
pub struct UltraGroupUserGroupMembers {
    /// The user group.
    #[wire(flatten)]
    pub user_group: UltraGroupUserGroupId,
    /// Ids of the members.
    #[wire("userIds", length = 1..=20, unit = "members")]
    pub members: Csv<Id<id::UserId>>,
}
