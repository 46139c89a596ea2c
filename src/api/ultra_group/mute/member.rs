//! Muting members of an ultra group.

use rongcloud_native_macros::resource;

use super::{PAGES, UltraGroupMembers, UltraGroupMembersQuery, UltraGroupUsers};
use crate::api::Done;
use crate::{Call, Input};

/// Muting members of an ultra group.
#[resource("UltraGroup.Mute.Member")]
impl UltraGroupMuteMember {
    /// Mutes members of an ultra group, or of one of its channels.
    pub fn add(&self, members: impl Into<Input<UltraGroupMembers>>) -> Call<Done> {
        self.client.form("/ultragroup/userbanned/add.json", members).repeatable()
    }

    /// Lets members write again who are muted. Without a channel, this ends what mutes them in all
    /// channels.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/ultragroup/mute/unban-user>
    pub fn remove(&self, members: impl Into<Input<UltraGroupMembers>>) -> Call<Done> {
        self.client.form("/ultragroup/userbanned/del.json", members).repeatable()
    }

    /// Lists the members that are muted.
    pub fn get_list(
        &self,
        query: impl Into<Input<UltraGroupMembersQuery>>,
    ) -> Call<UltraGroupUsers> {
        self.client.form("/ultragroup/userbanned/get.json", query).repeatable().pages(PAGES)
    }
}
