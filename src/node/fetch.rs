//! Exchanges that the `fetch` option carries: each goes out as a message on its call, under a number
//! of its own, and comes back as the result of a function in JavaScript. A call may give one up and
//! begin another, and what becomes of the first is then nobody's.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use tokio::sync::oneshot::{Receiver, Sender, channel};

use crate::node::outbox::Outbox;
use crate::node::{failure, outbox};
use crate::response::Response;
use crate::transport::{Carried, Carrier, Exchange, Loss};

/// The exchanges of a client that are under way, by their numbers.
#[derive(Default)]
pub struct Exchanges {
    waiting: Mutex<HashMap<u32, Sender<Outcome>>>,
    last: AtomicU32,
}

/// Carries the requests of one call.
pub struct Fetch {
    /// The number of the call.
    pub number: u32,
    pub exchanges: Arc<Exchanges>,
    pub outbox: Arc<Outbox>,
}

/// What `lib/fetch.js` is told of a request.
#[derive(Serialize)]
struct Order<'a> {
    number: u32,
    #[serde(flatten)]
    exchange: &'a Exchange,
}

/// An exchange under way, which is forgotten when its call no longer waits for it.
struct Waiting {
    number: u32,
    outcome: Receiver<Outcome>,
    exchanges: Arc<Exchanges>,
}

/// What `lib/fetch.js` makes of an answer, or of none.
#[derive(Debug, Deserialize)]
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
    fn open(self: &Arc<Self>) -> Waiting {
        let number = self.last.fetch_add(1, Ordering::Relaxed);
        let (sender, outcome) = channel();
        self.lock().insert(number, sender);
        Waiting { number, outcome, exchanges: Arc::clone(self) }
    }

    /// Ends an exchange, unless its call no longer waits for it.
    pub fn settle(&self, number: u32, outcome: &str) {
        let Some(waiting) = self.lock().remove(&number) else {
            return;
        };
        // One that cannot be read is dropped, which ends the exchange as well.
        if let Ok(outcome) = serde_json::from_str(outcome) {
            // The call may end at this very moment.
            let _: Result<(), Outcome> = waiting.send(outcome);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Sender<Outcome>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Carrier for Fetch {
    fn carry(&self, exchange: Exchange) -> Carried {
        let mut waiting = self.exchanges.open();
        let order = Order { number: waiting.number, exchange: &exchange };
        self.outbox.put(self.number, "fetch", &outbox::write(&order));
        Box::pin(async move {
            let outcome = (&mut waiting.outcome).await;
            outcome.unwrap_or_else(|_| Outcome::dropped()).into()
        })
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.exchanges.lock().remove(&self.number);
    }
}

impl Outcome {
    /// Nobody knows what became of it.
    fn dropped() -> Self {
        Self::Loss {
            code: failure::INTERNAL.to_owned(),
            message: "what fetch gave was lost: a bug in rongcloud-native".to_owned(),
            sent: true,
        }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn fetch() -> Fetch {
        Fetch { number: 1, exchanges: Arc::default(), outbox: Outbox::new(|_| {}) }
    }

    fn exchange() -> Exchange {
        Exchange { method: "GET", url: String::new(), headers: BTreeMap::new(), body: None }
    }

    /// What comes of an exchange that is settled with `outcome`.
    async fn carried(outcome: &str) -> Result<Response, Loss> {
        let fetch = fetch();
        let answer = fetch.carry(exchange());
        fetch.exchanges.settle(0, outcome);
        answer.await
    }

    #[tokio::test]
    async fn an_answer_is_a_response() {
        let response = carried(r#"{"status":200,"body":"{}","location":"/"}"#).await.unwrap();
        assert_eq!((response.status, response.body.as_slice()), (200, b"{}".as_slice()));
        assert_eq!(response.location.as_deref(), Some("/"));
    }

    #[tokio::test]
    async fn an_outcome_that_cannot_be_read_is_a_loss_of_what_was_sent() {
        for outcome in ["", "null", "{}", r#"{"status":5e9,"body":""}"#, r#"{"code":1}"#] {
            let loss = carried(outcome).await.unwrap_err();
            assert_eq!((loss.code.as_str(), loss.sent), ("ERR_INTERNAL", true), "{outcome}");
        }
    }

    #[tokio::test]
    async fn what_becomes_of_an_exchange_that_was_given_up_is_not_taken_for_the_next_one() {
        let fetch = fetch();
        drop(fetch.carry(exchange()));
        let next = fetch.carry(exchange());
        fetch.exchanges.settle(0, r#"{"status":200,"body":"of the first"}"#);
        fetch.exchanges.settle(1, r#"{"status":200,"body":"of the next"}"#);
        assert_eq!(next.await.unwrap().body, b"of the next");
        assert!(fetch.exchanges.lock().is_empty());
    }

    #[tokio::test]
    async fn an_exchange_that_nobody_waits_for_is_forgotten() {
        let fetch = fetch();
        let given_up = fetch.carry(exchange());
        assert_eq!(fetch.exchanges.lock().len(), 1);
        drop(given_up);
        assert!(fetch.exchanges.lock().is_empty());
    }
}
