//! What may be said of nearly every message that is sent.

use rongcloud_native_macros::input;

use super::deduplication::Deduplication;

/// How a message is sent.
#[input]
pub struct SendOptions {
    /// How the service tells a message that is sent twice.
    #[wire(flatten)]
    pub deduplication: Deduplication,
    /// `true`: the message does not become the last message of its conversation. Default `false`.
    pub disable_update_last_msg: Option<bool>,
}
