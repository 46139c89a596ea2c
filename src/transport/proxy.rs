//! The `proxy` option.

use std::{env, fmt};

use reqwest::Url;

use crate::field::{Field, Value};
use crate::rules::{At, Invalid, Limit, Rule};

/// An HTTP proxy for every call. Its password shows in no message or debug output.
#[derive(Clone)]
pub struct Proxy(Url);

impl Proxy {
    /// Takes an `http` or `https` URL, which may carry a user and a password.
    ///
    /// # Errors
    ///
    /// [`Invalid`] where it is not such a URL.
    pub fn new(url: &str) -> Result<Self, Box<Invalid>> {
        Self::read(&Value::from(url), &At::Argument("proxy"), &Limit::NONE)
    }

    pub(super) fn to_reqwest(&self) -> reqwest::Proxy {
        reqwest::Proxy::all(self.0.clone()).expect("the URL was checked when the option was read")
    }
}

/// A variable such as `HTTP_PROXY` or `all_proxy` is set.
pub fn is_in_environment() -> bool {
    let mut names = env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    names.any(|name| name.to_ascii_lowercase().ends_with("_proxy"))
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({})", self.0.origin().ascii_serialization())
    }
}

impl Field for Proxy {
    const WANTED: &'static str = "a URL as in http://user:password@proxy.example.com:3128";

    fn read(value: &Value<'_>, at: &At<'_>, _: &Limit) -> Result<Self, Box<Invalid>> {
        let url = value.as_str().and_then(|text| text.parse::<Url>().ok());
        url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
            .map(Self)
            .ok_or_else(|| {
                at.breaks(Rule::Type {
                    wanted: Self::WANTED,
                    // It may hold a password.
                    got: "another value".to_owned(),
                })
            })
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Proxy {
    fn name() -> String {
        "string".to_owned()
    }
}
