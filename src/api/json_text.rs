//! Objects that are sent as JSON text.

use serde::Serialize;
use serde_json::Value;

use crate::schema::{Kind, Shaped};

/// An object that is sent as JSON text. Callers may pass the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum JsonText<T> {
    /// The object.
    Object(T),
    /// Its JSON text, sent unchanged.
    Text(String),
}

impl<T: Default> Default for JsonText<T> {
    fn default() -> Self {
        Self::Object(T::default())
    }
}

impl<T> From<T> for JsonText<T> {
    fn from(object: T) -> Self {
        Self::Object(object)
    }
}

impl<T: Shaped> Shaped for JsonText<T> {
    const KIND: &'static Kind = &Kind::JsonText(T::KIND);
}

/// The content of a message: an object, or the JSON text of one. It is sent as JSON text.
pub type Content = JsonText<crate::Extra>;

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Value> for Content {
    fn from(value: Value) -> Self {
        match value {
            Value::Object(fields) => Self::Object(fields),
            Value::String(text) => Self::Text(text),
            other => Self::Text(other.to_string()),
        }
    }
}
