//! Muting whole chatrooms.

pub mod all;
pub mod whitelist;

use rongcloud_native_macros::resource;

/// Muting whole chatrooms: only users on the whitelist can send messages.
#[resource("Chatroom.Mute")]
impl ChatroomMute {}
