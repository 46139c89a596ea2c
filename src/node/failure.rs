//! Errors for JavaScript: `name` is the class, the rest are its properties.

use std::io;

use serde::Serialize;
use serde_json::Value;

use crate::Error;
use crate::node::outbox;
use crate::response::UNREADABLE;
use crate::shown::shown;
use crate::webhook::WebhookError;

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure<'a> {
    name: &'static str,
    message: String,
    code: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts: Option<u32>,
    /// In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<f64>,
    /// In milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<String>,
}

impl<'a> From<&'a Error> for Failure<'a> {
    fn from(error: &'a Error) -> Self {
        let mut failure = Self {
            name: class(error),
            message: error.to_string(),
            cause: causes(error),
            ..Self::default()
        };
        match error {
            Error::Invalid(invalid) => {
                failure.code = invalid.code().into();
                failure.field = Some(&invalid.field);
            }
            Error::Closed => failure.code = "ERR_CLIENT_CLOSED".into(),
            Error::Queue(queue) => {
                failure.code = queue.code.into();
                failure.wait = queue.wait.map(|wait| wait.as_secs_f64() * 1_000.0);
            }
            Error::Api(refusal) => {
                failure.code = refusal.code.into();
                failure.status = Some(refusal.status);
                failure.retry_after = refusal.retry_after.map(|pause| pause.as_secs_f64());
            }
            Error::Transport(broken) => failure.code = broken.code.as_ref().into(),
            Error::Answer(unread) => {
                failure.code = UNREADABLE.into();
                failure.status = Some(unread.status);
            }
        }
        if let Some(trace) = error.trace() {
            failure.request_id = Some(&trace.request_id);
            failure.path = Some(&trace.path);
            failure.attempts = Some(trace.attempts);
        }
        failure
    }
}

/// The error as JSON text.
pub fn write(error: &Error) -> String {
    outbox::write(&Failure::from(error))
}

/// The error of a request that is no callback of the service.
pub fn write_refused(error: &WebhookError) -> String {
    let (code, field) = match error {
        WebhookError::Signature(_) => ("ERR_WEBHOOK_SIGNATURE", None),
        WebhookError::Body(invalid) => ("ERR_WEBHOOK_BODY", Some(invalid.field.as_str())),
    };
    let (name, message, code) = ("WebhookError", error.to_string(), code.into());
    outbox::write(&Failure { name, message, code, field, ..Failure::default() })
}

/// The code of a fault in this package or the system.
pub const INTERNAL: &str = "ERR_INTERNAL";

/// The error of a call that panicked.
pub fn write_internal() -> String {
    own("the call ended unexpectedly: a bug in rongcloud-native".to_owned())
}

/// The error of a client that cannot start the I/O thread.
pub fn write_not_started(error: &io::Error) -> String {
    own(format!("could not start the thread that makes the calls: {error}"))
}

fn own(message: String) -> String {
    let code = INTERNAL.into();
    outbox::write(&Failure { name: "RongCloudError", message, code, ..Failure::default() })
}

/// The class of `lib/errors.js` that an error belongs to.
fn class(error: &Error) -> &'static str {
    match error {
        Error::Invalid(_) => "ValidationError",
        Error::Closed => "RongCloudError",
        Error::Queue(_) => "QueueError",
        Error::Api(_) if error.is_authentication() => "AuthenticationError",
        Error::Api(_) if error.is_rate_limit() => "RateLimitError",
        Error::Api(_) => "APIError",
        Error::Transport(_) if error.is_timeout() => "TimeoutError",
        Error::Transport(_) => "ConnectionError",
        Error::Answer(_) => "AnswerError",
    }
}

/// The causes of an error, starting with the outermost.
fn causes(error: &Error) -> Option<String> {
    let texts: Vec<String> = error.causes().map(ToString::to_string).collect();
    (!texts.is_empty()).then(|| shown(&texts.join(": ")))
}
