//! One attempt: sends a signed request to one domain, and reads the answer.

use std::sync::Arc;

use bytes::Bytes;
use reqwest::Method;
use reqwest::header::{
    CONNECTION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION, RETRY_AFTER,
};
use tokio::task::yield_now;
use tokio::time::{Instant, timeout_at};

use crate::error::Result;
use crate::request::{Request, Verb};
use crate::response::Response;
use crate::signature::Signed;
use crate::transport::limits::Allowance;
use crate::transport::link::{Link, Timeouts};
use crate::transport::pool::Loan;
use crate::transport::{Carrier, SignedRequest, Transport, failure};

static APP_KEY: HeaderName = HeaderName::from_static("app-key");
static NONCE: HeaderName = HeaderName::from_static("nonce");
static TIMESTAMP: HeaderName = HeaderName::from_static("timestamp");
static SIGNATURE: HeaderName = HeaderName::from_static("signature");
static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Most bytes of an answer. A string of JavaScript cannot hold half a gigabyte.
const LARGEST_ANSWER: usize = 32 << 20;

/// How the request of an attempt is sent.
pub enum Route<'a> {
    /// On a connection of the client.
    Own(Loan<'a>),
    /// By a carrier.
    Given(&'a dyn Carrier),
}

/// What an attempt sends, and to which domain.
#[derive(Clone, Copy)]
pub struct Attempt<'a> {
    pub domain: usize,
    pub request: &'a Request,
    pub body: &'a Bytes,
    pub signed: &'a Signed,
}

impl Transport {
    /// Makes an attempt. Also returns whether it was the first one on its connection.
    pub async fn attempt(
        &self,
        attempt: Attempt<'_>,
        route: Route<'_>,
        allowance: Allowance,
    ) -> (Result<Response>, bool) {
        let timeout = allowance.attempt(attempt.request.repeatable);
        let deadline = Instant::now() + timeout;
        let link = route.link();
        if let Some(link) = &link {
            let connect = allowance.connect(self.pools.len() > 1);
            link.begin(Some(Timeouts { connect, deadline, attempt: allowance.told(timeout) }));
        }
        let answer = timeout_at(deadline, self.send_once(attempt, route)).await;
        let url = &self.domains.urls()[attempt.domain];
        let response =
            answer.unwrap_or_else(|_| Err(failure::unanswered(allowance.told(timeout), url)));
        (response, link.is_some_and(|link| link.is_fresh()))
    }

    async fn send_once(&self, attempt: Attempt<'_>, route: Route<'_>) -> Result<Response> {
        let Attempt { domain, request, body, signed } = attempt;
        let endpoint = self.domains.endpoint(domain, request);
        let url = &self.domains.urls()[domain];
        let mut headers = self.headers(request, signed);
        match route {
            Route::Own(loan) => {
                if loan.has_rested() {
                    // Gives the runtime a turn to notice that the server has closed the connection,
                    // before a request that may not be retried is lost on it.
                    yield_now().await;
                }
                if loan.is_last_request() {
                    headers.insert(CONNECTION, HeaderValue::from_static("close"));
                }
                let mut sending = reqwest::Request::new(method(request.verb), endpoint);
                *sending.headers_mut() = headers;
                if request.verb != Verb::Get {
                    *sending.body_mut() = Some(body.clone().into());
                }
                let proxy = self.pools[domain].connector().proxy.as_ref();
                let answer = answer(loan.client(), sending).await;
                let answer = answer.map_err(|error| failure::from_reqwest(error, url, proxy))?;
                let answer = answer.ok_or_else(|| failure::too_large(LARGEST_ANSWER, url))?;
                loan.done();
                Ok(answer)
            }
            Route::Given(carrier) => {
                let answer = carrier
                    .carry(SignedRequest::new(request.verb, &endpoint, &headers, body))
                    .await;
                answer.map_err(|loss| failure::from_carrier(loss, url))
            }
        }
    }

    fn headers(&self, request: &Request, signed: &Signed) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(16);
        headers.insert(&APP_KEY, self.appkey.clone());
        headers.insert(&NONCE, signed.nonce.into());
        headers.insert(&TIMESTAMP, signed.timestamp.into());
        headers.insert(&SIGNATURE, header(&signed.signature));
        headers.insert(&REQUEST_ID, header(&signed.request_id));
        if let Some(content_type) = request.content_type() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        headers
    }
}

impl Route<'_> {
    fn link(&self) -> Option<Arc<Link>> {
        match self {
            Self::Own(loan) => Some(Arc::clone(loan.link())),
            Self::Given(_) => None,
        }
    }
}

/// The answer, or `None` if it is larger than `LARGEST_ANSWER`.
async fn answer(
    client: &reqwest::Client,
    request: reqwest::Request,
) -> reqwest::Result<Option<Response>> {
    let mut answer = client.execute(request).await?;
    let text = |name| text(answer.headers(), name);
    let (content_type, location) = (text(CONTENT_TYPE).unwrap_or_default(), text(LOCATION));
    let (status, retry_after) = (answer.status().as_u16(), text(RETRY_AFTER));
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        if body.len() + chunk.len() > LARGEST_ANSWER {
            return Ok(None);
        }
        // Most answers arrive in one piece, which needs no copy.
        if body.is_empty() { body = chunk.into() } else { body.extend_from_slice(&chunk) }
    }
    Ok(Some(Response { status, content_type, location, retry_after, body }))
}

fn method(verb: Verb) -> Method {
    match verb {
        Verb::Get => Method::GET,
        Verb::Post => Method::POST,
        Verb::Put => Method::PUT,
        Verb::Delete => Method::DELETE,
    }
}

pub fn header(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).expect("keys and digits are printable")
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    Some(headers.get(name)?.to_str().ok()?.to_owned())
}
