//! Ids, which callers pass as they are or inside of an object.

use crate::field::{Field, Value};
use crate::rules::{At, Invalid, Limit, Rule};

/// An id, or an object that has one: `'u1'` and `{ id: 'u1' }` are the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Id(pub String);

impl<T: Into<String>> From<T> for Id {
    fn from(id: T) -> Self {
        Self(id.into())
    }
}

impl From<Id> for serde_json::Value {
    fn from(id: Id) -> Self {
        id.0.into()
    }
}

impl Field for Id {
    const WANTED: &'static str = "an id, or an object with one";

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        match value {
            Value::Object(object) => match object.get("id") {
                None | Some(Value::Null) => Err(at.field("id").breaks(Rule::Required)),
                Some(id) => String::read(id, &at.field("id"), limit).map(Self),
            },
            Value::Str(_) | Value::Number(_) => String::read(value, at, limit).map(Self),
            other => Err(Self::refuse(other, at)),
        }
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        self.0.check(at, limit)
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Id {
    fn name() -> String {
        "string | { id: string }".to_owned()
    }
}
