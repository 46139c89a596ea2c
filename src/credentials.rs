//! App Key and App Secret.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use crate::json::Json;
use crate::rules::{At, Limit};
use crate::schema::input::{describe, other_value};
use crate::schema::{Checked, Kind, Pattern, Shaped};

/// The App Key, which identifies the app.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct AppKey(String);

/// The App Secret, which signs the calls. It is in no message, log or debug output.
#[derive(Clone, Default, Deserialize)]
pub struct Secret(String);

impl AppKey {
    /// Wraps the App Key from the console.
    #[must_use]
    pub fn new(appkey: impl Into<String>) -> Self {
        Self(appkey.into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Secret {
    /// Wraps the App Secret from the console.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self(secret.into())
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for AppKey {
    fn from(appkey: &str) -> Self {
        Self::new(appkey)
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Self {
        Self::new(secret)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

/// A space or line break copied from a file would otherwise only show as a wrong signature.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}

const PLAIN: &str = "a string of printable ASCII, without spaces or line breaks";

impl Shaped for AppKey {
    const KIND: &'static Kind = &Kind::Pattern(&Pattern {
        wanted: PLAIN,
        takes_numbers: false,
        matches: is_plain,
        got: describe,
        js: "string",
    });

    fn check(&self, at: &At<'_>, limit: &Limit) -> Checked<()> {
        check::<Self>(&self.0, at, limit)
    }
}

impl Shaped for Secret {
    const KIND: &'static Kind = &Kind::Pattern(&Pattern {
        wanted: PLAIN,
        takes_numbers: false,
        matches: is_plain,
        // The value may be most of the secret.
        got: |_| other_value(),
        js: "string",
    });

    fn check(&self, at: &At<'_>, limit: &Limit) -> Checked<()> {
        check::<Self>(&self.0, at, limit)
    }
}

fn check<T: Shaped>(text: &str, at: &At<'_>, limit: &Limit) -> Checked<()> {
    let json = Value::from(text).to_string();
    T::KIND.encode(Json::known(&json), at, limit).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_hides_the_secret() {
        assert_eq!(format!("{:?}", Secret::new("s3cret")), "Secret(hidden)");
    }

    #[test]
    fn a_line_break_at_the_end_is_refused_without_being_quoted() {
        let at = At::Argument("secret");
        let error = Secret::from("s3cret\n").check(&at, &Limit::NONE).unwrap_err();
        assert!(!error.to_string().contains("s3cret"));
        assert!(AppKey::from("key\n").check(&at, &Limit::NONE).is_err());
    }
}
