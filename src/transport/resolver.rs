//! Name resolution: connections opened within a second of each other share one lookup.
//!
//! A client under load opens a connection every 79 calls, and a hundred at its start. Each lookup
//! takes a thread and maybe a packet, and all have the same result.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::time::Duration;
use std::{fmt, io};

use dns_lookup::{AddrInfoHints, LookupError, LookupErrorKind, SockType, getaddrinfo};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::sync::Mutex;
use tokio::task::spawn_blocking;
use tokio::time::Instant;

/// How long addresses are cached.
const FRESH: Duration = Duration::from_secs(1);

type Addresses = Result<Vec<SocketAddr>, Unresolved>;
type Looking = Pin<Box<dyn Future<Output = Addresses> + Send>>;

/// Resolves the host names that a client calls.
pub struct Resolver {
    look_up: fn(String) -> Looking,
    known: std::sync::Mutex<HashMap<String, Arc<Mutex<Option<Found>>>>>,
}

/// The result of a lookup, and its time.
struct Found {
    at: Instant,
    addresses: Addresses,
}

/// No address was found for a name.
#[derive(Clone, Debug)]
pub enum Unresolved {
    /// The resolver found none; `code` is Node's code for that.
    Name { code: &'static str, source: Arc<io::Error> },
    /// The lookup could not be made.
    Shortage(Arc<io::Error>),
}

impl Default for Resolver {
    /// Resolves names as the system does.
    fn default() -> Self {
        Self::resolved_by(|name| {
            Box::pin(async move {
                let looking = spawn_blocking(move || look_up(&name).map_err(Unresolved::from));
                looking.await.expect("a lookup does not panic")
            })
        })
    }
}

fn look_up(name: &str) -> Result<Vec<SocketAddr>, LookupError> {
    let hints = AddrInfoHints { socktype: SockType::Stream.into(), ..AddrInfoHints::default() };
    let found = getaddrinfo(Some(name), None, Some(hints))?;
    Ok(found.map(|info| info.map(|info| info.sockaddr)).collect::<io::Result<_>>()?)
}

impl From<LookupError> for Unresolved {
    fn from(error: LookupError) -> Self {
        // Without a free descriptor, a resolver cannot read its files and reports an unknown name.
        if let Err(shortage) = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)) {
            return Self::Shortage(Arc::new(shortage));
        }
        let code = match error.kind() {
            LookupErrorKind::Again => "EAI_AGAIN",
            LookupErrorKind::Fail => "EAI_FAIL",
            LookupErrorKind::Memory => "EAI_MEMORY",
            _ => "ENOTFOUND",
        };
        Self::Name { code, source: Arc::new(error.into()) }
    }
}

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name { source: error, .. } | Self::Shortage(error) => error.fmt(f),
        }
    }
}

impl StdError for Unresolved {}

impl Resolver {
    fn resolved_by(look_up: fn(String) -> Looking) -> Self {
        Self { look_up, known: std::sync::Mutex::default() }
    }

    fn get(&self, name: String) -> impl Future<Output = Addresses> + Send + use<> {
        let asked = Instant::now();
        let look_up = self.look_up;
        let known = {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(known.entry(name.clone()).or_default())
        };
        async move {
            let mut last = known.lock().await;
            if let Some(found) = last.as_ref().filter(|found| found.answers(asked)) {
                return found.addresses.clone();
            }
            let addresses = look_up(name).await;
            *last = Some(Found { at: Instant::now(), addresses: addresses.clone() });
            addresses
        }
    }
}

impl Found {
    /// A failure is shared only by lookups that began before it.
    fn answers(&self, asked: Instant) -> bool {
        asked <= self.at || (self.addresses.is_ok() && self.at.elapsed() < FRESH)
    }
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let addresses = self.get(name.as_str().to_owned());
        Box::pin(async move { Ok(Box::new(addresses.await?.into_iter()) as Addrs) })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU16, Ordering};

    use tokio::join;
    use tokio::time::{advance, sleep};

    use super::*;

    /// Each lookup takes a second, and gives its number as the port.
    macro_rules! counted {
        ($outcome:expr) => {
            Resolver::resolved_by(|_| {
                static LOOKUPS: AtomicU16 = AtomicU16::new(0);
                let outcome: fn(SocketAddr) -> Addresses = $outcome;
                Box::pin(async move {
                    sleep(Duration::from_secs(1)).await;
                    let number = LOOKUPS.fetch_add(1, Ordering::Relaxed) + 1;
                    outcome(([127, 0, 0, 1], number).into())
                })
            })
        };
    }

    async fn lookup(resolver: &Resolver) -> u16 {
        resolver.get("a.test".to_owned()).await.unwrap()[0].port()
    }

    #[tokio::test(start_paused = true)]
    async fn one_lookup_serves_all_that_wait_for_it_and_a_second_more() {
        let resolver = counted!(|address| Ok(vec![address]));
        assert_eq!(join!(lookup(&resolver), lookup(&resolver), lookup(&resolver)), (1, 1, 1));
        advance(Duration::from_millis(999)).await;
        assert_eq!(lookup(&resolver).await, 1);
        advance(Duration::from_millis(1)).await;
        assert_eq!(lookup(&resolver).await, 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_is_shared_by_lookups_that_waited_and_not_kept() {
        let resolver = counted!(|address| {
            let source = Arc::new(io::Error::other(address.to_string()));
            Err(Unresolved::Name { code: "ENOTFOUND", source })
        });
        let failed = async || resolver.get("a.test".to_owned()).await.unwrap_err().to_string();
        let (one, other) = join!(failed(), failed());
        assert_eq!((one.as_str(), other.as_str()), ("127.0.0.1:1", "127.0.0.1:1"));
        advance(Duration::from_millis(1)).await;
        assert_eq!(failed().await, "127.0.0.1:2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_lookup_that_is_given_up_delays_no_other() {
        let resolver = counted!(|address| Ok(vec![address]));
        let given_up = tokio::time::timeout(Duration::from_millis(1), lookup(&resolver));
        assert!(given_up.await.is_err());
        assert_eq!(lookup(&resolver).await, 1);
    }

    #[cfg(unix)]
    #[test]
    fn an_answer_of_the_resolver_has_node_s_code() {
        let code = |number| match Unresolved::from(LookupError::new(number)) {
            Unresolved::Name { code, .. } => code,
            Unresolved::Shortage(error) => panic!("{error}"),
        };
        let numbers = [libc::EAI_AGAIN, libc::EAI_FAIL, libc::EAI_NONAME, libc::EAI_NODATA];
        assert_eq!(numbers.map(code), ["EAI_AGAIN", "EAI_FAIL", "ENOTFOUND", "ENOTFOUND"]);
    }

    #[tokio::test]
    async fn localhost_resolves_to_loopback_addresses() {
        let addresses = Resolver::default().get("localhost".to_owned()).await.unwrap();
        assert!(addresses.iter().all(|address| address.ip().is_loopback()));
        assert!(!addresses.is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn names_do_not_wait_for_each_other() {
        let resolver = counted!(|address| Ok(vec![address]));
        let other = async || resolver.get("b.test".to_owned()).await.unwrap()[0].port();
        let begin = Instant::now();
        join!(lookup(&resolver), other());
        assert_eq!(begin.elapsed(), Duration::from_secs(1));
    }
}
