//! Groups and their members.

pub mod change;
pub mod gag;
pub mod mute;
pub mod mute_status;
pub mod remark;

use rongcloud_native_macros::{input, output, resource};

use crate::api::keyed::keyed;
use crate::api::{Done, Id, Member, OneOrMany, id};
use crate::{Call, Input};
use change::{GroupChange, GroupChanged};

/// Groups and their members.
#[resource("Group")]
impl Group {
    /// Sets the groups of a user: removes them from all others, and creates missing groups.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/sync-group>
    pub fn sync(&self, user: impl Into<Input<UserGroups>>) -> Call<Done> {
        let user = user.into().edit(|fields| keyed("group", fields));
        self.client.form("/group/sync.json", user).repeatable()
    }

    /// Creates a group. The service allows 3000 members in a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/create-group>
    pub fn create(&self, group: impl Into<Input<NewGroup>>) -> Call<GroupChanged> {
        self.client.form("/group/create.json", group).repeatable_without("bindNotifyMsg")
    }

    /// Adds a member, or several, to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/join-group>
    pub fn join(&self, group: impl Into<Input<Joining>>) -> Call<GroupChanged> {
        self.client.form("/group/join.json", group).repeatable_without("bindNotifyMsg")
    }

    /// Adds up to 1000 members to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/join-group>
    pub fn invite(&self, group: impl Into<Input<Invitation>>) -> Call<GroupChanged> {
        self.client.form("/group/join.json", group).repeatable_without("bindNotifyMsg")
    }

    /// Removes a member, or several, from a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/quit-group>
    pub fn quit(&self, group: impl Into<Input<Leaving>>) -> Call<GroupChanged> {
        self.client.form("/group/quit.json", group).repeatable_without("bindNotifyMsg")
    }

    /// Removes up to 1000 members from a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/quit-group>
    pub fn kick(&self, group: impl Into<Input<Expulsion>>) -> Call<GroupChanged> {
        self.client.form("/group/quit.json", group).repeatable_without("bindNotifyMsg")
    }

    /// Dismisses a group and removes all its members.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/dismiss-group>
    pub fn dismiss(&self, group: impl Into<Input<Leaving>>) -> Call<GroupChanged> {
        self.client.form("/group/dismiss.json", group).repeatable_without("bindNotifyMsg")
    }

    /// Renames a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/refresh-group-info>
    pub fn update(&self, group: impl Into<Input<GroupName>>) -> Call<GroupChanged> {
        self.client.form("/group/refresh.json", group).repeatable_without("bindNotifyMsg")
    }

    /// Lists the members of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/query-group-member>
    pub fn get(&self, group: impl Into<Input<GroupId>>) -> Call<GroupMembers> {
        self.client.form("/group/user/query.json", group).repeatable()
    }
}

/// A group.
#[input]
pub struct GroupId {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
}

/// A group and its name.
#[input]
pub struct GroupName {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Name of the group, which push notifications show.
    #[wire("groupName", length = 1..=64, unit = "characters")]
    pub name: String,
    /// Further parts of the change.
    #[wire(flatten)]
    pub change: GroupChange,
}

/// A user and all their groups.
#[input]
pub struct UserGroups {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// The groups.
    #[wire("group")]
    pub groups: Vec<NamedGroup>,
}

/// A group of a user.
#[input]
pub struct NamedGroup {
    /// Id of the group.
    pub id: id::GroupId,
    /// Name of the group, which push notifications show.
    pub name: String,
}

/// A group and its first members.
#[input]
pub struct NewGroup {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Name of the group, which push notifications show.
    #[wire("groupName", length = 1..=64, unit = "characters")]
    pub name: String,
    /// Ids of the members.
    #[wire("userId", length = 1..=1000, unit = "members")]
    pub members: Vec<Id<id::UserId>>,
    /// Further parts of the change.
    #[wire(flatten)]
    pub change: GroupChange,
}

/// A group and the user to add.
#[input]
pub struct Joining {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Name of the group, which push notifications show.
    #[wire("groupName")]
    pub name: Option<String>,
    /// Id of the user to add, or ids of several.
    #[wire("userId", also = "members", length = 1..=1000, unit = "members")]
    pub member: OneOrMany<Id<id::UserId>>,
    /// Further parts of the change.
    #[wire(flatten)]
    pub change: GroupChange,
}

/// A group and the users to add.
#[input]
pub struct Invitation {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Name of the group, which push notifications show.
    #[wire("groupName")]
    pub name: Option<String>,
    /// Ids of the users to add.
    #[wire("userId", also = "member", length = 1..=1000, unit = "members")]
    pub members: Vec<Id<id::UserId>>,
    /// Further parts of the change.
    #[wire(flatten)]
    pub change: GroupChange,
}

/// A group and the user who leaves or dismisses it.
#[input]
pub struct Leaving {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Id of the user who leaves or dismisses the group, or ids of several who leave.
    #[wire("userId", also = "members", length = 1..=1000, unit = "members")]
    pub member: Option<OneOrMany<Id<id::UserId>>>,
    /// Further parts of the change.
    #[wire(flatten)]
    pub change: GroupChange,
}

/// A group and the members to remove.
#[input]
pub struct Expulsion {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members to remove.
    #[wire("userId", also = "member", length = 1..=1000, unit = "members")]
    pub members: Vec<Id<id::UserId>>,
    /// Further parts of the change.
    #[wire(flatten)]
    pub change: GroupChange,
}

/// The members of a group.
#[output]
pub struct GroupMembers {
    /// The members.
    #[wire("users")]
    pub members: Vec<Member>,
}
