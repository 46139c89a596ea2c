//! Members of groups that the service hosts.

use rongcloud_native_macros::{input, output, resource};

use super::ListsOfMember;
use crate::api::one_of::one_of;
use crate::api::{Done, Id, Number, OneOrMany, Order, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Members of groups that the service hosts.
#[resource("EntrustedGroup.Member")]
impl EntrustedGroupMember {
    /// Lists the members of a group, by the time at which they joined.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-member>
    pub fn get_list(
        &self,
        group: impl Into<Input<EntrustedGroupMemberGetList>>,
    ) -> Call<HostedMemberList> {
        self.client
            .form("/entrust/group/member/query.json", group)
            .repeatable()
            .pages(Pages::token("pageToken", "pageToken", "members"))
    }

    /// Gets some members of a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-specific-group-member>
    pub fn get(&self, group: impl Into<Input<EntrustedGroupMemberGet>>) -> Call<HostedMembers> {
        self.client.form("/entrust/group/member/specific/query.json", group).repeatable()
    }

    /// Sets what a group keeps of a member.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/update-group-member-info>
    pub fn set(&self, member: impl Into<Input<EntrustedGroupMemberSet>>) -> Call<Done> {
        self.client.form("/entrust/group/member/set.json", member).repeatable()
    }

    /// Removes members from a group. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/kick-group>
    pub fn kick(&self, group: impl Into<Input<EntrustedGroupMemberKick>>) -> Call<Done> {
        self.client.form("/entrust/group/member/kick.json", group)
    }

    /// Removes a user from all groups but those that the user owns. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/kick-mem-all-group>
    pub fn kick_all(&self, user: impl Into<Input<EntrustedGroupMemberKickAll>>) -> Call<Done> {
        self.client.form("/entrust/group/member/kick/all.json", user)
    }

    /// Lets a member follow other members: their messages come with pushes even where the member
    /// wants none of the group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/set-group-mem-follow>
    pub fn follow(&self, members: impl Into<Input<Following>>) -> Call<Done> {
        self.client.form("/entrust/group/member/follow.json", members).repeatable()
    }

    /// Lets a member follow other members no longer.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/delete-group-mem-follow>
    pub fn unfollow(&self, members: impl Into<Input<Following>>) -> Call<Done> {
        self.client.form("/entrust/group/member/unfollow.json", members).repeatable()
    }

    /// Lists the members that a member follows.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-mem-follow>
    pub fn get_followed(&self, member: impl Into<Input<HostedMember>>) -> Call<FollowedMembers> {
        self.client.form("/entrust/group/member/followed/get.json", member).repeatable()
    }
}

/// A member of a group.
#[input]
pub struct HostedMember {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Id of the member.
    pub user_id: id::UserId,
}

/// Whose members to get, and which of them.
#[input]
pub struct EntrustedGroupMemberGetList {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Members of which role. Default all.
    pub r#type: Option<GroupMemberFilter>,
    /// Where to go on, from the `pageToken` of the answer before.
    pub page_token: Option<String>,
    /// Members a page. Default 50.
    #[wire(range = 1..=100)]
    pub size: Option<u32>,
    /// Order of the times at which they joined. Default descending.
    pub order: Option<Order>,
}

one_of! {
    /// Members of which role.
    GroupMemberFilter {
        /// Of all.
        #[default]
        All = 0 "ALL",
        /// Those that are neither managers nor the owner.
        Normal = 1 "NORMAL",
        /// The managers.
        Manager = 2 "MANAGER",
        /// The owner.
        Owner = 3 "OWNER",
    }
}

/// Which members to get.
#[input]
pub struct EntrustedGroupMemberGet {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members.
    #[wire("userIds", length = 1..=100, unit = "members")]
    pub members: OneOrMany<Id<id::UserId>>,
}

/// What a group keeps of a member.
#[input]
pub struct EntrustedGroupMemberSet {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Id of the member.
    pub user_id: id::UserId,
    /// Name of the member in the group.
    #[wire(length = 0..=64, unit = "characters")]
    pub nickname: String,
    /// A text of the app.
    #[wire("extra", js = "extra", length = 0..=128, unit = "characters")]
    pub text: Option<String>,
}

/// A group and who are removed.
#[input]
pub struct EntrustedGroupMemberKick {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members to remove.
    #[wire("userIds", length = 1..=100, unit = "members")]
    pub members: OneOrMany<Id<id::UserId>>,
    /// What the service forgets of them.
    #[wire(flatten)]
    pub lists: ListsOfMember,
}

/// Who is removed from all groups.
#[input]
pub struct EntrustedGroupMemberKickAll {
    /// Id of the user.
    pub user_id: id::UserId,
}

/// Which members a member follows.
#[input]
pub struct Following {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Id of the member who follows the others.
    pub user_id: id::UserId,
    /// Ids of the others.
    #[wire("followUserIds", length = 1..=100, unit = "members")]
    pub members: OneOrMany<Id<id::UserId>>,
}

/// Members of a group.
#[output]
pub struct HostedMemberList {
    /// What to pass as `pageToken` for more.
    pub page_token: Option<String>,
    /// How many members there are in all.
    pub total_count: Option<i64>,
    /// The members of this page.
    pub members: Vec<StoredMember>,
}

/// Members of a group.
#[output]
pub struct HostedMembers {
    /// The members.
    pub members: Vec<StoredMember>,
}

/// What a group keeps of a member.
#[output]
pub struct StoredMember {
    /// Id of the member.
    pub user_id: String,
    /// Name of the member in the group.
    pub nickname: Option<String>,
    /// Role of the member: 1 none, 2 manager, 3 owner.
    pub role: Option<Number<GroupMemberRole>>,
    /// When the member joined, in milliseconds since 1970.
    pub time: Option<i64>,
    /// A text of the app.
    #[wire("extra", js = "extra")]
    pub text: Option<String>,
}

one_of! {
    /// The role of a member.
    GroupMemberRole {
        /// Neither a manager nor the owner.
        #[default]
        Normal = 1 "NORMAL",
        /// A manager.
        Manager = 2 "MANAGER",
        /// The owner.
        Owner = 3 "OWNER",
    }
}

/// The members that a member follows.
#[output]
pub struct FollowedMembers {
    /// Id of the member who follows the others.
    pub user_id: Option<String>,
    /// Id of the group.
    pub group_id: Option<String>,
    /// The others.
    pub members: Option<Vec<FollowedMember>>,
    /// The others, as an example in the service's documentation calls them in place of `members`.
    pub followed_members: Option<Vec<FollowedMember>>,
}

/// A member that a member follows.
#[output]
pub struct FollowedMember {
    /// Id of the member.
    pub user_id: String,
    /// Since when, in milliseconds since 1970.
    pub timestamp: Option<i64>,
}
