//! Members who can send messages while their ultra group is muted.

use rongcloud_native_macros::resource;

use super::{PAGES, UltraGroupMembers, UltraGroupMembersQuery, UltraGroupUsers};
use crate::api::Done;
use crate::{Call, Input};

/// Members who can send messages while their ultra group is muted.
#[resource("UltraGroup.Mute.Whitelist")]
impl UltraGroupMuteWhitelist {
    /// Adds members to the whitelist of an ultra group, or of one of its channels.
    pub fn add(&self, members: impl Into<Input<UltraGroupMembers>>) -> Call<Done> {
        self.client.form("/ultragroup/banned/whitelist/add.json", members).repeatable()
    }

    /// Removes members from the whitelist of an ultra group, or of one of its channels.
    pub fn remove(&self, members: impl Into<Input<UltraGroupMembers>>) -> Call<Done> {
        self.client.form("/ultragroup/banned/whitelist/del.json", members).repeatable()
    }

    /// Lists the members on the whitelist of an ultra group, or of one of its channels.
    pub fn get_list(
        &self,
        query: impl Into<Input<UltraGroupMembersQuery>>,
    ) -> Call<UltraGroupUsers> {
        self.client.form("/ultragroup/banned/whitelist/get.json", query).repeatable().pages(PAGES)
    }
}
