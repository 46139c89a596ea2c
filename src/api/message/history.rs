//! The log of all messages of the app, hour by hour.

use rongcloud_native_macros::{input, output, resource};

use crate::Call;
use crate::api::Done;

/// The log of all messages of the app, hour by hour.
#[resource("Message.History")]
#[alias("Message.history")]
impl MessageHistory {
    /// Gets the address of an hour's log, a zip file. The service keeps it for three days.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/get-message-history-log>
    pub fn get(&self, hour: Hour) -> Call<HistoryFile> {
        self.client.form("/message/history.json", hour).repeatable()
    }

    /// Deletes an hour's log.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/delete-message-history-log>
    pub fn remove(&self, hour: Hour) -> Call<Done> {
        self.client.form("/message/history/delete.json", hour).repeatable()
    }
}

/// An hour.
#[input]
pub struct Hour {
    /// The hour as `yyyyMMddHH`, in the time of the data centre.
    pub date: String,
}

/// An hour's log.
#[output]
pub struct HistoryFile {
    /// Address of the file; empty where nothing was logged.
    pub url: String,
    /// The hour.
    pub date: Option<String>,
}
