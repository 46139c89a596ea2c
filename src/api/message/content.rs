//! What a message says.

use serde_json::Value;

use crate::field::{self, Field};
use crate::rules::{At, Invalid, Limit};

/// The content of a message: an object, or the JSON text of one. It is sent as JSON text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content(pub Value);

impl From<Value> for Content {
    fn from(content: Value) -> Self {
        Self(content)
    }
}

impl From<&str> for Content {
    fn from(content: &str) -> Self {
        Self(content.into())
    }
}

impl Content {
    /// The same content, with those it mentions under the name the service wants.
    pub(super) fn mentioning(mut self) -> Self {
        let info = self.0.get_mut("mentionedInfo").and_then(Value::as_object_mut);
        if let Some(info) = info
            && let Some(users) = info.shift_remove("userIds")
        {
            info.insert("userIdList".to_owned(), users);
        }
        self
    }
}

impl From<Content> for Value {
    fn from(Content(content): Content) -> Self {
        match content {
            Self::String(text) => text.into(),
            content => content.to_string().into(),
        }
    }
}

impl Field for Content {
    const WANTED: &'static str = "an object, or the JSON text of one";

    fn read(value: &field::Value<'_>, at: &At<'_>, _: &Limit) -> Result<Self, Box<Invalid>> {
        match value {
            field::Value::Object(_) | field::Value::Str(_) => Ok(Self(value.into())),
            other => Err(Self::refuse(other, at)),
        }
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Content {
    fn name() -> String {
        "string | object".to_owned()
    }
}
