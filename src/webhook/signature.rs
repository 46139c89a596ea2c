//! The signature of a callback. It is in the query or in the headers, never in the body, where the
//! same names may stand for something else.

use std::borrow::Cow;

use subtle::ConstantTimeEq;

use super::{CallbackRequest, Check, Keys, WebhookOptions};
use crate::Secret;
use crate::signature::signature;

/// The names of the values in the query: the current ones, those of the first versions, and those of
/// private clouds.
const IN_QUERY: Names = Names {
    appkey: &["appKey"],
    nonce: &["nonce", "rc-nonce"],
    timestamp: &["timestamp", "signTimestamp", "rc-timestamp"],
    signature: &["signature", "rc-signature"],
};

/// The names in the headers of the audit result, which two sources write in two ways.
const IN_HEADERS: [Names; 2] = [
    Names {
        appkey: &["rc-app-key"],
        nonce: &["rc-nonce"],
        timestamp: &["rc-timestamp"],
        signature: &["rc-signature"],
    },
    Names {
        appkey: &["app-key"],
        nonce: &["nonce"],
        timestamp: &["timestamp"],
        signature: &["signature"],
    },
];

/// Timestamps below are in seconds: as milliseconds, they would be in 1973.
const FIRST_MILLISECONDS: u64 = 100_000_000_000;

struct Names {
    appkey: &'static [&'static str],
    nonce: &'static [&'static str],
    timestamp: &'static [&'static str],
    signature: &'static [&'static str],
}

/// The values of a signature, as they came.
#[derive(Default)]
struct Signed<'a> {
    appkey: Option<Cow<'a, str>>,
    nonce: Option<Cow<'a, str>>,
    timestamp: Option<Cow<'a, str>>,
    signature: Option<Cow<'a, str>>,
}

impl<'a> Signed<'a> {
    /// Takes the values out of a query or headers. An empty one counts as none.
    fn find(
        names: &Names,
        pairs: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
    ) -> Result<Self, Check> {
        let mut signed = Self::default();
        for (name, value) in pairs {
            let is_one_of = |names: &[&str]| names.contains(&&*name);
            let (place, what) = if is_one_of(names.appkey) {
                (&mut signed.appkey, "app key")
            } else if is_one_of(names.nonce) {
                (&mut signed.nonce, "nonce")
            } else if is_one_of(names.timestamp) {
                (&mut signed.timestamp, "timestamp")
            } else if is_one_of(names.signature) {
                (&mut signed.signature, "signature")
            } else {
                continue;
            };
            if place.is_some() {
                return Err(Check::Repeated(what));
            }
            *place = Some(value);
        }
        Ok(signed)
    }
}

/// The values from the first place that has a signature.
fn find<'a>(request: &CallbackRequest<'a>) -> Result<Signed<'a>, Check> {
    let (_, query) = request.url.split_once('?').unwrap_or_default();
    let query = query.split('#').next().unwrap_or_default();
    let signed = Signed::find(&IN_QUERY, form_urlencoded::parse(query.as_bytes()))?;
    let headers = || {
        let lower = |(name, value): &(&'a str, &'a str)| {
            (Cow::Owned(name.to_ascii_lowercase()), Cow::Borrowed(*value))
        };
        request.headers.iter().map(lower)
    };
    if signed.signature.is_some() {
        let appkey = match signed.appkey {
            None => Signed::find(&IN_HEADERS[0], headers())?.appkey,
            appkey => appkey,
        };
        return Ok(Signed { appkey, ..signed });
    }
    for names in &IN_HEADERS {
        let among = Signed::find(names, headers())?;
        if among.signature.is_some() {
            return Ok(Signed { appkey: among.appkey.or(signed.appkey), ..among });
        }
    }
    Err(Check::Missing("signature"))
}

/// Checks the signature of a request. Returns the App Key of the app whose it is.
pub fn verify<'a>(
    request: &CallbackRequest<'_>,
    keys: &'a Keys,
    options: &'a WebhookOptions,
    now: u64,
) -> Result<&'a str, Check> {
    let signed = find(request)?;
    let known = |value: Option<Cow<'_, str>>, what| {
        let value = value.filter(|value| !value.is_empty());
        value.map(Cow::into_owned).ok_or(Check::Missing(what))
    };
    let given = known(signed.signature, "signature")?;
    let nonce = known(signed.nonce, "nonce")?;
    let timestamp = known(signed.timestamp, "timestamp")?;

    let mut is_ours = false;
    let mut verified = None;
    for (appkey, secret) in secrets(keys, options) {
        if signed.appkey.as_ref().is_some_and(|signed| signed != appkey) {
            continue;
        }
        is_ours = true;
        let expected = signature(secret, &nonce, &timestamp);
        // All secrets are tried, so that the time does not tell which one fits.
        if bool::from(expected.as_bytes().ct_eq(given.as_bytes())) {
            verified.get_or_insert(appkey);
        }
    }
    if !is_ours {
        return Err(Check::AppKey);
    }
    let appkey = verified.ok_or(Check::Wrong)?;
    if let Some(tolerance) = options.tolerance {
        let sent = milliseconds(&timestamp).ok_or(Check::Time)?;
        if now.abs_diff(sent) > u64::from(tolerance) {
            return Err(Check::Time);
        }
    }
    Ok(appkey)
}

/// Every secret, with the App Key of its app. An empty one would let anybody sign.
fn secrets<'a>(
    keys: &'a Keys,
    options: &'a WebhookOptions,
) -> impl Iterator<Item = (&'a str, &'a Secret)> {
    let further = options.secrets.iter().flatten().map(|secret| (keys.appkey.as_str(), secret));
    let apps = options.apps.iter().flatten().map(|(appkey, secret)| (appkey.as_str(), secret));
    let own = std::iter::once((keys.appkey.as_str(), &keys.secret));
    own.chain(further).chain(apps).filter(|(_, secret)| !secret.expose().is_empty())
}

/// A timestamp, which private clouds send in seconds.
fn milliseconds(timestamp: &str) -> Option<u64> {
    if !timestamp.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let time: u64 = timestamp.parse().ok()?;
    Some(if time < FIRST_MILLISECONDS { time * 1000 } else { time })
}
