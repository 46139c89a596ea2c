//! The body of a callback: a form, or JSON.

use std::borrow::Cow;

use serde_json::Value;
use serde_json::map::Entry;

use crate::json::{Extra, Json};
use crate::rules::{At, Invalid, Rule};

const WANTED: &str = "a form, or JSON: an object or a list of objects";

/// The body as JSON text. Of a form, a field that stands several times is a list.
pub fn json_text(text: &str) -> Result<Cow<'_, str>, Box<Invalid>> {
    let text = text.trim_start_matches('\u{feff}').trim_ascii();
    let is_json = text.starts_with(['{', '[']);
    if is_json && Json::parse(text).is_some() {
        return Ok(Cow::Borrowed(text));
    }
    if is_json || !text.contains('=') {
        let got = if text.is_empty() { "an empty one" } else { "another text" };
        let rule = Rule::Type { wanted: WANTED.into(), got: got.to_owned() };
        return Err(At::Argument("body").breaks(rule));
    }
    let mut fields = Extra::new();
    for (name, value) in form_urlencoded::parse(text.as_bytes()) {
        let value = Value::String(value.into_owned());
        match fields.entry(name.into_owned()) {
            Entry::Vacant(entry) => {
                entry.insert(value);
            }
            Entry::Occupied(mut entry) => match entry.get_mut() {
                Value::Array(values) => values.push(value),
                first => *first = Value::Array(vec![first.take(), value]),
            },
        }
    }
    Ok(Cow::Owned(Value::Object(fields).to_string()))
}

/// Calls `read` with each event in a body, and its place.
pub fn each_event(
    body: Json<'_>,
    mut read: impl FnMut(Json<'_>, &At<'_>) -> Result<(), Box<Invalid>>,
) -> Result<(), Box<Invalid>> {
    let at = At::Argument("body");
    let profiles = body.field("profiles");
    let text = profiles.and_then(Json::string);
    let profiles = text.as_deref().map_or(profiles, Json::parse).filter(|json| json.is_list());
    let (at, events) = match profiles {
        Some(profiles) => (at.field("profiles"), profiles),
        None => (at, body),
    };
    match events.items() {
        Some(items) => {
            for (index, event) in items.enumerate() {
                read(event, &at.item(index))?;
            }
            Ok(())
        }
        None => read(events, &at),
    }
}
