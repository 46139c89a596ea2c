//! A request before it is sent: verb, path, fields and encoding, without any I/O.

use std::borrow::Cow;

use form_urlencoded::Serializer;
use serde::Deserialize;
use serde_json::{Number, Value, json};

use crate::Result;
use crate::json::Extra;
use crate::rules::{At, Rule};

/// One call to the service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// The path, as in `/user/getToken.json`.
    pub path: Cow<'static, str>,
    /// The verb. A GET sends the fields as its query, whatever their encoding.
    pub verb: Verb,
    /// How the fields are written.
    pub encoding: Encoding,
    /// The fields under their wire names.
    pub fields: Extra,
    /// The call may be retried even if it may have been carried out.
    pub repeatable: bool,
}

/// Together they stay within the 64 KB that a URL may have here.
const LONGEST_PATH: u64 = 2_048;
const LONGEST_QUERY: u64 = 60_000;

/// Initial capacity of a body, enough for most calls.
const USUAL: usize = 512;

/// An HTTP verb.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "they are what they say")]
pub enum Verb {
    Get,
    #[default]
    Post,
    Put,
    Delete,
}

impl Verb {
    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// How a body is written.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// A form, as most endpoints take: a list repeats its key, an object is sent as JSON text.
    #[default]
    Form,
    /// A JSON object.
    Json,
}

/// Whether a URL parser leaves a byte of a path as it is. Every call asks it of each byte of its path.
fn is_plain(byte: u8) -> bool {
    !matches!(
        byte,
        0..=b' ' | b'"' | b'#' | b'<' | b'>' | b'?' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0x7f..
    )
}

/// Whether a part of a path leads to its own folder or the one above. Only a path with a dot or an
/// escape after a slash can have such a part, and few have.
fn has_steps(path: &str) -> bool {
    let is_step =
        |part: &str| matches!(&*part.to_ascii_lowercase().replace("%2e", "."), "." | "..");
    path.as_bytes().windows(2).any(|pair| matches!(pair, [b'/', b'.' | b'%']))
        && path.split('/').any(is_step)
}

fn check_length(field: &str, got: usize, most: u64) -> Result<()> {
    let got = got as u64;
    if got <= most {
        return Ok(());
    }
    let rule = Rule::Length { got, allowed: 0..=most, unit: "bytes".into() };
    Err(At::Argument(field).breaks(rule).into())
}

impl Request {
    /// Refuses a path that a URL parser would change, and a URL that would be too long.
    pub(crate) fn check(&self) -> Result<()> {
        let path = &self.path;
        check_length("path", path.len(), LONGEST_PATH)?;
        let query = self.query().map_or(0, |query| query.len());
        check_length("fields", query, LONGEST_QUERY)?;
        if path.starts_with('/') && path.bytes().all(is_plain) && !has_steps(path) {
            return Ok(());
        }
        let wanted = "a path as in /user/info.json, without a query".into();
        let rule = Rule::Type { wanted, got: format!("{path:?}") };
        Err(At::Argument("path").breaks(rule).into())
    }

    /// The value of the `Content-Type` header, if there is a body.
    #[must_use]
    pub fn content_type(&self) -> Option<&'static str> {
        match (self.verb, self.encoding) {
            (Verb::Get, _) => None,
            (_, Encoding::Form) => Some("application/x-www-form-urlencoded"),
            (_, Encoding::Json) => Some("application/json"),
        }
    }

    /// The fields of a GET, encoded.
    #[must_use]
    pub fn query(&self) -> Option<String> {
        (self.verb == Verb::Get && !self.fields.is_empty()).then(|| self.form())
    }

    /// The fields of any other request, encoded.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        match (self.verb, self.encoding) {
            (Verb::Get, _) => Vec::new(),
            (_, Encoding::Form) => self.form().into_bytes(),
            (_, Encoding::Json) => json!(self.fields).to_string().into_bytes(),
        }
    }

    fn form(&self) -> String {
        form(&self.fields)
    }
}

/// The fields as a form.
pub(crate) fn form(fields: &Extra) -> String {
    let mut form = Serializer::new(String::with_capacity(USUAL));
    for (name, value) in fields {
        append(&mut form, name, value);
    }
    form.finish()
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
        Value::Number(number) => {
            form.append_pair(name, &digits(number));
        }
        Value::Bool(_) | Value::Object(_) => {
            form.append_pair(name, &value.to_string());
        }
    }
}

/// A number as JavaScript writes it, with an exponent only where it is beyond these bounds.
fn digits(number: &Number) -> String {
    match number.as_f64() {
        Some(float) if number.is_f64() && (1e-6..1e21).contains(&float.abs()) => float.to_string(),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Error;

    /// Any characters, control characters too.
    fn text() -> impl Strategy<Value = String> {
        prop::collection::vec(any::<char>(), 0..32).prop_map(|chars| chars.into_iter().collect())
    }

    /// Any value that JSON can carry.
    fn value() -> impl Strategy<Value = Value> {
        let single = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            prop::num::f64::NORMAL.prop_map(Value::from),
            text().prop_map(Value::from),
        ];
        single.prop_recursive(4, 32, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::hash_map(text(), inner, 0..4)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    fn request(encoding: Encoding, fields: Extra) -> Request {
        Request { path: "/any.json".into(), encoding, fields, ..Request::default() }
    }

    #[test]
    fn a_path_that_would_lead_elsewhere_is_refused() {
        let check =
            |path: &str| Request { path: path.to_owned().into(), ..Request::default() }.check();
        for path in ["/", "/user/info.json", "/v3/a.b/%E9%A9%AC/...", "/a//b", "/a@b:c~d'e"] {
            check(path).unwrap();
        }
        let others = [
            "",
            "user/info.json",
            "http://a.test/",
            "/a?b",
            "/a#b",
            "/a b",
            "/a\r\nb: c",
            "/\u{9a6c}",
            "/a/../b",
            "/..",
            "/a/.",
            "/a/%2e%2E/b",
            "/a/.%2e",
            "\\\\a",
            "/a\\..\\b",
            "/a\0",
        ];
        for path in others {
            let Err(Error::Invalid(error)) = check(path) else { panic!("{path}") };
            assert_eq!((error.field.as_str(), error.code()), ("path", "20006"), "{path}");
        }
    }

    #[test]
    fn a_url_that_would_be_too_long_is_refused() {
        let field = |request: Request| match request.check() {
            Err(Error::Invalid(error)) => format!("{}: {error}", error.code()),
            other => format!("{other:?}"),
        };
        let path = |length| Request { path: "/".repeat(length).into(), ..Request::default() };
        assert_eq!(field(path(2_048)), "Ok(())");
        assert_eq!(field(path(2_049)), "20003: path must have 0-2048 bytes, not 2049");

        let query = |length: usize, verb| {
            let fields = json!({ "a": "x".repeat(length - 2) }).as_object().unwrap().clone();
            Request { verb, ..request(Encoding::Form, fields) }
        };
        assert_eq!(field(query(60_000, Verb::Get)), "Ok(())");
        assert_eq!(
            field(query(60_001, Verb::Get)),
            "20003: fields must have 0-60000 bytes, not 60001"
        );
        assert_eq!(field(query(60_001, Verb::Put)), "Ok(())");
    }

    #[test]
    fn a_number_in_a_form_is_written_as_javascript_writes_it() {
        let fields = json!({ "n": [-1e20, 1e21, 1e-6, 1e-7, 0.5, 7, u64::MAX] });
        let body = request(Encoding::Form, fields.as_object().unwrap().clone()).body();
        let values: Vec<_> = form_urlencoded::parse(&body).map(|(_, value)| value).collect();
        let expected = [
            "-100000000000000000000",
            "1e+21",
            "0.000001",
            "1e-7",
            "0.5",
            "7",
            "18446744073709551615",
        ];
        assert_eq!(values, expected);
    }

    #[test]
    fn a_get_has_a_query_and_no_body() {
        let fields = json!({ "userId": "u 1", "list": [1, 2] }).as_object().unwrap().clone();
        for encoding in [Encoding::Form, Encoding::Json] {
            let request = Request { verb: Verb::Get, ..request(encoding, fields.clone()) };
            assert_eq!(request.query().unwrap(), "userId=u+1&list=1&list=2");
            assert!(request.body().is_empty());
            assert_eq!(request.content_type(), None);
        }
        let request = Request { verb: Verb::Put, ..request(Encoding::Form, fields) };
        assert_eq!((request.query(), request.body().len()), (None, 24));
    }

    proptest! {
        #[test]
        fn any_text_survives_a_form(fields in prop::collection::hash_map(text(), text(), 0..8)) {
            let values = fields.iter().map(|(name, text)| (name.clone(), text.as_str().into()));
            let body = request(Encoding::Form, values.collect()).body();
            let parsed = form_urlencoded::parse(&body).into_owned().collect();
            prop_assert_eq!(fields, parsed);
        }

        #[test]
        fn a_list_in_a_form_keeps_its_order(name in text(), texts in prop::collection::vec(text(), 0..8)) {
            let fields = Extra::from_iter([(name.clone(), texts.clone().into())]);
            let body = request(Encoding::Form, fields).body();
            let parsed: Vec<_> = form_urlencoded::parse(&body).into_owned().collect();
            let pairs: Vec<_> = texts.into_iter().map(|text| (name.clone(), text)).collect();
            prop_assert_eq!(pairs, parsed);
        }

        #[test]
        fn any_value_survives_json(fields in prop::collection::hash_map(text(), value(), 0..8)) {
            let fields: Extra = fields.into_iter().collect();
            let body = request(Encoding::Json, fields.clone()).body();
            prop_assert_eq!(fields, serde_json::from_slice::<Extra>(&body).unwrap());
        }

        #[test]
        fn an_object_in_a_form_is_json(name in text(), fields in prop::collection::hash_map(text(), value(), 0..4)) {
            let object: Extra = fields.into_iter().collect();
            let fields = Extra::from_iter([(name.clone(), object.clone().into())]);
            let body = request(Encoding::Form, fields).body();
            let (parsed, json) = form_urlencoded::parse(&body).next().unwrap();
            prop_assert_eq!(name, parsed);
            prop_assert_eq!(object, serde_json::from_str::<Extra>(&json).unwrap());
        }
    }
}
