//! What `Rong.pace()` tells, as JSON text.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Serialize;

use crate::Client;
use crate::node::outbox;

/// A quota.
#[derive(Serialize)]
struct Told {
    waiting: u32,
    share: f64,
    rates: Vec<Used>,
}

/// A rate, and what counts within it now.
#[derive(Serialize)]
struct Used {
    used: u64,
    most: u32,
    /// In milliseconds.
    each: u128,
}

/// Each quota by its key.
pub fn write(client: &Client) -> String {
    let used = |(rate, used): (crate::quota::Rate, u64)| {
        let each: Duration = rate.each;
        Used { used, most: rate.most, each: each.as_millis() }
    };
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
