//! A message with different content for each receiver.

use rongcloud_native_macros::input;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::push_options::PushExt;
use super::send_options::SendOptions;
use crate::Extra;
use crate::api::{Content, Flag, JsonText, id};
use crate::rules::Limit;
use crate::schema::{Kind, Shaped};

/// A message whose content has placeholders, with the values for each receiver.
#[input]
pub struct TemplateMessage {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// The content, with placeholders such as `{name}`.
    #[wire("content")]
    pub template: Content,
    /// The values for each receiver, by user ids of 1-64 characters.
    #[wire("receivers", length = 1..=1000, unit = "receivers")]
    pub content: Receivers,
    /// Send a silent push on iOS, which runs the app in the background. Default `false`.
    pub content_available: Option<Flag>,
    /// `true`: there is no push notification. Default `false`.
    pub disable_push: Option<bool>,
    /// Id of a channel. Only ultra groups are known to have channels.
    pub bus_channel: Option<id::BusChannel>,
    /// Options of sending.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A message to users whose content has placeholders, with the values for each receiver.
#[input]
pub struct PrivateTemplateMessage {
    /// The message.
    #[wire(flatten)]
    pub message: TemplateMessage,
    /// Do not send it to users who have the sender on their blacklist. Default `false`.
    pub verify_blacklist: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// It adds to the unread count. Default `true`.
    pub is_counted: Option<Flag>,
    /// Ask the receivers' clients for read receipts. Default `false`.
    pub need_read_receipt: Option<Flag>,
}

/// Splits the receivers into the lists that the service reads, all in the same order.
pub(super) fn columns(fields: &mut Extra) {
    let receivers = fields.shift_remove("receivers").unwrap_or_default();
    let receivers: Vec<_> = receivers.as_object().into_iter().flatten().collect();
    let column = |name| receivers.iter().map(|(_, one)| one.get(name).cloned()).collect::<Value>();
    let ids = receivers.iter().map(|(id, _)| id.as_str()).collect();
    fields.insert("toUserId".to_owned(), ids);
    for (name, values) in [("values", "data"), ("pushContent", "push"), ("pushData", "pushData")] {
        fields.insert(name.to_owned(), column(values));
    }
    // Without any, there is no list, since apps could be refused for one of nulls.
    if receivers.iter().any(|(_, one)| one.get("pushExt").is_some()) {
        fields.insert("pushExt".to_owned(), column("pushExt"));
    }
}

/// The values for each receiver, by user ids, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Receivers(pub Vec<(String, Receiver)>);

impl Serialize for Receivers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, receiver)| (id, receiver)))
    }
}

impl Shaped for Receivers {
    const KIND: &'static Kind = &Kind::Map(&Kind::Limited(&Kind::Text, &ID), Receiver::KIND);
}

/// Of the ids of receivers.
const ID: Limit = Limit { length: Some(1..=64), unit: "characters", ..Limit::NONE };

/// The values for one receiver.
#[input]
pub struct Receiver {
    /// The text for each placeholder.
    pub data: Extra,
    /// Text of the push notification, with the same placeholders.
    pub push: Option<String>,
    /// Further data of the push notification, for the app.
    pub push_data: Option<String>,
    /// Title and settings of the push notification. No page says what happens if only some
    /// receivers have them.
    pub push_ext: Option<JsonText<PushExt>>,
}
