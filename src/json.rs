//! JSON text, parsed one level at a time. Values that are not read stay text, so that JavaScript
//! gets even those that Rust cannot hold: halves of characters, numbers out of range, and very
//! deep nesting.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value, from_str};

/// Unknown fields: those that a caller adds are sent, those that the service adds are returned.
pub type Extra = Map<String, Value>;

/// A value that `JSON.parse` takes.
#[derive(Clone, Copy)]
pub struct Json<'a>(&'a str);

impl<'a> Json<'a> {
    /// `None` if the text is not JSON.
    pub fn parse(text: &'a str) -> Option<Self> {
        from_str(text).ok().map(Self::of)
    }

    /// Text that is known to be JSON.
    pub fn known(text: &'a str) -> Self {
        Self(text.trim_ascii())
    }

    fn of(raw: &'a RawValue) -> Self {
        Self(raw.get())
    }

    /// The text of the value.
    pub fn text(self) -> &'a str {
        self.0
    }

    pub fn is_null(self) -> bool {
        self.text() == "null"
    }

    pub fn is_object(self) -> bool {
        self.text().starts_with('{')
    }

    pub fn is_list(self) -> bool {
        self.text().starts_with('[')
    }

    pub fn is_string(self) -> bool {
        self.text().starts_with('"')
    }

    pub fn is_number(self) -> bool {
        self.text().starts_with(|first: char| first == '-' || first.is_ascii_digit())
    }

    pub fn object(self) -> Option<Object<'a>> {
        Object::parse(self.text())
    }

    pub fn items(self) -> Option<impl ExactSizeIterator<Item = Self>> {
        let items: Vec<&RawValue> =
            if self.is_list() { from_str(self.text()).ok()? } else { return None };
        Some(items.into_iter().map(Self::of))
    }

    /// The characters of a string. Half of one, which Rust cannot hold, becomes U+FFFD.
    pub fn string(self) -> Option<Cow<'a, str>> {
        if !self.is_string() {
            return None;
        }
        let inside = &self.text()[1..self.text().len() - 1];
        if !inside.contains('\\') {
            return Some(Cow::Borrowed(inside));
        }
        let whole = from_str(self.text()).or_else(|_| from_str(&without_halves(self.text())));
        whole.ok().map(Cow::Owned)
    }

    /// A number without a fraction, however it is written: `200`, `200.0` and `2e2` are the same.
    pub fn integer(self) -> Option<i64> {
        if !self.is_number() {
            return None;
        }
        self.text().parse().ok().or_else(|| {
            let number: f64 = self.text().parse().ok()?;
            if number.fract() == 0.0 { format!("{number:.0}").parse().ok() } else { None }
        })
    }

    /// The value as Rust can hold it. One with a number out of range, or nested too deeply, becomes
    /// its text.
    pub fn value(self) -> Value {
        let whole = from_str(self.text()).or_else(|_| from_str(&without_halves(self.text())));
        whole.unwrap_or_else(|_| self.text().into())
    }
}

/// The fields of an object, in the order they came.
pub struct Object<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'a> Object<'a> {
    /// `None` if the text is not a JSON object.
    pub fn parse(text: &'a str) -> Option<Self> {
        from_str(text).ok()
    }

    /// If a name occurs twice, the last one counts, as for `JSON.parse`.
    pub fn get(&self, name: &str) -> Option<Json<'a>> {
        self.iter().rev().find(|(other, _)| other.is(name)).map(|(_, value)| value)
    }

    /// Each field as Rust can hold it.
    pub fn values(&self) -> Extra {
        self.iter().map(|(name, value)| (name.characters().into_owned(), value.value())).collect()
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Name<'a>, Json<'a>)> {
        self.0.iter().map(|(name, value)| (Name(Json::of(name)), Json::of(value)))
    }
}

/// The name of a field.
#[derive(Clone, Copy)]
pub struct Name<'a>(Json<'a>);

impl<'a> Name<'a> {
    pub fn is(self, name: &str) -> bool {
        let inside = &self.text()[1..self.text().len() - 1];
        inside == name || (inside.contains('\\') && self.characters() == name)
    }

    /// The text of the name, in quotes.
    pub fn text(self) -> &'a str {
        self.0.text()
    }

    pub fn json(self) -> Json<'a> {
        self.0
    }

    pub fn characters(self) -> Cow<'a, str> {
        self.0.string().unwrap_or_default()
    }
}

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Object<'de>, M::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Object(fields))
            }
        }

        deserializer.deserialize_map(Fields)
    }
}

/// JSON text with U+FFFD for each escaped half of a character, such as `\ud83d`.
fn without_halves(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        whole.push_str(before);
        let (kept, length) = match (unit(escape), escape.get(6..).and_then(unit)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (&escape[..12], 12),
            (Some(0xD800..=0xDFFF), _) => ("\\ufffd", 6),
            (Some(_), _) => (&escape[..6], 6),
            (None, _) => (&escape[..2], 2),
        };
        whole.push_str(kept);
        rest = &escape[length..];
    }
    whole + rest
}

/// The code unit of an escape at the start of the text.
fn unit(text: &str) -> Option<u16> {
    u16::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn value(text: &str) -> Value {
        Json::parse(text).unwrap().value()
    }

    #[test]
    fn halves_of_characters_are_replaced_and_nothing_else() {
        let text =
            r#"["\ud83d\ude00","\ud83d","\ude00\ud83d","\\ud83d","\"\ud83d","\ud83d\u0041"]"#;
        assert_eq!(
            value(text),
            json!(["😀", "\u{fffd}", "\u{fffd}\u{fffd}", "\\ud83d", "\"\u{fffd}", "\u{fffd}A"])
        );
        assert_eq!(Json::parse(r#""\ud83d!""#).unwrap().string().unwrap(), "\u{fffd}!");
    }

    #[test]
    fn what_no_value_can_hold_is_its_text() {
        let deep = "[".repeat(1000) + &"]".repeat(1000);
        for text in ["1e400", "[-1e400]", &deep] {
            assert_eq!(value(text), json!(text));
        }
    }

    #[test]
    fn an_integer_is_told_by_its_value() {
        let integer = |text| Json::parse(text).unwrap().integer();
        for text in ["200", "200.0", "2e2", "20000E-2", "0.2e3"] {
            assert_eq!(integer(text), Some(200), "{text}");
        }
        for text in ["200.5", "1e400", "1e30", "-1e400", "\"200\"", "true", "null", "[200]"] {
            assert_eq!(integer(text), None, "{text}");
        }
        assert_eq!(integer("-9223372036854775808"), Some(i64::MIN));
        assert_eq!(integer("9007199254740993"), Some(9_007_199_254_740_993));
        assert_eq!(integer("-0.0"), Some(0));
    }

    #[test]
    fn of_a_name_that_stands_twice_the_last_counts() {
        let object = Json::parse(r#"{"a":1,"\u0061":2,"b":3}"#).unwrap().object().unwrap();
        assert_eq!(object.get("a").unwrap().text(), "2");
        assert!(object.get("c").is_none());
    }

    proptest! {
        #[test]
        fn any_text_that_is_json_is_read_as_its_value(text in r#"[\[\]{}:,"\\/bfnrtu0-9a-fA-FeE+. -]{0,24}"#) {
            if let Ok(reference) = from_str::<Value>(&text) {
                prop_assert_eq!(value(&text), reference);
            }
        }

        #[test]
        fn any_string_is_read(text in ".*") {
            let written = Value::from(text.as_str()).to_string();
            prop_assert_eq!(Json::parse(&written).unwrap().string().unwrap(), text);
        }

        #[test]
        fn any_escapes_are_read(escapes in prop::collection::vec(any::<u16>(), 0..8)) {
            let text: Vec<String> = escapes.iter().map(|unit| format!("\\u{unit:04x}")).collect();
            let text = text.concat();
            let read = Json::parse(&format!("\"{text}\"")).unwrap().string().unwrap().into_owned();
            prop_assert_eq!(read, String::from_utf16_lossy(&escapes));
        }
    }
}
