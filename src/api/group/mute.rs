//! Muting in groups: all members or some, and a whitelist of those who can still send messages.

pub mod all;
pub mod member;
pub mod whitelist;

use rongcloud_native_macros::resource;

/// Muting in groups: all members or some, and a whitelist of those who can still send messages.
#[resource("Group.Mute")]
impl GroupMute {}
