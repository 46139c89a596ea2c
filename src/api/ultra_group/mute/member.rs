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

    /// Unmutes members of an ultra group, or of one of its channels. Without a channel, they are
    /// unmuted in all channels.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/ultragroup/mute/unban-user>
    pub fn remove(&self, members: impl Into<Input<UltraGroupMembers>>) -> Call<Done> {
        self.client.form("/ultragroup/userbanned/del.json", members).repeatable()
    }

    /// Lists the muted members of an ultra group, or of one of its channels.
    pub fn get_list(
        &self,
        query: impl Into<Input<UltraGroupMembersQuery>>,
    ) -> Call<UltraGroupUsers> {
        self.client.form("/ultragroup/userbanned/get.json", query).repeatable().pages(PAGES)
    }
}
