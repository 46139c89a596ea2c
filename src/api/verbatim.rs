//! Objects that are sent unchanged.

use serde::Serialize;

use crate::schema::{Kind, Shaped};

/// An object whose known fields are checked, but which is sent unchanged. In JSON, `1`, `'1'` and
/// `true` are different values to the service.
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
