//! Pagination: how an endpoint returns a list in several answers.

use serde::Serialize;

/// How to get the next page of a list, with JavaScript names.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Pages {
    /// Path of the list in an answer.
    pub items: &'static str,
    /// How the next page is requested.
    #[serde(flatten)]
    pub next: Next,
}

/// How an input selects a page. Each value is the name of a property.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "style", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Next {
    /// The number of the page, from 1, and how many items a page has.
    Number {
        /// The number of the page.
        page: &'static str,
        /// How many items a page has.
        size: &'static str,
    },
    /// A token from the previous answer.
    Token {
        /// The token in the input.
        token: &'static str,
        /// The token in the answer; the last page has none.
        next: &'static str,
    },
    /// How many items to skip, and how many to return.
    Offset {
        /// How many items to skip.
        offset: &'static str,
        /// How many items to return.
        limit: &'static str,
    },
}

impl Pages {
    /// Numbered pages, as most lists have.
    pub(crate) const fn numbered(items: &'static str) -> Self {
        Self { items, next: Next::Number { page: "page", size: "size" } }
    }

    /// Pages that each have the token of the next one.
    pub(crate) const fn token(
        token: &'static str,
        next: &'static str,
        items: &'static str,
    ) -> Self {
        Self { items, next: Next::Token { token, next } }
    }
}
