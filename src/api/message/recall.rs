//! Which message to recall, and how.

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
    /// How it is recalled.
    #[wire(flatten)]
    pub options: RecallOptions,
    /// `true`: that it is recalled is not pushed. Default `false`.
    pub disable_push: Option<bool>,
    /// Id of the channel it was sent to, which only ultra groups are known to have.
    pub bus_channel: Option<id::BusChannel>,
}

/// A message that was sent to chatrooms, or by the system.
#[input]
pub struct SentElsewhere {
    /// Id of the user it came from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the chatroom or user it went to.
    pub target_id: id::TargetId,
    /// Id of the message.
    #[wire("messageUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// When it was sent, in milliseconds.
    pub sent_time: Option<Integer>,
    /// How it is recalled.
    #[wire(flatten)]
    pub options: RecallOptions,
    /// `true`: that it is recalled is not pushed. Default `false`.
    pub disable_push: Option<bool>,
    /// Id of the channel it was sent to, which only ultra groups are known to have.
    pub bus_channel: Option<id::BusChannel>,
}

/// How a message is recalled.
#[input]
pub struct RecallOptions {
    /// It is recalled by an administrator. Default `false`.
    pub is_admin: Option<Flag>,
    /// It disappears without a note in its place. Default `false`.
    pub is_delete: Option<Flag>,
    /// Further data for the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
    /// `true`: the note does not become the last message of the conversation. Default `false`.
    pub disable_update_last_msg: Option<bool>,
}
