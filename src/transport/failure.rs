//! Failures that reqwest or a carrier reports, with Node's codes.

use std::error::Error as StdError;
use std::io::{self, ErrorKind};
use std::time::Duration;

use reqwest::Url;
use rustls::CertificateError;

use crate::error::{Error, Fault, TransportError, causes};
use crate::response::UNREADABLE;
use crate::shown::shown;
use crate::transport::Loss;
use crate::transport::link::TooSlow;
use crate::transport::proxy::Proxy;
use crate::transport::resolver::Unresolved;
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
    (ErrorKind::UnexpectedEof, "ECONNRESET"),
];

#[cfg(unix)]
const SHORTAGES: &[(i32, &str)] = &[
    (libc::EMFILE, "EMFILE"),
    (libc::ENFILE, "ENFILE"),
    (libc::ENOBUFS, "ENOBUFS"),
    (libc::ENOMEM, "ENOMEM"),
];

/// With Winsock's error numbers.
#[cfg(windows)]
const SHORTAGES: &[(i32, &str)] = &[(10_024, "EMFILE"), (10_055, "ENOBUFS")];

/// Further codes for a lack of resources on this machine.
const OTHER_SHORTAGES: &[&str] = &["EADDRNOTAVAIL", "EAI_MEMORY"];

/// Node's code for a proxy that refuses a tunnel.
const NO_TUNNEL: &str = "ERR_PROXY_TUNNEL";

/// Codes that mean, if there is a proxy, that it cannot be reached.
const UNREACHED: &[&str] =
    &["EAI_AGAIN", "EAI_FAIL", "ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND"];

/// The error of a failed attempt at `domain`.
pub fn from_reqwest(error: reqwest::Error, domain: &Url, proxy: Option<&Proxy>) -> Error {
    if let Some(TooSlow(limit)) = causes(&error).find_map(|cause| cause.downcast_ref()) {
        return unopened(*limit, domain, proxy);
    }
    let sent = !error.is_connect();
    let tunnel = causes(&error).find_map(Tunnel::of);
    let code = if tunnel.is_some() { NO_TUNNEL } else { code(&error) };
    let is_unreached = proxy.is_some() && UNREACHED.contains(&code);
    let fault = match tunnel {
        Some(Tunnel::Broken) => Fault::Proxy,
        None if !sent && is_shortage(code) => Fault::Machine,
        None if !sent && is_unreached => Fault::Proxy,
        _ => Fault::Domain,
    };
    let by = proxy.map(Proxy::origin).unwrap_or_default();
    let what = match fault {
        Fault::Machine => "this machine could not open a connection".to_owned(),
        _ if tunnel.is_some() => format!("the proxy {by} did not connect"),
        Fault::Proxy => format!("could not connect to the proxy {by}"),
        Fault::Domain => what(sent).to_owned(),
    };
    let message = at(&what, domain) + &reason(&error);
    Error::Transport(Box::new(TransportError {
        timeout: error.is_timeout(),
        sent,
        source: Some(Box::new(error.without_url())),
        ..TransportError::new(code, message, fault)
    }))
}

fn is_shortage(code: &str) -> bool {
    OTHER_SHORTAGES.contains(&code) || SHORTAGES.iter().any(|(_, name)| *name == code)
}

/// Why a proxy did not open a tunnel to a domain.
#[derive(Clone, Copy)]
enum Tunnel {
    /// The proxy refused to connect to this domain, or could not.
    Refused,
    /// The proxy requires other credentials, or is not an HTTP proxy.
    Broken,
}

impl Tunnel {
    /// hyper-util's type for it is private, so its text is matched.
    fn of(error: &(dyn StdError + 'static)) -> Option<Self> {
        let text = error.to_string();
        match text.strip_prefix("tunnel error: ")? {
            "unsuccessful" => Some(Self::Refused),
            _ if error.source().is_none() => Some(Self::Broken),
            _ => None,
        }
    }
}

/// The innermost cause of an error, as the end of a message.
fn reason(error: &reqwest::Error) -> String {
    let unnamed = causes(error).find_map(|cause| Some(unnamed(tls(cause)?)?.to_string()));
    let reason = unnamed.or_else(|| causes(error).last().map(ToString::to_string));
    reason.map_or_else(String::new, |reason| format!(": {}", shown(&reason)))
}

/// The error of a request to `domain` whose carrier got no answer.
pub fn from_carrier(loss: Loss, domain: &Url) -> Error {
    let fault = if !loss.sent && is_shortage(&loss.code) { Fault::Machine } else { Fault::Domain };
    let message = format!("{}: {}", at(what(loss.sent), domain), shown(&loss.message));
    Error::Transport(Box::new(TransportError {
        sent: loss.sent,
        ..TransportError::new(loss.code, message, fault)
    }))
}

fn what(sent: bool) -> &'static str {
    if sent { "the connection broke" } else { "could not connect" }
}

fn at(what: &str, domain: &Url) -> String {
    format!("{what} ({})", domain.origin().ascii_serialization())
}

/// The error for an answer that is too large to be the service's.
pub fn too_large(most: usize, domain: &Url) -> Error {
    let message = at(&format!("the answer is larger than {} MB", most >> 20), domain);
    Error::Transport(Box::new(TransportError {
        sent: true,
        ..TransportError::new(UNREADABLE, message, Fault::Domain)
    }))
}

/// The error of a request that got no answer within its timeout.
pub fn unanswered(limit: Duration, domain: &Url) -> Error {
    out_of_time("no answer", true, Fault::Domain, limit, domain)
}

/// The error for a connection that did not open within its timeout.
fn unopened(limit: Duration, domain: &Url, proxy: Option<&Proxy>) -> Error {
    let through = proxy.map(|proxy| format!(" through the proxy {}", proxy.origin()));
    let what = ["no connection", &through.unwrap_or_default()].concat();
    out_of_time(&what, false, Fault::Domain, limit, domain)
}

/// The error of a call that was not sent: all connections were in use until its timeout.
pub fn all_busy(limit: Duration, domain: &Url) -> Error {
    out_of_time("no connection became free", false, Fault::Machine, limit, domain)
}

fn out_of_time(what: &str, sent: bool, fault: Fault, limit: Duration, domain: &Url) -> Error {
    let message = at(&format!("{what} within {} ms", limit.as_millis()), domain);
    Error::Transport(Box::new(TransportError {
        timeout: true,
        sent,
        ..TransportError::new("ETIMEDOUT", message, fault)
    }))
}

fn code(error: &reqwest::Error) -> &'static str {
    if error.is_timeout() {
        return "ETIMEDOUT";
    }
    let known = causes(error).find_map(|cause| match (cause.downcast_ref(), tls(cause)) {
        (Some(unresolved), _) => name_code(unresolved),
        (None, Some(tls)) => Some(tls_code(tls)),
        (None, None) => io_code(cause.downcast_ref()?),
    });
    known.unwrap_or("ECONNRESET")
}

fn name_code(unresolved: &Unresolved) -> Option<&'static str> {
    match unresolved {
        Unresolved::Name { code, .. } => Some(code),
        Unresolved::Shortage(error) => io_code(error),
    }
}

/// The TLS error in an I/O error, which may be nested. `source` does not return what an I/O error
/// wraps.
fn tls<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    let inner = error.downcast_ref::<io::Error>()?.get_ref()?;
    inner.downcast_ref().or_else(|| tls(inner))
}

fn io_code(error: &io::Error) -> Option<&'static str> {
    if let Some(inner) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
        return io_code(inner);
    }
    let shortage = SHORTAGES.iter().find(|(number, _)| Some(*number) == error.raw_os_error());
    let kind = IO_CODES.iter().find(|(kind, _)| *kind == error.kind());
    shortage.map(|(_, code)| *code).or_else(|| kind.map(|(_, code)| *code))
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
