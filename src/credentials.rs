//! App Key and App Secret.

use std::fmt;

use crate::field::{Field, Value};
use crate::rules::{At, Invalid, Limit, Rule};

/// The App Key, which says what app calls.
#[derive(Clone, Debug, Default)]
pub struct AppKey(String);

/// The App Secret, which proves it. It shows in no message, log or debug output.
#[derive(Clone, Default)]
pub struct Secret(String);

impl AppKey {
    /// Wraps the App Key of the console.
    #[must_use]
    pub fn new(appkey: impl Into<String>) -> Self {
        Self(appkey.into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Secret {
    /// Wraps the App Secret of the console.
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

/// A line break or space that came along from a file would only show as a wrong signature.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}

impl Field for AppKey {
    const WANTED: &'static str = "a string of printable ASCII, without spaces or line breaks";

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        let Value::Str(appkey) = value else {
            return Err(Self::refuse(value, at));
        };
        let appkey = Self(appkey.clone().into_owned());
        appkey.check(at, limit).map(|()| appkey)
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        if !is_plain(&self.0) {
            return Err(Self::refuse(&self.0.as_str().into(), at));
        }
        limit.length(self.0.len(), at)
    }
}

impl Field for Secret {
    const WANTED: &'static str = AppKey::WANTED;

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        let Value::Str(secret) = value else {
            return Err(Self::refuse(value, at));
        };
        let secret = Self(secret.clone().into_owned());
        secret.check(at, limit).map(|()| secret)
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        if !is_plain(&self.0) {
            return Err(Self::refuse(&Value::Null, at));
        }
        limit.length(self.0.len(), at)
    }

    /// Says nothing of what came: it may be most of the secret.
    fn refuse(_: &Value<'_>, at: &At<'_>) -> Box<Invalid> {
        at.breaks(Rule::Type { wanted: Self::WANTED, got: "another value".to_owned() })
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for AppKey {
    fn name() -> String {
        "string".to_owned()
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Secret {
    fn name() -> String {
        "string".to_owned()
    }
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
        let error = Secret::read(&"s3cret\n".into(), &at, &Limit::NONE).unwrap_err();
        assert!(!error.to_string().contains("s3cret"));
        assert!(AppKey::read(&"key\n".into(), &at, &Limit::NONE).is_err());
    }
}
