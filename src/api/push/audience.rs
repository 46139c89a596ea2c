//! The users who get a push.

use rongcloud_native_macros::input;
use serde::Serialize;

use crate::schema::{Kind, Shaped};

/// The users who get a push.
#[input]
pub struct PushAudience {
    /// Users with all of these tags.
    #[wire(length = 0..=20, unit = "tags")]
    pub tag: Option<Vec<String>>,
    /// Users with at least one of these tags.
    #[wire("tag_or", js = "tag_or", length = 0..=20, unit = "tags")]
    pub tag_or: Option<Vec<String>>,
    /// Users with these ids; the other conditions are ignored then.
    #[wire(length = 0..=1000, unit = "users")]
    pub userid: Option<Vec<String>>,
    /// `true`: all users; the other conditions are ignored then. The service requires it.
    #[wire("is_to_all", js = "is_to_all")]
    pub is_to_all: Option<bool>,
    /// Users of the app with this package name.
    pub package_name: Option<String>,
}

/// Rules for the users who get a push.
#[input]
pub struct CustomAudience {
    /// Users with all of these tags.
    #[wire(length = 0..=20, unit = "tags")]
    pub tag: Option<Vec<String>>,
    /// Users with at least one of these tags.
    #[wire("tag_or", js = "tag_or", length = 0..=20, unit = "tags")]
    pub tag_or: Option<Vec<String>>,
    /// Users whose tags match these rules.
    pub tag_items: Option<Vec<TagRule>>,
    /// `true`: all users; the other conditions are ignored then.
    #[wire("is_to_all", js = "is_to_all")]
    pub is_to_all: bool,
    /// Users of the app with this package name.
    pub package_name: Option<String>,
}

/// A rule for the tags of users.
#[input]
pub struct TagRule {
    /// Some tags.
    pub tags: Option<Vec<String>>,
    /// `true`: users who do not match. Default `false`.
    pub is_not: Option<bool>,
    /// `AND`: users with all of the tags. `OR`: users with at least one of them.
    pub tags_operator: Option<Operator>,
    /// `AND`: this rule and the one before it. `OR`: at least one of the two.
    pub items_operator: Option<Operator>,
}

/// How conditions are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Operator {
    /// All of them must be true.
    #[default]
    And,
    /// One of them must be true.
    Or,
}

impl Shaped for Operator {
    const KIND: &'static Kind = &Kind::Name(&["AND", "OR"]);
}
