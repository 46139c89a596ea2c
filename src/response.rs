//! An answer that has arrived: its status and bytes, without any I/O.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{AnswerError, ApiError, Error, Fault, Result, Trace, TransportError};
use crate::json::{Json, Object};
use crate::rules::{At, Invalid, Rule};
use crate::schema::answer::{self, Reader};
use crate::schema::{Kind, Shaped};
use crate::shown::shown;

/// The codes of a call that was carried out. Paths under `/v2` use the second one.
const SUCCESS: [i64; 2] = [200, 10_000];

/// Longer than any call waits, and short enough to add to any time without overflow.
const LONGEST_WAIT: Duration = Duration::from_secs(u32::MAX as u64);

/// The code of an answer that cannot be read.
pub(crate) const UNREADABLE: &str = "EBADMSG";

/// An answer as it came.
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
    /// Checks that the call was carried out.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] for a status other than 2xx or a code other than 200, and
    /// [`Error::Transport`] for an answer that is not the service's.
    pub fn check(&self) -> Result<()> {
        let text = self.text();
        let body = Object::parse(&text);
        match (&body, body.as_ref().and_then(code_of)) {
            (Some(_), Some(code)) if self.is_success() && SUCCESS.contains(&code) => Ok(()),
            (None, _) | (_, None) if self.is_success() => Err(self.unreadable()),
            (body, code) => Err(self.refusal(&text, body.as_ref(), code)),
        }
    }

    /// Reads the fields of a call that was carried out as their type.
    ///
    /// # Errors
    ///
    /// [`Error::Answer`] naming the field that is missing or of another type, and
    /// [`Error::Transport`] for an answer that is not the service's.
    pub fn read<T: Shaped + DeserializeOwned>(&self) -> Result<T> {
        let text = self.text();
        if Json::parse(&text).is_none() {
            return Err(self.unreadable());
        }
        let (written, broken) = answer::write(T::KIND, &text, Reader::Rust);
        match (answer::read(&written), broken) {
            (Ok(answer), None) => Ok(answer),
            (Err(error), None) => {
                let rule = Rule::Type { wanted: "an answer".into(), got: error.to_string() };
                Err(self.unexpected(At::Argument("answer").breaks(rule), text.into_owned()))
            }
            (_, Some(broken)) => Err(self.unexpected(broken, text.into_owned())),
        }
    }

    /// The fields of a call that was carried out, under their names in JavaScript, as JSON text.
    pub(crate) fn renamed(&self, kind: &Kind) -> Result<String> {
        match answer::write(kind, &self.text(), Reader::JavaScript) {
            (written, None) => Ok(written),
            (written, Some(broken)) => Err(self.unexpected(broken, written)),
        }
    }

    /// The service's code; `None` if the answer has none.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        code_of(&Object::parse(&self.text())?)
    }

    /// The body as text, as `fetch` reads it: without a byte order mark, and with U+FFFD for bytes
    /// that are not UTF-8.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        let body = self.body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&self.body);
        // Nearly every body is UTF-8, which is found out several times faster than it is replaced.
        str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed)
    }

    /// The answer of a call that was carried out, with one more field, which replaces any of this
    /// name.
    pub(crate) fn with(mut self, name: &str, value: &Value) -> Self {
        if let Some(end) = self.body.iter().rposition(|byte| *byte == b'}') {
            let field = format!(",{}:{value}", Value::from(name));
            self.body.splice(end..end, field.into_bytes());
        }
        self
    }

    fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    fn refusal(&self, answer: &str, body: Option<&Object<'_>>, code: Option<i64>) -> Error {
        let text = body.and_then(|body| text_of(body)?.string());
        Error::Api(Box::new(ApiError {
            code: code.unwrap_or_else(|| i64::from(self.status)),
            status: self.status,
            message: shown(&text.unwrap_or_else(|| self.describe(code).into())),
            retry_after: self.retry_after.as_deref().and_then(wait),
            body: body.filter(|_| is_small(answer)).map(Object::values).unwrap_or_default(),
            is_foreign: code.is_none(),
            answer: answer.to_owned(),
            trace: Trace::default(),
        }))
    }

    /// The error for a success without JSON or a code, which is not from the service. Whether the
    /// call was carried out is unknown.
    fn unreadable(&self) -> Error {
        let message = shown(&self.describe(None));
        Error::Transport(Box::new(TransportError {
            sent: true,
            ..TransportError::new(UNREADABLE, message, Fault::Domain)
        }))
    }

    /// The error for a success whose fields are not as this version expects.
    pub(crate) fn unexpected(&self, invalid: Box<Invalid>, answer: String) -> Error {
        Error::Answer(Box::new(AnswerError {
            status: self.status,
            answer,
            trace: Trace::default(),
            source: invalid,
        }))
    }

    /// Describes an answer without a message.
    fn describe(&self, code: Option<i64>) -> String {
        const SHORT: usize = 120;
        let status = self.status;
        if let Some(location) = &self.location {
            return format!("HTTP {status}: redirected to {location}, which is not followed");
        }
        if let Some(code) = code {
            return format!("HTTP {status}: code {code}, without a message");
        }
        let body = self.text();
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

/// Whether an answer is small enough to parse into values, which take 60 times as much memory as
/// their text.
fn is_small(answer: &str) -> bool {
    answer.len() <= 1 << 20
}

/// The code of an answer, which some gateways send as text.
fn code_of(body: &Object<'_>) -> Option<i64> {
    let code = body.get("code")?;
    code.integer().or_else(|| code.string()?.parse().ok())
}

/// The service's message of a refusal.
pub(crate) fn text_of<'a>(body: &Object<'a>) -> Option<Json<'a>> {
    let text = |name| body.get(name).filter(|text| text.is_string());
    text("errorMessage").or_else(|| text("msg"))
}

/// The pause that a `Retry-After` header asks for: seconds, or a date.
fn wait(value: &str) -> Option<Duration> {
    let seconds = value.trim().parse().map(Duration::from_secs).ok();
    Some(seconds.or_else(|| until(value.trim()))?.min(LONGEST_WAIT))
}

/// The time until a date; zero where it has passed.
#[expect(clippy::disallowed_methods, reason = "a date is compared with the wall clock")]
fn until(date: &str) -> Option<Duration> {
    let date = httpdate::parse_http_date(date).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}
