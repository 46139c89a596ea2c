//! Objects that are sent as they came.

use serde::Serialize;

use crate::schema::{Kind, Shaped};

/// An object with fields that are known, and held to their rules, but sent as they came: in JSON,
/// `1`, `'1'` and `true` are not the same to the service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Verbatim<T>(pub T);

impl<T> From<T> for Verbatim<T> {
    fn from(object: T) -> Self {
        Self(object)
    }
}

impl<T: Shaped> Shaped for Verbatim<T> {
    const KIND: &'static Kind = &Kind::Verbatim(T::KIND);
}
