//! Whether a message can be expanded.

use rongcloud_native_macros::input;

use super::expansion::Expansion;
use crate::api::JsonText;

/// Whether a message can be expanded: given values that may change later.
#[input]
pub struct Expandable {
    /// `true`: the message can be expanded, with `Message.Expansion`. Default `false`.
    pub expansion: Option<bool>,
    /// The first values of the expansion, by their keys. `expansion` must be `true`.
    #[wire(each(length = 0..=4096, unit = "characters"))]
    pub extra_content: Option<JsonText<Expansion>>,
}
