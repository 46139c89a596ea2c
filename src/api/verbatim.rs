//! Objects that are sent as they came.

use serde_json::Value;

use crate::field::{self, Field};
use crate::rules::{At, Invalid, Limit};

/// An object with fields that are known, and held to their rules, but sent as they came: in JSON,
/// `1`, `'1'` and `true` are not the same to the service.
#[derive(Clone, Debug, PartialEq)]
pub struct Verbatim<T> {
    known: T,
    sent: Value,
}

impl<T: Clone + Into<Value>> From<T> for Verbatim<T> {
    fn from(known: T) -> Self {
        Self { sent: known.clone().into(), known }
    }
}

impl<T: Clone + Default + Into<Value>> Default for Verbatim<T> {
    fn default() -> Self {
        Self::from(T::default())
    }
}

impl<T> From<Verbatim<T>> for Value {
    fn from(object: Verbatim<T>) -> Self {
        object.sent
    }
}

impl<T: Field> Field for Verbatim<T> {
    const WANTED: &'static str = T::WANTED;

    fn read(value: &field::Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        Ok(Self { known: T::read(value, at, limit)?, sent: value.into() })
    }

    fn check(&self, at: &At<'_>, limit: &Limit) -> Result<(), Box<Invalid>> {
        self.known.check(at, limit)
    }
}

#[cfg(feature = "node")]
impl<T: crate::node::typescript::Type> crate::node::typescript::Type for Verbatim<T> {
    fn name() -> String {
        T::name()
    }

    fn declare(declarations: &mut crate::node::typescript::Declarations) {
        T::declare(declarations);
    }
}
