//! A text.

use rongcloud_native_macros::input;

use super::CommonContent;

/// Content of `RC:TxtMsg`: a text.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct TextContent {
    /// The text, emoji included.
    pub content: String,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}
