//! A notice that a group has changed.

use rongcloud_native_macros::input;

use crate::Extra;
use crate::api::{JsonText, Verbatim};

/// Content of `RC:GrpNtf`: a notice that a group has changed.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification>
#[input]
pub struct GroupNotificationContent {
    /// Id of the user who changed it.
    pub operator_user_id: String,
    /// What was done: `Create`, `Rename`, `Add`, `Kicked`, `Quit`, `Dismiss`, or a word of the app.
    pub operation: String,
    /// Data of the change, as a text or an object: it depends on `operation`.
    pub data: Verbatim<JsonText<Extra>>,
    /// The notice.
    pub message: String,
    /// Data of the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
}
