//! Whether and when a failed attempt is made again.

use std::time::Duration;

use crate::error::Error;
use crate::response::UNREADABLE;
use crate::signature::random_u64;

const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(8);

/// Whether another attempt can do no harm and may do good.
pub fn is_worthwhile(error: &Error, repeatable: bool) -> bool {
    match error {
        Error::Invalid(_) | Error::Answer(_) => false,
        // Refused before the service acted, or never asked.
        _ if error.is_rate_limit() || error.is_connect() => true,
        Error::Api(_) => repeatable && error.is_server(),
        Error::Transport(broken) => repeatable && broken.code != UNREADABLE,
    }
}

/// Whether the domain is at fault, and another one should be asked.
pub fn leaves_domain(error: &Error) -> bool {
    match error {
        Error::Invalid(_) | Error::Answer(_) => false,
        Error::Api(refusal) => refusal.status >= 500,
        Error::Transport(_) => error.is_connect() || error.is_timeout(),
    }
}

/// The pause before the next attempt: what the service asks for, else a random part of a time
/// that doubles with each attempt, so that clients that failed together do not return together.
pub fn pause(error: &Error, attempt: u32) -> Duration {
    let asked = match error {
        Error::Api(refusal) => refusal.retry_after,
        Error::Invalid(_) | Error::Transport(_) | Error::Answer(_) => None,
    };
    asked.unwrap_or_else(|| longest(attempt).mul_f64(fraction()))
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
    use crate::error::{Trace, TransportError};
    use crate::response::Response;

    fn refusal(status: u16, code: i64) -> Error {
        let response = Response {
            status,
            body: format!(r#"{{"code":{code}}}"#).into_bytes(),
            ..Response::default()
        };
        response.check().unwrap_err()
    }

    fn broken(code: &'static str, sent: bool, timeout: bool) -> Error {
        Error::Transport(Box::new(TransportError {
            code: code.into(),
            message: String::new(),
            timeout,
            sent,
            trace: Trace::default(),
            source: None,
        }))
    }

    #[test]
    fn a_call_that_is_not_repeatable_is_made_again_only_where_nothing_happened() {
        let harmless = [
            refusal(429, 1008),
            refusal(200, 1008),
            broken("ECONNREFUSED", false, false),
            broken("ETIMEDOUT", false, true),
        ];
        let unknown = [
            refusal(500, 1000),
            refusal(504, 1050),
            refusal(502, 502),
            broken("ECONNRESET", true, false),
            broken("ETIMEDOUT", true, true),
        ];
        let certain = [
            refusal(400, 1002),
            refusal(401, 1004),
            refusal(403, 2007),
            broken("EBADMSG", true, false),
        ];
        for error in &harmless {
            assert!(is_worthwhile(error, false) && is_worthwhile(error, true), "{error:?}");
        }
        for error in &unknown {
            assert!(!is_worthwhile(error, false) && is_worthwhile(error, true), "{error:?}");
        }
        for error in &certain {
            assert!(!is_worthwhile(error, false) && !is_worthwhile(error, true), "{error:?}");
        }
    }

    #[test]
    fn only_a_failing_domain_is_left() {
        let leaving = [
            broken("ECONNREFUSED", false, false),
            broken("ETIMEDOUT", true, true),
            refusal(500, 1000),
            refusal(502, 502),
        ];
        let staying = [
            refusal(400, 1002),
            refusal(401, 1004),
            refusal(429, 1008),
            broken("ECONNRESET", true, false),
            broken("EBADMSG", true, false),
        ];
        assert!(leaving.iter().all(leaves_domain));
        assert!(!staying.iter().any(leaves_domain));
    }

    #[test]
    fn the_longest_pause_doubles_up_to_its_limit() {
        let pauses: Vec<u128> = (1..=8).map(|attempt| longest(attempt).as_millis()).collect();
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
