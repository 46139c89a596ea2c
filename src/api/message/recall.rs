//! Which message to recall.

use rongcloud_native_macros::input;

use crate::api::{Flag, Integer, id};

/// A message that was sent.
#[input]
pub struct SentMessage {
    /// Id of the user it came from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the user, group or discussion it went to.
    pub target_id: Option<id::TargetId>,
    /// Id of the message.
    #[wire("messageUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// When it was sent, in milliseconds.
    pub sent_time: Integer,
    /// It is recalled by an administrator.
    pub is_admin: Option<Flag>,
    /// It disappears without a note in its place.
    pub is_delete: Option<Flag>,
}
