//! A request before it is sent: path, fields and encoding, without any I/O.

use form_urlencoded::Serializer;
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
        input: impl Field + Into<Value>,
    ) -> Result<Self> {
        input.check(&At::Argument("input"), &Limit::NONE)?;
        let Value::Object(fields) = input.into() else {
            unreachable!("an input is an object");
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
        Request { path: "/any.json", encoding, fields, repeatable: false }
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
