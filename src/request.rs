//! A request before it is sent: path, fields and encoding, without any I/O.

use form_urlencoded::Serializer;
use serde::Serialize;
use serde_json::{Value, json};

use crate::Result;
use crate::field::{Extra, Field};
use crate::rules::{At, Limit};

/// One call to the service.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The path, as in `/user/getToken.json`.
    pub path: &'static str,
    /// How the fields are written.
    pub encoding: Encoding,
    /// The fields under their wire names.
    pub fields: Extra,
    /// The call may be made again when nobody knows whether it was carried out.
    pub repeatable: bool,
}

/// Room for the bodies of most calls.
const USUAL: usize = 512;

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Encoding {
    /// A form, as most endpoints want it: a list repeats its key, an object is sent as JSON text.
    Form,
    /// A JSON object.
    Json,
}

impl Request {
    pub(crate) fn new(
        path: &'static str,
        encoding: Encoding,
        input: &(impl Field + Serialize),
    ) -> Result<Self> {
        input.check(&At::Argument("input"), &Limit::NONE)?;
        let Ok(Value::Object(fields)) = serde_json::to_value(input) else {
            unreachable!("an input is an object of JSON values");
        };
        Ok(Self { path, encoding, fields, repeatable: false })
    }

    /// The value of the `Content-Type` header.
    #[must_use]
    pub fn content_type(&self) -> &'static str {
        match self.encoding {
            Encoding::Form => "application/x-www-form-urlencoded",
            Encoding::Json => "application/json",
        }
    }

    /// The encoded fields.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        match self.encoding {
            Encoding::Form => {
                let mut form = Serializer::new(String::with_capacity(USUAL));
                for (name, value) in &self.fields {
                    append(&mut form, name, value);
                }
                form.finish().into_bytes()
            }
            Encoding::Json => json!(self.fields).to_string().into_bytes(),
        }
    }
}

fn append(form: &mut Serializer<'_, String>, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::String(text) => {
            form.append_pair(name, text);
        }
        Value::Array(items) => {
            for item in items {
                append(form, name, item);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => {
            form.append_pair(name, &value.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_survives_a_form(fields in prop::collection::hash_map("\\PC*", "\\PC*", 0..8)) {
            let request = Request {
                path: "/any.json",
                encoding: Encoding::Form,
                fields: fields.iter().map(|(name, text)| (name.clone(), text.as_str().into())).collect(),
                repeatable: false,
            };
            let parsed = form_urlencoded::parse(&request.body()).into_owned().collect();
            prop_assert_eq!(fields, parsed);
        }
    }
}
