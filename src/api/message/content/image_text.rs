//! A link with an image.

use rongcloud_native_macros::input;

use super::CommonContent;

/// Content of `RC:ImgTextMsg`: a title, a text and an image that open a page.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct ImageTextContent {
    /// The title.
    pub title: String,
    /// The text.
    pub content: String,
    /// URL of the image, which has 120 x 120 pixels.
    pub image_uri: String,
    /// URL of the page.
    pub url: String,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}
