//! The list of members of a channel.

use rongcloud_native_macros::{input, output, resource};

use super::UltraGroupChannelId;
use crate::api::ultra_group::UltraGroupPaging;
use crate::api::{Csv, Done, Id, id};
use crate::pages::{Next, Pages};
use crate::{Call, Input};

/// The list of members of a channel. Only they see the channel while it is private.
#[resource("UltraGroup.Channel.Member")]
impl UltraGroupChannelMember {
    /// Adds members of an ultra group to the list of a channel. If one of them is not a member of
    /// the group, the service refuses the call with code 24406 and adds nobody.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/add-to-private-channel-users>
    pub fn add(&self, members: impl Into<Input<UltraGroupChannelMembers>>) -> Call<Done> {
        self.client.form("/ultragroup/channel/private/users/add.json", members).repeatable()
    }

    /// Removes members from the list of a channel.
    pub fn remove(&self, members: impl Into<Input<UltraGroupChannelMembers>>) -> Call<Done> {
        self.client.form("/ultragroup/channel/private/users/del.json", members).repeatable()
    }

    /// Lists the members on the list of a channel.
    pub fn get_list(
        &self,
        channel: impl Into<Input<UltraGroupChannelMemberGetList>>,
    ) -> Call<UltraGroupChannelUsers> {
        let call = self.client.form("/ultragroup/channel/private/users/get.json", channel);
        call.repeatable()
            .pages(Pages { items: "users", next: Next::Number { page: "page", size: "pageSize" } })
    }
}

/// Members of an ultra group, and a channel.
#[input]
pub struct UltraGroupChannelMembers {
    /// The channel.
    #[wire(flatten)]
    pub channel: UltraGroupChannelId,
    /// Ids of the members.
    #[wire("userIds", length = 1..=20, unit = "members")]
    pub members: Csv<Id<id::UserId>>,
}

/// A channel, and a page of its members.
#[input]
pub struct UltraGroupChannelMemberGetList {
    /// The channel.
    #[wire(flatten)]
    pub channel: UltraGroupChannelId,
    /// The page.
    #[wire(flatten)]
    pub paging: UltraGroupPaging,
}

/// The members of a channel.
#[output]
pub struct UltraGroupChannelUsers {
    /// Ids of the members.
    pub users: Vec<String>,
}
