//! Exchanges that the `fetch` option carries: each goes out as a message on its call, which has no
//! more than one at a time, and comes back as the result of a function in JavaScript.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Deserialize;
use tokio::sync::oneshot::{Sender, channel};

use crate::node::outbox::Outbox;
use crate::node::surface;
use crate::response::Response;
use crate::transport::{Carried, Carrier, Exchange, Loss};

/// The exchanges of a client that are under way, by the numbers of their calls.
#[derive(Default)]
pub struct Exchanges(Mutex<HashMap<u32, Sender<Outcome>>>);

/// Carries the requests of one call.
pub struct Fetch {
    pub number: u32,
    pub exchanges: Arc<Exchanges>,
    pub outbox: Arc<Outbox>,
}

/// What `lib/fetch.js` makes of an answer, or of none.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", untagged)]
pub enum Outcome {
    #[serde(rename_all = "camelCase")]
    Answer {
        status: u16,
        content_type: Option<String>,
        location: Option<String>,
        retry_after: Option<String>,
        body: String,
    },
    Loss {
        code: String,
        message: String,
        sent: bool,
    },
}

impl Exchanges {
    /// Ends an exchange, unless its call has ended before.
    pub fn settle(&self, number: u32, outcome: &str) {
        let Some(waiting) = self.lock().remove(&number) else {
            return;
        };
        let outcome = serde_json::from_str(outcome).expect("the outcome is JSON");
        // The call may end at this very moment.
        let _ = waiting.send(outcome);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Sender<Outcome>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Carrier for Fetch {
    fn carry(&self, exchange: Exchange) -> Carried {
        let (sender, outcome) = channel();
        self.exchanges.lock().insert(self.number, sender);
        self.outbox.put(self.number, "fetch", &surface::write(&exchange));
        Box::pin(async move { outcome.await.expect("it is settled or dropped").into() })
    }
}

/// Forgets an exchange that its call did not wait for.
impl Drop for Fetch {
    fn drop(&mut self) {
        self.exchanges.lock().remove(&self.number);
    }
}

impl From<Outcome> for Result<Response, Loss> {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Answer { status, content_type, location, retry_after, body } => Ok(Response {
                status,
                content_type: content_type.unwrap_or_default(),
                location,
                retry_after,
                body: body.into(),
            }),
            Outcome::Loss { code, message, sent } => Err(Loss { code, message, sent }),
        }
    }
}
