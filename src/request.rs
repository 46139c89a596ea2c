//! A request before it is sent: path, encoding and body, without any I/O.

use form_urlencoded::Serializer;
use serde::Serialize;
use serde_json::Value;

use crate::Result;
use crate::field::{Extra, Field};
use crate::rules::{At, Limit};

/// One call to the service.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The path, as in `/user/getToken.json`.
    pub path: &'static str,
    /// The value of the `Content-Type` header.
    pub content_type: &'static str,
    /// The encoded body.
    pub body: Vec<u8>,
    /// The call may be made again when nobody knows whether it was carried out.
    pub repeatable: bool,
}

impl Request {
    /// A form, as most endpoints want it: a list repeats its key, an object is sent as JSON text.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`](crate::Error::Invalid) where the input breaks a rule.
    pub fn form(path: &'static str, input: &(impl Field + Serialize)) -> Result<Self> {
        let mut form = Serializer::new(String::new());
        for (name, value) in &fields(input)? {
            append(&mut form, name, value);
        }
        Ok(Self {
            path,
            content_type: "application/x-www-form-urlencoded",
            body: form.finish().into_bytes(),
            repeatable: false,
        })
    }

    /// A JSON body.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`](crate::Error::Invalid) where the input breaks a rule.
    pub fn json(path: &'static str, input: &(impl Field + Serialize)) -> Result<Self> {
        Ok(Self {
            path,
            content_type: "application/json",
            body: Value::Object(fields(input)?).to_string().into_bytes(),
            repeatable: false,
        })
    }
}

/// The fields under their wire names, each once.
fn fields(input: &(impl Field + Serialize)) -> Result<Extra> {
    input.check(&At::Argument("input"), &Limit::NONE)?;
    match serde_json::to_value(input).expect("an input is made of JSON values") {
        Value::Object(fields) => Ok(fields),
        other => unreachable!("an input is an object, not {other}"),
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
