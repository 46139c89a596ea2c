//! Members of an ultra group.

use rongcloud_native_macros::{input, output, resource};

use super::UltraGroupMembership;
use super::user_group::UserGroupPaging;
use crate::api::{Member, id};
use crate::pages::{Next, Pages};
use crate::{Call, Input};

/// Members of an ultra group.
#[resource("UltraGroup.Member")]
impl UltraGroupMember {
    /// Checks whether a user is a member of an ultra group.
    pub fn is_exist(
        &self,
        user: impl Into<Input<UltraGroupMembership>>,
    ) -> Call<IsUltraGroupMember> {
        self.client.form("/ultragroup/member/exist.json", user).repeatable()
    }

    /// Lists the members of an ultra group.
    pub fn get_list(
        &self,
        group: impl Into<Input<UltraGroupMemberGetList>>,
    ) -> Call<UltraGroupMemberList> {
        self.client
            .get("/v2/ultragroups/{group_id}/users", group)
            .pages(Pages::numbered("data.users"))
    }

    /// Lists the user groups that a member belongs to.
    pub fn get_user_groups(
        &self,
        member: impl Into<Input<UltraGroupMemberLists>>,
    ) -> Call<UserGroupIds> {
        self.client
            .form("/ultragroup/user/usergroup/query.json", member)
            .repeatable()
            .pages(PAGES_OF_IDS)
    }

    /// Lists the channels that have the member on their list, including public channels.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/query-channel-by-user>
    pub fn get_channels(
        &self,
        member: impl Into<Input<UltraGroupMemberLists>>,
    ) -> Call<ChannelIds> {
        self.client
            .form("/ultragroup/user/channel/query.json", member)
            .repeatable()
            .pages(PAGES_OF_IDS)
    }
}

/// The pages of a list of ids.
pub(super) const PAGES_OF_IDS: Pages =
    Pages { items: "data", next: Next::Number { page: "page", size: "pageSize" } };

/// An ultra group, and a page of its members.
#[input]
pub struct UltraGroupMemberGetList {
    /// Id of the ultra group.
    #[wire("group_id")]
    pub id: id::UltraGroupId,
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many members a page has. The default is not documented.
    #[wire(range = 1..)]
    pub size: Option<u32>,
}

/// A member of an ultra group, and a page of a list.
#[input]
pub struct UltraGroupMemberLists {
    /// The member.
    #[wire(flatten)]
    pub member: UltraGroupMembership,
    /// The page.
    #[wire(flatten)]
    pub paging: UserGroupPaging,
}

/// Whether a user is a member.
#[output]
pub struct IsUltraGroupMember {
    /// Whether the user is a member.
    pub status: bool,
}

/// The members of an ultra group.
#[output]
pub struct UltraGroupMemberList {
    /// The service's code: 10000. Other paths have 200.
    pub code: i64,
    /// The page.
    pub data: UltraGroupMemberPage,
}

/// A page of members.
#[output]
pub struct UltraGroupMemberPage {
    /// The members.
    pub users: Vec<Member>,
}

/// Ids of user groups.
#[output]
pub struct UserGroupIds {
    /// Ids of the user groups.
    pub data: Vec<String>,
}

/// Ids of channels.
#[output]
pub struct ChannelIds {
    /// Ids of the channels.
    pub data: Vec<String>,
}
