//! Points in time, in milliseconds.

use serde::Serialize;
use serde_json::Value;

use crate::field::Field;
use crate::rules::{At, Invalid, Limit};

/// Milliseconds since 1970, as a number or its digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Timestamp(pub u64);

impl Field for Timestamp {
    const WANTED: &'static str = "a time in milliseconds";

    fn read(value: Value, at: &At<'_>, _: &Limit) -> Result<Self, Invalid> {
        let millis = value.as_u64().or_else(|| value.as_str()?.parse().ok());
        millis.map(Self).ok_or_else(|| Self::refuse(&value, at))
    }

    fn check(&self, _: &At<'_>, _: &Limit) -> Result<(), Invalid> {
        Ok(())
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Timestamp {
    fn name() -> String {
        "number | string".to_owned()
    }
}
