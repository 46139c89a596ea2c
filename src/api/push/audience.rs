//! The users who get a push.

use rongcloud_native_macros::input;

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
