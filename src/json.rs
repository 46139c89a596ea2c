//! JSON text, parsed one level at a time. Values that are not read stay text, so that JavaScript
//! gets even those that Rust cannot hold: halves of characters, numbers out of range, and very
//! deep nesting.

use std::borrow::Cow;

use memchr::{memchr, memchr2};
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
        from_str::<&RawValue>(text).ok().map(|raw| Self(raw.get()))
    }

    /// Text that is known to be JSON.
    pub fn known(text: &'a str) -> Self {
        Self(text.trim_ascii())
    }

    /// The text of the value.
    pub fn text(self) -> &'a str {
        self.0
    }

    pub fn is_null(self) -> bool {
        self.text() == "null"
    }

    fn first_byte(self) -> u8 {
        self.text().as_bytes()[0]
    }

    pub fn is_object(self) -> bool {
        self.first_byte() == b'{'
    }

    pub fn is_list(self) -> bool {
        self.first_byte() == b'['
    }

    pub fn is_string(self) -> bool {
        self.first_byte() == b'"'
    }

    pub fn is_number(self) -> bool {
        matches!(self.first_byte(), b'-' | b'0'..=b'9')
    }

    pub fn object(self) -> Option<Object<'a>> {
        self.fields().map(|fields| Object(fields.collect()))
    }

    /// The fields of an object, one after the other.
    fn fields(self) -> Option<impl Iterator<Item = (Name<'a>, Self)>> {
        let mut parts = self.is_object().then(|| Parts::of(self.text()))?;
        Some(std::iter::from_fn(move || Some((Name(parts.next()?), parts.next()?))))
    }

    /// A field of an object. If a name occurs twice, the last one counts, as for `JSON.parse`.
    pub fn field(self, name: &str) -> Option<Self> {
        self.fields()?.filter(|(other, _)| other.is(name)).last().map(|(_, value)| value)
    }

    pub fn items(self) -> Option<impl ExactSizeIterator<Item = Self>> {
        let parts = self.is_list().then(|| Parts::of(self.text()))?;
        Some(parts.collect::<Vec<_>>().into_iter())
    }

    /// The characters of a string. Half of one, which Rust cannot hold, becomes U+FFFD.
    pub fn string(self) -> Option<Cow<'a, str>> {
        if !self.is_string() {
            return None;
        }
        let inside = &self.text()[1..self.text().len() - 1];
        if memchr(b'\\', inside.as_bytes()).is_none() {
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

/// A value as text: a string without its quotes, and anything else as JSON.
pub fn unquoted(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The fields of an object, in the order they came.
pub struct Object<'a>(Vec<(Name<'a>, Json<'a>)>);

impl<'a> Object<'a> {
    /// `None` if the text is not a JSON object.
    pub fn parse(text: &'a str) -> Option<Self> {
        Json::parse(text)?.object()
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
        self.0.iter().copied()
    }
}

/// The name of a field.
#[derive(Clone, Copy)]
pub struct Name<'a>(Json<'a>);

impl<'a> Name<'a> {
    pub fn is(self, name: &str) -> bool {
        let inside = &self.text()[1..self.text().len() - 1];
        // With escapes, a name is longer than its characters are.
        inside == name || (inside.len() > name.len() && self.characters() == name)
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

/// The values in a list, or the names and values in an object, one after the other. The text is known
/// to be JSON, so that finding where a value ends is enough.
struct Parts<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, at: 1 }
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Json<'a>;

    fn next(&mut self) -> Option<Json<'a>> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at)?, b',' | b':' | b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
        let start = self.at;
        if matches!(bytes[start], b']' | b'}') {
            return None;
        }
        self.at += length(&bytes[start..]);
        Some(Json(&self.text[start..self.at]))
    }
}

/// How long the value is that a text starts with.
fn length(text: &[u8]) -> usize {
    if text[0] == b'"' {
        return string_length(text);
    }
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => at += string_length(&text[at..]) - 1,
            b'[' | b'{' => depth += 1,
            b']' | b'}' if depth > 1 => depth -= 1,
            // At depth 0, it closes what the value stands in.
            b']' | b'}' => return at + depth,
            b',' | b' ' | b'\t' | b'\n' | b'\r' if depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    at
}

/// Most bytes of a string that are looked at one by one: finding its end in a longer one by `memchr` is
/// faster.
const SHORT: usize = 16;

/// How long the string is that a text starts with, its quotes included.
fn string_length(text: &[u8]) -> usize {
    let mut at = 1;
    while let Some(rest) = text.get(at..) {
        let (near, far) = rest.split_at(rest.len().min(SHORT));
        let ends = |byte: &u8| matches!(byte, b'"' | b'\\');
        let end = near.iter().position(ends);
        let end = end.or_else(|| memchr2(b'"', b'\\', far).map(|end| near.len() + end));
        let Some(end) = end else { break };
        if rest[end] == b'"' {
            return at + end + 1;
        }
        at += end + 2;
    }
    text.len()
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

    /// The value, taken apart down to its last part.
    fn rebuilt(json: Json<'_>) -> Value {
        if let Some(items) = json.items() {
            return items.map(rebuilt).collect();
        }
        let Some(object) = json.object() else { return json.value() };
        let fields = object.iter().map(|(name, value)| (name.characters().into(), rebuilt(value)));
        Value::Object(fields.collect())
    }

    #[test]
    fn lists_and_objects_are_taken_apart_where_their_values_end() {
        let texts = [
            "[]",
            "[ ]",
            "{}",
            " { } ",
            "[[]]",
            "[{},[]]",
            r#"{"a":{}}"#,
            r#"["]","\\","\"]"]"#,
            "[1,-2.5e3 , true,null]",
            "{\"a\" : [1 , {\"b,}\":\"c]\"}]\n,\t\"\" :\r0 }",
        ];
        for text in texts {
            let reference: Value = from_str(text).unwrap();
            assert_eq!(rebuilt(Json::parse(text).unwrap()), reference, "{text}");
        }
    }

    /// The end of a string is looked for in two ways, near and far from its beginning.
    #[test]
    fn a_string_ends_at_its_quote_wherever_an_escape_is() {
        for before in 0..40 {
            for escape in ['"', '\\', 'é', '\n'] {
                for after in [0, 1, 2, 40] {
                    let text = "a".repeat(before) + &escape.to_string() + &"b".repeat(after);
                    let reference = json!([text, { &text: text }]);
                    assert_eq!(rebuilt(Json::parse(&reference.to_string()).unwrap()), reference);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_value_is_taken_apart(text in r#"[\[\]{}:,"\\ \n0-9a]{0,24}"#) {
            if let Ok(reference) = from_str::<Value>(&text) {
                prop_assert_eq!(rebuilt(Json::parse(&text).unwrap()), reference);
            }
        }

        #[test]
        fn any_strings_are_taken_apart(texts in prop::collection::vec(".*", 0..4)) {
            let reference = json!([texts, { "a": texts }]);
            for written in [reference.to_string(), serde_json::to_string_pretty(&reference).unwrap()] {
                prop_assert_eq!(&rebuilt(Json::parse(&written).unwrap()), &reference);
            }
        }

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
