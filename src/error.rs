//! What can go wrong with a call.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::json::Extra;
use crate::rules::Invalid;
use crate::shown::shown;

/// The result of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The input breaks a rule. Nothing was sent.
    Invalid(Box<Invalid>),
    /// The client is closed. Nothing was sent.
    Closed,
    /// The call would wait too long for its turn. Nothing was sent.
    Queue(Box<QueueError>),
    /// The service refused the call.
    Api(Box<ApiError>),
    /// No answer arrived, or one that is not the service's.
    Transport(Box<TransportError>),
    /// The service carried out the call, but its answer cannot be read. A retry would carry it out
    /// twice.
    Answer(Box<AnswerError>),
}

/// A call that does not wait for its turn any longer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueueError {
    /// A stable code: `ERR_QUEUE_FULL`, or `ERR_LIMITER` if what counts for all processes failed.
    pub code: &'static str,
    /// What happened.
    pub message: String,
    /// How long the call would wait, at least.
    pub wait: Option<Duration>,
}

impl QueueError {
    pub(crate) fn full(key: &str, wait: Duration, longest: Duration) -> Self {
        let (ms, most) = (wait.as_millis(), longest.as_millis());
        let message =
            format!("{key} is at its quota: the wait is {ms} ms, and maxWait is {most} ms");
        Self { code: "ERR_QUEUE_FULL", message, wait: Some(wait) }
    }

    pub(crate) fn limiter(key: &str, why: &str) -> Self {
        let message = format!("the limiter failed for {key}: {}", shown(why));
        Self { code: "ERR_LIMITER", message, wait: None }
    }
}

impl From<QueueError> for Error {
    fn from(error: QueueError) -> Self {
        Self::Queue(Box::new(error))
    }
}

/// A refusal by the service, or by an HTTP server on the way to it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiError {
    /// The service's code, as in 1004; the HTTP status if the answer has none.
    pub code: i64,
    /// The HTTP status.
    pub status: u16,
    /// The service's text, cut after 1,000 characters and without control characters.
    pub message: String,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
    /// The fields of the answer; empty if it is not a JSON object, or larger than 1 MB.
    pub body: Extra,
    /// The refusal is not from the service: it has no code.
    pub is_foreign: bool,
    /// The whole answer.
    pub answer: String,
    /// Which call it was.
    pub trace: Trace,
}

/// A call that got no answer, or one that is not the service's.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// A stable code: Node's, as in `ECONNREFUSED`.
    pub code: Cow<'static, str>,
    /// What happened, and at which domain.
    pub message: String,
    /// The failure was a timeout.
    pub timeout: bool,
    /// The request may have reached the service.
    pub sent: bool,
    /// What failed.
    pub fault: Fault,
    /// Which call it was.
    pub trace: Trace,
    /// The cause.
    pub source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// A failure before anything was sent.
    pub(crate) fn new(code: impl Into<Cow<'static, str>>, message: String, fault: Fault) -> Self {
        let (code, trace) = (code.into(), Trace::default());
        Self { code, message, timeout: false, sent: false, fault, trace, source: None }
    }
}

/// What failed, if no answer arrived.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// This machine had no descriptor, port or memory left for a connection, or all connections of
    /// the client were in use.
    Machine,
    /// The proxy on the way to the domain.
    Proxy,
    /// The domain, or the network on the way to it.
    Domain,
}

/// A call that was carried out, but whose answer lacks a field or has one of another type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AnswerError {
    /// The HTTP status.
    pub status: u16,
    /// The answer as JSON text.
    pub answer: String,
    /// Which call it was.
    pub trace: Trace,
    /// The field, and what is wrong with it.
    pub source: Box<Invalid>,
}

/// Which call an error belongs to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Trace {
    /// The path of the endpoint.
    pub path: Cow<'static, str>,
    /// The id of the last attempt, as sent in `X-Request-ID`.
    pub request_id: String,
    /// How many attempts the call made.
    pub attempts: u32,
}

impl Error {
    /// Which call it was; `None` if nothing was sent.
    #[must_use]
    pub fn trace(&self) -> Option<&Trace> {
        match self {
            Self::Invalid(_) | Self::Closed | Self::Queue(_) => None,
            Self::Api(error) => Some(&error.trace),
            Self::Transport(error) => Some(&error.trace),
            Self::Answer(error) => Some(&error.trace),
        }
    }

    pub(crate) fn set_trace(&mut self, trace: Trace) {
        match self {
            Self::Invalid(_) | Self::Closed | Self::Queue(_) => {}
            Self::Api(error) => error.trace = trace,
            Self::Transport(error) => error.trace = trace,
            Self::Answer(error) => error.trace = trace,
        }
    }

    /// The causes of the error, starting with the outermost.
    pub fn causes(&self) -> impl Iterator<Item = &(dyn StdError + 'static)> {
        causes(self)
    }

    /// The failure was a timeout.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.timeout)
    }

    /// No connection was opened, so nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if !error.sent)
    }

    /// The key, secret or signature was refused.
    #[must_use]
    pub fn is_authentication(&self) -> bool {
        matches!(self, Self::Api(error) if error.status == 401 || matches!(error.code, 1001 | 1004))
    }

    /// Too many calls in too short a time.
    #[must_use]
    pub fn is_rate_limit(&self) -> bool {
        matches!(self, Self::Api(error) if error.status == 429 || error.code == 1008)
    }

    /// The service, or a server on the way to it, failed: a 5xx status, or code 1000 or 1050.
    #[must_use]
    pub fn is_server(&self) -> bool {
        matches!(self, Self::Api(error) if error.status >= 500 || matches!(error.code, 1000 | 1050))
    }
}

/// The causes of an error, starting with the outermost.
pub(crate) fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(error.source(), |cause: &&'a (dyn StdError + 'static)| (*cause).source())
}

impl From<Box<Invalid>> for Error {
    fn from(invalid: Box<Invalid>) -> Self {
        Self::Invalid(invalid)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(invalid) => invalid.fmt(f),
            Self::Closed => f.write_str("the client is closed"),
            Self::Queue(error) => f.write_str(&error.message),
            Self::Api(error) => f.write_str(&error.message),
            Self::Transport(error) => f.write_str(&error.message),
            Self::Answer(error) => write!(
                f,
                "the service carried out the call, but its answer cannot be read: {}",
                error.source
            ),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => Some(error.source.as_deref()?),
            Self::Answer(error) => Some(&*error.source),
            Self::Invalid(_) | Self::Closed | Self::Queue(_) | Self::Api(_) => None,
        }
    }
}
