//! Expansions that a message is sent with.

use rongcloud_native_macros::input;

use super::expansion::Expansion;
use crate::api::JsonText;

/// Whether a message can be expanded, with values that can change later.
#[input]
pub struct Expandable {
    /// `true`: `Message.Expansion` can set values of the message, or in an ultra group
    /// `UltraGroup.Expansion`. Default `false`.
    pub expansion: Option<bool>,
    /// The first values, by their keys. `expansion` must be `true`.
    #[wire(each(length = 0..=4096, unit = "characters"))]
    pub extra_content: Option<JsonText<Expansion>>,
}
