//! User groups that are bound to a channel.

use rongcloud_native_macros::{input, resource};

use super::UltraGroupChannelId;
use crate::api::ultra_group::member::{PAGES_OF_IDS, UserGroupIds};
use crate::api::ultra_group::user_group::UserGroupPaging;
use crate::api::{Csv, Done, Id, id};
use crate::{Call, Input};

/// User groups that are bound to a channel. Their members see the channel while it is private.
#[resource("UltraGroup.Channel.UserGroup")]
impl UltraGroupChannelUserGroup {
    /// Binds user groups to a channel.
    pub fn bind(&self, groups: impl Into<Input<UltraGroupChannelUserGroups>>) -> Call<Done> {
        self.client.form("/ultragroup/channel/usergroup/bind.json", groups).repeatable()
    }

    /// Unbinds user groups from a channel.
    pub fn unbind(&self, groups: impl Into<Input<UltraGroupChannelUserGroups>>) -> Call<Done> {
        self.client.form("/ultragroup/channel/usergroup/unbind.json", groups).repeatable()
    }

    /// Lists the user groups that are bound to a channel.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/ultragroup/usergroup/query-channel-bound-usergroup>
    pub fn get_list(
        &self,
        channel: impl Into<Input<UltraGroupChannelUserGroupGetList>>,
    ) -> Call<UserGroupIds> {
        self.client
            .form("/ultragroup/channel/usergroup/query.json", channel)
            .repeatable()
            .pages(PAGES_OF_IDS)
    }
}

/// User groups, and a channel.
#[input]
pub struct UltraGroupChannelUserGroups {
    /// The channel.
    #[wire(flatten)]
    pub channel: UltraGroupChannelId,
    /// Ids of the user groups.
    #[wire("userGroupIds", length = 1.., unit = "user group")]
    pub user_groups: Csv<Id<id::UserGroupId>>,
}

/// A channel, and a page of its user groups.
#[input]
pub struct UltraGroupChannelUserGroupGetList {
    /// The channel.
    #[wire(flatten)]
    pub channel: UltraGroupChannelId,
    /// The page.
    #[wire(flatten)]
    pub paging: UserGroupPaging,
}
