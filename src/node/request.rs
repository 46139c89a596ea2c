//! Calls of any path, for what has no method of its own yet.

use rongcloud_native_macros::settings;

use crate::field::{Extra, Field, Value, read_argument};
use crate::node::surface::{Answer, answer};
use crate::node::typescript::Type;
use crate::request::{Encoding, Request, Verb};
use crate::rules::{At, Invalid, Limit};
use crate::{Client, Result};

/// What `lib/request.js` makes of the arguments of `request`.
#[settings]
struct Arguments {
    /// The path.
    path: String,
    /// The fields.
    #[wire(script = "fields")]
    values: Option<Extra>,
    /// The verb.
    method: Option<Verb>,
    /// How the fields are written.
    encoding: Option<Encoding>,
    /// The call may be retried when nobody knows whether it was carried out.
    repeatable: Option<bool>,
}

/// Makes the call: JSON text in, JSON text out.
pub fn call(client: &Client, input: &str) -> Result<Answer> {
    let Arguments { path, values, method, encoding, repeatable } = read_argument(input, "request")?;
    Ok(answer(client.request(Request {
        path: path.into(),
        verb: method.unwrap_or_default(),
        encoding: encoding.unwrap_or_default(),
        fields: values.unwrap_or_default(),
        repeatable: repeatable.unwrap_or_default(),
    })))
}

impl Field for Verb {
    const WANTED: &'static str = "GET, POST, PUT or DELETE";

    fn read(value: &Value<'_>, at: &At<'_>, _: &Limit) -> std::result::Result<Self, Box<Invalid>> {
        let verbs = [Self::Get, Self::Post, Self::Put, Self::Delete];
        let known = verbs.into_iter().find(|verb| value.as_str() == Some(verb.as_str()));
        known.ok_or_else(|| Self::refuse(value, at))
    }
}

impl Field for Encoding {
    const WANTED: &'static str = "form or json";

    fn read(value: &Value<'_>, at: &At<'_>, _: &Limit) -> std::result::Result<Self, Box<Invalid>> {
        match value.as_str() {
            Some("form") => Ok(Self::Form),
            Some("json") => Ok(Self::Json),
            _ => Err(Self::refuse(value, at)),
        }
    }
}

impl Type for Verb {
    fn name() -> String {
        "'GET' | 'POST' | 'PUT' | 'DELETE'".to_owned()
    }
}

impl Type for Encoding {
    fn name() -> String {
        "'form' | 'json'".to_owned()
    }
}
