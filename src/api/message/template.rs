//! A message with different content for each receiver.

use rongcloud_native_macros::input;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::Extra;
use crate::api::{Content, id};
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

/// Ids of receivers are field names. Errors do not quote those, which may be empty or very long.
const ID: Limit = Limit { length: Some(1..=64), unit: "characters in each id", ..Limit::NONE };

/// The values for one receiver.
#[input]
pub struct Receiver {
    /// The text for each placeholder.
    pub data: Extra,
    /// Text of the push notification, with the same placeholders.
    pub push: Option<String>,
    /// Further data of the push notification, for the app.
    pub push_data: Option<String>,
}
