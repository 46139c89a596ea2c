//! Pagination.

use rongcloud_native_macros::input;

/// A page of a list. Without it, the service uses its own defaults.
#[input]
pub struct Paging {
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many items a page has.
    pub size: Option<u32>,
}
