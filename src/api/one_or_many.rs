//! One item or a list of them.

use serde::Serialize;

use crate::schema::{Kind, Shaped};

/// A list. Callers may also pass its only item.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<'a, T: From<&'a str>> From<&'a str> for OneOrMany<T> {
    fn from(one: &'a str) -> Self {
        Self(vec![one.into()])
    }
}

impl<T, U: Into<T>> FromIterator<U> for OneOrMany<T> {
    fn from_iter<I: IntoIterator<Item = U>>(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Shaped> Shaped for OneOrMany<T> {
    const KIND: &'static Kind = &Kind::OneOrMany(T::KIND);
}
