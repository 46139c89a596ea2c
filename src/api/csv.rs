//! Lists that are sent as one text.

use serde::{Deserialize, Serialize};

use crate::schema::{Kind, Shaped};

/// A list, or its only item. It is sent as one text with commas, so no item may have a comma. In a
/// callback it is the list.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Csv<T>(pub Vec<T>);

impl<T: Shaped> Shaped for Csv<T> {
    const KIND: &'static Kind = &Kind::Csv(T::KIND);
}
