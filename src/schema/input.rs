//! Reading an input: JSON text under the names of JavaScript becomes fields under the names of the
//! service, or the first rule that it breaks.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value, from_str};

use super::{Checked, Kind, Model, Pattern, Property, Shaped};
use crate::json::{Extra, Json, Object, unquoted};
use crate::rules::{At, Invalid, Limit, Rule};
use crate::shown::shown;

/// The fields that an endpoint sends, or the rule that the caller's input breaks.
///
/// Structs convert into it: `client.user().register(profile)`.
#[derive(Clone, Debug)]
pub struct Input<T> {
    /// Fields under their wire names.
    value: Checked<Box<Value>>,
    shape: PhantomData<fn() -> T>,
}

impl<T: Shaped> Shaped for Input<T> {
    const KIND: &'static Kind = T::KIND;
}

impl<T: Shaped> Input<T> {
    /// Reads the JSON text that JavaScript passes for the argument `name`.
    pub(crate) fn read(text: &str, name: &str) -> Self {
        Self { value: read_boxed(T::KIND, text, name), shape: PhantomData }
    }
}

impl<T: Shaped + Serialize> From<T> for Input<T> {
    fn from(input: T) -> Self {
        Self::read(&serde_json::to_string(&input).expect("inputs are JSON values"), "input")
    }
}

impl<T> Input<T> {
    /// Changes the fields, if the input is valid.
    pub(crate) fn edit(mut self, change: impl FnOnce(&mut Extra)) -> Self {
        if let Some(fields) = self.value.as_mut().ok().and_then(|value| value.as_object_mut()) {
            change(fields);
        }
        self
    }

    /// Makes the whole input one field of the request.
    pub(crate) fn under(self, name: &str) -> Self {
        let wrap =
            |value: Box<Value>| Box::new(Extra::from_iter([(name.to_owned(), *value)]).into());
        Self { value: self.value.map(wrap), shape: PhantomData }
    }

    pub(crate) fn into_value(self) -> Checked<Box<Value>> {
        self.value
    }
}

/// Not inlined: every method reads an input.
#[inline(never)]
fn read_boxed(kind: &Kind, text: &str, name: &str) -> Checked<Box<Value>> {
    read(kind, text, name).map(Box::new)
}

/// Reads options, which JavaScript passes as JSON text for the argument `name`.
pub(crate) fn options<T: Shaped + DeserializeOwned>(text: &str, name: &str) -> Checked<T> {
    let value = read(T::KIND, text, name)?;
    Ok(serde_json::from_value(value).expect("the kind allows only what the type can hold"))
}

/// Reads JSON text for the argument `name`; null counts as an empty object.
pub(crate) fn read(kind: &Kind, text: &str, name: &str) -> Checked<Value> {
    let at = At::Argument(name);
    let text = if text == "null" { "{}" } else { text };
    let json = Json::parse(text).filter(|_| !has_halves(text) || is_whole(text));
    kind.encode(json.ok_or_else(|| unreadable(&at))?, &at, &Limit::NONE)
}

/// Whether it may contain an escaped half of a character. Most texts have no escapes at all.
fn has_halves(text: &str) -> bool {
    text.contains('\\') && text.contains("\\ud")
}

/// Whether it contains no half of a character.
fn is_whole(text: &str) -> bool {
    from_str::<Value>(text).is_ok()
}

/// The error for bad JSON, which `lib/json.js` cannot rule out: a getter may change its value.
fn unreadable(at: &At<'_>) -> Box<Invalid> {
    at.breaks(Rule::Type { wanted: "a value that JSON can carry".into(), got: other_value() })
}

/// Describes a value that errors must not show.
pub(crate) fn other_value() -> String {
    "another value".to_owned()
}

/// Describes a value, briefly enough for an error message.
pub(crate) fn describe(json: Json<'_>) -> String {
    const SHORT: usize = 40;
    match (json.string(), json.text()) {
        (Some(text), _) if text.len() > SHORT => format!("a string of {} bytes", text.len()),
        (None, _) if json.is_list() => "a list".to_owned(),
        (None, _) if json.is_object() => "an object".to_owned(),
        (None, text) if text.len() > SHORT => format!("a value of {} bytes", text.len()),
        (_, text) => shown(text),
    }
}

fn any_value(json: Json<'_>, at: &At<'_>) -> Checked<Value> {
    from_str(json.text()).map_err(|_| unreadable(at))
}

impl Property {
    /// Its value under the first of its names that has one. Null counts as none.
    fn find<'a>(&self, object: &Object<'a>) -> Option<Json<'a>> {
        let mut names = std::iter::once(&self.js).chain(self.also());
        names.find_map(|name| object.get(name).filter(|json| !json.is_null()))
    }
}

impl Model {
    fn encode(&self, json: Json<'_>, at: &At<'_>) -> Checked<Extra> {
        let object = json.object().ok_or_else(|| Kind::Object.refuse(json, at))?;
        let mut fields = Extra::new();
        // First, so that a property wins over another field of the same name.
        for (name, json) in object.iter().filter(|_| self.is_open) {
            let name = name.characters();
            if !self.knows(&name) {
                let value = any_value(json, &at.field(&name))?;
                fields.insert(name.into_owned(), value);
            }
        }
        self.encode_properties(&object, at, &mut fields)?;
        let mut names = object.iter().map(|(name, _)| name.characters());
        match names.find(|name| !self.is_open && !self.knows(name)) {
            Some(unknown) => Err(at.field(&unknown).breaks(Rule::Unknown)),
            None => Ok(fields),
        }
    }

    /// Reads the properties of the model only.
    pub(crate) fn encode_properties(
        &self,
        object: &Object<'_>,
        at: &At<'_>,
        fields: &mut Extra,
    ) -> Checked<()> {
        for property in self.properties {
            if let Kind::Flat(part) = property.kind {
                part.encode_properties(object, at, fields)?;
                continue;
            }
            let at = at.field(property.js);
            if let Some(json) = property.find(object) {
                let value = property.kind.encode(json, &at, property.limit())?;
                fields.insert(property.wire().to_owned(), value);
            } else if !property.is_optional() {
                return Err(at.breaks(Rule::Required));
            }
        }
        Ok(())
    }

    fn knows(&self, name: &str) -> bool {
        self.find(&|property| property.js == name || property.also().contains(&name)).is_some()
    }
}

impl Kind {
    /// Checks a value and returns it as it is sent.
    pub(crate) fn encode(&self, json: Json<'_>, at: &At<'_>, limit: &Limit) -> Checked<Value> {
        match self {
            Self::Optional(kind) => kind.encode(json, at, limit),
            Self::Limited(kind, own) => kind.encode(json, at, own),
            Self::Id(kind) if json.is_object() => {
                let at = at.field("id");
                let id = json.field("id").filter(|id| !id.is_null());
                kind.encode(id.ok_or_else(|| at.breaks(Rule::Required))?, &at, limit)
            }
            Self::Id(kind) if json.is_string() || json.is_number() => kind.encode(json, at, limit),
            Self::Text => Ok(text(json, at, limit)?.into()),
            _ => self.encode_other(json, at, limit),
        }
    }

    /// Not inlined: what most values go through, level by level, is short without it.
    #[inline(never)]
    fn encode_other(&self, json: Json<'_>, at: &At<'_>, limit: &Limit) -> Checked<Value> {
        let refuse = || self.refuse(json, at);
        Ok(match self {
            Self::Switch(kind) => self.switched(kind, json, at)?,
            Self::Pattern(pattern) => self.matched(pattern, json, at, limit)?,
            Self::Number(bounds) => {
                let number = whole(json).ok_or_else(refuse)?;
                limit.range(number, at)?;
                if !bounds.contains(&number) {
                    return Err(limit.too_far(number, bounds, at));
                }
                number.into()
            }
            Self::Integer => {
                let digits = json.string();
                let number = digits.as_deref().unwrap_or(json.text()).parse();
                let number = number.map_err(|_| refuse())?;
                limit.range(number, at)?;
                number.into()
            }
            Self::Decimal => {
                let number = decimal(json).ok_or_else(refuse)?;
                limit.decimal(&number, at)?;
                number.into()
            }
            Self::Bool => match json.text() {
                "true" => true.into(),
                "false" => false.into(),
                _ => return Err(refuse()),
            },
            Self::Flag => match json.text() {
                "true" | "1" | "\"1\"" => 1.into(),
                "false" | "0" | "\"0\"" => 0.into(),
                _ => return Err(refuse()),
            },
            Self::Object if json.is_object() => any_value(json, at)?,
            Self::Content => Self::JsonText(&Self::Object).encode(json, at, limit)?,
            Self::JsonText(kind) => match json.string() {
                Some(text) => text.into_owned().into(),
                // Written anew, a number may look another way.
                None if json.is_object() && matches!(kind, Self::Object) => json.text().into(),
                None if kind.is_like(json) => kind.encode(json, at, limit)?.to_string().into(),
                None => return Err(refuse()),
            },
            Self::Name(names) => {
                let text = json.string().filter(|text| names.contains(&text.as_ref()));
                text.ok_or_else(refuse)?.into_owned().into()
            }
            Self::OneOf(choices) => {
                let (text, number) = (json.string(), json.integer());
                let is = |(name, value): &&(&str, i64)| {
                    text.as_deref() == Some(name) || number == Some(*value)
                };
                choices.iter().find(is).ok_or_else(refuse)?.1.into()
            }
            Self::Named(names) => {
                let known = names.iter().find(|(name, _)| *name == json.text());
                any_value(known.map_or(json, |(_, wire)| Json::known(wire)), at)?
            }
            Self::List(item) => encode_items(item, json, at, limit)?.into(),
            Self::OneOrMany(item) if json.is_list() => encode_items(item, json, at, limit)?.into(),
            Self::OneOrMany(item) => {
                limit.length(1, at)?;
                vec![item.encode(json, at, limit.each())?].into()
            }
            Self::Csv(item) if json.is_list() => {
                let items = encode_items(item, json, at, limit)?;
                let texts =
                    items.iter().enumerate().map(|(index, item)| bare(item, &at.item(index)));
                texts.collect::<Checked<Vec<_>>>()?.join(",").into()
            }
            Self::Csv(item) => {
                limit.length(1, at)?;
                bare(&item.encode(json, at, limit.each())?, at)?.into()
            }
            Self::Map(keys, kind) => {
                let object = json.object().ok_or_else(refuse)?;
                encode_values(keys, kind, &object, at, limit)?.into()
            }
            Self::Verbatim(kind) => {
                kind.encode(json, at, limit)?;
                any_value(json, at)?
            }
            Self::Model(model) | Self::Flat(model) => model.encode(json, at)?.into(),
            Self::Object | Self::Id(_) | Self::Member => return Err(refuse()),
            Self::Optional(_) | Self::Limited(..) | Self::Text => self.encode(json, at, limit)?,
        })
    }

    fn switched(&self, options: &Self, json: Json<'_>, at: &At<'_>) -> Checked<Value> {
        match json.text() {
            "true" => Ok(Extra::new().into()),
            "false" => Ok(Value::Null),
            _ if json.is_object() => options.encode(json, at, &Limit::NONE),
            _ => Err(self.refuse(json, at)),
        }
    }

    fn matched(
        &self,
        pattern: &Pattern,
        json: Json<'_>,
        at: &At<'_>,
        limit: &Limit,
    ) -> Checked<Value> {
        let text = if pattern.takes_numbers { characters(json) } else { json.string() };
        let text = text.filter(|text| (pattern.matches)(text));
        let text = text.ok_or_else(|| self.refuse(json, at))?;
        limit.text(&text, at)?;
        Ok(text.into_owned().into())
    }

    /// The error for a value of another kind.
    pub(crate) fn refuse(&self, json: Json<'_>, at: &At<'_>) -> Box<Invalid> {
        if let Self::Optional(kind) | Self::Limited(kind, _) = self {
            return kind.refuse(json, at);
        }
        at.breaks(Rule::Type { wanted: self.wanted(), got: self.got(json) })
    }

    /// Describes a value that it refuses: what is no list may still be a secret, if its items are.
    fn got(&self, json: Json<'_>) -> String {
        match self {
            Self::Pattern(pattern) => (pattern.got)(json),
            Self::Limited(kind, _) | Self::List(kind) | Self::Map(_, kind) => kind.got(json),
            _ => describe(json),
        }
    }
}

/// An item as text between commas.
fn bare(item: &Value, at: &At<'_>) -> Checked<String> {
    let text = unquoted(item);
    if text.contains(',') {
        let (wanted, got) = ("a string without a comma".into(), shown(&item.to_string()));
        return Err(at.breaks(Rule::Type { wanted, got }));
    }
    Ok(text)
}

fn encode_items(item: &Kind, json: Json<'_>, at: &At<'_>, limit: &Limit) -> Checked<Vec<Value>> {
    let refuse =
        || at.breaks(Rule::Type { wanted: Kind::List(&Kind::Text).wanted(), got: item.got(json) });
    let items = json.items().ok_or_else(refuse)?;
    limit.length(items.len(), at)?;
    let mut values = Vec::with_capacity(items.len());
    for (index, json) in items.enumerate() {
        values.push(item.encode(json, &at.item(index), limit.each())?);
    }
    Ok(values)
}

fn encode_values(
    keys: &Kind,
    kind: &Kind,
    object: &Object<'_>,
    at: &At<'_>,
    limit: &Limit,
) -> Checked<Extra> {
    limit.length(object.iter().count(), at)?;
    let mut values = Extra::new();
    for (key, json) in object.iter() {
        keys.encode(key.json(), at, &Limit::NONE).map_err(Invalid::of_key)?;
        let key = key.characters();
        let value = kind.encode(json, &at.field(&key), limit.each())?;
        values.insert(key.into_owned(), value);
    }
    Ok(values)
}

fn text(json: Json<'_>, at: &At<'_>, limit: &Limit) -> Checked<String> {
    let Some(text) = characters(json) else {
        let wanted = if json.is_number() { "a string or a safe integer" } else { "a string" };
        return Err(at.breaks(Rule::Type { wanted: wanted.into(), got: describe(json) }));
    };
    limit.text(&text, at)?;
    Ok(text.into_owned())
}

/// A number is read as its digits: in a form, the two look the same. It must be a safe integer:
/// JavaScript may have rounded any other one, or writes it with an exponent.
fn characters(json: Json<'_>) -> Option<Cow<'_, str>> {
    const LARGEST: u64 = (1 << 53) - 1;
    json.string().or_else(|| {
        let number: i64 = json.text().parse().ok()?;
        (number.unsigned_abs() <= LARGEST).then(|| number.to_string().into())
    })
}

/// A number without a fraction; beyond the range of `i64`, the nearest end of it.
fn whole(json: Json<'_>) -> Option<i64> {
    let text = json.text();
    text.parse().ok().or_else(|| text.parse::<u64>().ok().map(|_| i64::MAX))
}

/// A number that Rust can hold: the digits that came are sent.
fn decimal(json: Json<'_>) -> Option<Number> {
    from_str(json.text()).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{Declared, Names};
    use super::*;

    const KEY: Kind =
        Kind::Limited(&Kind::Text, &Limit { length: Some(1..=2), unit: "bytes", ..Limit::NONE });
    const ONE_TO_THREE: Limit = Limit { length: Some(1..=3), unit: "items", ..Limit::NONE };

    fn encode(kind: &Kind, limit: &Limit, json: &str) -> Result<Value, String> {
        kind.encode(Json::known(json), &At::Argument("it"), limit)
            .map_err(|error| error.to_string())
    }

    fn loosely(kind: &Kind, json: &str) -> Result<Value, String> {
        encode(kind, &Limit::NONE, json)
    }

    #[test]
    fn a_number_of_a_caller_is_a_text_where_it_is_safe() {
        for json in ["0", "-1", "9007199254740991", "-9007199254740991"] {
            assert_eq!(loosely(&Kind::Text, json), Ok(json.into()));
        }
        let others =
            ["1.5", "9007199254740992", "-9007199254740992", "18446744073709551615", "1e21"];
        for json in others {
            let error = format!("it must be a string or a safe integer, not {json}");
            assert_eq!(loosely(&Kind::Text, json), Err(error));
        }
    }

    #[test]
    fn a_list_with_commas_is_held_to_its_limits_and_sent_as_one_text() {
        let csv = Kind::Csv(&Kind::Text);
        let encode = |json| encode(&csv, &ONE_TO_THREE, json);
        assert_eq!(encode(r#""a""#), Ok("a".into()));
        assert_eq!(encode(r#"["a"]"#), Ok("a".into()));
        assert_eq!(encode(r#"["a", 1, "c"]"#), Ok("a,1,c".into()));
        assert_eq!(encode("[]").unwrap_err(), "it must have 1-3 items, not 0");
        assert_eq!(encode("[1,2,3,4]").unwrap_err(), "it must have 1-3 items, not 4");
        let comma = r#"it[1] must be a string without a comma, not "b,c""#;
        assert_eq!(encode(r#"["a", "b,c"]"#).unwrap_err(), comma);
        let comma = r#"it must be a string without a comma, not "b,c""#;
        assert_eq!(encode(r#""b,c""#).unwrap_err(), comma);
        assert_eq!(encode("[true]").unwrap_err(), "it[0] must be a string, not true");
        let numbers = Kind::Csv(&Kind::Number(0..=9));
        assert_eq!(loosely(&numbers, "[0, 9]"), Ok("0,9".into()));
        assert_eq!(loosely(&numbers, "[10]").unwrap_err(), "it[0] must be 0-9, not 10");
    }

    #[test]
    fn a_number_may_have_a_fraction_within_its_range() {
        let limit = Limit { range: Some(-2..=2), ..Limit::NONE };
        let encode = |json| encode(&Kind::Decimal, &limit, json);
        for json in ["-2", "-2.0", "0", "0.7", "1e-1", "2"] {
            assert_eq!(encode(json), Ok(from_str(json).unwrap()));
        }
        for json in ["-2.1", "2.000001", "3", "-9223372036854775808"] {
            assert_eq!(encode(json).unwrap_err(), format!("it must be -2 to 2, not {json}"));
        }
        for json in [r#""1""#, "true", "[1]", "1e400"] {
            assert!(encode(json).unwrap_err().starts_with("it must be a number, not "), "{json}");
        }
        assert_eq!(loosely(&Kind::Decimal, "1e300"), Ok(json!(1e300)));
    }

    #[test]
    fn an_object_is_sent_as_json_text_and_its_properties_are_held() {
        const PART: Model = Model {
            name: Declared::new("Part"),
            doc: Declared::NONE,
            is_open: true,
            properties: &[Property {
                names: Some(&Names { wire: "cnt", also: &[] }),
                limit: Some(&Limit { range: Some(1..=2), ..Limit::NONE }),
                ..Property::new("count", &Kind::Number(0..=9))
            }],
        };
        let text = Kind::JsonText(&Kind::Model(&PART));
        assert_eq!(loosely(&text, r#"{"count":1,"x":[1]}"#), Ok(r#"{"x":[1],"cnt":1}"#.into()));
        assert_eq!(loosely(&text, r#""{\"any\": 1}""#), Ok(r#"{"any": 1}"#.into()));
        let any = Kind::JsonText(&Kind::Object);
        let content = r#"{"small":0.000001,"large":100000000000000000000}"#;
        assert_eq!(loosely(&any, content), Ok(content.into()));
        let error = loosely(&text, r#"{"count":3}"#).unwrap_err();
        assert_eq!(error, "count must be 1-2, not 3");
        let error = loosely(&text, "[1]").unwrap_err();
        assert_eq!(error, "it must be an object, or the JSON text of one, not a list");
    }

    #[test]
    fn a_list_or_a_map_is_sent_as_json_text_once_it_is_held_to_its_limits() {
        let list = Kind::JsonText(&Kind::List(&Kind::Text));
        assert_eq!(encode(&list, &ONE_TO_THREE, r#"["a", 1]"#), Ok(r#"["a","1"]"#.into()));
        let error = encode(&list, &ONE_TO_THREE, "[]").unwrap_err();
        assert_eq!(error, "it must have 1-3 items, not 0");
        let error = loosely(&list, "{}").unwrap_err();
        assert_eq!(error, "it must be a list, or the JSON text of one, not an object");

        let map = Kind::Map(&KEY, &Kind::Number(0..=9));
        let map = Kind::JsonText(Box::leak(Box::new(map)));
        assert_eq!(encode(&map, &ONE_TO_THREE, r#"{"b":1,"a":2}"#), Ok(r#"{"b":1,"a":2}"#.into()));
        let error = |json| encode(&map, &ONE_TO_THREE, json).unwrap_err();
        assert_eq!(error("{}"), "it must have 1-3 items, not 0");
        assert_eq!(error(r#"{"abc":1}"#), "it must have 1-2 bytes in each key, not 3");
        assert_eq!(error(r#"{"a":10}"#), "a must be 0-9, not 10");
        assert_eq!(error("[1]"), "it must be an object, or the JSON text of one, not a list");
    }

    #[test]
    fn a_number_with_a_name_is_sent_as_the_number() {
        let kind = Kind::OneOf(&[("OFF", 0), ("ON", 1), ("AUTO", 7)]);
        for json in ["7", r#""AUTO""#] {
            assert_eq!(loosely(&kind, json), Ok(json!(7)));
        }
        for json in ["-1", "2", "8", r#""auto""#, "true", r#""7""#] {
            let error = format!("it must be OFF, ON or AUTO, not {json}");
            assert_eq!(loosely(&kind, json), Err(error));
        }
    }

    #[test]
    fn limits_of_a_kind_hold_wherever_it_stands() {
        let id = Kind::Limited(
            &Kind::Text,
            &Limit { length: Some(1..=2), unit: "characters", ..Limit::NONE },
        );
        let id: &'static Kind = Box::leak(Box::new(id));
        let ids = Kind::OneOrMany(Box::leak(Box::new(Kind::Id(id))));
        assert_eq!(loosely(&ids, r#"[{"id":"马马"}, "ab", 12]"#), Ok(json!(["马马", "ab", "12"])));
        let error = |json| loosely(&ids, json).unwrap_err();
        assert_eq!(error(r#"["a", {"id":"abc"}]"#), "it[1].id must have 1-2 characters, not 3");
        assert_eq!(error(r#""""#), "it must have 1-2 characters, not 0");
        assert_eq!(error(r#"[{"id":null}]"#), "it[0].id is required");
        assert_eq!(error("[[]]"), "it[0] must be an id, or an object with one, not a list");
    }

    #[test]
    fn the_properties_of_a_flattened_model_stand_among_the_others() {
        #[rongcloud_native_macros::input]
        struct Part {
            #[wire("partName", length = 1..=3)]
            name: String,
        }
        #[rongcloud_native_macros::input]
        struct Whole {
            before: Option<u32>,
            #[wire(flatten)]
            part: Part,
            after: bool,
        }
        let json = r#"{"name":"n","after":true,"other":1,"before":2}"#;
        let sent = json!({"other":1,"before":2,"partName":"n","after":true});
        assert_eq!(loosely(Whole::KIND, json).unwrap().to_string(), sent.to_string());
        let error = loosely(Whole::KIND, r#"{"name":"long","after":true}"#).unwrap_err();
        assert_eq!(error, "name must have 1-3 bytes, not 4");
        assert_eq!(loosely(Whole::KIND, r#"{"after":true}"#).unwrap_err(), "name is required");
        let part = Part { name: "n".into(), ..Part::default() };
        let whole = Whole { part, after: true, before: Some(2), ..Whole::default() };
        let value = Input::from(whole).into_value().unwrap();
        assert_eq!(*value, json!({"before":2,"partName":"n","after":true}));
    }

    #[test]
    fn what_no_rust_value_can_hold_is_refused_and_not_changed() {
        let deep = format!(r#"{{"a":{}{}}}"#, "[".repeat(200), "]".repeat(200));
        for text in [r#"{"a":"\ud83d"}"#, r#"{"\ud83d":1}"#, "{", "", &deep] {
            let error = read(&Kind::Object, text, "it").unwrap_err();
            assert_eq!(error.code(), "20006", "{text}");
        }
        assert_eq!(read(&Kind::Object, r#"{"a":"\ud83d\ude00"}"#, "it"), Ok(json!({"a": "😀"})));
    }
}
