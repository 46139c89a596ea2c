//! Events of calls while they run.

use std::time::Duration;

use reqwest::Url;
use tokio::time::Instant;

use crate::error::{Error, Trace};
use crate::request::Verb;
use crate::response::Response;

/// Gets the events of each attempt of a call. The end of the call has no event: the call returns
/// its outcome.
///
/// The call waits for the observer, so it must not block.
pub trait Observer: Send + Sync {
    /// Called with each event, when it happens.
    fn observe(&self, event: &Event<'_>);

    /// Called when a call of a path, which may have placeholders, has waited for its turn, with the
    /// option [`pace`](crate::Options::pace). Does nothing unless it is implemented.
    fn waited(&self, path: &str, waited: Duration) {
        let _ = (path, waited);
    }
}

/// One step of one attempt.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Event<'a> {
    /// The verb of the request.
    pub verb: Verb,
    /// The path of the endpoint, as in `/user/getToken.json`.
    pub path: &'a str,
    /// The domain that is called, without a trailing slash.
    pub domain: &'a str,
    /// Which attempt of the call it is, from 1.
    pub attempt: u32,
    /// The `X-Request-ID` of the attempt.
    pub request_id: &'a str,
    /// The time since the attempt began.
    pub elapsed: Duration,
    /// What happened.
    pub step: Step<'a>,
}

/// A step of an attempt: it is sent, may be answered, and may be retried.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Step<'a> {
    /// The request is about to be sent.
    Request {
        /// The body, which contains what the caller passed.
        body: &'a [u8],
    },
    /// An answer arrived, which may be a refusal.
    Response {
        /// The answer, whose body may hold tokens and personal data.
        response: &'a Response,
    },
    /// The attempt failed, and a retry follows.
    Retry {
        /// Why it failed.
        error: &'a Error,
        /// How long the call waits before the retry.
        pause: Duration,
    },
}

/// An attempt and its observer, if there is one.
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
