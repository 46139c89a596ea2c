//! One thing or a list of them.

use crate::field::{Field, Value};
use crate::rules::{At, Invalid, Limit};

/// A list, which callers may also pass as its only item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Several<T>(pub Vec<T>);

impl<'a, T: From<&'a str>> From<&'a str> for Several<T> {
    fn from(one: &'a str) -> Self {
        Self(vec![one.into()])
    }
}

impl<T, U: Into<T>> FromIterator<U> for Several<T> {
    fn from_iter<I: IntoIterator<Item = U>>(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<serde_json::Value>> From<Several<T>> for serde_json::Value {
    fn from(several: Several<T>) -> Self {
        several.0.into()
    }
}

impl<T: Field> Field for Several<T> {
    const WANTED: &'static str = T::WANTED;

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        match value {
            Value::Array(_) => Vec::read(value, at, limit).map(Self),
            one => Ok(Self(vec![T::read(one, at, limit.each())?])),
        }
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        self.0.check(at, limit)
    }
}

#[cfg(feature = "node")]
impl<T: crate::node::typescript::Type> crate::node::typescript::Type for Several<T> {
    fn name() -> String {
        format!("{} | {}", T::accepted(), Vec::<T>::accepted())
    }

    fn declare(declarations: &mut crate::node::typescript::Declarations) {
        T::declare(declarations);
    }
}
