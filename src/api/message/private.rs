//! Messages to users.

use rongcloud_native_macros::{input, resource};

use super::recall::SentMessage;
use super::sent::Sent;
use super::template::{TemplateMessage, columns};
use crate::api::conversation::ConversationType;
use crate::api::{Content, Done, Flag, Id, Integer, OneOrMany, id};
use crate::{Call, Input, quota};

/// Messages to users.
#[resource("Message.Private")]
impl MessagePrivate {
    /// Sends a message to up to 1000 users. The service allows 6000 receivers a minute.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-private>
    pub fn send(&self, message: impl Into<Input<PrivateMessage>>) -> Call<Sent> {
        self.client.form("/message/private/publish.json", message).within(&quota::PRIVATE)
    }

    /// Sends a message to up to 1000 users, with different content for each.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-private-template>
    pub fn send_template(&self, message: impl Into<Input<TemplateMessage>>) -> Call<Sent> {
        let message = message.into().edit(columns);
        self.client.json("/message/private/publish_template.json", message).within(&quota::PRIVATE)
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
    /// Content of the message.
    pub content: Content,
    /// Text of the push notification. Default: that of the message type, if it is built in.
    pub push_content: Option<String>,
    /// Further data of the push notification, for the app.
    pub push_data: Option<String>,
    /// Unread count that the app's icon shows on iOS.
    pub count: Option<Integer>,
    /// Do not send it to users who have the sender on their blacklist. Default `false`.
    pub verify_blacklist: Option<Flag>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
}
