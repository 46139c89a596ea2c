//! Messages: sending and recalling them, and their history.

pub mod chatroom;
pub mod content;
pub mod discussion;
pub mod group;
pub mod history;
pub mod private;
pub mod recall;
pub mod sent;
pub mod system;
pub mod template;

use rongcloud_native_macros::resource;

/// Messages: sending and recalling them, and their history.
#[resource("Message")]
impl Message {}
