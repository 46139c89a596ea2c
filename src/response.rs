//! An answer after it has come: its status and bytes, without any I/O.

use std::time::{Duration, SystemTime};

use serde_json_borrow::ObjectAsVec;

use crate::error::{ApiError, Error, Fault, Result, Trace, TransportError};
use crate::field::{Extra, Field, Value};
use crate::rules::{At, Invalid, Limit};

/// The code of a call that was carried out.
const SUCCESS: i64 = 200;

/// More than anybody waits, and little enough to be added to any time.
const LONGEST_WAIT: Duration = Duration::from_secs(u32::MAX as u64);

/// The code of an answer that nobody can read.
pub(crate) const UNREADABLE: &str = "EBADMSG";

/// What came back.
#[derive(Clone, Debug, Default)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The value of the `Content-Type` header.
    pub content_type: String,
    /// The value of the `Location` header.
    pub location: Option<String>,
    /// The value of the `Retry-After` header.
    pub retry_after: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Response {
    /// Tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] for a status other than 2xx or a code other than 200, and
    /// [`Error::Transport`] for an answer that no RongCloud service gives.
    pub fn check(&self) -> Result<()> {
        let value = self.value();
        let body = value.as_ref().and_then(Value::as_object);
        match (body, body.and_then(code_of)) {
            (Some(_), Some(SUCCESS)) if self.is_success() => Ok(()),
            (None, _) | (_, None) if self.is_success() => Err(self.unreadable()),
            (body, code) => Err(self.refusal(body.map(Extra::from).unwrap_or_default(), code)),
        }
    }

    /// Reads the fields of a call that was carried out as their type.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] naming the field that is missing or of another type.
    pub fn read<T: Field>(&self) -> Result<T> {
        let value = self.value().ok_or_else(|| self.unreadable())?;
        T::read(&value, &At::Answer, &Limit::NONE).map_err(|invalid| {
            let message = format!("the answer of the service has changed: {invalid}");
            unreadable(message, Some(invalid))
        })
    }

    /// The service's code; `None` where the answer carries none.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        code_of(self.value()?.as_object()?)
    }

    fn value(&self) -> Option<Value<'_>> {
        serde_json::from_slice(&self.body).ok()
    }

    fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    fn refusal(&self, body: Extra, code: Option<i64>) -> Error {
        let text = ["errorMessage", "msg"].into_iter().find_map(|name| body.get(name)?.as_str());
        Error::Api(Box::new(ApiError {
            code: code.unwrap_or_else(|| i64::from(self.status)),
            status: self.status,
            message: text.map_or_else(|| self.describe(code), str::to_owned),
            retry_after: self.retry_after.as_deref().and_then(wait),
            body,
            trace: Trace::default(),
        }))
    }

    /// A success that cannot be one of the service's: every answer of its is JSON with a code.
    fn unreadable(&self) -> Error {
        unreadable(self.describe(None), None)
    }

    /// The answer in words, for one that does not explain itself.
    fn describe(&self, code: Option<i64>) -> String {
        const SHORT: usize = 120;
        let status = self.status;
        if let Some(location) = &self.location {
            return format!("HTTP {status}: redirected to {location}, which is not followed");
        }
        if let Some(code) = code {
            return format!("HTTP {status}: code {code}, without a message");
        }
        let body = String::from_utf8_lossy(&self.body);
        let words: Vec<&str> = body.split_whitespace().take(SHORT).collect();
        let start: String = words.join(" ").chars().take(SHORT).collect();
        match (start.as_str(), self.content_type.as_str()) {
            ("", _) => format!("HTTP {status}: an empty answer"),
            (start, "") => format!("HTTP {status}: not an answer of the service: {start}"),
            (start, ty) => {
                format!("HTTP {status}: not an answer of the service, but {ty}: {start}")
            }
        }
    }
}

fn unreadable(message: String, source: Option<Box<Invalid>>) -> Error {
    Error::Transport(Box::new(TransportError {
        code: UNREADABLE.into(),
        message,
        timeout: false,
        sent: true,
        fault: Fault::Domain,
        trace: Trace::default(),
        source: source.map(Into::into),
    }))
}

/// The code of an answer, which some gateways send as text.
fn code_of(body: &ObjectAsVec<'_>) -> Option<i64> {
    let code = body.get("code")?;
    code.as_i64().or_else(|| code.as_str()?.parse().ok())
}

/// The pause that a `Retry-After` header asks for: seconds, or a date.
fn wait(value: &str) -> Option<Duration> {
    let seconds = value.trim().parse().map(Duration::from_secs).ok();
    Some(seconds.or_else(|| until(value.trim()))?.min(LONGEST_WAIT))
}

/// The time until a date; none where it has passed.
#[expect(clippy::disallowed_methods, reason = "a date is told by the wall clock")]
fn until(date: &str) -> Option<Duration> {
    let date = httpdate::parse_http_date(date).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}
