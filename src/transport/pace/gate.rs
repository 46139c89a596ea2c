//! One quota, and the calls that wait for it: first come, first served.

use std::sync::{self, Mutex, PoisonError};
use std::time::Duration;

use tokio::select;
use tokio::sync::{Mutex as Line, MutexGuard, Notify};
use tokio::time::{Instant, sleep_until};

use super::pressure::Pressure;
use super::window::Window;
use super::{Rates, Standing};
use crate::quota::Rate;

/// How long a request may be on its way after this side gave it up: enough to send a lost packet again.
const LATEST: Duration = Duration::from_secs(2);

/// The calls stand in a line for a lock. Only its holder, the head of the line, looks at the clock, so
/// that there is one timer for all.
pub struct Gate {
    /// The method or path that the quota is known by.
    pub key: String,
    line: Line<()>,
    /// The line of calls that were sent before: they go first.
    retry_line: Line<()>,
    state: Mutex<State>,
    /// There may be room earlier than it seemed.
    changed: Notify,
}

struct State {
    windows: Vec<Window>,
    pressure: Pressure,
    waiting: Waiting,
    /// How many of the calls that wait were sent before.
    retries: u32,
}

/// The calls that wait, and what they count together.
#[derive(Clone, Copy, Default)]
struct Waiting {
    calls: u32,
    points: u64,
}

/// How a call that was let through ended.
pub enum Ending {
    /// It was not sent.
    Unsent,
    /// The service refused it because of its rate limit, and may have asked to wait.
    Refused(Option<Duration>),
    /// It was taken, or refused for another reason.
    Answered,
    /// Its connection broke.
    Broken,
    /// This side gave it up, and it may still be on its way.
    GivenUp,
}

/// The head of a line, which was let through. The next one stays where it is until this is dropped.
pub struct Head<'a> {
    _place: Place<'a>,
    _lock: MutexGuard<'a, ()>,
}

/// A call in a line. It leaves it when it is dropped.
struct Place<'a> {
    gate: &'a Gate,
    points: u32,
    again: bool,
}

impl Gate {
    pub fn new(key: String, rates: &Rates) -> Self {
        let state = State {
            windows: rates.iter().map(|rate| Window::new(*rate)).collect(),
            pressure: Pressure::default(),
            waiting: Waiting::default(),
            retries: 0,
        };
        Self {
            key,
            line: Line::default(),
            retry_line: Line::default(),
            state: Mutex::new(state),
            changed: Notify::new(),
        }
    }

    /// Lets a call through if there is room now and nobody waits.
    pub fn try_pass(&self, points: u32) -> bool {
        let head = self.line.try_lock();
        head.is_ok() && self.let_through(points, false).is_ok()
    }

    /// Lets a call through in its turn.
    pub async fn pass(&self, points: u32, again: bool) -> Head<'_> {
        let mut place = Place::take(self, points, again);
        let lock = if again { &self.retry_line } else { &self.line }.lock().await;
        // What a timer takes is created for the head of the line only.
        Box::pin(self.wait_for_room(points, again)).await;
        place.has_room();
        Head { _place: place, _lock: lock }
    }

    async fn wait_for_room(&self, points: u32, again: bool) {
        loop {
            let changed = self.changed.notified();
            match self.let_through(points, again) {
                Ok(()) => return,
                Err(Some(at)) => select! {
                    () = sleep_until(at) => {}
                    () = changed => {}
                },
                Err(None) => changed.await,
            }
        }
    }

    /// How long a call would wait at least.
    pub fn wait(&self, points: u32, again: bool) -> Duration {
        let now = Instant::now();
        let state = &mut *self.lock();
        let (share, rest) = (state.share(now), state.pressure.rest(now));
        let ahead = if again { 0 } else { state.waiting.points };
        let windows = state.windows.iter_mut();
        let waits = windows.map(|window| window.wait(ahead, points, share, now));
        waits.chain(rest.map(|until| until - now)).max().unwrap_or_default()
    }

    /// Ends a call that was let through at `sent`.
    pub fn end(&self, points: u32, sent: Instant, ending: &Ending) {
        let now = Instant::now();
        let state = &mut *self.lock();
        let period = state.period();
        match ending {
            Ending::Refused(asked) => state.pressure.refused(sent, *asked, period, now),
            Ending::Answered => state.pressure.taken(sent),
            Ending::Unsent | Ending::Broken | Ending::GivenUp => {}
        }
        for window in &mut state.windows {
            match ending {
                Ending::Unsent => window.forget(points),
                Ending::GivenUp => window.end(points, now + LATEST),
                // The service has counted it by now, and nobody knows when.
                _ => window.end(points, now),
            }
        }
        self.changed.notify_waiters();
    }

    /// What a call takes of it: one that counts more than there is takes all, and goes alone.
    pub fn points(&self, counted: u32) -> u32 {
        let rates = self.rates().into_iter();
        rates.map(|rate| rate.most).max().map_or(counted, |most| counted.min(most))
    }

    /// Its rates, that of the longest period first: a turn there is scarcer.
    pub fn rates(&self) -> Vec<Rate> {
        let mut rates: Vec<Rate> = self.lock().windows.iter().map(|window| window.rate).collect();
        rates.sort_unstable_by_key(|rate| std::cmp::Reverse(rate.each));
        rates
    }

    pub fn standing(&self) -> Standing {
        let now = Instant::now();
        let state = &mut *self.lock();
        let used = |window: &mut Window| (window.rate, window.used(now));
        Standing {
            waiting: state.waiting.calls,
            share: state.share(now),
            used: state.windows.iter_mut().map(used).collect(),
        }
    }

    /// Whether it may be forgotten.
    pub fn is_idle(&self) -> bool {
        let now = Instant::now();
        let state = &mut *self.lock();
        state.waiting.calls == 0
            && state.share(now) >= 1.0
            && state.windows.iter_mut().all(|window| window.used(now) == 0)
    }

    /// Counts a call, or says when there may be room for it, if that is known.
    fn let_through(&self, points: u32, again: bool) -> Result<(), Option<Instant>> {
        let now = Instant::now();
        let state = &mut *self.lock();
        if state.retries > 0 && !again {
            return Err(None);
        }
        if let Some(until) = state.pressure.rest(now) {
            return Err(Some(until));
        }
        let share = state.share(now);
        for window in &mut state.windows {
            match window.room(points, share, now) {
                Some(at) if at <= now => {}
                at => return Err(at),
            }
        }
        state.windows.iter_mut().for_each(|window| window.begin(points));
        Ok(())
    }

    fn lock(&self) -> sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn share(&self, now: Instant) -> f64 {
        self.pressure.share(self.period(), now)
    }

    /// The shortest period.
    fn period(&self) -> Duration {
        self.windows.iter().map(|window| window.rate.each).min().unwrap_or_default()
    }
}

impl<'a> Place<'a> {
    fn take(gate: &'a Gate, points: u32, again: bool) -> Self {
        let mut state = gate.lock();
        state.waiting.calls += 1;
        state.waiting.points += u64::from(points);
        state.retries += u32::from(again);
        Self { gate, points, again }
    }

    /// The window counts its points now.
    fn has_room(&mut self) {
        self.gate.lock().waiting.points -= u64::from(self.points);
        self.points = 0;
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.gate.lock();
        state.waiting.calls -= 1;
        state.waiting.points -= u64::from(self.points);
        state.retries -= u32::from(self.again);
        if self.again && state.retries == 0 {
            self.gate.changed.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::{ProptestConfig, any, prop_oneof, proptest};
    use proptest::{collection::vec, prop_assert, prop_assert_eq};
    use tokio::runtime::Builder;
    use tokio::task::{JoinSet, yield_now};
    use tokio::time::{advance, sleep, timeout};

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn gate(most: u32) -> Arc<Gate> {
        Arc::new(Gate::new("Message.Private.send".into(), &[Rate { most, each: SECOND }]))
    }

    async fn pass(gate: &Gate, points: u32) {
        drop(gate.pass(points, false).await);
    }

    /// A call: what it counts, how long it takes to arrive at the service, and to be answered from there.
    #[derive(Clone, Copy, Debug)]
    struct Sent {
        points: u32,
        there: Duration,
        back: Duration,
    }

    /// Lets calls through a gate in virtual time. Returns when each arrived, in order, and what it counts.
    fn arrivals(most: u32, calls: &[Sent]) -> Vec<(Duration, u32)> {
        let runtime =
            Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let (gate, began) = (gate(most), Instant::now());
            let mut tasks = JoinSet::new();
            for Sent { points, there, back } in calls.iter().copied() {
                let gate = Arc::clone(&gate);
                tasks.spawn(async move {
                    pass(&gate, points).await;
                    let sent = Instant::now();
                    sleep(there).await;
                    let arrived = began.elapsed();
                    sleep(back).await;
                    gate.end(points, sent, &Ending::Answered);
                    (arrived, points)
                });
            }
            let mut arrivals = tasks.join_all().await;
            assert!(gate.lock().waiting.calls == 0 && gate.lock().waiting.points == 0);
            arrivals.sort_unstable();
            arrivals
        })
    }

    /// The most that arrived within any second.
    fn peak(arrivals: &[(Duration, u32)]) -> u32 {
        let (mut first, mut sum, mut peak) = (0, 0, 0);
        for (at, points) in arrivals {
            sum += points;
            while at.saturating_sub(arrivals[first].0) >= SECOND {
                sum -= arrivals[first].1;
                first += 1;
            }
            peak = peak.max(sum);
        }
        peak
    }

    fn calls(most: u32, slowest: u64) -> impl proptest::strategy::Strategy<Value = Vec<Sent>> {
        use proptest::strategy::Strategy;
        // Calls of one item, and calls of many.
        let points = prop_oneof![4 => 1..=1_u32, 1 => 1..=most];
        let sent = (points, 0..slowest, 0..slowest).prop_map(|(points, there, back)| Sent {
            points,
            there: Duration::from_millis(there),
            back: Duration::from_millis(back),
        });
        vec(sent, 1..200)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 50, failure_persistence: None, ..<_>::default() })]

        #[test]
        fn no_second_has_more_than_the_quota_however_long_calls_take(calls in calls(50, 3_000)) {
            let arrivals = arrivals(50, &calls);
            prop_assert_eq!(arrivals.len(), calls.len());
            prop_assert!(peak(&arrivals) <= 50, "{}", peak(&arrivals));
        }

        #[test]
        fn calls_of_many_items_use_the_whole_quota(points in 1..=100_u32, periods in 2..6_usize) {
            // As of 6000 receivers, of which a message has up to 1000.
            let at_once = 600 / points;
            let sent = Sent { points, there: Duration::from_millis(5), back: Duration::from_millis(5) };
            let calls = periods * at_once as usize;
            let arrivals = arrivals(600, &vec![sent; calls]);
            prop_assert!(peak(&arrivals) <= 600);
            let (last, _) = arrivals[calls - 1];
            let least = SECOND * u32::try_from(periods - 1).unwrap();
            prop_assert!(last.as_secs_f64() * 0.95 <= least.as_secs_f64(), "{last:?} {least:?}");
        }

        #[test]
        fn the_wait_that_is_foretold_is_the_wait_that_is_had(ahead in 0..500_u32, aborts in any::<bool>()) {
            let runtime = Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
            let (foretold, had) = runtime.block_on(async {
                let gate = gate(10);
                let mut tasks = JoinSet::new();
                for _ in 0..ahead {
                    let gate = Arc::clone(&gate);
                    tasks.spawn(async move {
                        pass(&gate, 1).await;
                        gate.end(1, Instant::now(), &Ending::Answered);
                    });
                }
                let aborted = aborts.then(|| {
                    let gate = Arc::clone(&gate);
                    tasks.spawn(async move {
                        pass(&gate, 10).await;
                        gate.end(10, Instant::now(), &Ending::Answered);
                    })
                });
                sleep(Duration::from_millis(1)).await;
                if let Some(aborted) = aborted {
                    aborted.abort();
                    yield_now().await;
                }
                let (began, foretold) = (Instant::now(), gate.wait(1, false));
                pass(&gate, 1).await;
                (foretold, began.elapsed())
            });
            let [foretold, had] = [foretold, had].map(|wait| wait.as_secs_f64());
            // A window forgets in steps, and a timer has a millisecond.
            prop_assert!((foretold - had).abs() <= 0.002 * f64::from(ahead / 10 + 1), "{foretold} {had}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn calls_keep_their_order_whatever_they_count() {
        let gate = gate(10);
        let (sender, passed) = std::sync::mpsc::channel();
        let mut tasks = JoinSet::new();
        for (number, points) in [10, 1, 10, 2, 3, 1, 9].into_iter().enumerate() {
            let (gate, sender) = (Arc::clone(&gate), sender.clone());
            tasks.spawn(async move {
                pass(&gate, points).await;
                sender.send(number).unwrap();
                gate.end(points, Instant::now(), &Ending::Answered);
            });
        }
        tasks.join_all().await;
        assert_eq!(passed.try_iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5, 6]);
    }

    #[tokio::test(start_paused = true)]
    async fn what_counts_more_than_the_quota_goes_alone() {
        let gate = gate(10);
        pass(&gate, 1).await;
        gate.end(1, Instant::now(), &Ending::Answered);
        let began = Instant::now();
        pass(&gate, 25).await;
        assert!(began.elapsed() >= SECOND);
        assert!(!gate.try_pass(1));
        gate.end(25, Instant::now(), &Ending::Answered);
        pass(&gate, 1).await;
        assert!(began.elapsed() >= 2 * SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_counts_until_a_second_after_its_answer() {
        let gate = gate(1);
        let sent = Instant::now();
        pass(&gate, 1).await;
        let next = tokio::spawn({
            let gate = Arc::clone(&gate);
            async move { pass(&gate, 1).await }
        });
        sleep(5 * SECOND).await;
        assert!(!next.is_finished(), "the first one is not answered");
        gate.end(1, sent, &Ending::Answered);
        next.await.unwrap();
        assert!(sent.elapsed() >= 6 * SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_given_up_may_still_arrive_and_counts_longer_than_an_answer() {
        let gate = gate(2);
        let began = Instant::now();
        pass(&gate, 1).await;
        pass(&gate, 1).await;
        gate.end(1, began, &Ending::GivenUp);
        gate.end(1, began, &Ending::Answered);
        pass(&gate, 1).await;
        assert_eq!(began.elapsed(), SECOND);
        pass(&gate, 1).await;
        assert_eq!(began.elapsed(), SECOND + LATEST);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_not_sent_does_not_count() {
        let gate = gate(1);
        pass(&gate, 1).await;
        let next = tokio::spawn({
            let gate = Arc::clone(&gate);
            async move { pass(&gate, 1).await }
        });
        yield_now().await;
        gate.end(1, Instant::now(), &Ending::Unsent);
        let began = Instant::now();
        next.await.unwrap();
        assert_eq!(began.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_was_sent_before_goes_first() {
        let gate = gate(1);
        pass(&gate, 1).await;
        let (sender, passed) = std::sync::mpsc::channel();
        let mut tasks = JoinSet::new();
        for (name, again) in [("first", false), ("second", false), ("again", true)] {
            let (gate, sender) = (Arc::clone(&gate), sender.clone());
            tasks.spawn(async move {
                drop(gate.pass(1, again).await);
                sender.send(name).unwrap();
                gate.end(1, Instant::now(), &Ending::Answered);
            });
            yield_now().await;
        }
        gate.end(1, Instant::now(), &Ending::Refused(None));
        tasks.join_all().await;
        assert_eq!(passed.try_iter().collect::<Vec<_>>(), ["again", "first", "second"]);
    }

    #[tokio::test(start_paused = true)]
    async fn refusals_slow_a_quota_down_and_it_recovers() {
        let gate = gate(100);
        for _ in 0..3 {
            pass(&gate, 1).await;
        }
        let sent = Instant::now();
        (0..3).for_each(|_| gate.end(1, sent, &Ending::Refused(None)));
        assert!((gate.standing().share - 0.5).abs() < 0.01, "a burst is refused once");
        assert!(!gate.try_pass(1), "it rests");
        sleep(2 * SECOND).await;
        let free = (0..100).filter(|_| gate.try_pass(1)).count();
        assert!((50..=75).contains(&free), "{free}");
        advance(10 * SECOND).await;
        assert!((gate.standing().share - 1.0).abs() < f64::EPSILON);
    }

    #[tokio::test(start_paused = true)]
    async fn what_a_refused_quota_is_used_for_holds_calls_up_for_one_period() {
        let gate = gate(100);
        pass(&gate, 100).await;
        let began = Instant::now();
        gate.end(100, began, &Ending::Refused(None));
        for points in [1, 60, 100] {
            assert_eq!(gate.wait(points, true), SECOND, "{points}");
        }
        drop(gate.pass(100, true).await);
        assert_eq!(began.elapsed(), SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn a_service_that_asks_to_wait_is_left_alone_so_long() {
        let gate = gate(100);
        pass(&gate, 1).await;
        gate.end(1, Instant::now(), &Ending::Refused(Some(5 * SECOND)));
        assert_eq!(gate.wait(1, true), 5 * SECOND);
        let began = Instant::now();
        drop(gate.pass(1, true).await);
        assert!(began.elapsed() >= 5 * SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn a_service_that_asks_to_wait_for_years_is_asked_again_after_an_hour() {
        let gate = gate(100);
        pass(&gate, 1).await;
        gate.end(1, Instant::now(), &Ending::Refused(Some(1_000_000_000 * SECOND)));
        assert_eq!(gate.wait(1, true), 3600 * SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn a_quota_that_is_refused_again_and_again_rests_ever_longer() {
        let gate = gate(100);
        let mut rests = Vec::new();
        for _ in 0..20 {
            drop(gate.pass(1, true).await);
            gate.end(1, Instant::now(), &Ending::Refused(None));
            rests.push(gate.wait(1, true).as_millis());
            // The next attempt is a later one.
            sleep(Duration::from_millis(1)).await;
        }
        assert_eq!(rests[..4], [250, 500, 1_000, 2_000]);
        assert_eq!(rests[19], 3_600_000);
        drop(gate.pass(1, true).await);
        gate.end(1, Instant::now(), &Ending::Answered);
        drop(gate.pass(1, true).await);
        gate.end(1, Instant::now(), &Ending::Refused(None));
        assert_eq!(gate.wait(1, true).as_millis(), 250);
    }

    #[tokio::test(start_paused = true)]
    async fn both_rates_of_a_quota_hold() {
        let rates = [Rate { most: 2, each: 60 * SECOND }, Rate { most: 3, each: 3600 * SECOND }];
        let gate = Gate::new("Push.push".into(), &rates);
        let began = Instant::now();
        let mut passed = Vec::new();
        for _ in 0..4 {
            pass(&gate, 1).await;
            gate.end(1, Instant::now(), &Ending::Answered);
            passed.push(began.elapsed().as_secs());
        }
        assert_eq!(passed, [0, 0, 60, 3600]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_ends_while_it_waits_leaves_the_line() {
        let gate = gate(1);
        pass(&gate, 1).await;
        for _ in 0..3 {
            assert!(timeout(SECOND / 10, pass(&gate, 7)).await.is_err());
        }
        assert_eq!(gate.standing().waiting, 0);
        gate.end(1, Instant::now(), &Ending::Answered);
        pass(&gate, 1).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_window_remembers_little_of_many_calls() {
        let gate = gate(1_000_000);
        for _ in 0..50_000 {
            pass(&gate, 1).await;
            gate.end(1, Instant::now(), &Ending::Answered);
            advance(Duration::from_micros(10)).await;
        }
        assert!(gate.lock().windows[0].remembered() <= 1_001);
    }
}
