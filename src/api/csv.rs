//! Lists that are sent as one text.

use serde::Serialize;

use crate::schema::{Kind, Shaped};

/// A list, or its only item. It is sent as one text with commas, so no item may have a comma.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Csv<T>(pub Vec<T>);

impl<T: Shaped> Shaped for Csv<T> {
    const KIND: &'static Kind = &Kind::Csv(T::KIND);
}
