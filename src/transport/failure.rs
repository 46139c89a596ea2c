//! What reqwest reports, under the names Node gives such failures.

use std::io::{self, ErrorKind};

use reqwest::Url;
use rustls::CertificateError;

use crate::error::{Error, Trace, TransportError, causes};
use crate::transport::Loss;

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

/// A failed attempt at `domain`.
pub fn from_reqwest(error: reqwest::Error, domain: &Url) -> Error {
    let timeout = error.is_timeout();
    let sent = !error.is_connect();
    let code = code(&error);
    let cause = causes(&error).last().map_or_else(String::new, |root| format!(": {root}"));
    Error::Transport(Box::new(TransportError {
        code: code.into(),
        message: describe(sent, domain) + &cause,
        timeout,
        sent,
        trace: Trace::default(),
        source: Some(Box::new(error.without_url())),
    }))
}

/// An exchange with `domain` that its carrier lost.
pub fn from_carrier(loss: Loss, domain: &Url) -> Error {
    Error::Transport(Box::new(TransportError {
        code: loss.code.into(),
        message: format!("{}: {}", describe(loss.sent, domain), loss.message),
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
    let origin = domain.origin().ascii_serialization();
    Error::Transport(Box::new(TransportError {
        code: "ETIMEDOUT".into(),
        message: format!("{what} within {limit} ms ({origin})"),
        timeout: true,
        sent,
        trace: Trace::default(),
        source: None,
    }))
}

fn code(error: &reqwest::Error) -> &'static str {
    if error.is_timeout() {
        return "ETIMEDOUT";
    }
    if error.is_dns() {
        return "ENOTFOUND";
    }
    let known = causes(error).find_map(|cause| io_code(cause.downcast_ref()?));
    known.unwrap_or(if error.is_connect() { "ECONNREFUSED" } else { "ECONNRESET" })
}

fn io_code(error: &io::Error) -> Option<&'static str> {
    // An I/O error hides what it wraps from `source`: a TLS error, or another I/O error.
    if let Some(inner) = error.get_ref() {
        if let Some(tls) = inner.downcast_ref() {
            return Some(tls_code(tls));
        }
        if let Some(io) = inner.downcast_ref() {
            return io_code(io);
        }
    }
    let row = IO_CODES.iter().find(|(kind, _)| *kind == error.kind());
    row.map(|(_, code)| *code)
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
        _ => "CERT_UNTRUSTED",
    }
}
