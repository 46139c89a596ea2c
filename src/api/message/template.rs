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
    #[wire("fromUserId")]
    pub sender_id: String,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// The content, with placeholders such as `{name}`.
    #[wire("content")]
    pub template: Content,
    /// What each receiver gets, by their ids: at most 1000.
    #[wire(skip)]
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

/// What each receiver gets, by their ids, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Receivers(pub Vec<(String, Receiver)>);

impl Field for Receivers {
    const WANTED: &'static str = "an object of receivers by their ids";

    fn read(value: &field::Value<'_>, at: &At<'_>, _: &Limit) -> Result<Self, Box<Invalid>> {
        let field::Value::Object(receivers) = value else {
            return Err(Self::refuse(value, at));
        };
        let read = |(id, value): (&str, _)| {
            let receiver = Receiver::read(value, &at.field(id), &Limit::NONE)?;
            Ok((id.to_owned(), receiver))
        };
        receivers.iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    fn check(&self, at: &At<'_>, _: &Limit) -> Result<(), Box<Invalid>> {
        let check =
            |(id, receiver): &(String, Receiver)| receiver.check(&at.field(id), &Limit::NONE);
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
