//! Counts what went out within the period of a rate. The period slides: in no span of its length is
//! there more than the rate allows, and a call that counts many items may take the whole of it at once.
//!
//! `governor` and other leaky buckets can do one of the two only: a bucket that takes a burst lets out
//! the burst and a full period's flow within one period, and one that keeps to the rate takes no burst.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::Instant;

use crate::quota::Rate;

/// In how many steps of its period a window forgets: it remembers that many numbers, however many
/// calls it counts.
const STEPS: u32 = 1_000;

pub struct Window {
    pub rate: Rate,
    /// All that counts now.
    used: u64,
    /// What of it has ended: until when it counts, and how much it is.
    ended: BTreeMap<Instant, u64>,
    origin: Instant,
}

impl Window {
    pub fn new(rate: Rate) -> Self {
        Self { rate, used: 0, ended: BTreeMap::new(), origin: Instant::now() }
    }

    /// How much counts at a time.
    pub fn used(&mut self, now: Instant) -> u64 {
        while let Some(first) = self.ended.first_entry().filter(|first| *first.key() <= now) {
            self.used -= first.remove();
        }
        self.used
    }

    /// When there is room for so many points, with a share of the rate; `None` where that depends on
    /// calls that have not ended. What is more than the whole rate has room in an empty window.
    pub fn room(&mut self, points: u32, share: f64, now: Instant) -> Option<Instant> {
        let used = self.used(now);
        let excess = (used + u64::from(points)).saturating_sub(self.most(share)).min(used);
        if excess == 0 { Some(now) } else { self.freed(excess) }
    }

    /// How long it takes until so many points have had room, after those ahead of them, at least.
    pub fn wait(&mut self, ahead: u64, points: u32, share: f64, now: Instant) -> Duration {
        let (used, most) = (self.used(now), self.most(share));
        let excess = (used + ahead + u64::from(points).min(most)).saturating_sub(most);
        let Some(last) = excess.checked_sub(1) else { return Duration::ZERO };
        // All that counts now counts no more after a period, even if it is more than the share.
        let (periods, freed) =
            if excess <= used { (0, excess) } else { (last / most, last % most + 1) };
        let periods = u32::try_from(periods).unwrap_or(u32::MAX);
        let first = self.freed(freed).map_or(self.rate.each, |at| at - now);
        first.saturating_add(self.rate.each.saturating_mul(periods))
    }

    /// Counts points from now on.
    pub fn begin(&mut self, points: u32) {
        self.used += u64::from(points);
    }

    /// They were not sent.
    pub fn forget(&mut self, points: u32) {
        self.used -= u64::from(points);
    }

    /// They were counted by the service at this time at the latest, so that they count for one more
    /// period.
    pub fn end(&mut self, points: u32, at: Instant) {
        let step = (self.rate.each / STEPS).as_nanos();
        let nanos = (at + self.rate.each - self.origin).as_nanos().next_multiple_of(step);
        let until = self.origin + Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX));
        *self.ended.entry(until).or_default() += u64::from(points);
    }

    fn most(&self, share: f64) -> u64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is at most the rate"
        )]
        let most = (f64::from(self.rate.most) * share) as u64;
        most.max(1)
    }

    /// When so many points count no more.
    fn freed(&self, points: u64) -> Option<Instant> {
        let mut sum = 0;
        let enough = |(_, freed): &(&Instant, &u64)| {
            sum += **freed;
            sum >= points
        };
        self.ended.iter().find(enough).map(|(until, _)| *until)
    }

    /// How many numbers it remembers.
    #[cfg(test)]
    pub fn remembered(&self) -> usize {
        self.ended.len()
    }
}
