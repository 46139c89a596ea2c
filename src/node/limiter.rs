//! Turns that the `limiter` of the app gives: each question goes to JavaScript as a message of its
//! call, and the answer comes back under the number of the question.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::node::outbox::{self, Outbox};
use crate::node::pending::Pending;
use crate::quota::Rate;
use crate::transport::{Consumed, Denied, Granted, Limiter};

/// Longer than any window of a limiter, and short enough to add to any time without overflow.
const LONGEST: f64 = 4e9;

/// Asks for the turns of one call.
pub struct AppLimiter {
    /// The number of the call.
    pub number: u32,
    pub pending: Arc<Pending<Outcome>>,
    pub outbox: Arc<Outbox>,
}

/// A question as `lib/limiter.js` gets it.
#[derive(Serialize)]
struct Question<'a> {
    number: u32,
    key: &'a str,
    points: u32,
    most: u32,
    /// In milliseconds.
    each: u128,
}

/// What `lib/limiter.js` reports. Times are in milliseconds.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Outcome {
    /// Why the limiter failed, if it did.
    failure: Option<String>,
    /// How long the call has to wait, if it does.
    wait: Option<f64>,
    consumed: Option<f64>,
    remaining: Option<f64>,
    left: Option<f64>,
}

impl Limiter for AppLimiter {
    fn consume(&self, key: &str, points: u32, rate: Rate) -> Consumed {
        let mut pending = self.pending.add();
        let Rate { most, each } = rate;
        let question =
            Question { number: pending.number, key, points, most, each: each.as_millis() };
        self.outbox.put(self.number, "consume", &outbox::write(&question));
        Box::pin(async move {
            let lost = || Outcome { failure: Some("its answer was lost".into()), ..<_>::default() };
            pending.outcome().await.unwrap_or_else(lost).into()
        })
    }
}

impl From<Outcome> for Result<Granted, Denied> {
    fn from(outcome: Outcome) -> Self {
        let Outcome { failure, wait, consumed, remaining, left } = outcome;
        if let Some(failure) = failure {
            return Err(Denied::Failed(failure));
        }
        if let Some(wait) = wait {
            return Err(Denied::Wait(milliseconds(wait)));
        }
        let window = consumed.zip(remaining).zip(left);
        Ok(window.map_or_else(Granted::default, |((consumed, remaining), left)| Granted {
            consumed,
            remaining,
            left: Some(milliseconds(left)),
        }))
    }
}

fn milliseconds(number: f64) -> Duration {
    Duration::from_secs_f64(number.clamp(0.0, LONGEST) / 1_000.0)
}
