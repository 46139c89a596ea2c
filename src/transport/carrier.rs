//! Sending requests by other means than the client's own connections.

use std::collections::BTreeMap;
use std::pin::Pin;

use bytes::Bytes;
use reqwest::Url;
use reqwest::header::{HeaderMap, USER_AGENT};
use serde::Serialize;

use crate::request::Verb;
use crate::response::Response;

/// Sends the requests of a call in place of the client's own connections.
pub trait Carrier: Send + Sync {
    /// Sends a request and returns its answer. It must not follow redirects. The future is dropped
    /// if the call ends first, as by its timeout.
    fn carry(&self, request: SignedRequest) -> Carried;
}

/// The answer to a request, once it arrives.
pub type Carried = Pin<Box<dyn Future<Output = Result<Response, Loss>> + Send>>;

/// A signed request, ready to send.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct SignedRequest {
    /// The verb, as in `POST`.
    pub method: &'static str,
    /// Where to send it.
    pub url: String,
    /// The headers, with names in lower case. They contain the signature.
    pub headers: BTreeMap<String, String>,
    /// The body; a GET has none.
    pub body: Option<String>,
}

/// Why a request got no answer.
#[derive(Clone, Debug)]
pub struct Loss {
    /// A stable code, as Node names it: `ECONNREFUSED`, for example.
    pub code: String,
    /// What happened.
    pub message: String,
    /// The request may have reached the service.
    pub sent: bool,
}

impl SignedRequest {
    pub(super) fn new(verb: Verb, url: &Url, headers: &HeaderMap, body: &Bytes) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut headers: BTreeMap<_, _> = headers
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes())))
            .collect();
        headers.insert(USER_AGENT.to_string(), super::USER_AGENT.to_owned());
        let body = (verb != Verb::Get).then(|| text(body));
        Self { method: verb.as_str(), url: url.to_string(), headers, body }
    }
}
