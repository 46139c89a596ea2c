//! Members of hosted groups.

use rongcloud_native_macros::{input, output, resource};

use super::ListsOfMember;
use crate::api::one_of::one_of;
use crate::api::{Done, Id, Number, OneOrMany, Order, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Members of hosted groups.
#[resource("EntrustedGroup.Member")]
impl EntrustedGroupMember {
    /// Lists the members of a group by the time they joined.
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

    /// Gets members of a group by their ids.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-specific-group-member>
    pub fn get(&self, group: impl Into<Input<EntrustedGroupMemberGet>>) -> Call<HostedMembers> {
        self.client.form("/entrust/group/member/specific/query.json", group).repeatable()
    }

    /// Sets the name of a member in the group, and a text of the app.
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

    /// Removes a user from all hosted groups except those they own. The members see a notice.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/kick-mem-all-group>
    pub fn kick_all(&self, user: impl Into<Input<EntrustedGroupMemberKickAll>>) -> Call<Done> {
        self.client.form("/entrust/group/member/kick/all.json", user)
    }

    /// Lets a member follow other members: the member gets push notifications of their messages
    /// even if those of the group are off.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/set-group-mem-follow>
    pub fn follow(&self, members: impl Into<Input<Following>>) -> Call<Done> {
        self.client.form("/entrust/group/member/follow.json", members).repeatable()
    }

    /// Makes a member stop following other members.
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

/// A group, and a page of its members.
#[input]
pub struct EntrustedGroupMemberGetList {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Which members to get. Default all.
    pub r#type: Option<GroupMemberFilter>,
    /// Token of the page: `pageToken` of the previous answer.
    pub page_token: Option<String>,
    /// How many members a page has. Default 50.
    #[wire(range = 1..=100)]
    pub size: Option<u32>,
    /// Order by the time they joined. Default descending.
    pub order: Option<Order>,
}

one_of! {
    /// Which members to get.
    GroupMemberFilter {
        /// All.
        #[default]
        All = 0 "ALL",
        /// Ordinary members.
        Normal = 1 "NORMAL",
        /// The managers.
        Manager = 2 "MANAGER",
        /// The owner.
        Owner = 3 "OWNER",
    }
}

/// A group, and members to get.
#[input]
pub struct EntrustedGroupMemberGet {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members.
    #[wire("userIds", length = 1..=100, unit = "members")]
    pub members: OneOrMany<Id<id::UserId>>,
}

/// A member, and the data to set.
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
    pub extra_data: Option<String>,
}

/// A group and the members to remove.
#[input]
pub struct EntrustedGroupMemberKick {
    /// Id of the group.
    #[wire("groupId")]
    pub id: id::GroupId,
    /// Ids of the members to remove.
    #[wire("userIds", length = 1..=100, unit = "members")]
    pub members: OneOrMany<Id<id::UserId>>,
    /// The lists to remove them from.
    #[wire(flatten)]
    pub lists: ListsOfMember,
}

/// A user to remove from all hosted groups.
#[input]
pub struct EntrustedGroupMemberKickAll {
    /// Id of the user.
    pub user_id: id::UserId,
}

/// A member, and the members to follow or no longer follow.
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

/// A page of the members of a group.
#[output]
pub struct HostedMemberList {
    /// The `pageToken` of the next page.
    pub page_token: Option<String>,
    /// How many members there are in total.
    pub total_count: Option<i64>,
    /// The members.
    pub members: Vec<StoredMember>,
}

/// Members of a group.
#[output]
pub struct HostedMembers {
    /// The members.
    pub members: Vec<StoredMember>,
}

/// The data of a member.
#[output]
pub struct StoredMember {
    /// Id of the member.
    pub user_id: String,
    /// Name of the member in the group.
    pub nickname: Option<String>,
    /// Role: 1 ordinary member, 2 manager, 3 owner.
    pub role: Option<Number<GroupMemberRole>>,
    /// When the member joined, in milliseconds since 1970.
    pub time: Option<i64>,
    /// A text of the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
}

one_of! {
    /// The role of a member.
    GroupMemberRole {
        /// An ordinary member.
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
    /// The others, as an example in the service's documentation names them instead of `members`.
    pub followed_members: Option<Vec<FollowedMember>>,
}

/// A followed member.
#[output]
pub struct FollowedMember {
    /// Id of the member.
    pub user_id: String,
    /// When the following started, in milliseconds since 1970.
    pub timestamp: Option<i64>,
}
