//! A notice about a contact.

use rongcloud_native_macros::input;

/// Content of `RC:ContactNtf`: a notice about a contact, as a request to become one.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification>
#[input]
pub struct ContactNotificationContent {
    /// What was done: `Request`, `AcceptResponse`, `RejectResponse`, or a word of the app.
    pub operation: String,
    /// Id of the user who did it.
    pub source_user_id: String,
    /// Id of the user whom it is for; in a group or a chatroom, its id.
    pub target_user_id: String,
    /// The notice, as the reason of a request.
    pub message: String,
    /// Data of the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
}
