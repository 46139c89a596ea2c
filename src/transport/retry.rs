//! Whether and when a failed call is retried.

use std::time::Duration;

use crate::error::{ApiError, Error, Fault};
use crate::response::UNREADABLE;
use crate::signature::random_u64;

const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(8);

/// Statuses that do not show a fault of the domain: any server may send them because of the
/// request, or a proxy for itself.
const OF_OTHERS: &[u16] = &[407, 408, 413, 414, 429, 431];

/// Whether a retry can do no harm and may succeed. It goes to another domain if the client
/// `has_moved` to one.
pub fn is_worthwhile(error: &Error, repeatable: bool, has_moved: bool) -> bool {
    match error {
        Error::Invalid(_) | Error::Closed | Error::Queue(_) | Error::Answer(_) => false,
        // The service refused before it acted, or got no request.
        _ if error.is_rate_limit() || error.is_connect() => true,
        Error::Api(refusal) => {
            repeatable && (error.is_server() || has_moved && is_foreign(refusal))
        }
        // Another attempt at a server that is not the service would get the same answer.
        Error::Transport(broken) if broken.code == UNREADABLE => repeatable && has_moved,
        Error::Transport(_) => repeatable,
    }
}

/// What an attempt shows about its domain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Symptom {
    /// The domain answers.
    Answer,
    /// It cannot be reached, fails, or is not the service.
    Failure,
    /// It did not answer in time.
    Silence,
    /// The connection to it broke.
    Break,
    /// The failure is not the domain's fault.
    Elsewhere,
}

/// What an attempt that ended with this error, or with none, shows about its domain.
pub fn symptom(error: Option<&Error>) -> Symptom {
    match error {
        Some(Error::Transport(broken)) if broken.fault != Fault::Domain => Symptom::Elsewhere,
        Some(Error::Transport(broken)) if broken.timeout => Symptom::Silence,
        Some(Error::Transport(broken)) if broken.sent && broken.code != UNREADABLE => {
            Symptom::Break
        }
        Some(Error::Transport(_)) => Symptom::Failure,
        Some(Error::Api(refusal)) if refusal.status >= 500 || is_foreign(refusal) => {
            Symptom::Failure
        }
        None | Some(Error::Api(_)) => Symptom::Answer,
        Some(Error::Invalid(_) | Error::Closed | Error::Queue(_) | Error::Answer(_)) => {
            Symptom::Elsewhere
        }
    }
}

/// Whether a refusal is not the service's, which has a code for each.
fn is_foreign(refusal: &ApiError) -> bool {
    refusal.is_foreign && !OF_OTHERS.contains(&refusal.status)
}

/// The pause before a retry: what the service asks for, or a random part of a time that doubles
/// with each attempt, so that clients that failed together do not retry together. After a timeout
/// there is none: the call has waited long enough.
pub fn pause(error: &Error, attempt: u32) -> Duration {
    let asked = match error {
        Error::Api(refusal) => refusal.retry_after,
        Error::Transport(broken) if broken.timeout => Some(Duration::ZERO),
        Error::Invalid(_)
        | Error::Closed
        | Error::Queue(_)
        | Error::Transport(_)
        | Error::Answer(_) => None,
    };
    asked.unwrap_or_else(|| longest(attempt).mul_f64(fraction()))
}

fn longest(attempt: u32) -> Duration {
    doubled(FIRST_PAUSE, attempt).min(LONGEST_PAUSE)
}

/// A time that doubles with each time after the first one.
pub fn doubled(first: Duration, times: u32) -> Duration {
    first.saturating_mul(2_u32.saturating_pow(times.saturating_sub(1)))
}

/// A random number from 0 up to 1.
fn fraction() -> f64 {
    f64::from(u32::try_from(random_u64() >> 32).unwrap_or_default()) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::TransportError;
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
        let error = TransportError::new(code, String::new(), Fault::Domain);
        Error::Transport(Box::new(TransportError { timeout, sent, ..error }))
    }

    fn page(status: u16) -> Error {
        let response = Response { status, body: b"<h1>Hello</h1>".into(), ..Response::default() };
        response.check().unwrap_err()
    }

    #[test]
    fn a_call_that_is_not_repeatable_is_retried_only_where_it_was_not_carried_out() {
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
            page(502),
        ];
        let foreign = [page(200), page(302), page(404)];
        let certain = [refusal(400, 1002), refusal(401, 1004), refusal(403, 2007), page(413)];
        let check = |errors: &[Error], wanted: [bool; 4]| {
            for error in errors {
                let cases = [(false, false), (false, true), (true, false), (true, true)];
                let seen = cases.map(|(repeatable, moved)| is_worthwhile(error, repeatable, moved));
                assert_eq!(seen, wanted, "{error:?}");
            }
        };
        check(&harmless, [true, true, true, true]);
        check(&unknown, [false, false, true, true]);
        check(&foreign, [false, false, false, true]);
        check(&certain, [false, false, false, false]);
    }

    #[test]
    fn an_error_shows_what_is_wrong_with_the_domain() {
        let shows = |wanted, errors: &[Error]| {
            for error in errors {
                assert_eq!(symptom(Some(error)), wanted, "{error:?}");
            }
        };
        assert_eq!(symptom(None), Symptom::Answer);
        shows(Symptom::Answer, &[refusal(400, 1002), refusal(401, 1004), refusal(429, 1008)]);
        shows(Symptom::Answer, &[page(407), page(413), page(429)]);
        shows(Symptom::Failure, &[refusal(500, 1000), refusal(502, 502), page(200), page(404)]);
        shows(Symptom::Failure, &[broken("ECONNREFUSED", false, false)]);
        shows(Symptom::Silence, &[broken("ETIMEDOUT", true, true)]);
        shows(Symptom::Silence, &[broken("ETIMEDOUT", false, true)]);
        shows(Symptom::Break, &[broken("ECONNRESET", true, false)]);
    }

    #[test]
    fn a_failure_of_the_machine_or_a_proxy_is_not_the_domain_s() {
        for fault in [Fault::Machine, Fault::Proxy] {
            let Error::Transport(mut error) = broken("EMFILE", false, false) else { panic!() };
            error.fault = fault;
            assert_eq!(symptom(Some(&Error::Transport(error))), Symptom::Elsewhere);
        }
    }

    #[test]
    fn the_longest_pause_doubles_up_to_its_limit() {
        let pauses: Vec<u128> = (1..=8).map(|attempt| longest(attempt).as_millis()).collect();
        assert_eq!(pauses, [250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
    }

    #[test]
    fn a_pause_may_be_any_part_of_the_longest() {
        let fractions: Vec<f64> = (0..1000).map(|_| fraction()).collect();
        assert!(fractions.iter().all(|part| (0.0..1.0).contains(part)));
        assert!(fractions.iter().any(|part| *part < 0.1));
        assert!(fractions.iter().any(|part| *part > 0.9));
    }
}
