//! The timeouts of a call and of its attempts.

use std::time::Duration;

use tokio::time::Instant;

use crate::options::{CallOptions, Options};

const TIMEOUT: u32 = 30_000;
const CONNECT_TIMEOUT: u32 = 10_000;
const MAX_RETRIES: u32 = 2;

/// The timeouts and retries of a client or of one of its calls.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub timeout: Duration,
    attempt: Option<Duration>,
    connect: Duration,
    pub max_retries: u32,
}

impl Limits {
    pub fn of_client(options: &Options) -> Self {
        Self {
            timeout: milliseconds(options.timeout.unwrap_or(TIMEOUT)),
            attempt: options.attempt_timeout.map(milliseconds),
            connect: milliseconds(options.connect_timeout.unwrap_or(CONNECT_TIMEOUT)),
            max_retries: options.max_retries.unwrap_or(MAX_RETRIES),
        }
    }

    /// The limits of a call with its own options.
    pub fn of_call(self, options: &CallOptions) -> Self {
        Self {
            timeout: options.timeout.map_or(self.timeout, milliseconds),
            attempt: options.attempt_timeout.map(milliseconds).or(self.attempt),
            max_retries: options.max_retries.unwrap_or(self.max_retries),
            ..self
        }
    }
}

fn milliseconds(number: u32) -> Duration {
    Duration::from_millis(number.into())
}

/// The time left for an attempt of a call.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    pub limits: Limits,
    pub left: Duration,
    /// Which attempt it is, from 1.
    pub number: u32,
}

impl Allowance {
    pub fn until(deadline: Instant, limits: Limits, number: u32) -> Self {
        Self { limits, left: deadline.saturating_duration_since(Instant::now()), number }
    }

    /// The timeout of the attempt. Without an answer, a call is retried only if it is `repeatable`;
    /// if not, its attempt may take all the time that is left.
    pub fn attempt(&self, repeatable: bool) -> Duration {
        let fair = if repeatable { self.share() } else { self.left };
        self.limits.attempt.unwrap_or(fair).min(self.left)
    }

    /// The timeout of opening a connection. A call that was not sent may go to another domain, so
    /// time is left for that if there is one.
    pub fn connect(&self, has_elsewhere: bool) -> Duration {
        let fair = if has_elsewhere { self.share() } else { self.left };
        self.limits.connect.min(fair)
    }

    /// The timeout that an error names after this one has expired: the call's, if that ends too.
    pub fn told(&self, limit: Duration) -> Duration {
        if limit == self.left { self.limits.timeout } else { limit }
    }

    /// Half of the time while another attempt may follow: most answers arrive fast, so the first
    /// attempt gets more time than the others.
    fn share(&self) -> Duration {
        if self.number > self.limits.max_retries { self.left } else { self.left / 2 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowance(options: &CallOptions, left: u64, number: u32) -> Allowance {
        let limits = Limits::of_client(&Options::default()).of_call(options);
        Allowance { limits, left: Duration::from_millis(left), number }
    }

    #[test]
    fn an_attempt_that_another_may_follow_has_half_of_the_time() {
        let options = CallOptions::default();
        let attempts = [(30_000, 1), (15_000, 2), (7_500, 3)]
            .map(|(left, number)| allowance(&options, left, number).attempt(true).as_millis());
        assert_eq!(attempts, [15_000, 7_500, 7_500]);
    }

    #[test]
    fn the_only_attempt_has_all_the_time() {
        let once = CallOptions { max_retries: Some(0), ..CallOptions::default() };
        assert_eq!(allowance(&once, 700, 1).attempt(true).as_millis(), 700);
        assert_eq!(allowance(&CallOptions::default(), 700, 1).attempt(false).as_millis(), 700);
    }

    #[test]
    fn an_attempt_has_what_the_options_say_and_at_most_what_is_left() {
        let options = CallOptions { attempt_timeout: Some(500), ..CallOptions::default() };
        assert_eq!(allowance(&options, 30_000, 1).attempt(false).as_millis(), 500);
        assert_eq!(allowance(&options, 300, 1).attempt(true).as_millis(), 300);
    }

    #[test]
    fn with_another_domain_a_connection_has_half_of_the_time() {
        let options = CallOptions::default();
        assert_eq!(allowance(&options, 3_000, 1).connect(true).as_millis(), 1_500);
        assert_eq!(allowance(&options, 3_000, 1).connect(false).as_millis(), 3_000);
        assert_eq!(allowance(&options, 60_000, 1).connect(true).as_millis(), 10_000);
    }
}
