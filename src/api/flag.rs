//! Switches, which the service wants as 0 or 1.

use crate::field::{Field, Value};
use crate::rules::{At, Invalid, Limit};

/// A switch: callers may say `true` and `false`, or 1 and 0 as the service does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Flag(pub bool);

impl From<Flag> for serde_json::Value {
    fn from(flag: Flag) -> Self {
        u8::from(flag.0).into()
    }
}

impl From<bool> for Flag {
    fn from(on: bool) -> Self {
        Self(on)
    }
}

impl Field for Flag {
    const WANTED: &'static str = "true or false, or 1 or 0";

    fn read(value: &Value<'_>, at: &At<'_>, _: &Limit) -> Result<Self, Box<Invalid>> {
        let is = |on, number, text| {
            value.as_bool() == Some(on)
                || value.as_i64() == Some(number)
                || value.as_str() == Some(text)
        };
        let (on, off) = (is(true, 1, "1"), is(false, 0, "0"));
        if on || off { Ok(Self(on)) } else { Err(Self::refuse(value, at)) }
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Flag {
    fn name() -> String {
        "boolean | 0 | 1".to_owned()
    }
}
