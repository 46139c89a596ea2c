//! Connections to one domain, kept within what the service asks of keep-alive clients.
//!
//! The service wants idle connections closed within 55 seconds and fewer than 80 requests on
//! each, or its load balancing and failover suffer. reqwest does not say which connection a
//! request travels on, so every connection here has a reqwest client of its own: a lane, which
//! carries one request at a time and counts them. The client outlives its connection, for
//! making one costs more than many requests.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::transport::connector::Connector;
use crate::transport::link::Link;

/// How long a connection may be idle and still be used. hyper looks for older ones this often, so
/// that none is open for the 55 seconds of the service.
pub const IDLE: Duration = Duration::from_secs(27);

/// The request a connection is closed with: the service wants fewer than 80.
const LAST_USE: u32 = 79;

/// A connection that was just in use was not closed by its server for being idle.
const REST: Duration = Duration::from_millis(10);

/// The lanes of one domain.
pub struct Pool {
    connector: Connector,
    /// The one used last at the back.
    idle: Mutex<VecDeque<Lane>>,
    free: Semaphore,
    is_closed: AtomicBool,
}

/// One connection, or the place for one.
struct Lane {
    client: reqwest::Client,
    link: Arc<Link>,
    /// Requests that the connection carried.
    uses: u32,
    returned: Instant,
}

/// A lane for one request, which goes back when it is dropped. What became of the connection is
/// hyper's to know: it closes one that broke, or whose answer was not read to its end.
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

    /// Drops every lane that is idle, and the others once they are.
    pub fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
        self.lock().clear();
    }

    pub fn connector(&self) -> &Connector {
        &self.connector
    }

    /// The lane used last, else a new one; `None` while all are in use.
    pub fn try_borrow(&self) -> Option<Loan<'_>> {
        Some(self.lend(self.free.try_acquire().ok()?))
    }

    /// The same, but waits for its turn.
    pub async fn borrow(&self) -> Loan<'_> {
        self.lend(self.free.acquire().await.expect("nobody closes the semaphore"))
    }

    fn lend<'a>(&'a self, permit: SemaphorePermit<'a>) -> Loan<'a> {
        let newest = self.lock().pop_back();
        let lane = newest.unwrap_or_else(|| {
            let link = Arc::default();
            let client = self.connector.client(&link);
            Lane { client, link, uses: 0, returned: Instant::now() }
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

    /// Nobody has looked at the connection for a while.
    pub fn has_rested(&self) -> bool {
        self.lane().returned.elapsed() >= REST
    }

    /// The request is the last one of its connection, which the server is to close.
    pub fn is_last_use(&self) -> bool {
        self.lane().uses + 1 >= LAST_USE
    }

    /// The answer was read to its end: after the last use, the next call has a new connection.
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
        let uses = if lane.link.is_fresh() { 1 } else { lane.uses + 1 };
        lane.uses = if self.is_answered && uses >= LAST_USE { 0 } else { uses };
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
    async fn lanes_that_nobody_needs_any_more_are_dropped() {
        let pool = pool(10);
        let burst: Vec<_> = (0..10).map(|_| pool.try_borrow().unwrap()).collect();
        drop(burst);
        assert_eq!(pool.lock().len(), 10);
        tokio::time::advance(IDLE).await;
        drop(pool.try_borrow());
        assert_eq!(pool.lock().len(), 1);
    }

    #[test]
    fn every_79th_use_of_a_connection_is_its_last() {
        let pool = pool(1);
        let mut last = Vec::new();
        for number in 1..=160 {
            let loan = pool.try_borrow().unwrap();
            if number % 79 == 1 {
                open(&loan);
            }
            if loan.is_last_use() {
                last.push(number);
            }
            loan.done();
        }
        assert_eq!(last, [79, 158]);
    }

    #[test]
    fn the_uses_of_a_connection_end_with_it() {
        let pool = pool(1);
        for _ in 0..70 {
            drop(pool.try_borrow());
        }
        open(&pool.try_borrow().unwrap());
        for _ in 1..78 {
            assert!(!pool.try_borrow().unwrap().is_last_use());
        }
        assert!(pool.try_borrow().unwrap().is_last_use());
        assert!(pool.try_borrow().unwrap().is_last_use(), "the one before was cut off");
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
