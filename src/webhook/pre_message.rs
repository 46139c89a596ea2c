//! A message that waits for a verdict.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use crate::Extra;
use crate::api::{Content, Csv, JsonText};

/// A message that is about to be delivered, and waits for the app to allow, change or refuse it: the
/// service's pre-messaging callback.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/moderation/msgcb>
#[event]
pub struct PreMessageEvent {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: String,
    /// Id of the user, group, ultra group or chatroom that the message is sent to.
    #[wire(also = "toUserId")]
    pub target_id: String,
    /// Type of the message, as in `RC:TxtMsg`.
    #[wire("msgType", also = "objectName")]
    pub object_name: String,
    /// The content. A text that is not the JSON of an object stays a text.
    pub content: Content,
    /// Kind of conversation: `PERSON`, `GROUP`, `TEMPGROUP` for a chatroom or `ULTRAGROUP`.
    pub channel_type: Option<String>,
    /// When the service received the message, in milliseconds since 1970.
    #[wire("msgTimeStamp", also = "msgTimestamp")]
    pub time: Option<i64>,
    /// Id of the message.
    #[wire("messageId", js = "messageUID", also = "msgUID")]
    pub message_uid: String,
    /// In ultra groups: id of the message that this one edits or extends.
    #[wire("originalMsgUID", js = "originalMessageUID")]
    pub original_message_uid: Option<String>,
    /// Platform of the sender: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or
    /// `Server`.
    #[wire("os", also = "source")]
    pub source: Option<String>,
    /// Id of the channel in an ultra group. Empty where it has none.
    pub bus_channel: Option<String>,
    /// Of a message to some members of a group: ids of the receivers.
    #[wire("toUserIds")]
    pub user_ids: Option<Csv<String>>,
    /// Text of the push notification.
    pub push_content: Option<String>,
    /// Whether the receivers get no push notification.
    pub disable_push: Option<bool>,
    /// Settings of the push notification. A text that is not the JSON of an object stays a text.
    pub push_ext: Option<JsonText<Extra>>,
    /// Whether the message can be extended with keys and values.
    pub expansion: Option<bool>,
    /// The keys and values of the message. A text that is not the JSON of an object stays a text.
    pub extra_content: Option<JsonText<Extra>>,
    /// Address of the sender, as in `192.0.2.1:5678`.
    pub client_ip: Option<String>,
    /// Whether an AI model wrote it. The service sends it on request only.
    pub ai_generated: Option<bool>,
}

impl Callback for PreMessageEvent {
    const FACTS: Facts = Facts {
        name: "preMessage",
        shape: &[&["fromUserId"], &["targetId"], &["msgType"], &["messageId", "msgUID"]],
        key: &["messageUID"],
        body: Body::Form,
        signed: Place::QueryAndBody,
    };
}
