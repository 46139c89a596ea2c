//! Values that the service numbers, and that have names here.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::schema::{Kind, Shaped};

/// A value of an event: one that is documented, or another one as it came.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Open<T> {
    /// A documented value.
    Known(T),
    /// A value that the service has added since, or that breaks its documentation.
    Other(Value),
}

impl<T> From<T> for Open<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T: Default> Default for Open<T> {
    fn default() -> Self {
        Self::Known(T::default())
    }
}

impl<T: Shaped> Shaped for Open<T> {
    const KIND: &'static Kind = T::KIND;
}

/// Makes an enum of the values that a field of a callback has, each with its name in JavaScript. A
/// value is the number that the service sends, in quotes where it sends a text.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $case:ident = $wire:literal $js:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $js)] $case,)+
        }

        impl crate::schema::Shaped for $name {
            const KIND: &'static crate::schema::Kind =
                &crate::schema::Kind::Named(&[$((stringify!($js), stringify!($wire))),+]);
        }
    };
}

pub(super) use named;
