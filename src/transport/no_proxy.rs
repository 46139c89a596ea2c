//! `NO_PROXY`, with curl's syntax: the hosts that are called without a proxy.

use std::net::IpAddr;

use reqwest::Url;

/// A list of hosts.
#[derive(Default)]
pub struct NoProxy(Vec<Entry>);

enum Entry {
    /// Every host.
    Any,
    /// A name and its subdomains, at one port or at any.
    Name(String, Option<u16>),
    /// An address, at one port or at any.
    Address(IpAddr, Option<u16>),
    /// A network: an address, and how many of its leading bits are fixed.
    Network(IpAddr, u32),
}

impl NoProxy {
    /// Reads entries with commas or spaces between them, and ignores what is not an entry.
    pub fn parse(list: &str) -> Self {
        let entries = list.split([',', ' ', '\t']).filter(|entry| !entry.is_empty());
        Self(entries.filter_map(Entry::parse).collect())
    }

    /// Whether a URL is called without a proxy.
    pub fn covers(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else {
            return false;
        };
        let port = url.port_or_known_default();
        let host = host.trim_end_matches('.');
        let address = parse(host);
        self.0.iter().any(|entry| match (entry, address) {
            (Entry::Any, _) => true,
            (Entry::Name(name, at), None) => {
                let above = host.strip_suffix(name.as_str());
                above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
                    && (at.is_none() || *at == port)
            }
            (Entry::Address(known, at), Some(address)) => {
                *known == address && (at.is_none() || *at == port)
            }
            (Entry::Network(network, bits), Some(address)) => {
                network.is_ipv4() == address.is_ipv4()
                    && leading(*network, *bits) == leading(address, *bits)
            }
            _ => false,
        })
    }
}

impl Entry {
    fn parse(entry: &str) -> Option<Self> {
        if entry == "*" {
            return Some(Self::Any);
        }
        if let Some((network, bits)) = entry.split_once('/') {
            let network = parse(network)?;
            let bits = bits.parse().ok()?;
            return leading(network, bits).map(|_| Self::Network(network, bits));
        }
        if let Some(address) = parse(entry) {
            return Some(Self::Address(address, None));
        }
        let (host, port) = match entry.rsplit_once(':') {
            Some((host, port)) => (host, Some(port.parse().ok()?)),
            None => (entry, None),
        };
        if let Some(address) = parse(host) {
            return Some(Self::Address(address, port));
        }
        let name = host.strip_prefix("*.").unwrap_or(host).trim_matches('.');
        (!name.is_empty()).then(|| Self::Name(name.to_ascii_lowercase(), port))
    }
}

/// An address; IPv6 may be in brackets. An IPv4 address mapped to IPv6 is the same address.
fn parse(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    Some(bare.parse::<IpAddr>().ok()?.to_canonical())
}

/// The leading bits of an address, if it has that many.
fn leading(address: IpAddr, bits: u32) -> Option<u128> {
    let (value, width) = match address {
        IpAddr::V4(address) => (u128::from(address.to_bits()), 32),
        IpAddr::V6(address) => (address.to_bits(), 128),
    };
    let rest = u32::checked_sub(width, bits)?;
    Some(value.checked_shr(rest).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(list: &str, covered: &[&str], others: &[&str]) {
        let list = NoProxy::parse(list);
        let is_covered = |url: &&&str| list.covers(&url.parse().unwrap());
        assert_eq!(covered.iter().find(|url| !is_covered(url)), None, "is covered");
        assert_eq!(others.iter().find(is_covered), None, "is not covered");
    }

    #[test]
    fn a_star_covers_everything() {
        check("*", &["http://a.test", "https://127.0.0.1:1", "http://[::1]"], &[]);
        check("a.test, *", &["http://b.test"], &[]);
    }

    #[test]
    fn a_name_covers_itself_and_its_subdomains() {
        let covered = ["http://example.com", "https://api.example.com:8443", "http://example.com."];
        let others = ["http://notexample.com", "http://example.com.cn", "http://127.0.0.1"];
        for list in
            ["example.com", ".example.com", "*.example.com", "EXAMPLE.com", "x,example.com."]
        {
            check(list, &covered, &others);
        }
    }

    #[test]
    fn a_port_covers_that_port_alone() {
        check(
            "a.test:8443 127.0.0.1:80,[::1]:443",
            &["https://a.test:8443", "https://b.a.test:8443", "http://127.0.0.1", "https://[::1]"],
            &["https://a.test", "http://127.0.0.1:81", "https://[::1]:444"],
        );
    }

    #[test]
    fn addresses_and_networks_are_covered_by_their_value() {
        check(
            "10.0.0.0/8, 192.168.1.7, fd00::/8, ::1",
            &["http://10.1.2.3", "http://192.168.1.7", "http://[fd12::9]", "http://[0:0::1]"],
            &["http://11.0.0.1", "http://192.168.1.70", "http://[fe80::1]", "http://10.test"],
        );
        check(
            "::ffff:10.0.0.1",
            &["http://10.0.0.1", "http://[::ffff:10.0.0.1]"],
            &["http://10.0.0.2"],
        );
        check("0.0.0.0/0", &["http://8.8.8.8"], &["http://[::1]", "http://a.test"]);
    }

    #[test]
    fn an_entry_that_is_not_a_host_covers_nothing() {
        check(",, . ,a.test:port,10.0.0.0/33,/8,:80", &[], &["http://a.test", "http://10.0.0.1"]);
    }
}
