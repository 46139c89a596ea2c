//! What messages say: the content of each built-in type of message.

use rongcloud_native_macros::input;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Extra;
use crate::schema::{Kind, Shaped};

/// The content of a message: an object, or the JSON text of one. It is sent as JSON text. In answers
/// it is the object; a text that is not the JSON of an object stays a text.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Content {
    /// The object.
    Object(Extra),
    /// Its text, which is sent as it is.
    Text(String),
}

impl Default for Content {
    fn default() -> Self {
        Self::Object(Extra::new())
    }
}

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

impl Shaped for Content {
    const KIND: &'static Kind = &Kind::Content;
}

/// The built-in types of messages, and the models of their contents.
macro_rules! contents {
    ($($object_name:literal $model:ident,)+) => {
        /// The content of each built-in type of message.
        pub(crate) const CONTENTS: &[(&str, &Kind)] = &[$(($object_name, $model::KIND)),+];

        $(impl From<$model> for Content {
            fn from(content: $model) -> Self {
                serde_json::to_value(content).expect("contents are JSON values").into()
            }
        })+
    };
}

contents! {
    "RC:TxtMsg" TextContent,
}

/// A text.
#[input]
pub struct TextContent {
    /// The text.
    pub content: String,
    /// Data of the app.
    #[wire("extra", js = "extra")]
    pub extra_text: Option<String>,
}
