//! A message with a text of its own for each receiver.

use rongcloud_native_macros::input;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::Extra;
use crate::api::{Content, id};
use crate::rules::Limit;
use crate::schema::{Kind, Shaped};

/// A message whose content has placeholders, and what they stand for.
#[input]
pub struct TemplateMessage {
    /// Id of the user it comes from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// The content, with placeholders such as `{name}`.
    #[wire("content")]
    pub template: Content,
    /// What each receiver gets, by their ids of 1-64 characters.
    #[wire("receivers", length = 1..=1000, unit = "receivers")]
    pub content: Receivers,
}

/// What each receiver gets, as the service wants it: lists in the same order.
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

/// What each receiver gets, by their ids, in order.
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

/// The ids of receivers are names of fields, which no error quotes: one may be empty, or endless.
const ID: Limit = Limit { length: Some(1..=64), unit: "characters in each id", ..Limit::NONE };

/// What one receiver gets.
#[input]
pub struct Receiver {
    /// A text for each placeholder.
    pub data: Extra,
    /// The text of the push, with the same placeholders.
    pub push: Option<String>,
    /// Further data of the push.
    pub push_data: Option<String>,
}
