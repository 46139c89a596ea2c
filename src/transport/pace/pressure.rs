//! How far a quota is slowed down, because the service refused calls that were within it: other
//! processes use it too, or the app has a lower one.

use std::time::Duration;

use tokio::time::Instant;

use crate::transport::retry::doubled;

const FIRST_REST: Duration = Duration::from_millis(250);
const LONGEST_REST: Duration = Duration::from_secs(3600);

/// The least share that is left of a quota.
const LEAST: f64 = 1.0 / 64.0;

/// How long it takes until the whole quota is used again, in its periods, and at most.
const PERIODS: u32 = 10;
const LONGEST_RECOVERY: Duration = Duration::from_secs(60);

#[derive(Default)]
pub struct Pressure {
    slowed: Option<Slowed>,
    /// Until when nothing is sent.
    rest: Option<Instant>,
}

struct Slowed {
    share: f64,
    at: Instant,
    /// How often in a row.
    times: u32,
}

impl Pressure {
    /// The share of the quota that is used.
    pub fn share(&self, period: Duration, now: Instant) -> f64 {
        let Some(slowed) = &self.slowed else { return 1.0 };
        let recovery = (period * PERIODS).min(LONGEST_RECOVERY);
        let recovered = (now - slowed.at).div_duration_f64(recovery);
        (slowed.share + recovered).min(1.0)
    }

    /// Until when nothing is sent.
    pub fn rest(&self, now: Instant) -> Option<Instant> {
        self.rest.filter(|until| *until > now)
    }

    /// The service refused a call that was sent at `sent`, and may have asked to wait. What it refuses
    /// of the same burst slows the quota down once.
    pub fn refused(
        &mut self,
        sent: Instant,
        asked: Option<Duration>,
        period: Duration,
        now: Instant,
    ) {
        let share = self.share(period, now);
        let slowed = match &self.slowed {
            Some(slowed) if sent <= slowed.at => slowed,
            before => {
                let times = before.as_ref().map_or(0, |slowed| slowed.times) + 1;
                self.slowed.insert(Slowed { share: (share / 2.0).max(LEAST), at: now, times })
            }
        };
        let rest = asked.unwrap_or_else(|| doubled(FIRST_REST, slowed.times)).min(LONGEST_REST);
        self.rest = self.rest.max(Some(now + rest));
    }

    /// The service took a call that was sent at `sent`.
    pub fn taken(&mut self, sent: Instant) {
        if let Some(slowed) = self.slowed.as_mut().filter(|slowed| sent > slowed.at) {
            slowed.times = 0;
        }
    }
}
