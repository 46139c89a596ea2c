//! Reading an input from JSON, field by field, with an error that says where and why.

use serde_json::Map;
use serde_json_borrow::ObjectAsVec;
pub use serde_json_borrow::Value;

use crate::rules::{At, Invalid, Limit, Rule};
use crate::shown::shown;

/// Fields that no struct names: what a caller adds is sent, what the service adds is returned.
pub type Extra = Map<String, serde_json::Value>;

/// Sets a field that is to be sent, whatever stood in its place.
pub fn put(fields: &mut Extra, name: &str, value: serde_json::Value) {
    fields.insert(name.to_owned(), value);
}

/// A value that can stand in an input.
pub trait Field: Sized {
    /// What is wanted here, as in "a whole number".
    const WANTED: &'static str;

    /// Reads the value and holds it to the rules.
    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>>;

    /// Holds a value that Rust code made to the same rules, where its type leaves any to hold.
    fn check(&self, _: &At<'_>, _: &Limit) -> Result<(), Box<Invalid>> {
        Ok(())
    }

    /// What a missing value is read as; `None` where the field is required.
    fn absent() -> Option<Self> {
        None
    }

    /// The error for a value of another type.
    fn refuse(value: &Value<'_>, at: &At<'_>) -> Box<Invalid> {
        at.breaks(Rule::Type { wanted: Self::WANTED, got: describe(value) })
    }
}

/// Reads JSON text that JavaScript passes for the argument `name`; null counts as an empty object.
pub fn read_argument<T: Field>(text: &str, name: &str) -> Result<T, Box<Invalid>> {
    let at = At::Argument(name);
    T::read(&parse(text, &at)?, &at, &Limit::NONE)
}

/// It is not always what `lib/json.js` looked at: a getter may give another value each time.
fn parse<'a>(text: &'a str, at: &At<'_>) -> Result<Value<'a>, Box<Invalid>> {
    match serde_json::from_str(text) {
        Ok(Value::Null) => Ok(Value::Object(ObjectAsVec::default())),
        Ok(value) => Ok(value),
        Err(_) => {
            let (wanted, got) = ("a value that JSON can carry", "another value".to_owned());
            Err(at.breaks(Rule::Type { wanted, got }))
        }
    }
}

/// What came, in words short enough for an error message.
pub fn describe(value: &Value<'_>) -> String {
    const SHORT: usize = 40;
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Str(text) if text.len() > SHORT => format!("a string of {} bytes", text.len()),
        short => shown(&short.to_string()),
    }
}

/// The fields of an object, taken out one by one.
pub struct Fields<'a> {
    at: &'a At<'a>,
    object: &'a ObjectAsVec<'a>,
    taken: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub fn open(value: &'a Value<'a>, at: &'a At<'a>) -> Result<Self, Box<Invalid>> {
        match value {
            Value::Object(object) => Ok(Self { at, object, taken: Vec::new() }),
            other => Err(Extra::refuse(other, at)),
        }
    }

    /// Takes a field by the first of its names, or another that it is also known by.
    pub fn take<T: Field>(&mut self, names: Names, limit: &Limit) -> Result<T, Box<Invalid>> {
        let at = self.at.field(names[0]);
        let found = self.find(names);
        self.taken.extend(found.map(|(name, _)| name));
        match found {
            None | Some((_, Value::Null)) => T::absent().ok_or_else(|| at.breaks(Rule::Required)),
            Some((_, value)) => T::read(value, &at, limit),
        }
    }

    /// What nobody took.
    pub fn rest(&self) -> Extra {
        self.left().map(|(name, value)| (name.to_owned(), value.into())).collect()
    }

    /// Refuses what nobody took.
    pub fn done(&self) -> Result<(), Box<Invalid>> {
        match self.left().next() {
            Some((name, _)) => Err(self.at.field(name).breaks(Rule::Unknown)),
            None => Ok(()),
        }
    }

    fn left(&self) -> impl Iterator<Item = (&str, &Value<'a>)> {
        self.object.iter().filter(|(name, _)| !self.taken.contains(name))
    }

    /// Where a name stands twice, the last one counts, as for `JSON.parse`.
    fn find(&self, names: Names) -> Option<(&'static str, &'a Value<'a>)> {
        let of = |name| self.object.iter().filter(|(other, _)| *other == name).last();
        names.iter().find_map(|name| Some((*name, of(*name)?.1)))
    }
}

/// The name of a field, and others it is also known by.
pub type Names = &'static [&'static str];

impl Field for String {
    const WANTED: &'static str = "a string";

    /// A number is taken as its text: form encoding never told the two apart. It is to be a safe
    /// integer: JavaScript has rounded any other one, or writes it with an exponent.
    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        let text = match value {
            Value::Str(text) => text.clone().into_owned(),
            Value::Number(_) if is_safe(value) => value.to_string(),
            Value::Number(_) => {
                let wanted = "a string or a safe integer";
                return Err(at.breaks(Rule::Type { wanted, got: describe(value) }));
            }
            other => return Err(Self::refuse(other, at)),
        };
        text.check(at, limit).map(|()| text)
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        let length =
            if limit.unit.starts_with("character") { self.chars().count() } else { self.len() };
        limit.length(length, at)
    }
}

impl Field for bool {
    const WANTED: &'static str = "true or false";

    fn read(value: &Value<'_>, at: &At<'_>, _: &Limit) -> Result<Self, Box<Invalid>> {
        value.as_bool().ok_or_else(|| Self::refuse(value, at))
    }
}

impl Field for u32 {
    const WANTED: &'static str = "a whole number";

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        let Some(number) = whole(value) else {
            return Err(Self::refuse(value, at));
        };
        limit.size(number, at)?;
        Self::try_from(number).map_err(|_| limit.too_far(&number, &(0..=i64::from(u32::MAX)), at))
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        limit.size(i64::from(*self), at)
    }
}

/// Whether JavaScript tells the number from each of its neighbours: `Number.isSafeInteger`.
fn is_safe(value: &Value<'_>) -> bool {
    const LARGEST: u64 = (1 << 53) - 1;
    value.as_i64().is_some_and(|number| number.unsigned_abs() <= LARGEST)
}

/// A number without a fraction; beyond the range of `i64` it stands at the nearest end.
fn whole(value: &Value<'_>) -> Option<i64> {
    value.as_i64().or_else(|| value.as_u64().map(|_| i64::MAX))
}

impl<T: Field> Field for Option<T> {
    const WANTED: &'static str = T::WANTED;

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        T::read(value, at, limit).map(Some)
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        self.as_ref().map_or(Ok(()), |value| value.check(at, limit))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Field> Field for Vec<T> {
    const WANTED: &'static str = "a list";

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        let Value::Array(values) = value else {
            return Err(Self::refuse(value, at));
        };
        limit.length(values.len(), at)?;
        let read = |(index, value)| T::read(value, &at.item(index), limit.each());
        values.iter().enumerate().map(read).collect()
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        limit.length(self.len(), at)?;
        let check = |(index, value): (usize, &T)| value.check(&at.item(index), limit.each());
        self.iter().enumerate().try_for_each(check)
    }
}

impl Field for Extra {
    const WANTED: &'static str = "an object";

    fn read(value: &Value<'_>, at: &At<'_>, _: &Limit) -> Result<Self, Box<Invalid>> {
        match value {
            Value::Object(object) => Ok(object.into()),
            other => Err(Self::refuse(other, at)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str, at: &At<'_>) -> Option<String> {
        let value = serde_json::from_str(json).unwrap();
        String::read(&value, at, &Limit::NONE).ok()
    }

    #[test]
    fn a_number_of_a_caller_is_a_text_where_it_is_safe() {
        let from_caller = |json| read(json, &At::Argument("user").field("id"));
        let safe = ["0", "-1", "9007199254740991", "-9007199254740991"];
        for json in safe {
            assert_eq!(from_caller(json).as_deref(), Some(json));
        }
        let unsafe_ =
            ["1.5", "9007199254740992", "-9007199254740992", "18446744073709551615", "1e21"];
        for json in unsafe_ {
            assert_eq!(from_caller(json), None, "{json}");
        }
    }
}
