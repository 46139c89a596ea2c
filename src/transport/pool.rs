//! Connections to one domain, within the limits that the service sets for keep-alive.
//!
//! The service wants idle connections closed within 55 seconds and fewer than 80 requests on
//! each, or its load balancing and failover suffer. reqwest does not say which connection a
//! request uses, so each connection here has a reqwest client of its own: a lane, which carries
//! one request at a time and counts them. The client outlives its connection, because creating a
//! client costs more than many requests.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::transport::connector::Connector;
use crate::transport::link::Link;

/// How long a connection may be idle and still be used. hyper closes older ones at this interval,
/// so that none stays open for 55 seconds.
pub const IDLE: Duration = Duration::from_secs(27);

/// After how many requests a connection is closed: the service wants fewer than 80.
const LAST_REQUEST: u32 = 79;

/// A connection that was in use within this time is not yet closed by a server as idle.
const REST: Duration = Duration::from_millis(10);

/// The lanes of one domain.
pub struct Pool {
    connector: Connector,
    /// The most recently used one is at the back.
    idle: Mutex<VecDeque<Lane>>,
    free: Semaphore,
    is_closed: AtomicBool,
}

/// A connection, open or not.
struct Lane {
    client: reqwest::Client,
    link: Arc<Link>,
    /// Requests that the connection carried.
    requests: u32,
    returned: Instant,
}

/// A lane for one request, returned to the pool on drop. hyper itself closes a
/// connection that broke, or whose answer was not read to its end.
pub struct Loan<'a> {
    lane: Option<Lane>,
    pool: &'a Pool,
    is_answered: bool,
    _permit: SemaphorePermit<'a>,
}

impl Pool {
    /// A pool of at most `connections` lanes.
    pub fn new(connector: Connector, connections: usize) -> Self {
        let (free, is_closed) = (Semaphore::new(connections), AtomicBool::new(false));
        Self { connector, idle: Mutex::default(), free, is_closed }
    }

    /// Drops each lane that is idle, and the others once they are.
    pub fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
        self.lock().clear();
    }

    pub fn connector(&self) -> &Connector {
        &self.connector
    }

    /// The most recently used lane, else a new one; `None` while all are in use.
    pub fn try_borrow(&self) -> Option<Loan<'_>> {
        Some(self.lend(self.free.try_acquire().ok()?))
    }

    /// The same, but waits for a free lane.
    pub async fn borrow(&self) -> Loan<'_> {
        self.lend(self.free.acquire().await.expect("nobody closes the semaphore"))
    }

    fn lend<'a>(&'a self, permit: SemaphorePermit<'a>) -> Loan<'a> {
        let newest = self.lock().pop_back();
        let lane = newest.unwrap_or_else(|| {
            let link = Arc::default();
            let client = self.connector.client(&link);
            Lane { client, link, requests: 0, returned: Instant::now() }
        });
        lane.link.begin(None);
        Loan { lane: Some(lane), pool: self, is_answered: false, _permit: permit }
    }

    fn put(&self, mut lane: Lane) {
        lane.returned = Instant::now();
        let mut idle = self.lock();
        while idle.front().is_some_and(|oldest| oldest.returned.elapsed() >= IDLE) {
            idle.pop_front();
        }
        if !self.is_closed.load(Ordering::Relaxed) {
            idle.push_back(lane);
        }
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Lane>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Loan<'_> {
    pub fn client(&self) -> &reqwest::Client {
        &self.lane().client
    }

    pub fn link(&self) -> &Arc<Link> {
        &self.lane().link
    }

    /// The connection was idle for a while, so the server may have closed it.
    pub fn has_rested(&self) -> bool {
        self.lane().returned.elapsed() >= REST
    }

    /// This request, which is not counted yet, is the last one of its connection: it asks the
    /// server to close it.
    pub fn is_last_request(&self) -> bool {
        self.lane().requests + 1 >= LAST_REQUEST
    }

    /// The answer was read to its end: after the last request, the next call has a new connection.
    pub fn done(mut self) {
        self.is_answered = true;
    }

    fn lane(&self) -> &Lane {
        self.lane.as_ref().expect("only dropping takes the lane")
    }
}

impl Drop for Loan<'_> {
    fn drop(&mut self) {
        let Some(mut lane) = self.lane.take() else { return };
        let requests = if lane.link.is_fresh() { 1 } else { lane.requests + 1 };
        lane.requests = if self.is_answered && requests >= LAST_REQUEST { 0 } else { requests };
        self.pool.put(lane);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(connections: usize) -> Pool {
        Pool::new(Connector::default(), connections)
    }

    fn open(loan: &Loan<'_>) {
        loan.link().has_opened();
    }

    #[tokio::test(start_paused = true)]
    async fn lanes_that_are_idle_for_too_long_are_dropped() {
        let pool = pool(10);
        let burst: Vec<_> = (0..10).map(|_| pool.try_borrow().unwrap()).collect();
        drop(burst);
        assert_eq!(pool.lock().len(), 10);
        tokio::time::advance(IDLE).await;
        drop(pool.try_borrow());
        assert_eq!(pool.lock().len(), 1);
    }

    #[test]
    fn the_79th_request_of_a_connection_is_its_last() {
        let pool = pool(1);
        let mut last = Vec::new();
        for number in 1..=160 {
            let loan = pool.try_borrow().unwrap();
            if number % 79 == 1 {
                open(&loan);
            }
            if loan.is_last_request() {
                last.push(number);
            }
            loan.done();
        }
        assert_eq!(last, [79, 158]);
    }

    #[test]
    fn a_new_connection_counts_its_requests_anew() {
        let pool = pool(1);
        for _ in 0..70 {
            drop(pool.try_borrow());
        }
        open(&pool.try_borrow().unwrap());
        for _ in 1..78 {
            assert!(!pool.try_borrow().unwrap().is_last_request());
        }
        assert!(pool.try_borrow().unwrap().is_last_request());
        assert!(pool.try_borrow().unwrap().is_last_request(), "the one before was cut off");
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_waits_while_every_lane_is_in_use() {
        let pool = pool(1);
        let first = pool.borrow().await;
        assert!(pool.try_borrow().is_none());
        let second = tokio::time::timeout(Duration::from_secs(1), pool.borrow());
        assert!(second.await.is_err());
        drop(first);
        pool.borrow().await;
    }
}
