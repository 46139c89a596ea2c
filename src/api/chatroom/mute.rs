//! Muting whole chatrooms.

pub mod all;
pub mod whitelist;

use rongcloud_native_macros::resource;

/// Muting whole chatrooms: nobody may write in them but those on their whitelists.
#[resource("Chatroom.Mute")]
impl ChatroomMute {}
