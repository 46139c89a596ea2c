//! A part of a list.

use rongcloud_native_macros::input;

/// Which part of a list to get; without it the service decides.
#[input]
pub struct Paging {
    /// Which page.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many a page.
    pub size: Option<u32>,
}
