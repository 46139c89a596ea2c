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
    /// Options of the recall.
    #[wire(flatten)]
    pub options: RecallOptions,
    /// `true`: there is no push notification of the recall. Default `false`.
    pub disable_push: Option<bool>,
    /// Id of the channel that the message was sent to. Only ultra groups are known to have
    /// channels.
    pub bus_channel: Option<id::BusChannel>,
}

/// A message that was sent to chatrooms, or by the system.
#[input]
pub struct SentElsewhere {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the chatroom or user that the message was sent to.
    pub target_id: id::TargetId,
    /// Id of the message.
    #[wire("messageUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// When it was sent, in milliseconds since 1970.
    pub sent_time: Option<Integer>,
    /// Options of the recall.
    #[wire(flatten)]
    pub options: RecallOptions,
    /// `true`: there is no push notification of the recall. Default `false`.
    pub disable_push: Option<bool>,
    /// Id of the channel that the message was sent to. Only ultra groups are known to have
    /// channels.
    pub bus_channel: Option<id::BusChannel>,
}

/// Options of recalling a message.
#[input]
pub struct RecallOptions {
    /// Clients show that an administrator recalled it. Default `false`.
    pub is_admin: Option<Flag>,
    /// Clients remove the message without a note in its place. Default `false`.
    pub is_delete: Option<Flag>,
    /// Further data for the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
    /// `true`: do not show the recall as the last message of the conversation. Default `false`.
    pub disable_update_last_msg: Option<bool>,
}
