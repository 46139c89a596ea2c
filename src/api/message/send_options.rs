//! Options that nearly every message has.

use rongcloud_native_macros::input;

use super::deduplication::Deduplication;

/// Options of sending a message.
#[input]
pub struct SendOptions {
    /// How the service recognizes a message that is sent twice.
    #[wire(flatten)]
    pub deduplication: Deduplication,
    /// `true`: do not show it as the last message of its conversation. Default `false`.
    pub disable_update_last_msg: Option<bool>,
}
