//! Messages that the service has stored.

use rongcloud_native_macros::{input, output};

use crate::Extra;
use crate::api::{Content, Integer, JsonText, id};

/// Which messages of a conversation to get, from newer ones to older ones.
#[input]
pub struct MessageQuery {
    /// Id of the user whose conversation it is.
    pub user_id: id::UserId,
    /// Id of the other user, or of the group, chatroom or ultra group.
    pub target_id: id::TargetId,
    /// Time of the newest message to get, in milliseconds since 1970. For the next ones, pass the
    /// `msgTime` of the oldest message of the answer.
    pub start_time: Integer,
    /// Time of the oldest message to get, in milliseconds since 1970: before `startTime`, and by at
    /// most 14 days, which the service checks.
    pub end_time: Integer,
    /// How many messages to get at most. Default 10.
    #[wire(range = 1..=100)]
    pub page_size: Option<u32>,
    /// Whether to get the messages of exactly `startTime` too.
    pub include_start: bool,
    /// Id of a channel. Only ultra groups are known to have channels.
    pub bus_channel: Option<id::BusChannel>,
}

/// Messages of a conversation.
#[output]
pub struct KeptMessages {
    /// The messages.
    pub data: Vec<KeptMessage>,
}

/// A message that the service has stored.
#[output]
pub struct KeptMessage {
    /// Id of the message.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: String,
    /// Id of the conversation's other user, or of the group, chatroom or ultra group.
    pub target_id: Option<String>,
    /// Id of the sender.
    pub from_user_id: Option<String>,
    /// Id of its channel, in an ultra group.
    pub bus_channel: Option<String>,
    /// When it was sent, in milliseconds since 1970.
    pub msg_time: Option<i64>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: Option<String>,
    /// Content of the message.
    pub content: Option<Content>,
    /// Whether it can be expanded.
    pub expansion: Option<bool>,
    /// The values of its expansion, by their keys.
    pub extra_content: Option<JsonText<Extra>>,
}
