//! A GIF.

use rongcloud_native_macros::input;

use super::CommonContent;

/// Content of `RC:GIFMsg`: an animated image, which the app has uploaded.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct GifContent {
    /// Size of the file in bytes.
    pub gif_data_size: u32,
    /// Name of the file.
    pub name: Option<String>,
    /// URL of the GIF.
    pub remote_url: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}
