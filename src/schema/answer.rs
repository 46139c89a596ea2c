//! Reading an answer, once: fields are written under their JavaScript names, and what needs no
//! change is copied as text. Required properties are read strictly and all else leniently, because
//! the call was carried out whatever its answer is.

use serde::de::DeserializeOwned;
use serde_json::{Deserializer, Value};

use super::{Checked, Declared, Kind, Model, Property};
use crate::json::{Json, Name, Object};
use crate::rules::{At, Invalid, Rule};

/// What reads the text that is written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Reader {
    /// `JSON.parse`, which takes any JSON.
    JavaScript,
    /// Structs in Rust. What Rust cannot hold is replaced, and unknown fields are written to an
    /// object under the empty name.
    Rust,
}

/// An answer while it is written. It is always written to its end: with `resolveErrors`, callers
/// get it even if something is wrong with it.
struct Writing {
    text: String,
    reader: Reader,
    /// It is a callback, which may be a form: there, numbers, switches, lists and objects are texts.
    is_callback: bool,
    /// The first rule that the answer breaks.
    broken: Option<Box<Invalid>>,
}

/// Writes an answer for its reader. Also returns the first rule that it breaks.
pub(crate) fn write(kind: &Kind, text: &str, reader: Reader) -> (String, Option<Box<Invalid>>) {
    let room = String::with_capacity(text.len() + 16);
    let mut writing = Writing { text: room, reader, is_callback: false, broken: None };
    writing.value(kind, Json::known(text), &At::Argument("answer"));
    (writing.text, writing.broken)
}

/// Reads a struct from what was written for Rust, which is no deeper than what was read to write it.
pub(crate) fn read<T: DeserializeOwned>(written: &str) -> serde_json::Result<T> {
    let mut reading = Deserializer::from_str(written);
    reading.disable_recursion_limit();
    T::deserialize(&mut reading)
}

/// Writes the properties of an object in a callback after a text, which is the start of an object.
pub(crate) fn write_callback(
    model: &Model,
    object: &Object<'_>,
    at: &At<'_>,
    (text, reader): (String, Reader),
) -> Checked<String> {
    let mut writing = Writing { text, reader, is_callback: true, broken: None };
    writing.properties(model, object, at);
    writing.broken.map_or(Ok(writing.text), Err)
}

impl Writing {
    fn value(&mut self, kind: &Kind, json: Json<'_>, at: &At<'_>) {
        if self.is_callback && self.text_as(kind, json, at) {
            return;
        }
        match kind {
            Kind::Optional(kind) | Kind::Limited(kind, _) => self.value(kind, json, at),
            Kind::Text if json.is_number() => {
                self.put("\"");
                self.put(json.text());
                self.put("\"");
            }
            Kind::List(item) => match json.items() {
                Some(items) => self.list(item, items, at),
                None => self.refuse(kind, json, at),
            },
            Kind::Csv(item) => self.value(&Kind::List(item), json, at),
            Kind::Named(names) => match names.iter().find(|(_, wire)| is_same(wire, json)) {
                Some((name, _)) => self.put(name),
                None => self.raw(json),
            },
            Kind::Map(_, kind) => match json.object() {
                Some(object) => self.map(kind, &object, at),
                None => self.refuse(&Kind::Object, json, at),
            },
            Kind::Content => self.json_text(&Kind::Object, json, at),
            Kind::JsonText(kind) => self.json_text(kind, json, at),
            Kind::Model(model) => match json.object() {
                Some(object) => self.model(model, &object, at),
                None => self.refuse(kind, json, at),
            },
            Kind::Member if json.is_object() => {
                self.value(&Kind::Model(&MEMBER), json, at);
            }
            Kind::Member if json.is_string() || json.is_number() => {
                self.put(match self.reader {
                    Reader::JavaScript => r#"{"id":"#,
                    Reader::Rust => r#"{"":{},"id":"#,
                });
                self.value(&Kind::Text, json, at);
                self.put("}");
            }
            kind if !fits(kind, json) => self.refuse(kind, json, at),
            _ if self.reader == Reader::JavaScript => self.put(json.text()),
            Kind::Object => {
                let fields = json.object().map(|object| object.values()).unwrap_or_default();
                self.put(&Value::Object(fields).to_string());
            }
            // serde does not read `200.0` as a whole number.
            Kind::Number(_) | Kind::OneOf(_) => {
                self.put(&json.integer().unwrap_or_default().to_string());
            }
            _ => self.raw(json),
        }
    }

    /// Writes a value that stands in a callback in another form than its kind has, if it does.
    fn text_as(&mut self, kind: &Kind, json: Json<'_>, at: &At<'_>) -> bool {
        match kind {
            // The service lists some single values.
            Kind::Text if json.is_list() => {
                let first = json.items().and_then(|mut items| items.next());
                first.is_some_and(|first| {
                    self.value(kind, first, at);
                    true
                })
            }
            Kind::Content if json.is_object() => {
                self.text_as(&Kind::JsonText(&Kind::Object), json, at)
            }
            Kind::JsonText(kind) if !json.is_string() => {
                self.attempt(|writing| writing.value(kind, json, at))
            }
            Kind::Bool if matches!(json.text(), "1" | "0") => {
                self.put(if json.text() == "1" { "true" } else { "false" });
                true
            }
            Kind::Number(_)
            | Kind::Decimal
            | Kind::Bool
            | Kind::Object
            | Kind::Model(_)
            | Kind::List(_) => {
                let Some(text) = json.string() else { return false };
                let inside = Json::parse(&text).filter(|inside| !inside.is_string());
                let fits = inside
                    .is_some_and(|inside| self.attempt(|writing| writing.value(kind, inside, at)));
                fits || matches!(kind, Kind::List(Kind::Text)) && self.separated(&text)
            }
            _ => false,
        }
    }

    /// Writes a text with commas as a list.
    fn separated(&mut self, text: &str) -> bool {
        let items = text.split(',').filter(|item| !item.is_empty()).map(Value::from);
        self.put(&items.collect::<Value>().to_string());
        true
    }

    fn list<'a>(&mut self, item: &Kind, items: impl Iterator<Item = Json<'a>>, at: &At<'_>) {
        self.put("[");
        for (index, json) in items.enumerate() {
            self.separate();
            self.value(item, json, &at.item(index));
        }
        self.put("]");
    }

    fn map(&mut self, kind: &Kind, object: &Object<'_>, at: &At<'_>) {
        self.put("{");
        for (name, json) in object.iter() {
            self.separate();
            self.raw(name.json());
            self.put(":");
            self.value(kind, json, &at.field(&name.characters()));
        }
        self.put("}");
    }

    fn model(&mut self, model: &Model, object: &Object<'_>, at: &At<'_>) {
        self.put("{");
        if self.reader == Reader::JavaScript {
            // First, so that a property wins over another field of the same name.
            self.others(object, |name| !model.reads(name));
        }
        self.properties(model, object, at);
        self.put("}");
    }

    /// Writes the properties of a model, and for Rust the unknown fields.
    fn properties(&mut self, model: &Model, object: &Object<'_>, at: &At<'_>) {
        let mut misfits = Vec::new();
        model.each_property(&mut |property| {
            let (wire, json) = property.came(object);
            if !self.property(property, json, &at.field(wire)) {
                misfits.push(wire);
            }
        });
        if self.reader == Reader::Rust {
            self.name("");
            self.put("{");
            let is_misfit = |name| misfits.iter().any(|wire| Name::is(name, wire));
            self.others(object, |name| !model.reads(name) || is_misfit(name));
            self.put("}");
        }
    }

    /// Writes the unknown fields.
    fn others<'a>(&mut self, object: &Object<'a>, is_other: impl Fn(Name<'a>) -> bool) {
        for (name, json) in object.iter().filter(|(name, _)| is_other(*name)) {
            self.separate();
            self.raw(name.json());
            self.put(":");
            self.raw(json);
        }
    }

    /// Writes a property, unless its Rust type cannot hold its value.
    fn property(&mut self, property: &Property, json: Option<Json<'_>>, at: &At<'_>) -> bool {
        let present = json.filter(|json| !json.is_null());
        match (present, property.kind) {
            (Some(json), Kind::Optional(kind)) => return self.optional(property, kind, json, at),
            (Some(json), kind) => {
                self.name(property.js);
                self.value(kind, json, at);
            }
            // The service may leave an empty list out.
            (None, Kind::List(_)) => {
                self.name(property.js);
                self.put("[]");
            }
            (None, kind) => {
                if json.is_some() {
                    self.name(property.js);
                    self.put("null");
                }
                if !matches!(kind, Kind::Optional(_)) {
                    self.breaks(at.breaks(Rule::Required));
                }
            }
        }
        true
    }

    /// Writes an optional property. For JavaScript, a value of another kind is written unchanged.
    fn optional(&mut self, property: &Property, kind: &Kind, json: Json<'_>, at: &At<'_>) -> bool {
        let fits = self.attempt(|writing| {
            writing.name(property.js);
            writing.value(kind, json, at);
        });
        if !fits {
            if self.reader == Reader::Rust {
                return false;
            }
            self.name(property.js);
            self.raw(json);
        }
        true
    }

    /// Writes the value that a text holds, or the text where it holds none of that kind.
    fn json_text(&mut self, kind: &Kind, json: Json<'_>, at: &At<'_>) {
        let text: Option<String> = serde_json::from_str(json.text()).ok();
        let inside = text.as_deref().and_then(Json::parse);
        // A callback is read loosely, but a text within the text is no other value.
        let inside = inside.filter(|inside| !(self.is_callback && inside.is_string()));
        if self.is_callback && !json.is_string() {
            self.refuse(kind, json, at);
        } else if !inside
            .is_some_and(|inside| self.attempt(|writing| writing.value(kind, inside, at)))
        {
            self.raw(json);
        }
    }

    /// Writes something, or nothing where a kind does not allow it.
    fn attempt(&mut self, write: impl FnOnce(&mut Self)) -> bool {
        let (start, before) = (self.text.len(), self.broken.take());
        write(self);
        let fits = self.broken.is_none();
        self.broken = before;
        if !fits {
            self.text.truncate(start);
        }
        fits
    }

    /// Writes a comma, except before the first item of a list or object.
    fn separate(&mut self) {
        if !self.text.ends_with(['{', '[']) {
            self.put(",");
        }
    }

    fn name(&mut self, name: &str) {
        self.separate();
        self.put("\"");
        self.put(name);
        self.put("\":");
    }

    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes a value unchanged, or as Rust can hold it.
    fn raw(&mut self, json: Json<'_>) {
        match self.reader {
            Reader::JavaScript => self.put(json.text()),
            Reader::Rust => self.put(&json.value().to_string()),
        }
    }

    fn refuse(&mut self, kind: &Kind, json: Json<'_>, at: &At<'_>) {
        self.breaks(kind.refuse(json, at));
        self.raw(json);
    }

    fn breaks(&mut self, invalid: Box<Invalid>) {
        self.broken.get_or_insert(invalid);
    }
}

impl Property {
    /// Its value in an answer or callback, and the name that the value has there. Null under one
    /// name hides no value under another.
    pub(crate) fn came<'a>(&self, object: &Object<'a>) -> (&'static str, Option<Json<'a>>) {
        let wire = self.wire();
        let value = object.get(wire);
        if self.also().is_empty() || value.is_some_and(|value| !value.is_null()) {
            return (wire, value);
        }
        let also = |also: &&'static str| Some((*also, object.get(also)?));
        let mut others = self.also().iter().filter_map(also).filter(|(_, value)| !value.is_null());
        others.next().map_or((wire, value), |(also, value)| (also, Some(value)))
    }
}

/// Whether a value is what the service calls a name: as a number, or as its digits.
fn is_same(wire: &str, json: Json<'_>) -> bool {
    wire.trim_matches('"') == json.text().trim_matches('"')
}

/// Whether a value is of a kind whose values are passed on unchanged.
fn fits(kind: &Kind, json: Json<'_>) -> bool {
    match kind {
        Kind::Text => json.is_string(),
        Kind::OneOf(_) => json.integer().is_some(),
        Kind::Number(bounds) => json.integer().is_some_and(|number| bounds.contains(&number)),
        Kind::Decimal => json.is_number(),
        Kind::Bool => matches!(json.text(), "true" | "false"),
        Kind::Object => json.is_object(),
        _ => false,
    }
}

/// A member of a list, as an object.
const MEMBER: Model = Model {
    name: Declared::new("Member"),
    doc: Declared::NONE,
    is_open: true,
    properties: &[Property::new("id", &Kind::Text)],
};

#[cfg(test)]
mod tests {
    use super::super::Names;
    use super::*;

    const NAME: Property = Property {
        names: Some(&Names { wire: "userName", also: &[] }),
        ..Property::new("name", &Kind::Optional(&Kind::Text))
    };
    const PROFILE: Kind = Kind::Model(&Model {
        name: Declared::new("Profile"),
        doc: Declared::NONE,
        is_open: true,
        properties: &[NAME],
    });

    fn written(kind: &Kind, text: &str) -> String {
        let (written, broken) = write(kind, text, Reader::JavaScript);
        assert_eq!(broken, None);
        written
    }

    #[test]
    fn json_text_is_read_as_the_value_it_holds() {
        let text = r#""{\"userName\":\"马\",\"level\":1e400}""#;
        assert_eq!(written(&Kind::JsonText(&PROFILE), text), r#"{"level":1e400,"name":"马"}"#);
        let list = Kind::JsonText(&Kind::List(&Kind::Text));
        assert_eq!(written(&list, r#""[\"a\",1]""#), r#"["a","1"]"#);
    }

    #[test]
    fn json_text_of_another_kind_stays_as_it_came() {
        for text in [r#""""#, r#""{""#, r#""[1]""#, r#""{\"a\":\ud83d}""#, r#"{"a":1}"#, "7"] {
            assert_eq!(written(&Kind::JsonText(&PROFILE), text), text);
        }
    }

    #[test]
    fn a_number_without_a_name_is_passed_on() {
        let kind = Kind::OneOf(&[("OFF", 0), ("ON", 1)]);
        for text in ["0", "1", "7", "-1", "1.0"] {
            assert_eq!(written(&kind, text), text);
        }
        let (_, broken) = write(&kind, r#""ON""#, Reader::JavaScript);
        assert!(broken.is_some());
    }

    /// A property of a callback as it is written, or the error.
    fn in_callback(kind: &'static Kind, text: &str) -> String {
        let names = Some(&Names { wire: "it", also: &["IT"] });
        let property = Property { names, ..Property::new("it", kind) };
        let properties: &'static [Property] = Box::leak(Box::new([property]));
        let model =
            Model { name: Declared::new("Event"), doc: Declared::NONE, is_open: true, properties };
        let text = format!("{{\"IT\":{text}}}");
        let (object, at) = (Object::parse(&text).unwrap(), At::Argument("body"));
        let start = ("{".to_owned(), Reader::JavaScript);
        write_callback(&model, &object, &at, start).unwrap_or_else(|error| error.to_string()) + "}"
    }

    #[test]
    fn in_a_callback_a_text_may_be_what_the_kind_wants() {
        let cases: &[(&'static Kind, &str, &str)] = &[
            (&Kind::Number(0..=9), r#""7""#, "7"),
            (&Kind::Bool, r#""true""#, "true"),
            (&Kind::Bool, r#""0""#, "false"),
            (&Kind::Bool, "1", "true"),
            (&Kind::Text, r#"["a","b"]"#, r#""a""#),
            (&Kind::Text, "7", r#""7""#),
            (&Kind::List(&Kind::Text), r#""a,b""#, r#"["a","b"]"#),
            (&Kind::List(&Kind::Text), r#""""#, "[]"),
            (&Kind::List(&Kind::Text), r#""7""#, r#"["7"]"#),
            (&Kind::List(&Kind::Text), r#""[\"a,b\"]""#, r#"["a,b"]"#),
            (&Kind::Csv(&Kind::Text), r#"["a",1]"#, r#"["a","1"]"#),
            (&Kind::Object, r#""{\"a\":1}""#, r#"{"a":1}"#),
            (&PROFILE, r#""{\"userName\":\"a\"}""#, r#"{"name":"a"}"#),
            (&Kind::JsonText(&PROFILE), r#"{"userName":"a"}"#, r#"{"name":"a"}"#),
            (&Kind::JsonText(&Kind::Object), r#""\"{}\"""#, r#""\"{}\"""#),
        ];
        for (kind, text, expected) in cases {
            assert_eq!(in_callback(kind, text), format!("{{\"it\":{expected}}}"), "{text}");
        }
    }

    #[test]
    fn in_a_callback_too_a_value_of_another_kind_is_refused() {
        let cases: &[(&'static Kind, &str)] = &[
            (&Kind::Number(0..=9), r#""a""#),
            (&Kind::Number(0..=9), "10"),
            (&Kind::Bool, "2"),
            (&Kind::Text, "[]"),
            (&Kind::Object, r#""[]""#),
            (&Kind::JsonText(&Kind::Object), "7"),
            (&Kind::List(&PROFILE), r#""a,b""#),
        ];
        for (kind, text) in cases {
            let error = in_callback(kind, text);
            assert!(error.starts_with("IT must be "), "{error}");
        }
    }

    #[test]
    fn a_value_without_a_name_is_passed_on() {
        const NAMED: Kind = Kind::Named(&[("\"on\"", "\"0\""), ("true", "1")]);
        for (text, expected) in [
            ("0", r#""on""#),
            (r#""0""#, r#""on""#),
            (r#""1""#, "true"),
            ("2", "2"),
            (r#""x""#, r#""x""#),
            (r#"["0"]"#, r#"["0"]"#),
        ] {
            assert_eq!(in_callback(&NAMED, text), format!("{{\"it\":{expected}}}"));
        }
    }
}
