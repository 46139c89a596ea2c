//! Status messages, such as "is typing": only receivers who are online get them.

use rongcloud_native_macros::input;

use super::deduplication::Deduplication;
use crate::api::{Content, Flag, Id, OneOrMany, id};

/// A status message to users.
#[input]
pub struct MessagePrivateSendStatus {
    /// Id of the user it comes from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the users it goes to.
    #[wire("toUserId", length = 1..=1000, unit = "users")]
    pub target_id: OneOrMany<Id<id::UserId>>,
    /// What it says.
    #[wire(flatten)]
    pub status: Status,
}

/// A status message to groups.
#[input]
pub struct MessageGroupSendStatus {
    /// Id of the user it comes from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the groups it goes to.
    #[wire("toGroupId", length = 1..=3, unit = "groups")]
    pub target_id: OneOrMany<Id<id::GroupId>>,
    /// What it says.
    #[wire(flatten)]
    pub status: Status,
}

/// What a status message says.
#[input]
pub struct Status {
    /// Type of the message, as in `RC:TypSts`.
    pub object_name: String,
    /// What it says.
    pub content: Content,
    /// It does not reach users who have the sender on their blacklist. Default `false`.
    pub verify_blacklist: Option<Flag>,
    /// The sender's own devices get it too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// It counts as unread. The official SDKs send it; no effect is documented.
    pub is_counted: Option<Flag>,
    /// Id of a channel, which only ultra groups are known to have.
    pub bus_channel: Option<id::BusChannel>,
    /// How the service tells a message that is sent twice.
    #[wire(flatten)]
    pub deduplication: Deduplication,
}
