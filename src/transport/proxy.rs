//! HTTP proxies: the `proxy` option, and those of the environment.

use std::fmt;

use http::Uri;
use reqwest::Url;
use serde::Deserialize;
use serde_json::Value;

use crate::rules::Invalid;
use crate::schema::input::{options, other_value};
use crate::schema::{Kind, Pattern, Shaped};
use crate::transport::no_proxy::NoProxy;

/// An HTTP proxy for every call. Its password is in no message or debug output.
#[derive(Clone, Deserialize)]
#[serde(try_from = "String")]
pub struct Proxy(Url);

impl Proxy {
    /// Takes an `http` or `https` URL, which may carry a user and a password.
    ///
    /// # Errors
    ///
    /// [`Invalid`] if it is not such a URL.
    pub fn new(url: &str) -> Result<Self, Box<Invalid>> {
        Self::named(url, "proxy")
    }

    /// The same; errors use `name` for the option or variable with the URL.
    fn named(url: &str, name: &str) -> Result<Self, Box<Invalid>> {
        options(&Value::from(url).to_string(), name)
    }

    pub(super) fn to_reqwest(&self) -> reqwest::Proxy {
        reqwest::Proxy::all(self.0.clone()).expect("the URL was checked when the option was read")
    }

    /// Its URL without user and password.
    pub(super) fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({})", self.origin())
    }
}

impl Shaped for Proxy {
    const KIND: &'static Kind = &Kind::Pattern(&Pattern {
        wanted: "a URL as in http://user:password@proxy.example.com:3128",
        takes_numbers: false,
        matches: |text| parse(text).is_some(),
        // The URL may contain a password.
        got: |_| other_value(),
        js: "string",
    });
}

impl TryFrom<String> for Proxy {
    type Error = &'static str;

    fn try_from(url: String) -> Result<Self, Self::Error> {
        parse(&url).map(Self).ok_or("not the URL of a proxy")
    }
}

fn parse(text: &str) -> Option<Url> {
    let url: Url = text.parse().ok()?;
    // reqwest parses it again, and would connect without a proxy if that failed.
    let is_read_alike = url.as_str().parse::<Uri>().is_ok();
    (matches!(url.scheme(), "http" | "https") && url.has_host() && is_read_alike).then_some(url)
}

/// The proxies of the environment, each with its variable.
#[derive(Default)]
pub(crate) struct Proxies {
    http: Option<Variable>,
    https: Option<Variable>,
    all: Option<Variable>,
    exempt: NoProxy,
}

struct Variable {
    name: &'static str,
    value: String,
}

impl Proxies {
    /// Reads the variables. Names in lower case take precedence, as for curl.
    pub fn new(variable: impl Fn(&str) -> Option<String>) -> Self {
        let first = |names: &[&'static str]| {
            names.iter().find_map(|name| Some(Variable { name, value: variable(name)? }))
        };
        // For a CGI program, HTTP_PROXY is the `Proxy` header that a client sent.
        let http: &[&str] = match variable("REQUEST_METHOD") {
            Some(_) => &["http_proxy"],
            None => &["http_proxy", "HTTP_PROXY"],
        };
        let exempt = first(&["no_proxy", "NO_PROXY"]).map(|variable| variable.value);
        Self {
            http: first(http),
            https: first(&["https_proxy", "HTTPS_PROXY"]),
            all: first(&["all_proxy", "ALL_PROXY"]),
            exempt: NoProxy::parse(exempt.as_deref().unwrap_or_default()),
        }
    }

    /// The proxy for a domain, if there is one.
    pub fn toward(&self, domain: &Url) -> Result<Option<Proxy>, Box<Invalid>> {
        let of_scheme = if domain.scheme() == "http" { &self.http } else { &self.https };
        let Some(Variable { name, value }) = of_scheme.as_ref().or(self.all.as_ref()) else {
            return Ok(None);
        };
        if self.exempt.covers(domain) {
            return Ok(None);
        }
        let url = if value.contains("://") { value.clone() } else { format!("http://{value}") };
        Proxy::named(&url, name).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies<'a>(variables: &'a [(&'a str, &'a str)]) -> Proxies {
        Proxies::new(|name| {
            let known = variables.iter().find(|(other, _)| *other == name);
            known.map(|(_, value)| (*value).to_owned())
        })
    }

    fn toward(variables: &[(&str, &str)], domain: &str) -> Option<String> {
        let proxy = proxies(variables).toward(&domain.parse().unwrap()).unwrap();
        proxy.map(|proxy| proxy.origin())
    }

    #[test]
    fn the_proxy_of_a_scheme_counts_before_the_one_for_all() {
        let variables = [
            ("HTTP_PROXY", "http://plain.test:1"),
            ("https_proxy", "http://tls.test:2"),
            ("ALL_PROXY", "http://all.test:3"),
        ];
        assert_eq!(toward(&variables, "http://a.test").unwrap(), "http://plain.test:1");
        assert_eq!(toward(&variables, "https://a.test").unwrap(), "http://tls.test:2");
        assert_eq!(toward(&variables[2..], "https://a.test").unwrap(), "http://all.test:3");
        assert_eq!(toward(&variables[..1], "https://a.test"), None);
        assert_eq!(toward(&[], "https://a.test"), None);
    }

    #[test]
    fn a_name_in_lower_case_counts_first() {
        let variables = [("HTTPS_PROXY", "http://up.test"), ("https_proxy", "http://low.test")];
        assert_eq!(toward(&variables, "https://a.test").unwrap(), "http://low.test");
    }

    #[test]
    fn a_cgi_program_does_not_let_its_clients_choose_the_proxy() {
        let variables = [("REQUEST_METHOD", "GET"), ("HTTP_PROXY", "http://evil.test")];
        assert_eq!(toward(&variables, "http://a.test"), None);
    }

    #[test]
    fn a_url_that_reqwest_cannot_read_is_refused() {
        for url in ["http://proxy{1}.test:3128", "http://\"proxy\":3128", "http://a`b.test"] {
            assert!(Proxy::new(url).is_err(), "{url}");
        }
        assert!(Proxy::new(&format!("http://{}@a.test", "u".repeat(70_000))).is_err());
        assert!(Proxy::new("http://us er:p{a}ss@proxy_1.test:3128").is_ok());
    }

    #[test]
    fn a_proxy_needs_no_scheme() {
        let variables = [("https_proxy", "proxy.test:3128")];
        assert_eq!(toward(&variables, "https://a.test").unwrap(), "http://proxy.test:3128");
    }

    #[test]
    fn a_variable_without_an_http_proxy_is_refused_unless_the_domain_is_exempt() {
        let variables = [("ALL_PROXY", "socks5://ann:secret@p.test:1"), ("NO_PROXY", "b.test")];
        let error = proxies(&variables).toward(&"http://a.test".parse().unwrap()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "ALL_PROXY must be a URL as in http://user:password@proxy.example.com:3128, not \
             another value"
        );
        assert_eq!(toward(&variables, "http://b.test"), None);
    }
}
