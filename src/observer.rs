//! What a client tells of its calls while it makes them.

use std::time::Duration;

use reqwest::Url;
use tokio::time::Instant;

use crate::error::{Error, Trace};
use crate::request::Verb;
use crate::response::Response;

/// Is told of each attempt of a call. How the call ends is not told: the call returns it.
///
/// The call waits meanwhile, so an observer must not block.
pub trait Observer: Send + Sync {
    /// Takes an event, at the moment it happens.
    fn observe(&self, event: &Event<'_>);
}

/// One step of one attempt.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Event<'a> {
    /// Verb of the request.
    pub verb: Verb,
    /// Path of the endpoint, as in `/user/getToken.json`.
    pub path: &'a str,
    /// The domain that is called, without a slash at its end.
    pub domain: &'a str,
    /// Which attempt of the call it is, from 1.
    pub attempt: u32,
    /// What the attempt sends in `X-Request-ID`.
    pub request_id: &'a str,
    /// The time since the attempt began.
    pub elapsed: Duration,
    /// What happened.
    pub step: Step<'a>,
}

/// What happens to an attempt: it begins, and may be answered, and may be followed by another.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Step<'a> {
    /// The request is about to be sent.
    Request {
        /// Its body, which holds what the caller passed.
        body: &'a [u8],
    },
    /// An answer has come, whatever it says.
    Response {
        /// The answer, whose body may hold tokens and personal data.
        response: &'a Response,
    },
    /// The attempt failed, and another one follows.
    Retry {
        /// Why it failed.
        error: &'a Error,
        /// How long the call waits before it tries again.
        pause: Duration,
    },
}

/// One attempt, and who is told of it, if anybody is.
pub(crate) struct Watch<'a> {
    observer: Option<&'a dyn Observer>,
    domain: &'a Url,
    verb: Verb,
    began: Instant,
}

impl<'a> Watch<'a> {
    pub fn begin(observer: Option<&'a dyn Observer>, domain: &'a Url, verb: Verb) -> Self {
        Self { observer, domain, verb, began: Instant::now() }
    }

    pub fn tell(&self, trace: &Trace, step: Step<'_>) {
        let Some(observer) = self.observer else {
            return;
        };
        observer.observe(&Event {
            verb: self.verb,
            path: &trace.path,
            domain: self.domain.as_str().trim_end_matches('/'),
            attempt: trace.attempts,
            request_id: &trace.request_id,
            elapsed: self.began.elapsed(),
            step,
        });
    }
}
