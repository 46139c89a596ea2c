//! Muting all members of an ultra group.

use rongcloud_native_macros::{input, output, resource};

use crate::api::Done;
use crate::api::ultra_group::UltraGroupScope;
use crate::{Call, Input};

/// Muting all members of an ultra group.
#[resource("UltraGroup.Mute.All")]
impl UltraGroupMuteAll {
    /// Mutes all members of an ultra group, or of one of its channels, but for those on the
    /// whitelist; or lets them write again.
    pub fn set(&self, group: impl Into<Input<UltraGroupMuteAllSet>>) -> Call<Done> {
        self.client.form("/ultragroup/globalbanned/set.json", group).repeatable()
    }

    /// Tells whether all members of an ultra group, or of one of its channels, are muted.
    pub fn get(&self, group: impl Into<Input<UltraGroupScope>>) -> Call<UltraGroupMuteStatus> {
        self.client.form("/ultragroup/globalbanned/get.json", group).repeatable()
    }
}

/// Whether to mute all members.
#[input]
pub struct UltraGroupMuteAllSet {
    /// The ultra group, or one of its channels.
    #[wire(flatten)]
    pub scope: UltraGroupScope,
    /// Whether they are muted.
    pub status: bool,
}

/// Whether all members are muted.
#[output]
pub struct UltraGroupMuteStatus {
    /// Whether they are muted.
    pub status: bool,
}
