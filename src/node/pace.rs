//! What `Rong.pace()` tells, as JSON text.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::Client;
use crate::node::outbox;
use crate::quota::Rate;

/// A quota.
#[derive(Serialize)]
struct Told {
    waiting: u32,
    share: f64,
    rates: Vec<Within>,
}

/// A rate, and what counts within it now.
#[derive(Serialize)]
struct Within {
    used: u64,
    most: u32,
    /// In milliseconds.
    each: u128,
}

/// Each quota by its key.
pub fn write(client: &Client) -> String {
    let used =
        |(Rate { most, each }, used): (Rate, u64)| Within { used, most, each: each.as_millis() };
    let quotas: BTreeMap<String, Told> = client
        .pace()
        .into_iter()
        .map(|(key, standing)| {
            let rates = standing.used.into_iter().map(used).collect();
            (key, Told { waiting: standing.waiting, share: standing.share, rates })
        })
        .collect();
    outbox::write(&quotas)
}
