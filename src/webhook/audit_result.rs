//! What a moderation service found in a message.

use rongcloud_native_macros::event;
use serde::{Deserialize, Serialize};

use super::event::{Body, Callback, Facts, Place};
use super::named::Open;
use crate::Extra;
use crate::api::{Content, Csv, JsonText};
use crate::schema::{Kind, Shaped};

/// What a moderation service found in a message.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/moderation/audit-result>
#[event]
pub struct AuditResultEvent {
    /// `true` where the message passed, `false` where it did not. Compare it with them: a verdict
    /// that the service has added since is passed on as it came.
    #[wire("result")]
    pub passed: Open<AuditVerdict>,
    /// Id of the message.
    #[wire("msgUID", js = "messageUID")]
    pub message_uid: String,
    /// Name of the moderation service.
    #[wire("serviceProvider")]
    pub provider: Option<String>,
    /// What the moderation service answered. A text that is not the JSON of an object stays a text.
    #[wire("resultDetail")]
    pub detail: Option<JsonText<Extra>>,
    /// The message. A text that is not the JSON of an object stays a text.
    #[wire("content")]
    pub message: Option<JsonText<AuditedMessage>>,
}

/// A message that a moderation service has looked at.
#[event]
pub struct AuditedMessage {
    /// App Key of the app.
    #[wire("appKey", js = "appkey")]
    pub appkey: Option<String>,
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: Option<String>,
    /// Id of the user, group or ultra group that the message was sent to.
    pub target_id: Option<String>,
    /// Of a message to some members of a group: ids of the receivers.
    #[wire("toUserIds")]
    pub user_ids: Option<Csv<String>>,
    /// Kind of conversation: `PERSON`, `GROUP`, `TEMPGROUP` for a chatroom or `ULTRAGROUP`.
    #[wire("conversationType")]
    pub channel_type: Option<String>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: Option<String>,
    /// The content. A text that is not the JSON of an object stays a text.
    #[wire("message")]
    pub content: Option<Content>,
    /// The keys and values of the message. A text that is not the JSON of an object stays a text.
    pub extra_content: Option<JsonText<Extra>>,
    /// Platform of the sender.
    #[wire("clientOs")]
    pub source: Option<String>,
    /// When the message was sent, in milliseconds since 1970.
    #[wire("messageTime")]
    pub time: Option<i64>,
    /// Id of the message.
    #[wire("messageId", js = "messageUID")]
    pub message_uid: Option<String>,
}

/// Whether a message passed.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(transparent)]
pub struct AuditVerdict(pub bool);

impl Shaped for AuditVerdict {
    const KIND: &'static Kind = &Kind::Named(&[("true", "10000"), ("false", "10001")]);
}

impl Callback for AuditResultEvent {
    const FACTS: Facts = Facts {
        name: "auditResult",
        shape: &[&["result"], &["msgUID"]],
        key: &["messageUID", "provider", "passed"],
        body: Body::Json,
        signed: Place::Headers,
    };
}
