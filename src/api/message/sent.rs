//! The answer to a message that was sent.

use rongcloud_native_macros::output;

use crate::field::Extra;

/// A message that was sent.
#[output]
pub struct Sent {
    /// Id of the message for each receiver, beside the receiver's own id.
    #[wire("messageUIDs", script = "messageUIDs")]
    pub message_uids: Option<Vec<Extra>>,
}

/// A message that was sent to everybody.
#[output]
pub struct SentToAll {
    /// Id of the message.
    #[wire("messageUID", script = "messageUID")]
    pub message_uid: Option<String>,
}
