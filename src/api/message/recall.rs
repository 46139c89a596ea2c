//! The message to recall.

use rongcloud_native_macros::input;

use crate::api::{Flag, Integer, id};

/// A message that was sent.
#[input]
pub struct SentMessage {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the user, group or discussion that the message was sent to.
    pub target_id: Option<id::TargetId>,
    /// Id of the message.
    #[wire("messageUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// When it was sent, in milliseconds since 1970.
    pub sent_time: Integer,
    /// An administrator recalls it.
    pub is_admin: Option<Flag>,
    /// Remove the message without a notice in its place.
    pub is_delete: Option<Flag>,
}
