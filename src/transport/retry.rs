//! Whether and when a failed attempt is made again.

use std::time::Duration;

use crate::error::Error;
use crate::signature::random_u64;

const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(8);

/// Whether another attempt can do no harm and may do good.
pub fn is_worthwhile(error: &Error, repeatable: bool) -> bool {
    match error {
        Error::Invalid(_) => false,
        // Refused before the service acted, or never asked.
        _ if error.is_rate_limit() || error.is_connect() => true,
        Error::Api(_) => repeatable && error.is_server(),
        Error::Transport(broken) => repeatable && broken.code != "EBADMSG",
    }
}

/// Whether the domain is at fault, and another one should be asked.
pub fn leaves_domain(error: &Error) -> bool {
    match error {
        Error::Invalid(_) => false,
        Error::Api(refusal) => refusal.status >= 500,
        Error::Transport(_) => error.is_connect() || error.is_timeout(),
    }
}

/// The pause before the next attempt: what the service asks for, else a random part of a time
/// that doubles with each attempt, so that clients that failed together do not return together.
pub fn pause(error: &Error, attempt: u32) -> Duration {
    match error {
        Error::Api(refusal) if refusal.retry_after.is_some() => {
            refusal.retry_after.unwrap_or_default()
        }
        _ => longest(attempt).mul_f64(fraction()),
    }
}

fn longest(attempt: u32) -> Duration {
    let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
    FIRST_PAUSE.saturating_mul(doubled).min(LONGEST_PAUSE)
}

/// A random number from 0 up to 1.
fn fraction() -> f64 {
    f64::from(u32::try_from(random_u64() >> 32).unwrap_or_default()) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_pause_doubles_up_to_its_limit() {
        let pauses: Vec<u128> = (1..=8)
            .map(|attempt| longest(attempt).as_millis())
            .collect();
        assert_eq!(pauses, [250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
    }

    #[test]
    fn the_jitter_is_full() {
        let fractions: Vec<f64> = (0..1000).map(|_| fraction()).collect();
        assert!(fractions.iter().all(|part| (0.0..1.0).contains(part)));
        assert!(fractions.iter().any(|part| *part < 0.1));
        assert!(fractions.iter().any(|part| *part > 0.9));
    }
}
