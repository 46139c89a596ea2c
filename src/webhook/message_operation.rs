//! A message that was recalled or deleted.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use super::named::{Open, named};

/// A message that was recalled, or messages that a user deleted. The service has no page on it.
#[event]
pub struct MessageOperationEvent {
    /// What was done.
    #[wire("eventType")]
    pub action: Open<MessageAction>,
    /// Id of the user who did it.
    #[wire("fromUserId")]
    pub sender_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    #[wire("optTime")]
    pub time: Option<i64>,
    /// Platform of the user, or `Server`.
    pub source: Option<String>,
    /// The conversation of the message.
    #[wire("conversationInfo")]
    pub conversation: Option<OperationConversation>,
    /// The message.
    #[wire("originalMsgInfo")]
    pub original: Option<OriginalMessage>,
    /// How it was recalled, or what was deleted.
    #[wire("recallMsgInfo", also = "deleteMsgInfo")]
    pub details: Option<OperationDetails>,
}

/// The conversation of a message.
#[event]
pub struct OperationConversation {
    /// Its type: 1 private chat, 3 group, 4 chatroom, 6 system, 10 ultra group.
    pub conversation_type: Option<i64>,
    /// Id of the user, group, ultra group or chatroom.
    pub target_id: Option<String>,
    /// Id of the channel in an ultra group.
    pub bus_channel: Option<String>,
}

/// A message that was recalled or deleted.
#[event]
pub struct OriginalMessage {
    /// Id of the message.
    #[wire("messageId", js = "messageUID", also = "msgUID")]
    pub message_uid: Option<String>,
    /// When it was sent, in milliseconds since 1970.
    #[wire("messageTime")]
    pub time: Option<i64>,
}

/// How a message was recalled, or what was deleted.
#[event]
pub struct OperationDetails {
    /// Of a recall: whether the receivers' clients delete the message.
    pub is_delete: Option<bool>,
    /// Of a recall: whether an administrator did it.
    pub is_admin: Option<bool>,
    /// Of a recall: what the caller passed as `extra`.
    #[wire("extra", js = "extra")]
    pub note: Option<String>,
    /// Of a deletion: 1 for given messages, 2 for all before a time.
    pub delete_type: Option<i64>,
    /// Of a deletion of all before a time: the time, in milliseconds since 1970.
    #[wire("msgTimestamp")]
    pub time: Option<i64>,
}

named! {
    /// What was done with a message.
    MessageAction {
        /// It was recalled: for everybody.
        #[default]
        Recall = 1 "recall",
        /// It was deleted: for the user who did it.
        Delete = 2 "delete",
    }
}

impl Callback for MessageOperationEvent {
    const FACTS: Facts = Facts {
        name: "messageOperation",
        shape: &[&["eventType"], &["originalMsgInfo", "recallMsgInfo", "deleteMsgInfo"]],
        key: &["action", "senderId", "time", "conversation", "original"],
        body: Body::Json,
        signed: Place::Query,
    };
}
