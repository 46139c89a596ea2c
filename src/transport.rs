//! Sending a request: over which connection, to which domain, how often, for how long.

mod carrier;
mod domains;
mod failure;
mod names;
mod pool;
mod proxy;
mod retry;
mod tls;
mod verifier;

pub use carrier::{Carried, Carrier, Exchange, Loss};
pub use domains::{Api, Region};
pub use proxy::Proxy;
pub use tls::Certificates;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use reqwest::Method;
use reqwest::header::{
    CONNECTION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION, RETRY_AFTER,
};
use rustls::ClientConfig;
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout_at};

use crate::client::{Options, Terms};
use crate::error::{Error, Result, Trace};
use crate::observer::{Step, Watch};
use crate::request::Request;
use crate::response::Response;
use crate::signature::{Signed, Signer};
use domains::Domains;
use names::Names;
use pool::{Loan, Pool};

static APP_KEY: HeaderName = HeaderName::from_static("app-key");
static NONCE: HeaderName = HeaderName::from_static("nonce");
static TIMESTAMP: HeaderName = HeaderName::from_static("timestamp");
static SIGNATURE: HeaderName = HeaderName::from_static("signature");
static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

const USER_AGENT: &str = concat!("rongcloud-native/", env!("CARGO_PKG_VERSION"));
const TIMEOUT: u32 = 30_000;
const CONNECT_TIMEOUT: u32 = 10_000;
const MAX_RETRIES: u32 = 2;
const MAX_CONNECTIONS: u32 = 100;

/// How an attempt travels.
enum Route<'a> {
    Own(Loan<'a>),
    Given(&'a dyn Carrier),
}

/// All that a client needs to reach the service.
pub struct Transport {
    appkey: HeaderValue,
    signer: Signer,
    domains: Domains,
    /// One for each domain.
    pools: Vec<Pool>,
    names: Arc<Names>,
    timeout: u32,
    connect_timeout: Duration,
    max_retries: u32,
    proxy: Option<Proxy>,
    ca: Certificates,
    /// Made at the first call: reading the system's roots takes milliseconds.
    tls: OnceLock<ClientConfig>,
}

impl Transport {
    pub fn new(options: Options) -> Self {
        let connections = options.max_connections.unwrap_or(MAX_CONNECTIONS) as usize;
        let domains = Domains::new(options.api, options.region);
        Self {
            appkey: header(options.appkey.as_str()),
            signer: Signer::new(options.secret),
            pools: domains.urls().iter().map(|_| Pool::new(connections)).collect(),
            domains,
            names: Arc::new(Names::new()),
            timeout: options.timeout.unwrap_or(TIMEOUT),
            connect_timeout: Duration::from_millis(
                options.connect_timeout.unwrap_or(CONNECT_TIMEOUT).into(),
            ),
            max_retries: options.max_retries.unwrap_or(MAX_RETRIES),
            proxy: options.proxy,
            ca: options.ca.unwrap_or_default(),
            tls: OnceLock::new(),
        }
    }

    /// Makes the call, and makes it again where that can do no harm.
    pub async fn send(&self, request: &Request, terms: &Terms) -> Result<(Response, Trace)> {
        let limit = terms.options.timeout.unwrap_or(self.timeout);
        let max_retries = terms.options.max_retries.unwrap_or(self.max_retries);
        let deadline = Instant::now() + Duration::from_millis(limit.into());
        let mut trace = Trace { path: request.path, ..Trace::default() };
        let body = Bytes::from(request.body());
        loop {
            trace.attempts += 1;
            let domain = self.domains.pick();
            let url = &self.domains.urls()[domain];
            let route = timeout_at(deadline, self.route(domain, terms)).await;
            let watch = Watch::begin(terms.observer.as_deref(), url);
            let outcome = match route {
                Ok(route) => {
                    let signed = self.signer.sign();
                    trace.request_id.clone_from(&signed.request_id);
                    watch.tell(&trace, Step::Request { body: &body });
                    let attempt = self.attempt(route, domain, request, body.clone(), &signed);
                    timeout_at(deadline, attempt)
                        .await
                        .unwrap_or_else(|_| Err(failure::timed_out(limit, url)))
                }
                Err(_) => Err(failure::all_busy(limit, url)),
            };
            if let Ok(response) = &outcome {
                watch.tell(&trace, Step::Response { response });
            }
            let outcome = outcome.and_then(|response| response.check().map(|()| response));
            match &outcome {
                Err(error) if retry::leaves_domain(error) => self.domains.leave(domain),
                Err(Error::Transport(_)) => {}
                Ok(_) | Err(_) => self.domains.answered(domain),
            }

            let mut error = match outcome {
                Ok(response) => return Ok((response, trace)),
                Err(error) => error,
            };
            error.set_trace(trace.clone());
            if trace.attempts > max_retries || !retry::is_worthwhile(&error, request.repeatable) {
                return Err(error);
            }
            let unreached = error.is_connect() && (trace.attempts as usize) < self.pools.len();
            let pause =
                if unreached { Duration::ZERO } else { retry::pause(&error, trace.attempts) };
            if Instant::now() + pause >= deadline {
                return Err(error);
            }
            watch.tell(&trace, Step::Retry { error: &error, pause });
            sleep(pause).await;
        }
    }

    async fn route<'a>(&'a self, domain: usize, terms: &'a Terms) -> Route<'a> {
        match &terms.carrier {
            Some(carrier) => Route::Given(&**carrier),
            None => Route::Own(self.borrow(domain).await),
        }
    }

    async fn borrow(&self, domain: usize) -> Loan<'_> {
        let loan = self.pools[domain].borrow(|| self.connect()).await;
        if loan.has_rested() {
            // Gives the runtime a turn to notice that the server has closed the connection
            // meanwhile, before a request that may not be repeated is lost on it.
            yield_now().await;
        }
        loan
    }

    async fn attempt(
        &self,
        route: Route<'_>,
        domain: usize,
        request: &Request,
        body: Bytes,
        signed: &Signed,
    ) -> Result<Response> {
        let url = self.domains.endpoint(domain, request.path);
        let domain = &self.domains.urls()[domain];
        let mut headers = self.headers(request, signed);
        match route {
            Route::Own(mut loan) => {
                if loan.is_last_use() {
                    headers.insert(CONNECTION, HeaderValue::from_static("close"));
                }
                let mut sending = reqwest::Request::new(Method::POST, url);
                *sending.headers_mut() = headers;
                *sending.body_mut() = Some(body.into());
                let response = exchange(loan.client(), sending).await;
                let response = response
                    .map_err(|error| failure::from_reqwest(error, domain, self.connect_timeout))?;
                loan.done();
                Ok(response)
            }
            Route::Given(carrier) => {
                let response = carrier.carry(Exchange::new(&url, &headers, &body)).await;
                response.map_err(|loss| failure::from_carrier(loss, domain))
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
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(request.content_type()));
        headers
    }

    fn connect(&self) -> reqwest::Client {
        let mut builder = reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .http1_only()
            .redirect(reqwest::redirect::Policy::none())
            // Or it keeps a copy of each request, in case that an HTTP/2 server refuses it.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .connect_timeout(self.connect_timeout)
            .dns_resolver(Arc::clone(&self.names))
            .pool_idle_timeout(pool::IDLE)
            .pool_max_idle_per_host(1)
            .tls_backend_preconfigured(self.tls.get_or_init(|| tls::config(&self.ca)).clone());
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.to_reqwest());
        } else if !proxy::is_in_environment() {
            // Or it looks for one at each request.
            builder = builder.no_proxy();
        }
        builder.build().expect("every setting was checked when the client was made")
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: reqwest::Request,
) -> reqwest::Result<Response> {
    let answer = client.execute(request).await?;
    let text = |name| text(answer.headers(), name);
    Ok(Response {
        status: answer.status().as_u16(),
        content_type: text(CONTENT_TYPE).unwrap_or_default(),
        location: text(LOCATION),
        retry_after: text(RETRY_AFTER),
        body: answer.bytes().await?.into(),
    })
}

fn header(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).expect("keys and digits are printable")
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    Some(headers.get(name)?.to_str().ok()?.to_owned())
}
