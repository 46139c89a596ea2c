//! The message of a push.

use rongcloud_native_macros::input;

use crate::api::Content;
/// The message of a push.
#[input]
pub struct PushMessage {
    /// Content of the message.
    pub content: Content,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Do not show it as the last message of its conversation. Default `false`.
    pub disable_update_last_msg: Option<bool>,
}
