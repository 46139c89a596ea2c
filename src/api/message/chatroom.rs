//! Messages to chatrooms.

use rongcloud_native_macros::{input, resource};

use super::sent::{SentToAll, SentToChatrooms};
use crate::api::{Content, Flag, Id, OneOrMany, id};
use crate::{Call, Input, quota};

/// Messages to chatrooms.
#[resource("Message.Chatroom")]
impl MessageChatroom {
    /// Sends a message to one or more chatrooms. The service allows 100 chatrooms a second.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-chatroom>
    pub fn send(&self, message: impl Into<Input<ChatroomMessage>>) -> Call<SentToChatrooms> {
        self.client.form("/message/chatroom/publish.json", message).within(&quota::CHATROOM)
    }

    /// Sends a message to all chatrooms of the app. Requires a dedicated cloud.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-chatroom-broadcast>
    pub fn broadcast(&self, message: impl Into<Input<ChatroomBroadcast>>) -> Call<SentToAll> {
        self.client
            .form("/message/chatroom/broadcast.json", message)
            .within(&quota::CHATROOM_BROADCAST)
    }
}

/// A message to chatrooms.
#[input]
pub struct ChatroomMessage {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the chatrooms to send it to.
    #[wire("toChatroomId", length = 1.., unit = "chatroom")]
    pub target_id: OneOrMany<Id<id::ChatroomId>>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message.
    pub content: Content,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
}

/// A message to all chatrooms.
#[input]
pub struct ChatroomBroadcast {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message.
    pub content: Content,
}
