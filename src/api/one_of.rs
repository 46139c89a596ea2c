//! Numbers that have names.

use std::marker::PhantomData;

use serde::Deserialize;

use crate::schema::{Kind, Shaped};

/// A number in an answer: one that has a name here, or one that the service has added since.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(transparent)]
pub struct Number<T> {
    /// The number.
    pub value: i64,
    #[serde(skip)]
    names: PhantomData<fn() -> T>,
}

impl<T: Shaped> Shaped for Number<T> {
    const KIND: &'static Kind = T::KIND;
}

/// Makes an enum of named numbers. Callers may pass the name or the number; the number is sent.
macro_rules! one_of {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $case:ident = $number:literal $js:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        pub enum $name {
            $($(#[$doc])* $case = $number,)+
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i8(*self as i8)
            }
        }

        impl From<$name> for serde_json::Value {
            fn from(one: $name) -> Self {
                (one as i8).into()
            }
        }

        impl crate::schema::Shaped for $name {
            const KIND: &'static crate::schema::Kind =
                &crate::schema::Kind::OneOf(&[$(($js, $number)),+]);
        }
    };
}

pub(crate) use one_of;
