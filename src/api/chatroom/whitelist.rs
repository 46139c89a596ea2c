//! What is never dropped, and who is never put out.

pub mod message;
pub mod user;

use rongcloud_native_macros::resource;

/// What is never dropped, and who is never put out.
#[resource("Chatroom.Whitelist")]
impl ChatroomWhitelist {}
