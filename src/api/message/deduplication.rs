//! How the service recognizes a message that is sent twice.

use rongcloud_native_macros::input;

use crate::api::Integer;

/// How the service recognizes a message that is sent twice.
#[input]
pub struct Deduplication {
    /// A random number of the app: a message with the number of another one of the last minute is
    /// not sent. The app needs this feature, which RongCloud's support enables. Default none.
    pub msg_random: Option<Integer>,
}
