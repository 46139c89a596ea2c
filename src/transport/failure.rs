//! What reqwest reports, under the names Node gives such failures.

use std::error::Error as StdError;
use std::io::{self, ErrorKind};
use std::time::Duration;

use reqwest::Url;
use rustls::CertificateError;

use crate::error::{Error, Trace, TransportError, causes};
use crate::shown::shown;
use crate::transport::Loss;
use crate::transport::verifier::{self, Unnamed};

const IO_CODES: &[(ErrorKind, &str)] = &[
    (ErrorKind::AddrNotAvailable, "EADDRNOTAVAIL"),
    (ErrorKind::BrokenPipe, "EPIPE"),
    (ErrorKind::ConnectionAborted, "ECONNABORTED"),
    (ErrorKind::ConnectionRefused, "ECONNREFUSED"),
    (ErrorKind::ConnectionReset, "ECONNRESET"),
    (ErrorKind::HostUnreachable, "EHOSTUNREACH"),
    (ErrorKind::NetworkUnreachable, "ENETUNREACH"),
    (ErrorKind::PermissionDenied, "EACCES"),
    (ErrorKind::TimedOut, "ETIMEDOUT"),
];

/// A failed attempt at `domain`, where a connection may take no longer than `limit`.
pub fn from_reqwest(error: reqwest::Error, domain: &Url, limit: Duration) -> Error {
    let timeout = error.is_timeout();
    let sent = !error.is_connect();
    let code = code(&error);
    let message = if timeout && !sent && !is_of_system(&error) {
        in_time("no connection", limit.as_millis(), domain)
    } else {
        describe(sent, domain) + &reason(&error)
    };
    Error::Transport(Box::new(TransportError {
        code: code.into(),
        message,
        timeout,
        sent,
        trace: Trace::default(),
        source: Some(Box::new(error.without_url())),
    }))
}

/// What lies at the bottom of an error, as the end of a sentence.
fn reason(error: &reqwest::Error) -> String {
    let unnamed = causes(error).find_map(|cause| Some(unnamed(tls(cause)?)?.to_string()));
    let reason = unnamed.or_else(|| causes(error).last().map(ToString::to_string));
    reason.map_or_else(String::new, |reason| format!(": {}", shown(&reason)))
}

/// Whether the system gave up before any limit of ours.
fn is_of_system(error: &reqwest::Error) -> bool {
    let of_system = |cause: &io::Error| cause.raw_os_error().is_some();
    causes(error).any(|cause| cause.downcast_ref().is_some_and(of_system))
}

/// An exchange with `domain` that its carrier lost.
pub fn from_carrier(loss: Loss, domain: &Url) -> Error {
    Error::Transport(Box::new(TransportError {
        code: loss.code.into(),
        message: format!("{}: {}", describe(loss.sent, domain), shown(&loss.message)),
        timeout: false,
        sent: loss.sent,
        trace: Trace::default(),
        source: None,
    }))
}

fn describe(sent: bool, domain: &Url) -> String {
    let what = if sent { "the connection broke" } else { "could not connect" };
    format!("{what} ({})", domain.origin().ascii_serialization())
}

/// An attempt that the time limit of the call cut off.
pub fn timed_out(limit: u32, domain: &Url) -> Error {
    out_of_time("no answer", true, limit, domain)
}

/// An attempt that was never made, since all connections were in use until the time limit.
pub fn all_busy(limit: u32, domain: &Url) -> Error {
    out_of_time("no connection became free", false, limit, domain)
}

fn out_of_time(what: &str, sent: bool, limit: u32, domain: &Url) -> Error {
    Error::Transport(Box::new(TransportError {
        code: "ETIMEDOUT".into(),
        message: in_time(what, limit.into(), domain),
        timeout: true,
        sent,
        trace: Trace::default(),
        source: None,
    }))
}

fn in_time(what: &str, limit: u128, domain: &Url) -> String {
    format!("{what} within {limit} ms ({})", domain.origin().ascii_serialization())
}

fn code(error: &reqwest::Error) -> &'static str {
    if error.is_timeout() {
        return "ETIMEDOUT";
    }
    if error.is_dns() {
        return "ENOTFOUND";
    }
    let known = causes(error).find_map(|cause| match tls(cause) {
        Some(tls) => Some(tls_code(tls)),
        None => io_code(cause.downcast_ref()?),
    });
    known.unwrap_or(if error.is_connect() { "ECONNREFUSED" } else { "ECONNRESET" })
}

/// The TLS error in an I/O error, which hides what it wraps from `source`: that, or another I/O
/// error.
fn tls<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    let inner = error.downcast_ref::<io::Error>()?.get_ref()?;
    inner.downcast_ref().or_else(|| tls(inner))
}

fn io_code(error: &io::Error) -> Option<&'static str> {
    if let Some(inner) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
        return io_code(inner);
    }
    let row = IO_CODES.iter().find(|(kind, _)| *kind == error.kind());
    row.map(|(_, code)| *code)
}

fn unnamed(error: &rustls::Error) -> Option<&Unnamed> {
    verifier::cause(error)?.downcast_ref()
}

fn tls_code(error: &rustls::Error) -> &'static str {
    let rustls::Error::InvalidCertificate(reason) = error else {
        return "EPROTO";
    };
    match reason {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "CERT_HAS_EXPIRED",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "CERT_NOT_YET_VALID"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "ERR_TLS_CERT_ALTNAME_INVALID"
        }
        CertificateError::Revoked => "CERT_REVOKED",
        CertificateError::UnknownIssuer => "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        _ if unnamed(error).is_some_and(|unnamed| unnamed.self_signed) => {
            "DEPTH_ZERO_SELF_SIGNED_CERT"
        }
        _ => "CERT_UNTRUSTED",
    }
}
