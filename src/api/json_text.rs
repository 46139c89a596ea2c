//! Values that stand in a form, or in an answer, as JSON text.

use serde::{Deserialize, Serialize};

use crate::schema::{Kind, Shaped};

/// A value that is sent as JSON text. Callers may pass the text. In an answer it is the value;
/// where that is no JSON of its kind, it is the text that came.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub enum JsonText<T> {
    /// The value.
    Value(T),
    /// Its JSON text, sent unchanged.
    Text(String),
}

impl<T: Default> Default for JsonText<T> {
    fn default() -> Self {
        Self::Value(T::default())
    }
}

impl<T> From<T> for JsonText<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Shaped> Shaped for JsonText<T> {
    const KIND: &'static Kind = &Kind::JsonText(T::KIND);
}
