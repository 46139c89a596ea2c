//! Reading an input: JSON text under the names of JavaScript becomes fields under the names of the
//! service, or the first rule that it breaks.

use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_str};

use super::{Checked, Kind, Model, Property, Shaped};
use crate::json::{Extra, Json, Object};
use crate::rules::{At, Invalid, Limit, Rule};
use crate::shown::shown;

/// What an endpoint sends, or the rule that the caller's input breaks.
///
/// It is made of a struct: `client.user().register(profile)`.
#[derive(Clone, Debug)]
pub struct Input<T> {
    /// Under the names of the service.
    value: Checked<Value>,
    shape: PhantomData<fn() -> T>,
}

impl<T: Shaped> Input<T> {
    /// Reads JSON text that JavaScript passes for the argument `name`.
    pub(crate) fn read(text: &str, name: &str) -> Self {
        Self { value: read(T::KIND, text, name), shape: PhantomData }
    }
}

impl<T: Shaped + Serialize> From<T> for Input<T> {
    fn from(input: T) -> Self {
        Self::read(&serde_json::to_string(&input).expect("inputs are JSON values"), "input")
    }
}

impl<T> Input<T> {
    /// Changes the fields, if the input keeps to its rules.
    pub(crate) fn edit(mut self, change: impl FnOnce(&mut Extra)) -> Self {
        if let Ok(Value::Object(fields)) = &mut self.value {
            change(fields);
        }
        self
    }

    /// The same, as the only field of a request.
    pub(crate) fn under(self, name: &str) -> Self {
        let wrap = |value| Extra::from_iter([(name.to_owned(), value)]).into();
        Self { value: self.value.map(wrap), shape: PhantomData }
    }

    pub(crate) fn into_fields(self) -> Checked<Extra> {
        self.value.map(|value| match value {
            Value::Object(fields) => fields,
            _ => unreachable!("what is no object is put under a name"),
        })
    }
}

/// Reads options, which JavaScript passes as JSON text for the argument `name`.
pub(crate) fn options<T: Shaped + DeserializeOwned>(text: &str, name: &str) -> Checked<T> {
    let value = read(T::KIND, text, name)?;
    Ok(serde_json::from_value(value).expect("its kind allows what its type takes, and no more"))
}

/// Reads JSON text for the argument `name`; null counts as an empty object.
pub(crate) fn read(kind: &Kind, text: &str, name: &str) -> Checked<Value> {
    let at = At::Argument(name);
    let text = if text == "null" { "{}" } else { text };
    let json = Json::parse(text).filter(|_| !text.contains("\\ud") || is_whole(text));
    kind.encode(json.ok_or_else(|| unreadable(&at))?, &at, &Limit::NONE)
}

/// Whether no text in it holds half of a character.
fn is_whole(text: &str) -> bool {
    from_str::<Value>(text).is_ok()
}

/// It is not always what `lib/json.js` looked at: a getter may give another value each time.
fn unreadable(at: &At<'_>) -> Box<Invalid> {
    at.breaks(Rule::Type { wanted: "a value that JSON can carry".into(), got: other_value() })
}

/// What errors say of a value that they must not show.
pub(crate) fn other_value() -> String {
    "another value".to_owned()
}

/// What came, in words short enough for an error message.
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
    /// Its value by the first of its names that is there.
    fn find<'a>(&self, object: &Object<'a>) -> Option<Json<'a>> {
        let mut names = std::iter::once(&self.js).chain(self.also);
        names.find_map(|name| object.get(name)).filter(|json| !json.is_null())
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

    fn encode_properties(
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
                let value = property.kind.encode(json, &at, &property.limit)?;
                fields.insert(property.wire.to_owned(), value);
            } else if !property.is_optional() {
                return Err(at.breaks(Rule::Required));
            }
        }
        Ok(())
    }

    fn knows(&self, name: &str) -> bool {
        self.properties.iter().any(|property| match property.kind {
            Kind::Flat(part) => part.knows(name),
            _ => property.js == name || property.also.contains(&name),
        })
    }
}

impl Kind {
    /// The value as it is sent, once it is held to the rules.
    pub(crate) fn encode(&self, json: Json<'_>, at: &At<'_>, limit: &Limit) -> Checked<Value> {
        let refuse = || self.refuse(json, at);
        Ok(match self {
            Self::Optional(kind) => kind.encode(json, at, limit)?,
            Self::Limited(kind, own) => kind.encode(json, at, own)?,
            Self::Text => text(json, at, limit)?.into(),
            Self::Pattern(pattern) => {
                let text = json.string().filter(|text| (pattern.matches)(text));
                let text = text.ok_or_else(refuse)?;
                limit.text(&text, at)?;
                text.into_owned().into()
            }
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
            Self::JsonText(kind) => match json.string() {
                Some(text) => text.into_owned().into(),
                None if json.is_object() => kind.encode(json, at, limit)?.to_string().into(),
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
            Self::Id(kind) => match json.object() {
                Some(object) => {
                    let at = at.field("id");
                    let id = object.get("id").filter(|id| !id.is_null());
                    kind.encode(id.ok_or_else(|| at.breaks(Rule::Required))?, &at, limit)?
                }
                None if json.is_string() || json.is_number() => kind.encode(json, at, limit)?,
                None => return Err(refuse()),
            },
            Self::List(item) => encode_items(item, json, at, limit)?.into(),
            Self::OneOrMany(_) | Self::Csv(_) if !json.is_list() => {
                let (one, item) = (limit.each(), self.item().expect("they have items"));
                // As many as a list of one.
                limit.length(1, at)?;
                self.join(vec![item.encode(json, at, one)?])
            }
            Self::OneOrMany(item) => encode_items(item, json, at, limit)?.into(),
            Self::Csv(item) => {
                let items = encode_items(item, json, at, limit)?;
                for (index, value) in items.iter().enumerate() {
                    if value.as_str().is_some_and(|text| text.contains(',')) {
                        let wanted = "a string without a comma".into();
                        let got = shown(&value.to_string());
                        return Err(at.item(index).breaks(Rule::Type { wanted, got }));
                    }
                }
                self.join(items)
            }
            Self::Map(keys, kind) => {
                let object = json.object().ok_or_else(refuse)?;
                limit.length(object.iter().count(), at)?;
                let mut values = Extra::new();
                for (key, json) in object.iter() {
                    let key = key.characters();
                    keys.text(&key, at)?;
                    let value = kind.encode(json, &at.field(&key), &Limit::NONE)?;
                    values.insert(key.into_owned(), value);
                }
                values.into()
            }
            Self::Verbatim(kind) => {
                kind.encode(json, at, limit)?;
                any_value(json, at)?
            }
            Self::Model(model) | Self::Flat(model) => model.encode(json, at)?.into(),
            Self::Object | Self::Member => return Err(refuse()),
        })
    }

    fn join(&self, items: Vec<Value>) -> Value {
        let Self::Csv(_) = self else { return items.into() };
        let text = |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
        items.iter().map(text).collect::<Vec<_>>().join(",").into()
    }

    /// The error for a value of another kind.
    pub(crate) fn refuse(&self, json: Json<'_>, at: &At<'_>) -> Box<Invalid> {
        let got = match self {
            Self::Pattern(pattern) => (pattern.got)(json),
            Self::Optional(kind) | Self::Limited(kind, _) => return kind.refuse(json, at),
            _ => describe(json),
        };
        at.breaks(Rule::Type { wanted: self.wanted(), got })
    }
}

fn encode_items(item: &Kind, json: Json<'_>, at: &At<'_>, limit: &Limit) -> Checked<Vec<Value>> {
    let items = json.items().ok_or_else(|| Kind::List(&Kind::Text).refuse(json, at))?;
    limit.length(items.len(), at)?;
    let encode = |(index, json)| item.encode(json, &at.item(index), limit.each());
    items.enumerate().map(encode).collect()
}

/// A number is taken as its digits: a form never told the two apart. It must be a safe integer:
/// JavaScript has rounded any other one, or writes it with an exponent.
fn text(json: Json<'_>, at: &At<'_>, limit: &Limit) -> Checked<String> {
    const LARGEST: u64 = (1 << 53) - 1;
    let text = match json.string() {
        Some(text) => text.into_owned(),
        None if json.is_number() => {
            let safe =
                json.text().parse().ok().filter(|number: &i64| number.unsigned_abs() <= LARGEST);
            let wanted = "a string or a safe integer".into();
            let refuse = || at.breaks(Rule::Type { wanted, got: describe(json) });
            safe.ok_or_else(refuse)?.to_string()
        }
        None => return Err(Kind::Text.refuse(json, at)),
    };
    limit.text(&text, at).map(|()| text)
}

/// A number without a fraction; beyond the range of `i64` it stands at the nearest end.
fn whole(json: Json<'_>) -> Option<i64> {
    let text = json.text();
    text.parse().ok().or_else(|| text.parse::<u64>().ok().map(|_| i64::MAX))
}
