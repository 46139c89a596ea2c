//! One quota, and the calls that wait for it: first come, first served.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::select;
use tokio::sync::{Mutex as Line, MutexGuard as Head, Notify};
use tokio::time::{Instant, sleep_until};

use super::pressure::Pressure;
use super::window::Window;
use super::{Rates, Standing};
use crate::quota::Rate;

/// The calls stand in a line for a lock. Only its holder, the head of the line, looks at the clock, so
/// that there is one timer for all.
pub struct Gate {
    /// The method or path that the quota is known by.
    pub key: String,
    line: Line<()>,
    /// The line of calls that were sent before: they go first.
    again: Line<()>,
    state: Mutex<State>,
    /// There may be room earlier than it seemed.
    changed: Notify,
}

struct State {
    windows: Vec<Window>,
    pressure: Pressure,
    /// The shortest time in which a call was answered on an open connection.
    shortest: Duration,
    waiting: Waiting,
    /// How many of the calls that wait were sent before.
    again: u32,
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
    /// It was answered. `on_open`: on a connection that was open before.
    Answered { on_open: bool },
    /// Nobody knows.
    Unknown,
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
            shortest: Duration::MAX,
            waiting: Waiting::default(),
            again: 0,
        };
        Self {
            key,
            line: Line::default(),
            again: Line::default(),
            state: Mutex::new(state),
            changed: Notify::new(),
        }
    }

    /// Lets a call through if there is room now and nobody waits.
    pub fn try_pass(&self, points: u32) -> Option<Head<'_, ()>> {
        let head = self.line.try_lock().ok()?;
        self.let_through(points, false).is_ok().then_some(head)
    }

    /// Lets a call through in its turn. The next one stays where it is until `Head` is dropped.
    pub async fn pass(&self, points: u32, again: bool) -> Head<'_, ()> {
        let _place = Place::take(self, points, again);
        let head = if again { &self.again } else { &self.line }.lock().await;
        loop {
            let changed = self.changed.notified();
            match self.let_through(points, again) {
                Ok(()) => return head,
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
        let total = ahead + u64::from(points);
        let waits = state.windows.iter_mut().map(|window| window.wait(total, share, now));
        waits.chain(rest.map(|until| until - now)).max().unwrap_or_default()
    }

    /// Ends a call that was let through at `sent`.
    pub fn end(&self, points: u32, sent: Instant, ending: &Ending) {
        let now = Instant::now();
        let state = &mut *self.lock();
        if matches!(ending, Ending::Unsent) {
            state.windows.iter_mut().for_each(|window| window.forget(points));
        } else {
            let period = state.period();
            match ending {
                Ending::Refused(asked) => state.pressure.refused(sent, *asked, period, now),
                Ending::Answered { on_open } => {
                    state.pressure.taken(sent);
                    if *on_open {
                        state.shortest = state.shortest.min(now - sent);
                    }
                }
                Ending::Unsent | Ending::Unknown => {}
            }
            // The service counts a call when it arrives. The next one takes as long to arrive as this
            // one did, at least; what varies counts in favour of the service.
            let known = if state.shortest == Duration::MAX { Duration::ZERO } else { state.shortest };
            let counted = sent.max(now - known.min(now - sent));
            state.windows.iter_mut().for_each(|window| window.end(points, counted));
        }
        self.changed.notify_waiters();
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
        if state.again > 0 && !again {
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

    fn lock(&self) -> MutexGuard<'_, State> {
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
        state.again += u32::from(again);
        Self { gate, points, again }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.gate.lock();
        state.waiting.calls -= 1;
        state.waiting.points -= u64::from(self.points);
        state.again -= u32::from(self.again);
        if self.again && state.again == 0 {
            self.gate.changed.notify_waiters();
        }
    }
}
