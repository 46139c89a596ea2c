//! Messages to chatrooms.

use rongcloud_native_macros::{input, resource};

use super::deduplication::Deduplication;
use super::query::{KeptMessages, MessageQuery};
use super::recall::SentElsewhere;
use super::sent::{SentToAll, SentToChatrooms};
use crate::api::conversation::ConversationType;
use crate::api::one_of::one_of;
use crate::api::{Content, Done, Flag, Id, OneOrMany, id};
use crate::{Call, Input, quota};

/// Messages to chatrooms.
#[resource("Message.Chatroom")]
impl MessageChatroom {
    /// Sends a message to one or more chatrooms.
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

    /// Gets stored messages of a chatroom.
    ///
    /// No page documents this; the official Java and Go SDKs have it.
    pub fn query(&self, messages: impl Into<Input<MessageQuery>>) -> Call<KeptMessages> {
        self.client.json("/v3/message/chatroom/query.json", messages).repeatable()
    }

    /// Recalls a message that was sent to a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/msgrecall>
    pub fn recall(&self, message: impl Into<Input<SentElsewhere>>) -> Call<Done> {
        let call = self.client.form("/message/recall.json", message);
        call.field("conversationType", ConversationType::Chatroom)
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
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// Priority under load. Default `DEFAULT`.
    pub priority: Option<ChatroomPriority>,
    /// How the service recognizes a message that is sent twice.
    #[wire(flatten)]
    pub deduplication: Deduplication,
}

/// A message to all chatrooms.
#[input]
pub struct ChatroomBroadcast {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
}

one_of! {
    /// Priority of a message to chatrooms under load.
    ChatroomPriority {
        /// The priority of its type.
        #[default]
        Default = 0 "DEFAULT",
        /// It is not dropped. The app needs the feature for chatroom whitelists.
        Whitelist = 1 "WHITELIST",
        /// It is dropped last. The app needs the feature for message priorities.
        High = 2 "HIGH",
        /// It is dropped first. The app needs the feature for message priorities.
        Low = 3 "LOW",
    }
}
