//! Connections to one domain, kept within what the service asks of keep-alive clients.
//!
//! The service wants idle connections closed within 55 seconds and fewer than 80 requests on
//! each, or its load balancing and failover suffer. reqwest does not say which connection a
//! request travels on, so every connection here has a reqwest client of its own: a lane, which
//! carries one request at a time and counts them. The client outlives its connection, for
//! making one costs more than many requests.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

/// How long a connection may be idle and still be used. hyper looks for older ones this often, so
/// that none is open for the 55 seconds of the service.
pub const IDLE: Duration = Duration::from_secs(27);

/// The request a connection is closed with: the service wants fewer than 80.
const LAST_USE: u32 = 79;

/// A connection that was just in use was not closed by its server for being idle.
const REST: Duration = Duration::from_millis(10);

/// The lanes of one domain.
#[derive(Debug)]
pub struct Pool {
    /// The one used last at the back.
    idle: Mutex<VecDeque<Lane>>,
    free: Semaphore,
}

/// One connection, or the place for one.
#[derive(Debug)]
struct Lane {
    client: reqwest::Client,
    uses: u32,
    returned: Instant,
}

/// A lane for one call, which goes back when it is dropped. What became of the connection is
/// hyper's to know: it closes one that broke, or whose answer was not read to its end.
#[derive(Debug)]
pub struct Loan<'a> {
    lane: Option<Lane>,
    pool: &'a Pool,
    _permit: SemaphorePermit<'a>,
}

impl Pool {
    /// A pool of at most `connections` lanes.
    pub fn new(connections: usize) -> Self {
        Self { idle: Mutex::default(), free: Semaphore::new(connections) }
    }

    /// The lane used last, else a new one; waits for its turn while all are in use.
    pub async fn borrow(&self, open: impl FnOnce() -> reqwest::Client) -> Loan<'_> {
        let permit = self.free.acquire().await.expect("nobody closes the semaphore");
        let newest = self.lock().pop_back();
        let lane =
            newest.unwrap_or_else(|| Lane { client: open(), uses: 0, returned: Instant::now() });
        Loan { lane: Some(lane), pool: self, _permit: permit }
    }

    fn put(&self, mut lane: Lane) {
        lane.returned = Instant::now();
        let mut idle = self.lock();
        while idle.front().is_some_and(|oldest| oldest.returned.elapsed() >= IDLE) {
            idle.pop_front();
        }
        idle.push_back(lane);
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Lane>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
impl Loan<'_> {
    pub fn client(&self) -> &reqwest::Client {
        &self.lane().client
    }

    /// Nobody has looked at the connection for a while.
    pub fn has_rested(&self) -> bool {
        self.lane().returned.elapsed() >= REST
    }

    /// Counts a request; the last one asks the server to close the connection.
    pub fn is_last_use(&mut self) -> bool {
        let lane = self.lane.as_mut().expect(ON_LOAN);
        lane.uses += 1;
        lane.uses >= LAST_USE
    }

    /// The answer was read to its end: after the last use, the next call has a new connection.
    pub fn done(mut self) {
        let lane = self.lane.as_mut().expect(ON_LOAN);
        if lane.uses >= LAST_USE {
            lane.uses = 0;
        }
    }

    fn lane(&self) -> &Lane {
        self.lane.as_ref().expect(ON_LOAN)
    }
}

const ON_LOAN: &str = "only dropping takes the lane";

impl Drop for Loan<'_> {
    fn drop(&mut self) {
        if let Some(lane) = self.lane.take() {
            self.pool.put(lane);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::tls;

    fn open() -> reqwest::Client {
        let tls = tls::config(&tls::Certificates::default());
        reqwest::Client::builder().tls_backend_preconfigured(tls).build().unwrap()
    }

    /// Borrows a lane for a call; whether it had to be made.
    async fn call(pool: &Pool) -> bool {
        let mut opened = false;
        let mut loan = pool
            .borrow(|| {
                opened = true;
                open()
            })
            .await;
        loan.is_last_use();
        loan.done();
        opened
    }

    #[tokio::test]
    async fn a_lane_is_given_again_whatever_became_of_its_call() {
        let pool = Pool::new(2);
        assert!(call(&pool).await);
        assert!(!call(&pool).await);
        drop(pool.borrow(open).await);
        assert!(!call(&pool).await);
    }

    #[tokio::test(start_paused = true)]
    async fn lanes_that_nobody_needs_any_more_are_dropped() {
        let pool = Pool::new(10);
        let mut burst = Vec::new();
        for _ in 0..10 {
            burst.push(pool.borrow(open).await);
        }
        drop(burst);
        assert_eq!(pool.lock().len(), 10);
        tokio::time::advance(IDLE).await;
        call(&pool).await;
        assert_eq!(pool.lock().len(), 1);
    }

    #[tokio::test]
    async fn every_79th_use_is_the_last_of_a_connection() {
        let pool = Pool::new(1);
        let mut last = Vec::new();
        for number in 1..=160 {
            let mut loan = pool.borrow(open).await;
            if loan.is_last_use() {
                last.push(number);
            }
            loan.done();
        }
        assert_eq!(last, [79, 158]);
    }

    #[tokio::test]
    async fn a_last_use_that_was_not_answered_is_followed_by_another() {
        let pool = Pool::new(1);
        for _ in 1..79 {
            call(&pool).await;
        }
        let mut cut_off = pool.borrow(open).await;
        assert!(cut_off.is_last_use());
        drop(cut_off);
        let mut next = pool.borrow(open).await;
        assert!(next.is_last_use());
        next.done();
        assert!(!pool.borrow(open).await.is_last_use());
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_waits_while_every_lane_is_in_use() {
        let pool = Pool::new(1);
        let first = pool.borrow(open).await;
        let second = tokio::time::timeout(Duration::from_secs(1), pool.borrow(open));
        assert!(second.await.is_err());
        first.done();
        assert!(!call(&pool).await);
    }
}
