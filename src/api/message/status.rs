//! Status messages, such as "is typing": only receivers who are online get them.

use rongcloud_native_macros::input;

use super::deduplication::Deduplication;
use crate::api::{Content, Flag, Id, OneOrMany, id};

/// A status message to users.
#[input]
pub struct MessagePrivateSendStatus {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the users to send it to.
    #[wire("toUserId", length = 1..=1000, unit = "users")]
    pub target_id: OneOrMany<Id<id::UserId>>,
    /// Its content.
    #[wire(flatten)]
    pub status: Status,
}

/// A status message to groups.
#[input]
pub struct MessageGroupSendStatus {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the groups to send it to.
    #[wire("toGroupId", length = 1..=3, unit = "groups")]
    pub target_id: OneOrMany<Id<id::GroupId>>,
    /// Its content.
    #[wire(flatten)]
    pub status: Status,
}

/// The content of a status message.
#[input]
pub struct Status {
    /// Type of the message, as in `RC:TypSts`. Types of the app's own do not begin with `RC:`.
    #[wire(length = 1..=32, unit = "characters")]
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Do not send it to users who have the sender on their blacklist. Default `false`.
    pub verify_blacklist: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// The official SDKs send this; no effect is documented.
    pub is_counted: Option<Flag>,
    /// Id of a channel. Only ultra groups are known to have channels.
    pub bus_channel: Option<id::BusChannel>,
    /// How the service recognizes a message that is sent twice.
    #[wire(flatten)]
    pub deduplication: Deduplication,
}
