//! What reqwest does not offer: whether a request opened a connection, and a timeout for that.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, timeout_at};
use tower_layer::Layer;
use tower_service::Service;

type BoxError = Box<dyn StdError + Send + Sync>;

/// Whether the current request of a lane opened its connection, and how long that may take.
#[derive(Debug, Default)]
pub struct Link {
    timeouts: Mutex<Option<Timeouts>>,
    opened: AtomicBool,
}

/// The timeouts of a connection that opens for an attempt.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// How long it may take to open.
    pub connect: Duration,
    /// When the attempt ends.
    pub deadline: Instant,
    /// The timeout to name in the error of an attempt that ends then.
    pub attempt: Duration,
}

impl Link {
    /// Resets the link for the next request, with its timeouts.
    pub fn begin(&self, timeouts: Option<Timeouts>) {
        *self.timeouts.lock().unwrap_or_else(PoisonError::into_inner) = timeouts;
        self.opened.store(false, Ordering::Relaxed);
    }

    /// Whether the request is the first one of its connection.
    pub fn is_fresh(&self) -> bool {
        self.opened.load(Ordering::Relaxed)
    }

    pub(super) fn has_opened(&self) {
        self.opened.store(true, Ordering::Relaxed);
    }

    async fn open<T>(
        &self,
        opening: impl Future<Output = Result<T, BoxError>>,
    ) -> Result<T, BoxError> {
        let timeouts = *self.timeouts.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = match timeouts {
            Some(timeouts) => timeouts.hold(opening).await??,
            None => opening.await?,
        };
        self.has_opened();
        Ok(connection)
    }
}

impl Timeouts {
    /// Fails just before the attempt ends. An error from here means that nothing was sent, which
    /// cannot be known otherwise: hyper may send a request on a connection that becomes free while
    /// it opens another one.
    async fn hold<T>(self, opening: impl Future<Output = T>) -> Result<T, TooSlow> {
        let own = Instant::now() + self.connect;
        let last = self.deadline.checked_sub(TICK).unwrap_or(self.deadline);
        let told = if own < last { self.connect } else { self.attempt };
        timeout_at(own.min(last), opening).await.map_err(|_| TooSlow(told))
    }
}

/// The resolution of the timer.
pub const TICK: Duration = Duration::from_millis(1);

/// A connection did not open within its timeout.
#[derive(Debug)]
pub struct TooSlow(pub Duration);

impl fmt::Display for TooSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no connection within {} ms", self.0.as_millis())
    }
}

impl StdError for TooSlow {}

/// Makes a lane's connector report to its link.
#[derive(Clone)]
pub struct Linked(pub Arc<Link>);

impl<S> Layer<S> for Linked {
    type Service = LinkedConnector<S>;

    fn layer(&self, inner: S) -> LinkedConnector<S> {
        LinkedConnector { inner, link: Arc::clone(&self.0) }
    }
}

#[derive(Clone)]
pub struct LinkedConnector<S> {
    inner: S,
    link: Arc<Link>,
}

impl<S, To> Service<To> for LinkedConnector<S>
where
    S: Service<To, Error = BoxError>,
    S::Future: Send + 'static,
    S::Response: 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, to: To) -> Self::Future {
        let (link, opening) = (Arc::clone(&self.link), self.inner.call(to));
        Box::pin(async move { link.open(opening).await })
    }
}
