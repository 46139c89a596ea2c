//! The choice of a domain: one until it fails, then the next, and later the first again.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Uri;
use reqwest::Url;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::json;
use tokio::sync::Notify;
use tokio::sync::futures::Notified;
use tokio::time::Instant;

use crate::request::Request;
use crate::rules::{Invalid, Limit};
use crate::schema::input::{describe, options};
use crate::schema::{Declared, Kind, Pattern, Shaped};

/// How long after a failure the first domain is tried again.
const RETURN_AFTER: Duration = Duration::from_secs(30);

/// A data centre, with its first domain and its backup.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Region {
    name: &'static str,
    domains: [&'static str; 2],
}

impl Region {
    /// Beijing.
    pub const BJ: Self =
        Self::new("bj", ["https://api.rong-api.com", "https://api-b.rong-api.com"]);
    /// Singapore.
    pub const SG: Self =
        Self::new("sg", ["https://api.sg-light-api.com", "https://api-b.sg-light-api.com"]);
    /// Singapore, second data centre.
    pub const SG_B: Self =
        Self::new("sg-b", ["https://api.sg-b-light-api.com", "https://api-b.sg-b-light-api.com"]);
    /// North America.
    pub const NA: Self =
        Self::new("na", ["https://api.us-light-api.com", "https://api-b.us-light-api.com"]);
    /// Saudi Arabia.
    pub const SAU: Self =
        Self::new("sau", ["https://api.sau-light-api.com", "https://api-b.sau-light-api.com"]);

    const ALL: [Self; 5] = [Self::BJ, Self::SG, Self::SG_B, Self::NA, Self::SAU];

    const fn new(name: &'static str, domains: [&'static str; 2]) -> Self {
        Self { name, domains }
    }

    fn urls(&self) -> Vec<Url> {
        let parse = |domain: &&str| domain.parse().expect("the domains are URLs");
        self.domains.iter().map(parse).collect()
    }
}

impl Shaped for Region {
    const KIND: &'static Kind = &Kind::Name(&["bj", "sg", "sg-b", "na", "sau"]);
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let known = Self::ALL.into_iter().find(|region| region.name == name);
        known.ok_or_else(|| D::Error::custom("not the name of a region"))
    }
}

/// The domains to call, the preferred one first.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Api(Vec<Url>);

impl Api {
    /// Takes `http` or `https` URLs, the preferred one first.
    ///
    /// # Errors
    ///
    /// [`Invalid`] if the list is empty or an entry is not such a URL.
    pub fn new<'a>(urls: impl IntoIterator<Item = &'a str>) -> Result<Self, Box<Invalid>> {
        let urls: Vec<&str> = urls.into_iter().collect();
        options(&json!(urls).to_string(), "api")
    }
}

impl Shaped for Api {
    const KIND: &'static Kind = &Kind::Limited(
        &Kind::OneOrMany(&Kind::Pattern(&Pattern {
            wanted: "a URL as in https://api.example.com, or a list of them",
            takes_numbers: false,
            matches: |text| parse(text).is_some(),
            // The URL may contain a password.
            got: |json| match json.string() {
                Some(url) if url.contains('@') => "one with a user or a password".to_owned(),
                _ => describe(json),
            },
            js: "string",
        })),
        &Limit {
            length: Some(1..=u64::MAX),
            unit: "URL",
            told: Declared::new("at least 1 URL"),
            ..Limit::NONE
        },
    );
}

impl TryFrom<Vec<String>> for Api {
    type Error = &'static str;

    fn try_from(urls: Vec<String>) -> Result<Self, Self::Error> {
        let urls: Option<_> = urls.iter().map(|url| parse(url)).collect();
        urls.map(Self).ok_or("not a list of URLs")
    }
}

fn parse(text: &str) -> Option<Url> {
    let url: Url = text.parse().ok()?;
    let is_bare = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    let is_read_alike = url.as_str().parse::<Uri>().is_ok();
    (matches!(url.scheme(), "http" | "https") && is_bare && is_read_alike).then_some(url)
}

/// The domains of a client, and which one is in use.
#[derive(Debug)]
pub struct Domains {
    urls: Vec<Url>,
    /// Cached URLs of endpoints: parsing one takes longer than signing a request.
    endpoints: Mutex<HashMap<(usize, &'static str), Url>>,
    state: Mutex<State>,
    moved: Notify,
}

#[derive(Debug)]
struct State {
    current: usize,
    since: Instant,
    /// A call is trying the first domain again.
    trying_first: bool,
    health: Vec<Health>,
}

/// The outcomes of attempts at a domain.
#[derive(Clone, Debug, Default)]
struct Health {
    answered: Option<Instant>,
    /// How long answers take: the time of the last one, or half of the previous value if longer.
    takes: Duration,
    /// When a connection broke, if no answer arrived since.
    broke: Option<Instant>,
}

impl Domains {
    pub fn new(api: Option<Api>, region: Option<Region>) -> Self {
        let urls = api.map_or_else(|| region.unwrap_or(Region::BJ).urls(), |api| api.0);
        let state = State {
            current: 0,
            since: Instant::now(),
            trying_first: false,
            health: vec![Health::default(); urls.len()],
        };
        Self { urls, endpoints: Mutex::default(), state: Mutex::new(state), moved: Notify::new() }
    }

    pub fn urls(&self) -> &[Url] {
        &self.urls
    }

    /// The URL of a request at a domain, which may have a path of its own.
    pub fn endpoint(&self, domain: usize, request: &Request) -> Url {
        let join = || {
            let mut url = self.urls[domain].clone();
            url.set_path(&[url.path().trim_end_matches('/'), &request.path].concat());
            url
        };
        let mut url = match request.path {
            Cow::Borrowed(path) => {
                let mut endpoints = self.endpoints.lock().unwrap_or_else(PoisonError::into_inner);
                endpoints.entry((domain, path)).or_insert_with(join).clone()
            }
            // The paths of `request` are not cached: there may be any number of them.
            Cow::Owned(_) => join(),
        };
        url.set_query(request.query().as_deref());
        url
    }

    /// The domain in use.
    pub fn current(&self) -> usize {
        self.lock().current
    }

    /// The domain to call now. After a while, one call tries the first domain again while the
    /// others stay with the current one: the first may still not answer.
    pub fn pick(&self) -> usize {
        let mut state = self.lock();
        if state.current == 0 || state.since.elapsed() < RETURN_AFTER {
            return state.current;
        }
        state.since = Instant::now();
        state.trying_first = true;
        0
    }

    /// Resolves once the domain in use is left.
    pub fn moved(&self) -> Notified<'_> {
        self.moved.notified()
    }

    /// Moves to the next domain after one failed. Several calls that fail at once move only once.
    pub fn leave(&self, failed: usize) {
        let mut state = self.lock();
        if state.current == failed && self.urls.len() > 1 {
            state.current = (failed + 1) % self.urls.len();
            state.since = Instant::now();
            self.moved.notify_waiters();
        }
        state.trying_first &= failed != 0;
    }

    /// Records an answer of a domain. Returns to the first domain once it has answered the call
    /// that tried it again.
    pub fn answered(&self, domain: usize, took: Duration) {
        let mut state = self.lock();
        let takes = took.max(state.health[domain].takes / 2);
        state.health[domain] = Health { answered: Some(Instant::now()), takes, broke: None };
        if domain == 0 && state.trying_first {
            state.current = 0;
            state.trying_first = false;
        }
    }

    /// Whether a domain has answered no call since an attempt began, for at least twice the time
    /// that its answers take.
    pub fn is_silent(&self, domain: usize, began: Instant) -> bool {
        let state = self.lock();
        let health = &state.health[domain];
        health.answered.is_none_or(|answered| answered < began)
            && began.elapsed() >= health.takes * 2
    }

    /// Records a connection that broke. Returns whether it is the second one in a row: its attempt
    /// began after another one broke, with no answer in between.
    pub fn broke_again(&self, domain: usize, began: Instant) -> bool {
        let broke = &mut self.lock().health[domain].broke;
        let again = broke.is_some_and(|before| before <= began);
        broke.get_or_insert_with(Instant::now);
        again
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three() -> Domains {
        let api = Api::new(["http://a.test", "http://b.test", "http://c.test"]).unwrap();
        Domains::new(Some(api), None)
    }

    #[tokio::test(start_paused = true)]
    async fn stays_with_the_next_domain_and_tries_the_first_again_after_30_seconds() {
        let domains = three();
        domains.leave(0);
        assert_eq!(domains.pick(), 1);
        tokio::time::advance(Duration::from_millis(29_999)).await;
        assert_eq!(domains.pick(), 1);
        tokio::time::advance(Duration::from_millis(1)).await;
        assert_eq!(domains.pick(), 0);
        assert_eq!(domains.pick(), 1, "only one call tries it");
        domains.leave(0);
        assert_eq!(domains.pick(), 1, "it failed again");
        tokio::time::advance(RETURN_AFTER).await;
        assert_eq!(domains.pick(), 0);
        domains.answered(0, Duration::ZERO);
        assert_eq!(domains.pick(), 0, "it has answered");
    }

    #[tokio::test(start_paused = true)]
    async fn a_late_answer_of_the_first_domain_does_not_return_to_it() {
        let domains = three();
        domains.leave(0);
        domains.answered(0, Duration::ZERO);
        assert_eq!(domains.pick(), 1);
    }

    #[test]
    fn failures_at_once_move_to_the_next_domain_once() {
        let domains = three();
        (0..5).for_each(|_| domains.leave(0));
        assert_eq!(domains.pick(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_waiting_call_is_told_when_a_domain_is_left() {
        let domains = three();
        let moved = domains.moved();
        domains.leave(0);
        moved.await;
        domains.leave(0);
        let still = tokio::time::timeout(Duration::from_secs(1), domains.moved());
        assert!(still.await.is_err(), "no domain was left");
    }

    #[tokio::test(start_paused = true)]
    async fn the_second_break_in_a_row_counts_unless_both_began_together() {
        let domains = three();
        let began = Instant::now();
        tokio::time::advance(Duration::from_millis(1)).await;
        assert!(!domains.broke_again(0, began));
        assert!(!domains.broke_again(0, began), "it began before the other one broke");
        assert!(domains.broke_again(0, Instant::now()));
        domains.answered(0, Duration::ZERO);
        assert!(!domains.broke_again(0, Instant::now()), "an answer came between them");
        assert!(!domains.broke_again(1, Instant::now()), "another domain");
    }

    #[tokio::test(start_paused = true)]
    async fn a_domain_that_answers_a_call_is_not_silent() {
        let domains = three();
        let began = Instant::now();
        assert!(domains.is_silent(0, began));
        tokio::time::advance(Duration::from_millis(1)).await;
        domains.answered(0, Duration::ZERO);
        assert!(!domains.is_silent(0, began));
        tokio::time::advance(Duration::from_millis(1)).await;
        assert!(domains.is_silent(0, Instant::now()));
    }

    #[tokio::test(start_paused = true)]
    async fn a_domain_is_not_silent_before_it_could_have_answered() {
        let domains = three();
        domains.answered(0, Duration::from_millis(50));
        tokio::time::advance(Duration::from_millis(1)).await;
        let began = Instant::now();
        tokio::time::advance(Duration::from_millis(99)).await;
        assert!(!domains.is_silent(0, began));
        tokio::time::advance(Duration::from_millis(1)).await;
        assert!(domains.is_silent(0, began));
    }

    #[test]
    fn after_the_last_domain_comes_the_first() {
        let domains = three();
        (0..3).for_each(|failed| domains.leave(failed));
        assert_eq!(domains.pick(), 0);
    }

    #[test]
    fn every_region_has_two_https_domains_of_its_own() {
        let mut seen: Vec<Url> = Region::ALL.iter().flat_map(Region::urls).collect();
        assert!(seen.iter().all(|url| url.scheme() == "https"));
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 10);
    }
}
