//! How an endpoint pages: what its list has too many items for one answer.

use serde::Serialize;

/// How to get the next page of a list, in the names of JavaScript.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Pages {
    /// The list in an answer.
    pub items: &'static str,
    /// How the next page is asked for.
    #[serde(flatten)]
    pub next: Next,
}

/// What an input says of the page that is wanted.
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
    /// What the answer before said of it.
    Token {
        /// Where the input has it.
        token: &'static str,
        /// Where the answer has it; it has none after the last page.
        next: &'static str,
    },
    /// How many items are skipped, and how many are wanted.
    Offset {
        /// How many items are skipped.
        offset: &'static str,
        /// How many are wanted.
        limit: &'static str,
    },
}

impl Pages {
    /// Pages with numbers, as most lists have them.
    pub(crate) const fn numbered(items: &'static str) -> Self {
        Self { items, next: Next::Number { page: "page", size: "size" } }
    }

    /// Pages that each name the one after them.
    pub(crate) const fn token(
        token: &'static str,
        next: &'static str,
        items: &'static str,
    ) -> Self {
        Self { items, next: Next::Token { token, next } }
    }
}
