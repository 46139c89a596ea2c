//! Sends the events of a call to JavaScript, where they are published.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Serialize;

use crate::node::failure::Failure;
use crate::node::outbox::{self, Outbox};
use crate::observer::{Event, Observer, Step};

/// Reports one call.
pub struct Reporter {
    pub number: u32,
    pub bodies: bool,
    pub outbox: Arc<Outbox>,
}

/// An event. Times are in milliseconds.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'a> {
    step: &'static str,
    /// Since 1970, as `Date.now()` returns.
    time: u64,
    verb: &'static str,
    path: &'a str,
    domain: &'a str,
    attempt: u32,
    request_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pause: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Failure<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Cow<'a, str>>,
}

impl Observer for Reporter {
    fn observe(&self, event: &Event<'_>) {
        let report = Report {
            time: now(),
            verb: event.verb.as_str(),
            path: event.path,
            domain: event.domain,
            attempt: event.attempt,
            request_id: event.request_id,
            ..Report::default()
        };
        let duration = Some(milliseconds(event.elapsed));
        let report = match event.step {
            Step::Request { body } => Report { step: "request", body: self.text(body), ..report },
            Step::Response { response } => Report {
                step: "response",
                duration,
                status: Some(response.status),
                code: response.code(),
                body: self.text(&response.body),
                ..report
            },
            Step::Retry { error, pause } => Report {
                step: "retry",
                duration,
                pause: Some(milliseconds(pause)),
                error: Some(error.into()),
                ..report
            },
        };
        self.outbox.put(self.number, "event", &outbox::write(&report));
    }

    fn waited(&self, _: &str, waited: Duration) {
        let waited = Waited { step: "wait", time: now(), ms: milliseconds(waited) };
        self.outbox.put(self.number, "event", &outbox::write(&waited));
    }
}

impl Reporter {
    fn text<'a>(&self, body: &'a [u8]) -> Option<Cow<'a, str>> {
        self.bodies.then(|| String::from_utf8_lossy(body))
    }
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

/// What a call waited for its turn.
#[derive(Serialize)]
struct Waited {
    step: &'static str,
    time: u64,
    ms: f64,
}

#[expect(clippy::disallowed_methods, reason = "events are compared with those of other programs")]
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or_default()
}
