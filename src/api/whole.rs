//! Whole numbers that callers may also have as text.

use crate::field::{Field, Value};
use crate::rules::{At, Invalid, Limit};

/// A whole number, or its digits: `1519444243981` and `'1519444243981'` are the same.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Whole(pub i64);

impl From<i64> for Whole {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl From<Whole> for serde_json::Value {
    fn from(number: Whole) -> Self {
        number.0.into()
    }
}

impl Field for Whole {
    const WANTED: &'static str = "a whole number";

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        let number = value.as_i64().or_else(|| value.as_str()?.parse().ok());
        let whole = number.map(Self).ok_or_else(|| Self::refuse(value, at))?;
        whole.check(at, limit).map(|()| whole)
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        limit.size(self.0, at)
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Whole {
    fn name() -> String {
        "number | string".to_owned()
    }
}
