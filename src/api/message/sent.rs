//! Answers to sending a message.

use rongcloud_native_macros::output;

/// A message that was sent to users.
#[output]
pub struct Sent {
    /// The id that the message has for each receiver.
    #[wire("messageUIDs", js = "messageUIDs")]
    pub message_uids: Option<Vec<SentToUser>>,
}

/// The id of a message to a user.
#[output]
pub struct SentToUser {
    /// Id of the user.
    pub user_id: String,
    /// Id of the message.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: String,
}

/// A message that was sent to groups.
#[output]
pub struct SentToGroups {
    /// The id that the message has in each group.
    #[wire("messageUIDs", js = "messageUIDs")]
    pub message_uids: Option<Vec<SentToGroup>>,
}

/// The id of a message to a group.
#[output]
pub struct SentToGroup {
    /// Id of the group.
    pub group_id: String,
    /// Id of the message.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: String,
}

/// A message that was sent to chatrooms.
#[output]
pub struct SentToChatrooms {
    /// The id that the message has in each chatroom.
    #[wire("messageUIDs", js = "messageUIDs")]
    pub message_uids: Option<Vec<SentToChatroom>>,
}

/// The id of a message to a chatroom.
#[output]
pub struct SentToChatroom {
    /// Id of the chatroom.
    pub chatroom_id: String,
    /// Id of the message.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: String,
}

/// A message that was sent to all users or all chatrooms.
#[output]
pub struct SentToAll {
    /// Id of the message.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: Option<String>,
}
