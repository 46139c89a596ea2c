//! Sending a request: over which connection, to which domain, how often, for how long.

mod domains;
mod failure;
mod pool;
mod proxy;
mod retry;
mod tls;

pub use domains::{Api, Region};
pub use proxy::Proxy;
pub use tls::Certificates;

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::header::{CONNECTION, CONTENT_TYPE, HeaderMap, LOCATION, RETRY_AFTER};
use rustls::ClientConfig;
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout_at};

use crate::client::{CallOptions, Options};
use crate::credentials::{AppKey, Secret};
use crate::error::{Error, Result, Trace};
use crate::field::Extra;
use crate::request::Request;
use crate::response::Response;
use crate::signature::{Signed, random_u64};
use domains::Domains;
use pool::{Lane, Pool};

const USER_AGENT: &str = concat!("rongcloud-native/", env!("CARGO_PKG_VERSION"));
const TIMEOUT: u32 = 30_000;
const CONNECT_TIMEOUT: u32 = 10_000;
const MAX_RETRIES: u32 = 2;

/// All that a client needs to reach the service.
pub struct Transport {
    appkey: AppKey,
    secret: Secret,
    domains: Domains,
    /// One for each domain.
    pools: Vec<Pool>,
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
        let domains = Domains::new(options.api, options.region);
        Self {
            appkey: options.appkey,
            secret: options.secret,
            pools: domains.urls().iter().map(|_| Pool::default()).collect(),
            domains,
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
    pub async fn send(&self, request: &Request, options: &CallOptions) -> Result<Extra> {
        let limit = options.timeout.unwrap_or(self.timeout);
        let max_retries = options.max_retries.unwrap_or(self.max_retries);
        let deadline = Instant::now() + Duration::from_millis(limit.into());
        let mut trace = Trace { path: request.path, ..Trace::default() };
        loop {
            trace.attempts += 1;
            trace.request_id = format!("{:016x}{:016x}", random_u64(), random_u64());
            let domain = self.domains.pick();
            let attempt = self.attempt(domain, request, &trace.request_id);
            let outcome = timeout_at(deadline, attempt)
                .await
                .unwrap_or_else(|_| Err(failure::timed_out(limit, &self.domains.urls()[domain])));
            let outcome = outcome.and_then(Response::fields);
            match &outcome {
                Err(error) if retry::leaves_domain(error) => self.domains.leave(domain),
                Err(Error::Transport(_)) => {}
                Ok(_) | Err(_) => self.domains.answered(domain),
            }

            let mut error = match outcome {
                Ok(fields) => return Ok(fields),
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
            sleep(pause).await;
        }
    }

    async fn attempt(&self, domain: usize, request: &Request, id: &str) -> Result<Response> {
        let url = &self.domains.urls()[domain];
        let pool = &self.pools[domain];
        let mut lane = pool.take(|| self.connect());
        // Gives the runtime a turn to notice that the server has closed the connection meanwhile,
        // before a request that may not be repeated is lost on it.
        yield_now().await;
        match self.exchange(&mut lane, url, request, id).await {
            Ok(response) => {
                pool.put(lane);
                Ok(response)
            }
            Err(error) => Err(failure::from_reqwest(error, url)),
        }
    }

    async fn exchange(
        &self,
        lane: &mut Lane,
        url: &reqwest::Url,
        request: &Request,
        id: &str,
    ) -> reqwest::Result<Response> {
        let signed = Signed::new(&self.secret);
        let url = format!("{}{}", url.as_str().trim_end_matches('/'), request.path);
        let mut sending = lane
            .client
            .post(url)
            .header("App-Key", self.appkey.as_str())
            .header("Nonce", signed.nonce)
            .header("Timestamp", signed.timestamp)
            .header("Signature", signed.signature)
            .header("X-Request-ID", id)
            .header(CONTENT_TYPE, request.content_type())
            .body(request.body());
        if lane.is_last_use() {
            sending = sending.header(CONNECTION, "close");
        }
        let answer = sending.send().await?;
        let text = |name| text(answer.headers(), name);
        Ok(Response {
            status: answer.status().as_u16(),
            content_type: text(CONTENT_TYPE.as_str()).unwrap_or_default(),
            location: text(LOCATION.as_str()),
            retry_after: text(RETRY_AFTER.as_str()),
            body: answer.bytes().await?.into(),
        })
    }

    fn connect(&self) -> reqwest::Client {
        let mut builder = reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .http1_only()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(pool::IDLE)
            .pool_max_idle_per_host(1)
            .tls_backend_preconfigured(self.tls.get_or_init(|| tls::config(&self.ca)).clone());
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.to_reqwest());
        }
        builder.build().expect("every setting was checked when the client was made")
    }
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    Some(headers.get(name)?.to_str().ok()?.to_owned())
}
