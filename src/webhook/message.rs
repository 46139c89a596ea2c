//! A message that was sent.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use crate::api::Content;

/// A message that was sent: the service's post-messaging callback, or message routing. It copies
/// the messages of private chats, groups, ultra groups and chatrooms.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message/sync>
#[event]
pub struct MessageEvent {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: String,
    /// Id of the user, group, ultra group or chatroom that the message was sent to.
    #[wire("toUserId")]
    pub target_id: String,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// The content. A text that is not the JSON of an object stays a text.
    pub content: Content,
    /// Kind of conversation: `PERSON`, `GROUP`, `TEMPGROUP` for a chatroom, `ULTRAGROUP`, `NOTIFY`
    /// for a system message, or another one.
    pub channel_type: Option<String>,
    /// When the service received the message, in milliseconds since 1970.
    #[wire("msgTimestamp", also = "msgTimeStamp")]
    pub time: Option<i64>,
    /// Id of the message.
    #[wire("msgUID", js = "messageUID", also = "messageId")]
    pub message_uid: String,
    /// In ultra groups: id of the message that this one edits, extends or recalls.
    #[wire("originalMsgUID", js = "originalMessageUID")]
    pub original_message_uid: Option<String>,
    /// Whether it had sensitive words: 0 none, 1 blocked ones, 2 ones that were replaced.
    pub sensitive_type: Option<i64>,
    /// Platform of the sender: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or
    /// `Server`.
    #[wire(also = "os")]
    pub source: Option<String>,
    /// Id of the channel in an ultra group. Empty where it has none.
    pub bus_channel: Option<String>,
    /// Of a message to some members of a group: ids of the receivers.
    pub group_user_ids: Option<Vec<String>>,
    /// Whether an AI model wrote it. The service sends it on request only.
    pub ai_generated: Option<bool>,
}

impl Callback for MessageEvent {
    const FACTS: Facts = Facts {
        name: "message",
        shape: &[&["fromUserId"], &["toUserId"], &["objectName"], &["msgUID", "messageId"]],
        key: &["messageUID"],
        body: Body::Form,
        signed: Place::Query,
    };
}
