//! Whitelists: message types and users whose messages are not dropped.

pub mod message;
pub mod user;

use rongcloud_native_macros::resource;

/// Whitelists: message types and users whose messages are not dropped.
#[resource("Chatroom.Whitelist")]
impl ChatroomWhitelist {}
