//! Which message to recall.

use rongcloud_native_macros::input;

use crate::api::{Flag, Whole};

/// A message that was sent.
#[input]
pub struct SentMessage {
    /// Id of the user it came from.
    #[wire("fromUserId", length = 1..=64, unit = "characters")]
    pub sender_id: String,
    /// Id of the user, group or discussion it went to.
    #[wire(length = 1..=64, unit = "characters")]
    pub target_id: Option<String>,
    /// Id of the message.
    #[wire("messageUID", script = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// When it was sent, in milliseconds.
    pub sent_time: Whole,
    /// It is recalled by an administrator.
    pub is_admin: Option<Flag>,
    /// It disappears without a note in its place.
    pub is_delete: Option<Flag>,
}
