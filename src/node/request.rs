//! Calls of any path, for endpoints without a method.

use rongcloud_native_macros::settings;

use crate::call::Untyped;
use crate::json::Extra;
use crate::request::{Encoding, Request, Verb};
use crate::schema::input::options;
use crate::schema::{Kind, Shaped};
use crate::{Client, Result};

/// The input that `lib/request.js` creates from the arguments of `request`.
#[settings]
struct Arguments {
    /// The path.
    path: String,
    /// The fields.
    fields: Option<Extra>,
    /// The verb.
    method: Option<Verb>,
    /// How the fields are written.
    encoding: Option<Encoding>,
    /// The call may be retried even if it may have been carried out.
    repeatable: Option<bool>,
}

/// Reads the arguments, as JSON text, and prepares the call.
pub fn call(client: &Client, input: &str) -> Result<Box<Untyped>> {
    let Arguments { path, fields, method, encoding, repeatable } = options(input, "request")?;
    let request = Request {
        path: path.into(),
        verb: method.unwrap_or_default(),
        encoding: encoding.unwrap_or_default(),
        fields: fields.unwrap_or_default(),
        repeatable: repeatable.unwrap_or_default(),
    };
    Ok(client.request(request).untyped())
}

impl Shaped for Verb {
    const KIND: &'static Kind = &Kind::Name(&["GET", "POST", "PUT", "DELETE"]);
}

impl Shaped for Encoding {
    const KIND: &'static Kind = &Kind::Name(&["form", "json"]);
}
