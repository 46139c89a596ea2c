//! The hourly log of all messages of the app.

use std::ops::{Range, RangeInclusive};

use rongcloud_native_macros::{input, output, resource};
use serde::Serialize;

use crate::api::conversation::ConversationType;
use crate::api::{Done, Integer, id};
use crate::schema::input::describe;
use crate::schema::{Kind, Pattern, Shaped};
use crate::{Call, Input};

/// The hourly log of all messages of the app.
#[resource("Message.History")]
#[alias("Message.history")]
impl MessageHistory {
    /// Gets the URL of an hour's log, a zip file. The service keeps it for three days.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/get-message-history-log>
    pub fn get(&self, hour: impl Into<Input<HistoryHour>>) -> Call<HistoryFile> {
        self.client.form("/message/history.json", hour).repeatable()
    }

    /// Deletes an hour's log.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/delete-message-history-log>
    pub fn remove(&self, hour: impl Into<Input<HistoryHour>>) -> Call<Done> {
        self.client.form("/message/history/delete.json", hour).repeatable()
    }

    /// Deletes the stored messages of a user's conversation; the hourly log keeps them. In a
    /// chatroom, this deletes them for all users; an old page says that this is not possible.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/delete>
    pub fn clean(&self, conversation: impl Into<Input<MessageHistoryClean>>) -> Call<Done> {
        self.client.form("/conversation/message/history/clean.json", conversation).repeatable()
    }
}

/// An hour of the log.
#[input]
pub struct HistoryHour {
    /// The hour as `yyyyMMddHH`, in the time zone of the data centre.
    pub date: LogHour,
}

/// An hour as `yyyyMMddHH`, such as `2018030210`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogHour(pub String);

impl<T: Into<String>> From<T> for LogHour {
    fn from(hour: T) -> Self {
        Self(hour.into())
    }
}

impl Shaped for LogHour {
    const KIND: &'static Kind = &Kind::Pattern(&Pattern {
        wanted: "an hour as yyyyMMddHH",
        takes_numbers: true,
        matches: is_hour,
        got: describe,
        js: "string",
    });
}

/// Allows any year, and a 31st of any month: the service checks those.
fn is_hour(text: &str) -> bool {
    let within = |at: Range<usize>, allowed: RangeInclusive<u8>| {
        let number = text.get(at).and_then(|two| two.parse().ok());
        number.is_some_and(|number| allowed.contains(&number))
    };
    text.len() == 10
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && within(4..6, 1..=12)
        && within(6..8, 1..=31)
        && within(8..10, 0..=23)
}

/// A conversation of a user, and which of its messages to delete.
#[input]
pub struct MessageHistoryClean {
    /// Type of the conversation: `PRIVATE`, `GROUP`, `CHATROOM` or `SYSTEM`.
    #[wire("conversationType")]
    pub r#type: ConversationType,
    /// Id of the user whose conversation it is.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the other user, or of the group or chatroom.
    pub target_id: id::TargetId,
    /// Time of the newest message to delete, in milliseconds since 1970. Default: all messages are
    /// deleted.
    pub msg_timestamp: Option<Integer>,
}

/// An hour's log.
#[output]
pub struct HistoryFile {
    /// URL of the file; empty if nothing was logged.
    pub url: String,
    /// The hour.
    pub date: Option<String>,
}
