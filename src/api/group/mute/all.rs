//! Muting whole groups.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, OneOrMany, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Muting whole groups.
#[resource("Group.Mute.All")]
#[alias("Group.MuteAllMembers")]
#[alias("Group.Ban")]
impl GroupMuteAll {
    /// Mutes all members of up to 20 groups, except those on the whitelist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/ban-group>
    pub fn add(&self, groups: impl Into<Input<WholeGroups>>) -> Call<Done> {
        self.client.form("/group/ban/add.json", groups).repeatable()
    }

    /// Unmutes up to 20 groups.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/unban-group>
    pub fn remove(&self, groups: impl Into<Input<WholeGroups>>) -> Call<Done> {
        self.client.form("/group/ban/rollback.json", groups).repeatable()
    }

    /// Lists the groups that are muted.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/mute/query-banned-state-or-list>
    pub fn get_list(&self, page: impl Into<Input<GroupMuteAllGetList>>) -> Call<MutedGroups> {
        self.client
            .form("/group/ban/query.json", page)
            .repeatable()
            .pages(Pages::numbered("groups"))
    }
}

/// One group, or several.
#[input]
pub struct WholeGroups {
    /// Ids of the groups.
    #[wire("groupId", also = "members", also = "id", length = 1..=20, unit = "groups")]
    pub groups: OneOrMany<Id<id::GroupId>>,
}

/// A page of the muted groups, or groups to check.
#[input]
pub struct GroupMuteAllGetList {
    /// Ids of groups to check instead. The service ignores them with `page` or `size`, and so with
    /// `each`.
    #[wire("groupId", length = 1..=20, unit = "groups")]
    pub groups: Option<OneOrMany<Id<id::GroupId>>>,
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many groups a page has: at most 200, which the service checks. Default 50.
    pub size: Option<u32>,
}

/// Groups that are muted.
#[output]
pub struct MutedGroups {
    /// The groups.
    #[wire("groupinfo")]
    pub groups: Vec<MutedGroup>,
}

/// A group that is muted.
#[output]
pub struct MutedGroup {
    /// Id of the group.
    #[wire("groupId")]
    pub id: String,
    /// 1 if the group is muted, else 0.
    #[wire("stat")]
    pub is_muted: u32,
}
