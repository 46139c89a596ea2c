//! The options of a client and of a call.

use std::collections::BTreeMap;
use std::sync::Arc;

use rongcloud_native_macros::settings;

use crate::credentials::{AppKey, Secret};
use crate::observer::Observer;
use crate::transport::{Api, Carrier, Certificates, Limiter, Proxy, Region};

/// Options of a client.
#[settings]
pub struct Options {
    /// App Key, from the console.
    #[wire(length = 1..=64)]
    pub appkey: AppKey,
    /// App Secret, from the console. It shows in no message, log or inspected object.
    #[wire(length = 1..=64)]
    pub secret: Secret,
    /// Domains to call instead of the region's, the preferred one first: `http` or `https` URLs.
    #[wire(length = 1.., unit = "URL")]
    pub api: Option<Api>,
    /// Data centre of the app: Beijing, Singapore, Singapore B, North America, Saudi Arabia.
    /// Default `'bj'`.
    pub region: Option<Region>,
    /// Timeout of a call with all its attempts. Default 30000.
    #[wire(range = 1..=2_147_483_647, unit = "ms")]
    pub timeout: Option<u32>,
    /// Timeout of each attempt; after it, the call is retried if that can do no harm. Default: half
    /// of the time left while another attempt may follow; all of it for the last attempt, and for a
    /// call that is not retried once it was sent.
    #[wire(range = 1..=2_147_483_647, unit = "ms")]
    pub attempt_timeout: Option<u32>,
    /// Timeout of opening a connection, within that of its attempt. With several domains, it is at
    /// most half of the time that is left while another attempt may follow. Default 10000.
    #[wire(range = 1..=2_147_483_647, unit = "ms")]
    pub connect_timeout: Option<u32>,
    /// How often a failed call is retried, if that can do no harm. Default 2.
    #[wire(range = 0..=10)]
    pub max_retries: Option<u32>,
    /// Most connections to a domain, each with one call at a time; further calls wait. Default
    /// 100.
    #[wire(range = 1..=10_000)]
    pub max_connections: Option<u32>,
    /// Calls wait for their turn within the quotas that the service documents, so that it refuses none.
    /// `true`, or what differs from that. Default `false`: calls are sent at once.
    #[wire(switch)]
    pub pace: Option<Pace>,
    /// HTTP proxy for every call, instead of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`.
    pub proxy: Option<Proxy>,
    /// Certificates in PEM to trust, besides the system's and those that the environment names.
    pub ca: Option<Certificates>,
}

/// How calls wait for their turn.
#[settings]
pub struct Pace {
    /// Quotas that differ from the documented ones, by method, as in `Message.Private.send`, or by
    /// path. Methods that share a quota share this one too, so only one of them is named.
    pub quotas: Option<BTreeMap<String, OwnQuota>>,
    /// The longest that a call may have to wait for its turn. A call that would wait longer is
    /// refused at once, and not sent. Default: calls wait as long as it takes.
    #[wire(range = 0..=2_147_483_647, unit = "ms")]
    pub max_wait: Option<u32>,
}

/// A quota that the service gives an app.
#[settings]
pub struct OwnQuota {
    /// How many calls, or items of calls, as the documented quota counts them.
    #[wire(range = 1..=1_000_000_000)]
    pub most: u32,
    /// In how long a time. Any span of this length has at most as many.
    #[wire(range = 1..=2_147_483_647, unit = "ms")]
    pub each: u32,
}

/// Options of one call, as the last argument of every method.
#[settings]
pub struct CallOptions {
    /// Timeout of the call with all its attempts. Default: the client's.
    #[wire(range = 1..=2_147_483_647, unit = "ms")]
    pub timeout: Option<u32>,
    /// Timeout of each of its attempts. Default: the client's.
    #[wire(range = 1..=2_147_483_647, unit = "ms")]
    pub attempt_timeout: Option<u32>,
    /// How often the call is retried, if that can do no harm. Default: the client's.
    #[wire(range = 0..=10)]
    pub max_retries: Option<u32>,
}

/// The settings that a client's calls run with.
#[derive(Clone, Default)]
pub(crate) struct Terms {
    pub options: CallOptions,
    pub observer: Option<Arc<dyn Observer>>,
    pub carrier: Option<Arc<dyn Carrier>>,
    pub limiter: Option<Arc<dyn Limiter>>,
}
