//! Switches that are sent as 0 or 1.

use serde::Serialize;

use crate::schema::{Kind, Shaped};

/// A switch: callers may pass `true` and `false`, or 1 and 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Flag(pub bool);

impl From<bool> for Flag {
    fn from(on: bool) -> Self {
        Self(on)
    }
}

impl Shaped for Flag {
    const KIND: &'static Kind = &Kind::Flag;
}
