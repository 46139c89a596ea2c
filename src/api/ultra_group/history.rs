//! Stored messages of a channel.

use rongcloud_native_macros::{input, output, resource};

use super::channel::UltraGroupChannelId;
use crate::api::{Content, Integer, JsonText, id};
use crate::{Call, Extra, Input, quota};

/// Stored messages of a channel.
#[resource("UltraGroup.History")]
impl UltraGroupHistory {
    /// Gets the messages of a channel from a span of time, the oldest first. For the next ones,
    /// pass the `msgTime` of the last one as `startTime`.
    pub fn query(
        &self,
        span: impl Into<Input<UltraGroupHistoryQuery>>,
    ) -> Call<UltraGroupHistoryMessages> {
        self.client
            .form("/ultragroup/hismsg/query.json", span)
            .repeatable()
            .within(&quota::ULTRA_GROUP_HISTORY)
    }

    /// Gets the messages of a channel before and after a message, the oldest first.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/ultragroup/query-history-by-message-uid>
    pub fn query_by_message(
        &self,
        message: impl Into<Input<UltraGroupHistoryQueryByMessage>>,
    ) -> Call<UltraGroupHistoryMessages> {
        self.client.form("/ultragroup/hismsg/msgid/query.json", message).repeatable()
    }
}

/// A channel, and a span of time. `startTime` is before `endTime`; in `Message.UltraGroup.query`
/// it is after it.
#[input]
pub struct UltraGroupHistoryQuery {
    /// The channel.
    #[wire(flatten)]
    pub channel: UltraGroupChannelId,
    /// Start of the span, in milliseconds since 1970. Messages of exactly this time are left out.
    pub start_time: Integer,
    /// End of the span, in milliseconds since 1970: at most 14 days after `startTime`, which the
    /// service checks. Messages of exactly this time are included.
    pub end_time: Integer,
    /// Id of a sender, to get only the messages of this user. Default all.
    #[wire("fromUserId")]
    pub sender_id: Option<id::UserId>,
    /// How many messages to get at most. Default 20.
    #[wire(range = 1..=100)]
    pub page_size: Option<u32>,
}

/// A message, and how many messages around it to get.
#[input]
pub struct UltraGroupHistoryQueryByMessage {
    /// The channel.
    #[wire(flatten)]
    pub channel: UltraGroupChannelId,
    /// Id of the message.
    #[wire("msgUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// How many messages before it. Default 10.
    #[wire(range = 0..=50)]
    pub prev_num: Option<u32>,
    /// How many messages after it. Default 10.
    #[wire(range = 0..=50)]
    pub last_num: Option<u32>,
}

/// Messages of a channel.
#[output]
pub struct UltraGroupHistoryMessages {
    /// The messages, the oldest first.
    pub data: Vec<UltraGroupHistoryMessage>,
}

/// A message of a channel.
#[output]
pub struct UltraGroupHistoryMessage {
    /// Id of the message.
    #[wire("msgUID", js = "msgUID")]
    pub msg_uid: String,
    /// Id of the ultra group.
    pub group_id: Option<String>,
    /// Id of the channel.
    pub bus_channel: Option<String>,
    /// Id of the sender.
    pub from_user_id: Option<String>,
    /// When it was sent, in milliseconds since 1970.
    pub msg_time: Option<i64>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: Option<String>,
    /// Type of the conversation: 10, an ultra group. The name is the service's own spelling.
    pub conversion_type: Option<i64>,
    /// Content of the message.
    pub content: Option<Content>,
    /// Whether it can be expanded.
    pub expansion: Option<bool>,
    /// The values of its expansion, by their keys.
    pub extra_content: Option<JsonText<Extra>>,
}
