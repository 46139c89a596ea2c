//! System messages to users.

use rongcloud_native_macros::{input, resource};

use super::sent::{Sent, SentToAll};
use super::template::{TemplateMessage, columns};
use crate::api::{Content, Flag, Id, OneOrMany, id};
use crate::{Call, Input, quota};

/// System messages to users.
#[resource("Message.System")]
impl MessageSystem {
    /// Sends a system message to up to 100 users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-private>
    pub fn send(&self, message: impl Into<Input<SystemMessage>>) -> Call<Sent> {
        self.client.form("/message/system/publish.json", message).within(&quota::SYSTEM)
    }

    /// Sends a system message to all users of the app. The service allows 2 an hour and 3 a day,
    /// including pushes.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-to-all>
    pub fn broadcast(&self, message: impl Into<Input<SystemBroadcast>>) -> Call<SentToAll> {
        self.client.form("/message/broadcast.json", message).within(&quota::BROADCAST)
    }

    /// Sends a system message to up to 1000 users, with different content for each.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-private-template>
    pub fn send_template(&self, message: impl Into<Input<TemplateMessage>>) -> Call<Sent> {
        let message = message.into().edit(columns);
        self.client.json("/message/system/publish_template.json", message).within(&quota::SYSTEM)
    }
}

/// A system message to users.
#[input]
pub struct SystemMessage {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the users to send it to.
    #[wire("toUserId", length = 1..=100, unit = "users")]
    pub target_id: OneOrMany<Id<id::UserId>>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message.
    pub content: Content,
    /// Text of the push notification. Default: that of the message type, if it is built in.
    pub push_content: Option<String>,
    /// Further data of the push notification, for the app.
    pub push_data: Option<String>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
}

/// A system message to all users.
#[input]
pub struct SystemBroadcast {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message.
    pub content: Content,
    /// Text of the push notification. Default: that of the message type, if it is built in.
    pub push_content: Option<String>,
    /// Further data of the push notification, for the app.
    pub push_data: Option<String>,
}
