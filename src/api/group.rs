//! Groups and their members.

pub mod gag;
pub mod mute;
pub mod mute_status;

use rongcloud_native_macros::{input, output, resource};

use crate::Call;
use crate::api::{Done, Id, Member};

/// Groups and their members.
#[resource("Group")]
impl Group {
    /// Makes the groups of a user those of the list: others are left, new ones are made.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/sync-group>
    pub fn sync(&self, user: UserGroups) -> Call<Done> {
        let column = |group: &NamedGroup| (format!("group[{}]", group.id), group.name.clone());
        let columns: Vec<_> = user.groups.iter().map(column).collect();
        self.client.form("/group/sync.json", user).fields(columns).repeatable()
    }

    /// Creates a group. The service allows 3000 members in all.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/create-group>
    pub fn create(&self, group: NewGroup) -> Call<Done> {
        self.client.form("/group/create.json", group).repeatable()
    }

    /// Adds a member to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/join-group>
    pub fn join(&self, group: Joining) -> Call<Done> {
        self.client.form("/group/join.json", group).repeatable()
    }

    /// Adds up to 1000 members to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/join-group>
    pub fn invite(&self, group: Invitation) -> Call<Done> {
        self.client.form("/group/join.json", group).repeatable()
    }

    /// Removes a member from a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/quit-group>
    pub fn quit(&self, group: Leaving) -> Call<Done> {
        self.client.form("/group/quit.json", group).repeatable()
    }

    /// Removes up to 1000 members from a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/quit-group>
    pub fn kick(&self, group: Expulsion) -> Call<Done> {
        self.client.form("/group/quit.json", group).repeatable()
    }

    /// Ends a group, with nobody left in it.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/dismiss-group>
    pub fn dismiss(&self, group: Leaving) -> Call<Done> {
        self.client.form("/group/dismiss.json", group).repeatable()
    }

    /// Replaces the name of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/refresh-group-info>
    pub fn update(&self, group: GroupName) -> Call<Done> {
        self.client.form("/group/refresh.json", group).repeatable()
    }

    /// Lists the members of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/query-group-member>
    pub fn get(&self, group: GroupId) -> Call<GroupMembers> {
        self.client.form("/group/user/query.json", group).repeatable()
    }
}

/// Which group.
#[input]
pub struct GroupId {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
}

/// A group and its name.
#[input]
pub struct GroupName {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// Name of the group, which pushes show.
    #[wire("groupName", length = 1..=64, unit = "characters")]
    pub name: String,
}

/// A user and all groups they are in.
#[input]
pub struct UserGroups {
    /// Id of the user.
    #[wire("userId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// The groups.
    #[wire(skip)]
    pub groups: Vec<NamedGroup>,
}

/// A group on the list of a user.
#[input]
pub struct NamedGroup {
    /// Id of the group.
    #[wire(length = 1..=64, unit = "characters")]
    pub id: String,
    /// Name of the group, which pushes show.
    pub name: String,
}

/// A group and its first members.
#[input]
pub struct NewGroup {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// Name of the group, which pushes show.
    #[wire("groupName", length = 1..=64, unit = "characters")]
    pub name: String,
    /// Ids of the members.
    #[wire("userId", length = 1..=1000, unit = "members", each(length = 1..=64, unit = "characters"))]
    pub members: Vec<Id>,
}

/// A group and who joins it.
#[input]
pub struct Joining {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// Name of the group, which pushes show.
    #[wire("groupName")]
    pub name: Option<String>,
    /// Id of the user who joins.
    #[wire("userId", length = 1..=64, unit = "characters")]
    pub member: Id,
}

/// A group and who join it.
#[input]
pub struct Invitation {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// Name of the group, which pushes show.
    #[wire("groupName")]
    pub name: Option<String>,
    /// Ids of the users who join.
    #[wire("userId", length = 1..=1000, unit = "members", each(length = 1..=64, unit = "characters"))]
    pub members: Vec<Id>,
}

/// A group and who leaves it.
#[input]
pub struct Leaving {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// Id of the user who leaves, or ends the group.
    #[wire("userId", length = 1..=64, unit = "characters")]
    pub member: Option<Id>,
}

/// A group and who are removed.
#[input]
pub struct Expulsion {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// Ids of the members to remove.
    #[wire("userId", length = 1..=1000, unit = "members", each(length = 1..=64, unit = "characters"))]
    pub members: Vec<Id>,
}

/// The members of a group.
#[output]
pub struct GroupMembers {
    /// The members.
    #[wire("users")]
    pub members: Vec<Member>,
}
