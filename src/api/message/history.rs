//! The log of all messages of the app, hour by hour.

use std::ops::{Range, RangeInclusive};

use rongcloud_native_macros::{input, output, resource};

use crate::Call;
use crate::api::Done;
use crate::field::{Field, Value, describe};
use crate::rules::{At, Invalid, Limit, Rule};

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
    pub date: LogHour,
}

/// An hour as `yyyyMMddHH`, such as `2018030210`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogHour(pub String);

impl<T: Into<String>> From<T> for LogHour {
    fn from(hour: T) -> Self {
        Self(hour.into())
    }
}

impl From<LogHour> for serde_json::Value {
    fn from(hour: LogHour) -> Self {
        hour.0.into()
    }
}

impl LogHour {
    /// The year is any, and the service knows which months have a 31st.
    fn is_hour(&self) -> bool {
        let text = &self.0;
        let within = |at: Range<usize>, allowed: RangeInclusive<u8>| {
            text.get(at)
                .and_then(|two| two.parse().ok())
                .is_some_and(|number| allowed.contains(&number))
        };
        text.len() == 10
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && within(4..6, 1..=12)
            && within(6..8, 1..=31)
            && within(8..10, 0..=23)
    }
}

impl Field for LogHour {
    const WANTED: &'static str = "an hour as yyyyMMddHH";

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        let hour = Self(String::read(value, at, limit)?);
        hour.check(at, limit).map(|()| hour)
    }

    fn check(&self, at: &At<'_>, _: &Limit) -> Result<(), Box<Invalid>> {
        if self.is_hour() {
            return Ok(());
        }
        let got = describe(&Value::Str(self.0.as_str().into()));
        Err(at.breaks(Rule::Type { wanted: Self::WANTED, got }))
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for LogHour {
    fn name() -> String {
        "string".to_owned()
    }
}

/// An hour's log.
#[output]
pub struct HistoryFile {
    /// Address of the file; empty where nothing was logged.
    pub url: String,
    /// The hour.
    pub date: Option<String>,
}
