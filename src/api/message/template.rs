//! A message with a text of its own for each receiver.

use rongcloud_native_macros::input;
use serde_json::{Value, json};

use crate::api::message::content::Content;
use crate::field::{self, Extra, Field};
use crate::rules::{At, Invalid, Limit};

/// A message whose content has placeholders, and what they stand for.
#[input]
pub struct TemplateMessage {
    /// Id of the user it comes from.
    #[wire("fromUserId", length = 1..=64, unit = "characters")]
    pub sender_id: String,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// The content, with placeholders such as `{name}`.
    #[wire("content")]
    pub template: Content,
    /// What each receiver gets, by their ids of 1-64 characters.
    #[wire(skip, length = 1..=1000, unit = "receivers")]
    pub content: Receivers,
}

impl TemplateMessage {
    /// What each receiver gets, as the service wants it: lists in the same order.
    pub(super) fn columns(&self) -> [(&'static str, Value); 4] {
        let column =
            |cell: fn(&(String, Receiver)) -> Value| self.content.0.iter().map(cell).collect();
        [
            ("toUserId", column(|(id, _)| json!(id))),
            ("values", column(|(_, receiver)| json!(receiver.data))),
            ("pushContent", column(|(_, receiver)| json!(receiver.push))),
            ("pushData", column(|(_, receiver)| json!(receiver.push_data))),
        ]
    }
}

/// The ids of receivers are names of fields, which no error quotes: one may be empty, or endless.
const ID: Limit =
    Limit { length: Some(1..=64), unit: "characters in each id", size: None, each: None };

/// What each receiver gets, by their ids, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Receivers(pub Vec<(String, Receiver)>);

impl Field for Receivers {
    const WANTED: &'static str = "an object of receivers by their ids";

    fn read(value: &field::Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        let field::Value::Object(receivers) = value else {
            return Err(Self::refuse(value, at));
        };
        limit.length(receivers.len(), at)?;
        let read = |(id, value): (&str, _)| {
            let id = id.to_owned();
            id.check(at, &ID)?;
            let receiver = Receiver::read(value, &at.field(&id), &Limit::NONE)?;
            Ok((id, receiver))
        };
        receivers.iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        limit.length(self.0.len(), at)?;
        let check = |(id, receiver): &(String, Receiver)| {
            id.check(at, &ID)?;
            receiver.check(&at.field(id), &Limit::NONE)
        };
        self.0.iter().try_for_each(check)
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Receivers {
    fn name() -> String {
        "Record<string, Receiver>".to_owned()
    }

    fn declare(declarations: &mut crate::node::typescript::Declarations) {
        Receiver::declare(declarations);
    }
}

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
