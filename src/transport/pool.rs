//! Connections to one domain, kept within what the service asks of keep-alive clients.
//!
//! The service wants idle connections closed within 55 seconds and fewer than 80 requests on
//! each, or its load balancing and failover suffer. reqwest does not say which connection a
//! request travels on, so every connection here has a reqwest client of its own: a lane, which
//! carries one request at a time and counts them.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Below the 55 seconds of the service.
pub const IDLE: Duration = Duration::from_secs(50);

/// The request a connection is closed with: the service wants fewer than 80.
const LAST_USE: u32 = 79;

/// Idle lanes, the one used last at the back.
#[derive(Debug, Default)]
pub struct Pool {
    idle: Mutex<VecDeque<Lane>>,
}

/// One connection, or the place for one.
#[derive(Debug)]
pub struct Lane {
    pub client: reqwest::Client,
    uses: u32,
    returned: Instant,
}

impl Lane {
    /// Counts a request; the last one asks the server to close the connection.
    pub fn is_last_use(&mut self) -> bool {
        self.uses += 1;
        self.uses == LAST_USE
    }

    fn is_fresh(&self) -> bool {
        self.returned.elapsed() < IDLE
    }
}

impl Pool {
    /// The lane used last, while its connection is fresh; else a new one.
    pub fn take(&self, open: impl FnOnce() -> reqwest::Client) -> Lane {
        let newest = self.lock().pop_back();
        newest.filter(Lane::is_fresh).unwrap_or_else(|| Lane {
            client: open(),
            uses: 0,
            returned: Instant::now(),
        })
    }

    /// Takes a lane back after its answer was read to the end.
    pub fn put(&self, mut lane: Lane) {
        if lane.uses >= LAST_USE {
            return;
        }
        lane.returned = Instant::now();
        let mut idle = self.lock();
        while idle.front().is_some_and(|oldest| !oldest.is_fresh()) {
            idle.pop_front();
        }
        idle.push_back(lane);
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Lane>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
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

    /// Whether the pool has a lane to give.
    fn has_idle(pool: &Pool) -> bool {
        let mut opened = false;
        let lane = pool.take(|| {
            opened = true;
            open()
        });
        pool.put(lane);
        !opened
    }

    #[tokio::test(start_paused = true)]
    async fn a_lane_is_given_again_until_it_was_idle_for_50_seconds() {
        let pool = Pool::default();
        assert!(!has_idle(&pool));
        tokio::time::advance(Duration::from_millis(49_999)).await;
        assert!(has_idle(&pool));
        tokio::time::advance(IDLE).await;
        assert!(!has_idle(&pool));
    }

    #[tokio::test(start_paused = true)]
    async fn lanes_that_nobody_needs_any_more_are_dropped() {
        let pool = Pool::default();
        let burst: Vec<Lane> = (0..10).map(|_| pool.take(open)).collect();
        for lane in burst {
            pool.put(lane);
        }
        assert_eq!(pool.lock().len(), 10);
        tokio::time::advance(IDLE).await;
        pool.put(pool.take(open));
        assert_eq!(pool.lock().len(), 1);
    }

    #[test]
    fn a_lane_at_its_last_use_is_not_given_again() {
        let pool = Pool::default();
        let mut lane = Lane { client: open(), uses: LAST_USE - 2, returned: Instant::now() };
        assert!(!lane.is_last_use());
        assert!(lane.is_last_use());
        pool.put(lane);
        assert!(!has_idle(&pool));
    }
}
