//! Muting whole ultra groups.

use rongcloud_native_macros::{input, output, resource};

use crate::api::Done;
use crate::api::ultra_group::UltraGroupScope;
use crate::{Call, Input};

/// Muting whole ultra groups.
#[resource("UltraGroup.Mute.All")]
impl UltraGroupMuteAll {
    /// Mutes or unmutes an ultra group, or one of its channels. Members on the whitelist can still
    /// send messages.
    pub fn set(&self, group: impl Into<Input<UltraGroupMuteAllSet>>) -> Call<Done> {
        self.client.form("/ultragroup/globalbanned/set.json", group).repeatable()
    }

    /// Checks whether an ultra group, or one of its channels, is muted.
    pub fn get(&self, group: impl Into<Input<UltraGroupScope>>) -> Call<UltraGroupMuteStatus> {
        self.client.form("/ultragroup/globalbanned/get.json", group).repeatable()
    }
}

/// An ultra group or a channel to mute or unmute.
#[input]
pub struct UltraGroupMuteAllSet {
    /// The ultra group, or one of its channels.
    #[wire(flatten)]
    pub scope: UltraGroupScope,
    /// `true`: mute it. `false`: unmute it.
    pub status: bool,
}

/// Whether an ultra group, or one of its channels, is muted.
#[output]
pub struct UltraGroupMuteStatus {
    /// Whether it is muted.
    pub status: bool,
}
