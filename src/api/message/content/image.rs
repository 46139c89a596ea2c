//! An image.

use rongcloud_native_macros::input;

use super::CommonContent;

/// Content of `RC:ImgMsg`: an image, which the app has uploaded.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct ImageContent {
    /// A thumbnail to show at once: a JPEG as base64, without line breaks and without a `data:`
    /// prefix. 5 KB is the advised size.
    pub content: String,
    /// Name of the file.
    pub name: Option<String>,
    /// URL of the image.
    pub image_uri: String,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}
