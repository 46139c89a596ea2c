//! That somebody is typing.

use rongcloud_native_macros::input;

/// Content of `RC:TypSts`: the sender is typing.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname-status>
#[input]
pub struct TypingContent {
    /// Type of the message that is typed, as in `RC:TxtMsg`.
    pub typing_content_type: String,
}
