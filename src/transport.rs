//! Sending a request: the domain, the retries and the timeouts.

mod attempt;
mod carrier;
mod connector;
mod domains;
mod failure;
mod limits;
mod link;
mod no_proxy;
mod pace;
mod pool;
mod proxy;
mod resolver;
mod retry;
mod tls;
mod verifier;

pub use carrier::{Carried, Carrier, Loss, SignedRequest};
pub use domains::{Api, Region};
pub(crate) use pace::Turn;
pub use pace::{Consumed, Denied, Granted, Limiter, Standing};
pub(crate) use proxy::Proxies;
pub use proxy::Proxy;
pub use tls::Certificates;
pub(crate) use tls::Roots;

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use tokio::select;
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout_at};

use crate::environment::Environment;
use crate::error::{Error, Result, Trace};
use crate::json::Extra;
use crate::observer::{Step, Watch};
use crate::options::{Options, Terms};
use crate::request::Request;
use crate::response::Response;
use crate::signature::Signer;
use crate::webhook::Webhook;
use attempt::{Attempt, Route};
use connector::Connector;
use domains::Domains;
use limits::{Allowance, Limits};
use pace::{Ending, Pace};
use pool::Pool;
use resolver::Resolver;
use retry::Symptom;
use tls::Tls;

const USER_AGENT: &str = concat!("rongcloud-native/", env!("CARGO_PKG_VERSION"));
const MAX_CONNECTIONS: u32 = 100;

/// Everything a client needs to call the service, and to hear from it.
pub struct Transport {
    pub webhook: Webhook,
    appkey: HeaderValue,
    signer: Signer,
    domains: Domains,
    /// One for each domain.
    pools: Vec<Pool>,
    limits: Limits,
    /// Whether calls wait for their turn.
    pace: Option<Pace>,
    is_closed: AtomicBool,
}

impl Transport {
    pub fn new(options: Options, environment: &Environment) -> Result<Self> {
        let limits = Limits::of_client(&options);
        let connections = options.max_connections.unwrap_or(MAX_CONNECTIONS) as usize;
        let domains = Domains::new(options.api, options.region);
        let resolver = Arc::new(Resolver::default());
        let ca = options.ca.unwrap_or_default();
        let tls = Arc::new(Tls::new(environment.roots.clone(), ca));
        let pool = |url| {
            let proxy = match &options.proxy {
                Some(proxy) => Some(proxy.clone()),
                None => environment.proxies.toward(url)?,
            };
            let (resolver, tls) = (Arc::clone(&resolver), Arc::clone(&tls));
            Ok(Pool::new(Connector { resolver, proxy, tls }, connections))
        };
        let pools = domains.urls().iter().map(pool).collect::<Result<_>>()?;
        let pace = options.pace.map(Pace::new).transpose()?;
        let webhook = Webhook::new(&options.appkey, &options.secret);
        let appkey = attempt::header(options.appkey.as_str());
        let (signer, is_closed) = (Signer::new(options.secret), AtomicBool::new(false));
        Ok(Self { webhook, appkey, signer, domains, pools, limits, pace, is_closed })
    }

    /// Closes idle connections, and those in use once their calls end; refuses further calls.
    pub fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
        self.pools.iter().for_each(Pool::close);
    }

    /// The turn that a call waits for, if the calls of the client do. `path` may have placeholders.
    pub fn turn(
        &self,
        path: Cow<'static, str>,
        fields: &Extra,
        terms: &Terms,
    ) -> Result<Option<Turn>> {
        let Some(pace) = &self.pace else { return Ok(None) };
        self.check_open()?;
        Ok(Some(pace.turn(path, fields, terms.limiter.clone())))
    }

    fn check_open(&self) -> Result<()> {
        if self.is_closed.load(Ordering::Relaxed) { Err(Error::Closed) } else { Ok(()) }
    }

    /// What each quota is used for now, by the method or path that it is known by.
    pub fn standings(&self) -> Vec<(String, Standing)> {
        self.pace.as_ref().map(Pace::standings).unwrap_or_default()
    }

    /// Sends the request, whose turn it is, and retries it if that can do no harm.
    pub async fn send(
        &self,
        request: &Request,
        terms: &Terms,
        mut turn: Option<Turn>,
    ) -> Result<(Response, Trace)> {
        if turn.is_none() {
            self.check_open()?;
        }
        let limits = self.limits.of_call(&terms.options);
        let mut deadline = Instant::now() + limits.timeout;
        let mut trace = Trace { path: request.path.clone(), ..Trace::default() };
        let body = Bytes::from(request.body());
        let observer = terms.observer.as_deref();
        let mut failed = None;
        // Attempts that the service refused because of its rate limit: a call that waits for its turn
        // may make any number of them.
        let mut early = 0;
        loop {
            trace.attempts += 1;
            let last_moment = deadline - link::TICK;
            let is_late = || Instant::now() >= last_moment;
            let (was_late, mut domain) = (is_late(), self.domains.current());
            let waiting = timeout_at(deadline, self.route(terms, &mut domain)).await;
            let Some(route) = waiting.ok().filter(|_| was_late || !is_late()) else {
                // The error of the last attempt says more than a timeout of the call would.
                return Err(failed.unwrap_or_else(|| self.all_busy(domain, limits.timeout, trace)));
            };
            let url = &self.domains.urls()[domain];
            let watch = Watch::begin(observer, url, request.verb);
            let signed = self.signer.sign();
            trace.request_id.clone_from(&signed.request_id);
            watch.tell(&trace, Step::Request { body: &body });
            let began = Instant::now();
            let counted = trace.attempts - early;
            let allowance = Allowance::until(deadline, limits, counted);
            let attempt = Attempt { domain, request, body: &body, signed: &signed };
            let (response, is_fresh) = self.attempt(attempt, route, allowance).await;
            if let Ok(response) = &response {
                watch.tell(&trace, Step::Response { response });
            }
            let outcome = response.and_then(|response| response.check().map(|()| response));
            let symptom = retry::symptom(outcome.as_ref().err());
            self.judge(domain, symptom, began, is_fresh);
            if let Some(turn) = &mut turn {
                turn.end(&ending(outcome.as_ref().err()));
            }

            let mut error = match outcome {
                Ok(response) => return Ok((response, trace)),
                Err(error) => error,
            };
            error.set_trace(trace.clone());
            if let Some(turn) = turn.as_mut().filter(|_| error.is_rate_limit()) {
                let (pause, _) = turn.wait(true);
                watch.tell(&trace, Step::Retry { error: &error, pause });
                if turn.take(true, observer).await.is_err() {
                    return Err(error);
                }
                early += 1;
                deadline = Instant::now() + limits.timeout;
                failed = Some(error);
                continue;
            }
            if counted > limits.max_retries {
                return Err(error);
            }
            let pause = self.pause(request, domain, (&error, symptom), (trace.attempts, counted));
            let Some(pause) = pause.filter(|pause| Instant::now() + *pause < deadline) else {
                return Err(error);
            };
            watch.tell(&trace, Step::Retry { error: &error, pause });
            sleep(pause).await;
            if let Some(turn) = &mut turn {
                match turn.take(true, observer).await {
                    Ok(waited) => deadline += waited,
                    Err(_) => return Err(error),
                }
            }
            failed = Some(error);
        }
    }

    /// The pause before a retry, if that can do no harm and may succeed. Of the attempts so far, those
    /// that were not too early are `counted`.
    fn pause(
        &self,
        request: &Request,
        domain: usize,
        (error, symptom): (&Error, Symptom),
        (attempts, counted): (u32, u32),
    ) -> Option<Duration> {
        let has_moved = self.domains.current() != domain;
        if !retry::is_worthwhile(error, request.repeatable, has_moved) {
            return None;
        }
        // A pause that this domain asks for does not apply to the next one.
        let goes_on =
            has_moved && symptom != Symptom::Answer && (attempts as usize) < self.pools.len();
        Some(if goes_on { Duration::ZERO } else { retry::pause(error, counted) })
    }

    /// Gets a connection to the domain in use, and sets `domain` to it. A call that waits for a
    /// connection moves on if the client leaves that domain meanwhile.
    async fn route<'a>(&'a self, terms: &'a Terms, domain: &mut usize) -> Route<'a> {
        if let Some(carrier) = &terms.carrier {
            *domain = self.domains.pick();
            return Route::Given(&**carrier);
        }
        loop {
            let moved = self.domains.moved();
            *domain = self.domains.pick();
            if let Some(loan) = self.pools[*domain].try_borrow() {
                return Route::Own(loan);
            }
            // The call that tries the first domain again does not wait for a connection to it.
            *domain = self.domains.current();
            let pool = &self.pools[*domain];
            if let Some(loan) = pool.try_borrow() {
                return Route::Own(loan);
            }
            select! {
                biased;
                () = moved => {}
                // The call that returned the connection may leave the domain.
                loan = pool.borrow() => {
                    yield_now().await;
                    if self.domains.current() == *domain {
                        return Route::Own(loan);
                    }
                }
            }
        }
    }

    /// The error of a call that waited for a connection until its timeout.
    fn all_busy(&self, domain: usize, limit: Duration, trace: Trace) -> Error {
        let mut error = failure::all_busy(limit, &self.domains.urls()[domain]);
        error.set_trace(Trace { attempts: trace.attempts - 1, ..trace });
        error
    }

    /// Stays with a domain or leaves it, depending on how an attempt ended.
    fn judge(&self, domain: usize, symptom: Symptom, began: Instant, on_fresh_connection: bool) {
        let is_at_fault = match symptom {
            Symptom::Answer => return self.domains.answered(domain, began.elapsed()),
            Symptom::Failure => true,
            Symptom::Silence => self.domains.is_silent(domain, began),
            // A server may close an idle connection just when it is used again.
            Symptom::Break => on_fresh_connection || self.domains.broke_again(domain, began),
            Symptom::Elsewhere => false,
        };
        if is_at_fault {
            self.domains.leave(domain);
        }
    }
}

/// What a turn learns from the end of an attempt.
fn ending(error: Option<&Error>) -> Ending {
    match error {
        Some(error @ Error::Api(refusal)) if error.is_rate_limit() => {
            Ending::Refused(refusal.retry_after)
        }
        Some(Error::Transport(broken)) if !broken.sent => Ending::Unsent,
        Some(Error::Transport(broken)) if broken.timeout => Ending::GivenUp,
        Some(Error::Transport(_)) => Ending::Broken,
        _ => Ending::Answered,
    }
}
