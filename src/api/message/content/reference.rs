//! A reply that quotes a message.

use rongcloud_native_macros::input;

use super::CommonContent;
use crate::Extra;

/// Content of `RC:ReferenceMsg`: a text that quotes another message.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct ReferenceContent {
    /// The text.
    pub content: String,
    /// Id of the user who sent the quoted message.
    pub refer_msg_user_id: String,
    /// Content of the quoted message.
    pub refer_msg: Extra,
    /// Type of the quoted message, as in `RC:TxtMsg`.
    pub obj_name: String,
    /// UID of the quoted message.
    pub refer_msg_uid: Option<String>,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}
