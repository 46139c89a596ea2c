//! A notice in a conversation.

use rongcloud_native_macros::input;

/// Content of `RC:InfoNtf`: a notice that clients show among the messages, as a grey bar.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification>
#[input]
pub struct InfoNotificationContent {
    /// The notice.
    pub message: String,
    /// Data of the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
}
