//! Messages to users.

use rongcloud_native_macros::{input, resource};

use super::expandable::Expandable;
use super::push_options::PushOptions;
use super::query::{KeptMessages, MessageQuery};
use super::recall::SentMessage;
use super::send_options::SendOptions;
use super::sent::Sent;
use super::status::MessagePrivateSendStatus;
use super::stream::{MessagePrivateSendStream, SentChunk};
use super::template::{PrivateTemplateMessage, columns};
use crate::api::conversation::ConversationType;
use crate::api::{Content, Done, Flag, Id, Integer, OneOrMany, id};
use crate::{Call, Input, quota};

/// Messages to users.
#[resource("Message.Private")]
impl MessagePrivate {
    /// Sends a message to up to 1000 users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-private>
    pub fn send(&self, message: impl Into<Input<PrivateMessage>>) -> Call<Sent> {
        self.client.form("/message/private/publish.json", message).within(&quota::PRIVATE)
    }

    /// Sends a message to up to 1000 users, with different content for each.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-private-template>
    pub fn send_template(&self, message: impl Into<Input<PrivateTemplateMessage>>) -> Call<Sent> {
        let message = message.into().edit(columns);
        self.client.json("/message/private/publish_template.json", message).within(&quota::PRIVATE)
    }

    /// Sends a status message, such as "is typing", to up to 1000 users: those who are online get
    /// it. The service neither stores nor counts nor pushes it; clients store it and count it as
    /// unread if they do so with all messages of its type.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-status-private>
    pub fn send_status(&self, message: impl Into<Input<MessagePrivateSendStatus>>) -> Call<Sent> {
        let call = self.client.form("/statusmessage/private/publish.json", message);
        call.field("isPersisted", 0).within(&quota::PRIVATE)
    }

    /// Sends a chunk of a stream message to a user. The first chunk creates the message, and the
    /// answer says its id, which the later ones name.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/message/send-private-stream>
    pub fn send_stream(
        &self,
        chunk: impl Into<Input<MessagePrivateSendStream>>,
    ) -> Call<SentChunk> {
        let call = self.client.json("/v3/message/private/publish_stream.json", chunk);
        call.field("objectName", "RC:StreamMsg").streamed()
    }

    /// Changes the content of a message that was sent to a user.
    ///
    /// No page documents this; the official Java SDK has it since version 4.0.11.
    pub fn modify(&self, message: impl Into<Input<MessagePrivateModify>>) -> Call<Done> {
        self.client.form("/message/private/modify.json", message).repeatable()
    }

    /// Gets stored messages between two users.
    ///
    /// No page documents this; the official Java and Go SDKs have it.
    pub fn query(&self, messages: impl Into<Input<MessageQuery>>) -> Call<KeptMessages> {
        self.client.json("/v3/message/private/query.json", messages).repeatable()
    }

    /// Recalls a message that was sent to a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/msgrecall>
    pub fn recall(&self, message: impl Into<Input<SentMessage>>) -> Call<Done> {
        let call = self.client.form("/message/recall.json", message);
        call.field("conversationType", ConversationType::Private)
    }
}

/// A message to users.
#[input]
pub struct PrivateMessage {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the users to send it to.
    #[wire("toUserId", length = 1..=1000, unit = "users")]
    pub target_id: OneOrMany<Id<id::UserId>>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Its push notification.
    #[wire(flatten)]
    pub push: PushOptions,
    /// `true`: there is no push notification. Default `false`.
    pub disable_push: Option<bool>,
    /// Unread count that the app's icon shows on iOS.
    pub count: Option<Integer>,
    /// Do not send it to users who have the sender on their blacklist. Default `false`.
    pub verify_blacklist: Option<Flag>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// It adds to the unread count. Default `true`.
    pub is_counted: Option<Flag>,
    /// Ask the receivers' clients for read receipts. Default `false`.
    pub need_read_receipt: Option<Flag>,
    /// Id of a channel. Only ultra groups are known to have channels.
    pub bus_channel: Option<id::BusChannel>,
    /// Whether it can be expanded, and its first values.
    #[wire(flatten)]
    pub expandable: Expandable,
    /// Options of sending.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A message that was sent to a user, and its new content.
#[input]
pub struct MessagePrivateModify {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the user that the message was sent to.
    pub target_id: id::UserId,
    /// Id of the message.
    #[wire("msgUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// Type of the message, as in `RC:TxtMsg`. Types of the app's own do not begin with `RC:`.
    #[wire(length = 1..=32, unit = "characters")]
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
}
