//! Muting in groups: all members, some members, and who may write all the same.

pub mod all;
pub mod member;
pub mod whitelist;

use rongcloud_native_macros::resource;

/// Muting in groups: all members, some members, and who may write all the same.
#[resource("Group.Mute")]
impl GroupMute {}
