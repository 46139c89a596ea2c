//! Exchanges that the `fetch` option carries: each goes out as a message on its call, which has no
//! more than one at a time, and comes back as the result of a function in JavaScript.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Deserialize;
use tokio::sync::oneshot::{Sender, channel};

use crate::node::outbox::Outbox;
use crate::node::{failure, surface};
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
    /// Ends an exchange, unless its call has ended before.
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
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Carrier for Fetch {
    fn carry(&self, exchange: Exchange) -> Carried {
        let (sender, outcome) = channel();
        self.exchanges.lock().insert(self.number, sender);
        self.outbox.put(self.number, "fetch", &surface::write(&exchange));
        Box::pin(async move { outcome.await.unwrap_or_else(|_| Outcome::dropped()).into() })
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// What comes of an exchange that is settled with `outcome`.
    async fn carried(outcome: &str) -> Result<Response, Loss> {
        let exchanges = Arc::<Exchanges>::default();
        let outbox = Outbox::new(|_| {});
        let fetch = Fetch { number: 1, exchanges: Arc::clone(&exchanges), outbox };
        let (url, body) = (String::new(), String::new());
        let answer = fetch.carry(Exchange { url, headers: BTreeMap::new(), body });
        exchanges.settle(1, outcome);
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
}
