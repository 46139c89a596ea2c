//! A callback as the service would send it, for tests.

use serde_json::{Value, json};

use super::event::{Body, EVENTS, EventType, Place};
use super::{Keys, SignedCallback};
use crate::Result;
use crate::json::{Extra, Json, Object};
use crate::request::form;
use crate::rules::{At, Rule};
use crate::schema::Checked;
use crate::schema::input::describe;
use crate::signature::{nonce, signature};

/// Writes the signed request of an event: JSON text under the names of JavaScript. `raw` adds fields
/// that no property has.
pub fn write(event: &str, url: &str, keys: &Keys, now: u64) -> Result<SignedCallback> {
    let at = At::Argument("event");
    let wanted = |got| {
        let wanted = "an event: an object with a type".into();
        at.field("type").breaks(Rule::Type { wanted, got })
    };
    let json = Json::parse(event).ok_or_else(|| wanted("another value".to_owned()))?;
    let object = json.object().ok_or_else(|| wanted(describe(json)))?;
    let name = object.get("type").ok_or_else(|| at.field("type").breaks(Rule::Required))?;
    let kind = EVENTS.iter().find(|kind| Some(kind.facts.name) == name.string().as_deref());
    let kind = kind.ok_or_else(|| wanted(describe(name)))?;
    let mut fields = fields(kind, &object, &at)?;
    if kind.facts.signed == Place::QueryAndBody {
        fields.insert("appKey".to_owned(), keys.appkey.as_str().into());
    }
    let (body, content_type) = body(kind.facts.body, fields);
    let values = Values::new(keys, now);
    let headers = vec![("content-type", content_type.to_owned())];
    let (url, headers) = match kind.facts.signed {
        Place::Query => (values.on(url, Some(&keys.appkey)), headers),
        Place::QueryAndBody => (values.on(url, None), headers),
        Place::Headers => (url.to_owned(), values.among(headers, &keys.appkey)),
    };
    Ok(SignedCallback { url, headers, body })
}

/// The fields of an event under the names of the service.
fn fields(kind: &EventType, object: &Object<'_>, at: &At<'_>) -> Checked<Extra> {
    let mut fields = Extra::new();
    kind.model.encode_properties(object, at, &mut fields)?;
    if fields.get("eventType") == Some(&json!(2))
        && let Some(details) = fields.remove("recallMsgInfo")
    {
        fields.insert("deleteMsgInfo".to_owned(), details);
    }
    let raw = object.get("raw").and_then(Json::object);
    for (name, value) in raw.iter().flat_map(Object::iter) {
        if !kind.model.reads(name) {
            fields.entry(name.characters()).or_insert_with(|| value.value());
        }
    }
    Ok(fields)
}

fn body(body: Body, fields: Extra) -> (String, &'static str) {
    const JSON: &str = "application/json";
    match body {
        Body::Form => (form(&fields), "application/x-www-form-urlencoded"),
        Body::Json => (Value::Object(fields).to_string(), JSON),
        Body::List => (json!([fields]).to_string(), JSON),
        Body::Profiles => (json!({ "profiles": [fields] }).to_string(), JSON),
    }
}

/// The values of a signature.
struct Values {
    nonce: String,
    timestamp: String,
    signature: String,
}

impl Values {
    fn new(keys: &Keys, now: u64) -> Self {
        let (nonce, timestamp) = (nonce().to_string(), now.to_string());
        let signature = signature(&keys.secret, &nonce, &timestamp);
        Self { nonce, timestamp, signature }
    }

    /// The URL with the values in its query.
    fn on(&self, url: &str, appkey: Option<&str>) -> String {
        let (url, fragment) = url.split_at(url.find('#').unwrap_or(url.len()));
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(appkey) = appkey {
            query.append_pair("appKey", appkey);
        }
        query.append_pair("nonce", &self.nonce);
        query.append_pair("timestamp", &self.timestamp);
        query.append_pair("signature", &self.signature);
        let separator = if url.contains('?') { '&' } else { '?' };
        format!("{url}{separator}{}{fragment}", query.finish())
    }

    /// The headers, with the values among them.
    fn among(self, mut headers: Headers, appkey: &str) -> Headers {
        headers.push(("rc-app-key", appkey.to_owned()));
        headers.push(("rc-nonce", self.nonce));
        headers.push(("rc-timestamp", self.timestamp));
        headers.push(("rc-signature", self.signature));
        headers
    }
}

type Headers = Vec<(&'static str, String)>;
