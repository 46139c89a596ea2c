//! That messages were read.

use rongcloud_native_macros::input;

use crate::api::Integer;
use crate::api::one_of::one_of;

/// Content of `RC:ReadNtf`: the sender has read the messages of a user.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname-callback>
#[input]
pub struct ReadReceiptContent {
    /// When the last message that was read was sent, in milliseconds since 1970.
    pub last_message_send_time: Integer,
    /// UID of the last message that was read.
    #[wire("messageUId", js = "messageUId")]
    pub message_uid: Option<String>,
    /// Type of the conversation: 1, between two users.
    pub r#type: ReadConversation,
}

one_of! {
    /// The type of conversation that has receipts of this kind.
    ReadConversation {
        /// Between two users.
        #[default]
        Private = 1 "PRIVATE",
    }
}
