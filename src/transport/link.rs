//! What reqwest does not tell: whether a request opens a connection, and how long that may take.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::timeout;
use tower_layer::Layer;
use tower_service::Service;

/// More than any attempt has.
const UNLIMITED: u64 = u32::MAX as u64;

type BoxError = Box<dyn StdError + Send + Sync>;

/// What the one request that a lane carries at a time has done to its connection.
#[derive(Debug, Default)]
pub struct Link {
    /// In milliseconds.
    limit: AtomicU64,
    opening: AtomicBool,
    opened: AtomicBool,
}

impl Link {
    /// Forgets what the last request did.
    pub fn reset(&self) {
        self.opening.store(false, Ordering::Relaxed);
        self.opened.store(false, Ordering::Relaxed);
    }

    /// Sets how long a connection may take to open, if that ends before its attempt does.
    pub fn limit(&self, limit: Option<Duration>) {
        let limit = limit.and_then(|limit| u64::try_from(limit.as_millis()).ok());
        self.limit.store(limit.unwrap_or(UNLIMITED), Ordering::Relaxed);
    }

    /// The request was given up while its connection opened: nothing was sent.
    pub fn is_opening(&self) -> bool {
        self.opening.load(Ordering::Relaxed)
    }

    /// The request is the first one of its connection.
    pub fn is_fresh(&self) -> bool {
        self.opened.load(Ordering::Relaxed)
    }

    pub(super) fn opens(&self) {
        self.opening.store(true, Ordering::Relaxed);
    }

    pub(super) fn has_opened(&self) {
        self.opening.store(false, Ordering::Relaxed);
        self.opened.store(true, Ordering::Relaxed);
    }

    async fn open<T>(
        &self,
        opening: impl Future<Output = Result<T, BoxError>>,
    ) -> Result<T, BoxError> {
        let limit = Duration::from_millis(self.limit.load(Ordering::Relaxed));
        self.opens();
        let connection = timeout(limit, opening).await.map_err(|_| TooSlow(limit))??;
        self.has_opened();
        Ok(connection)
    }
}

/// A connection did not open within its limit.
#[derive(Debug)]
pub struct TooSlow(pub Duration);

impl fmt::Display for TooSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no connection within {} ms", self.0.as_millis())
    }
}

impl StdError for TooSlow {}

/// Has a lane's connector tell its link.
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
