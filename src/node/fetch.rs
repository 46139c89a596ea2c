//! Requests that the `fetch` option sends: each goes to JavaScript as a message of its call, under
//! its own number, and the outcome of the function comes back under that number. A call may
//! abandon a request and start another; the outcome of the first is then ignored.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::node::failure;
use crate::node::outbox::{self, Outbox};
use crate::node::pending::Pending;
use crate::response::Response;
use crate::transport::{Carried, Carrier, Loss, SignedRequest};

/// Sends the requests of one call.
pub struct FetchCarrier {
    /// The number of the call.
    pub number: u32,
    pub pending: Arc<Pending<Outcome>>,
    pub outbox: Arc<Outbox>,
}

/// A request as `lib/fetch.js` gets it.
#[derive(Serialize)]
struct Message<'a> {
    number: u32,
    #[serde(flatten)]
    request: &'a SignedRequest,
}

/// What `lib/fetch.js` reports of a request.
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

impl Carrier for FetchCarrier {
    fn carry(&self, request: SignedRequest) -> Carried {
        let mut pending = self.pending.add();
        let message = Message { number: pending.number, request: &request };
        self.outbox.put(self.number, "fetch", &outbox::write(&message));
        Box::pin(async move { pending.outcome().await.unwrap_or_else(Outcome::dropped).into() })
    }
}

impl Outcome {
    /// The loss if the outcome is unknown.
    fn dropped() -> Self {
        Self::Loss {
            code: failure::INTERNAL.to_owned(),
            message: "the outcome of fetch was lost: a bug in rongcloud-native".to_owned(),
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

    fn fetch() -> FetchCarrier {
        FetchCarrier { number: 1, pending: Arc::default(), outbox: Outbox::new(|_| {}) }
    }

    fn request() -> SignedRequest {
        SignedRequest { method: "GET", url: String::new(), headers: BTreeMap::new(), body: None }
    }

    /// What a request results in once it is settled with `outcome`.
    async fn carried(outcome: &str) -> Result<Response, Loss> {
        let fetch = fetch();
        let answer = fetch.carry(request());
        fetch.pending.settle(0, outcome);
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
    async fn the_outcome_of_a_request_that_was_given_up_is_not_taken_for_that_of_the_next() {
        let fetch = fetch();
        drop(fetch.carry(request()));
        let next = fetch.carry(request());
        fetch.pending.settle(0, r#"{"status":200,"body":"of the first"}"#);
        fetch.pending.settle(1, r#"{"status":200,"body":"of the next"}"#);
        assert_eq!(next.await.unwrap().body, b"of the next");
    }
}
