//! A notice that a profile has changed.

use rongcloud_native_macros::input;

/// Content of `RC:ProfileNtf`: a notice that the profile of a user has changed.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification>
#[input]
pub struct ProfileNotificationContent {
    /// What was changed, as a word of the app.
    pub operation: String,
    /// Data of the change.
    pub data: String,
    /// Data of the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
}
