//! Groups and their members.

pub mod gag;
pub mod mute;
pub mod mute_status;

use rongcloud_native_macros::{input, output, resource};

use crate::Result;
use crate::api::{Done, Id, Member};

/// Groups and their members.
#[resource("Group")]
impl Group {
    /// Makes the groups of a user those of the list: others are left, new ones are made.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/sync-group>
    pub async fn sync(&self, user: UserGroups) -> Result<Done> {
        let mut call = self.client.form("/group/sync.json", &user);
        for group in user.groups {
            call = call.field(format!("group[{}]", group.id), group.name);
        }
        call.repeatable().await
    }

    /// Makes a group of up to 3000 members.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/create-group>
    pub async fn create(&self, group: NewGroup) -> Result<Done> {
        self.client.form("/group/create.json", &group).repeatable().await
    }

    /// Adds a member to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/join-group>
    pub async fn join(&self, group: Joining) -> Result<Done> {
        self.client.form("/group/join.json", &group).repeatable().await
    }

    /// Adds up to 1000 members to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/join-group>
    pub async fn invite(&self, group: Invitation) -> Result<Done> {
        self.client.form("/group/join.json", &group).repeatable().await
    }

    /// Removes a member from a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/quit-group>
    pub async fn quit(&self, group: Leaving) -> Result<Done> {
        self.client.form("/group/quit.json", &group).repeatable().await
    }

    /// Removes up to 1000 members from a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/quit-group>
    pub async fn kick(&self, group: Expulsion) -> Result<Done> {
        self.client.form("/group/quit.json", &group).repeatable().await
    }

    /// Ends a group, with nobody left in it.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/dismiss-group>
    pub async fn dismiss(&self, group: Leaving) -> Result<Done> {
        self.client.form("/group/dismiss.json", &group).repeatable().await
    }

    /// Replaces the name of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/refresh-group-info>
    pub async fn update(&self, group: GroupName) -> Result<Done> {
        self.client.form("/group/refresh.json", &group).repeatable().await
    }

    /// Lists the members of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/query-group-member>
    pub async fn get(&self, group: GroupId) -> Result<GroupMembers> {
        self.client.form("/group/user/query.json", &group).repeatable().await
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
    #[serde(skip_serializing)]
    pub groups: Vec<NamedGroup>,
}

/// A group on the list of a user.
#[input]
pub struct NamedGroup {
    /// Id of the group.
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
    /// The members: at most 1000 in one call.
    #[wire("userId", length = 1.., unit = "member")]
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
    /// Who joins.
    #[wire("userId")]
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
    /// Who join.
    #[wire("userId")]
    pub members: Vec<Id>,
}

/// A group and who leaves it.
#[input]
pub struct Leaving {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// Who leaves, or ends the group.
    #[wire("userId")]
    pub member: Option<Id>,
}

/// A group and who are removed.
#[input]
pub struct Expulsion {
    /// Id of the group.
    #[wire("groupId", length = 1..=64, unit = "characters")]
    pub id: String,
    /// Who are removed.
    #[wire("userId")]
    pub members: Vec<Id>,
}

/// The members of a group.
#[output]
pub struct GroupMembers {
    /// The members.
    #[wire("users")]
    pub members: Vec<Member>,
}
