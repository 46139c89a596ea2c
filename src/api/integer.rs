//! Whole numbers that callers may also pass as text.

use serde::Serialize;

use crate::schema::{Kind, Shaped};

/// A whole number, or its digits: `1519444243981` and `'1519444243981'` are the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Integer(pub i64);

impl From<i64> for Integer {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl Shaped for Integer {
    const KIND: &'static Kind = &Kind::Integer;
}
