//! Reading a value from JSON, field by field, with an error that says where and why.

use serde_json::{Map, Number, Value};

use crate::rules::{At, Invalid, Limit, Rule};

/// Fields that no struct names: what a caller adds is sent, what the service adds is returned.
pub type Extra = Map<String, Value>;

/// A value that can stand in an input or an answer.
pub trait Field: Sized {
    /// What is wanted here, as in "a whole number".
    const WANTED: &'static str;

    /// Reads the value and holds it to the rules.
    fn read(value: Value, at: &At<'_>, limit: &Limit) -> Result<Self, Invalid>;

    /// Holds a value that Rust code made to the same rules, where its type leaves any to hold.
    fn check(&self, _: &At<'_>, _: &Limit) -> Result<(), Invalid> {
        Ok(())
    }

    /// What a missing value is read as; `None` where the field is required.
    fn absent() -> Option<Self> {
        None
    }

    /// The error for a value of another type.
    fn refuse(value: &Value, at: &At<'_>) -> Invalid {
        at.breaks(Rule::Type { wanted: Self::WANTED, got: describe(value) })
    }
}

/// What came, in words short enough for an error message.
pub fn describe(value: &Value) -> String {
    const SHORT: usize = 40;
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.len() > SHORT => format!("a string of {} bytes", text.len()),
        short => short.to_string(),
    }
}

/// The fields of an object, taken out one by one.
pub struct Fields<'a> {
    at: &'a At<'a>,
    left: Map<String, Value>,
}

impl<'a> Fields<'a> {
    pub fn open(value: Value, at: &'a At<'a>) -> Result<Self, Invalid> {
        match value {
            Value::Object(left) => Ok(Self { at, left }),
            other => Err(Extra::refuse(&other, at)),
        }
    }

    pub fn take<T: Field>(&mut self, name: &str, limit: &Limit) -> Result<T, Invalid> {
        let at = self.at.field(name);
        match self.left.shift_remove(name) {
            None | Some(Value::Null) => T::absent().ok_or_else(|| at.breaks(Rule::Required)),
            Some(value) => T::read(value, &at, limit),
        }
    }

    /// Takes a field by a name it is also known by.
    pub fn accept(&mut self, also: &str, name: &str) {
        if !self.left.contains_key(name)
            && let Some(value) = self.left.shift_remove(also)
        {
            self.left.insert(name.to_owned(), value);
        }
    }

    /// A list of an answer; the service may leave an empty one out.
    pub fn take_list<T: Field>(&mut self, name: &str, limit: &Limit) -> Result<Vec<T>, Invalid> {
        self.take::<Option<_>>(name, limit).map(Option::unwrap_or_default)
    }

    /// A field of an answer that may be missing. One of another type stays with the rest: a call
    /// that was carried out does not fail because its answer has changed.
    pub fn take_known<T: Field>(&mut self, name: &str, limit: &Limit) -> Option<T> {
        let value = self.left.get(name).filter(|value| !value.is_null())?;
        let known = T::read(value.clone(), &self.at.field(name), limit).ok()?;
        self.left.shift_remove(name);
        Some(known)
    }

    /// What nobody took.
    pub fn rest(self) -> Extra {
        self.left
    }

    /// Refuses what nobody took.
    pub fn done(self) -> Result<(), Invalid> {
        match self.left.keys().next() {
            Some(name) => Err(self.at.field(name).breaks(Rule::Unknown)),
            None => Ok(()),
        }
    }
}

impl Field for String {
    const WANTED: &'static str = "a string";

    /// A number is taken as its text: form encoding never told the two apart.
    fn read(value: Value, at: &At<'_>, limit: &Limit) -> Result<Self, Invalid> {
        let text = match value {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            other => return Err(Self::refuse(&other, at)),
        };
        text.check(at, limit).map(|()| text)
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Invalid> {
        let length = match limit.unit {
            "characters" => self.chars().count(),
            _ => self.len(),
        };
        limit.length(length, at)
    }
}

impl Field for bool {
    const WANTED: &'static str = "true or false";

    fn read(value: Value, at: &At<'_>, _: &Limit) -> Result<Self, Invalid> {
        value.as_bool().ok_or_else(|| Self::refuse(&value, at))
    }
}

impl Field for u32 {
    const WANTED: &'static str = "a whole number";

    fn read(value: Value, at: &At<'_>, limit: &Limit) -> Result<Self, Invalid> {
        let Some(number) = value.as_number().and_then(whole) else {
            return Err(Self::refuse(&value, at));
        };
        limit.size(number, at)?;
        Self::try_from(number).map_err(|_| limit.too_far(&number, &(0..=i64::from(u32::MAX)), at))
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Invalid> {
        limit.size(i64::from(*self), at)
    }
}

/// A number without a fraction; beyond the range of `i64` it stands at the nearest end.
fn whole(number: &Number) -> Option<i64> {
    if number.is_u64() {
        return Some(number.as_i64().unwrap_or(i64::MAX));
    }
    number.as_i64()
}

impl<T: Field> Field for Option<T> {
    const WANTED: &'static str = T::WANTED;

    fn read(value: Value, at: &At<'_>, limit: &Limit) -> Result<Self, Invalid> {
        T::read(value, at, limit).map(Some)
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Invalid> {
        self.as_ref().map_or(Ok(()), |value| value.check(at, limit))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Field> Field for Vec<T> {
    const WANTED: &'static str = "a list";

    fn read(value: Value, at: &At<'_>, limit: &Limit) -> Result<Self, Invalid> {
        let Value::Array(values) = value else {
            return Err(Self::refuse(&value, at));
        };
        limit.length(values.len(), at)?;
        let read = |(index, value)| T::read(value, &at.item(index), &Limit::NONE);
        values.into_iter().enumerate().map(read).collect()
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Invalid> {
        limit.length(self.len(), at)?;
        let check = |(index, value): (usize, &T)| value.check(&at.item(index), &Limit::NONE);
        self.iter().enumerate().try_for_each(check)
    }
}

impl Field for Extra {
    const WANTED: &'static str = "an object";

    fn read(value: Value, at: &At<'_>, _: &Limit) -> Result<Self, Invalid> {
        match value {
            Value::Object(map) => Ok(map),
            other => Err(Self::refuse(&other, at)),
        }
    }
}
