//! System messages to users.

use rongcloud_native_macros::{input, resource};

use super::push_options::PushOptions;
use super::recall::{RecallOptions, SentElsewhere};
use super::send_options::SendOptions;
use super::sent::{Sent, SentToAll};
use super::template::{TemplateMessage, columns};
use crate::api::conversation::ConversationType;
use crate::api::{Content, Done, Flag, Id, Integer, OneOrMany, id};
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

    /// Sends a system message to all users of the app. Clients get it up to
    /// 3 minutes later.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-to-all>
    pub fn broadcast(&self, message: impl Into<Input<SystemBroadcast>>) -> Call<SentToAll> {
        self.client.form("/message/broadcast.json", message).within(&quota::BROADCAST)
    }

    /// Sends a system message to all users of the app who are online, or come online within 10
    /// minutes. It cannot be recalled. The app needs broadcasts to online users, which RongCloud's
    /// support or the console enables.
    ///
    /// No page says the rate; it is taken for that of `broadcast`.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-online>
    pub fn online_broadcast(
        &self,
        message: impl Into<Input<MessageSystemOnlineBroadcast>>,
    ) -> Call<SentToAll> {
        self.client.form("/message/online/broadcast.json", message).within(&quota::BROADCAST)
    }

    /// Recalls a message that was sent to all users with `broadcast` or `Push.message`.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/recall-message-broadcast-to-all>
    pub fn recall_broadcast(
        &self,
        message: impl Into<Input<MessageSystemRecallBroadcast>>,
    ) -> Call<SentToAll> {
        self.client.form("/message/broadcast/recall.json", message).within(&quota::BROADCAST)
    }

    /// Recalls a system message that was sent to a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/msgrecall>
    pub fn recall(&self, message: impl Into<Input<SentElsewhere>>) -> Call<Done> {
        let call = self.client.form("/message/recall.json", message);
        call.field("conversationType", ConversationType::System)
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
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Its push notification.
    #[wire(flatten)]
    pub push: PushOptions,
    /// `true`: there is no push notification. Default `false`.
    pub disable_push: Option<bool>,
    /// Unread count that the app's icon shows on iOS.
    pub count: Option<Integer>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// It adds to the unread count. Default `true`.
    pub is_counted: Option<Flag>,
    /// Id of a channel. Only ultra groups are known to have channels.
    pub bus_channel: Option<id::BusChannel>,
    /// Options of sending.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A system message to all users.
#[input]
pub struct SystemBroadcast {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Its push notification.
    #[wire(flatten)]
    pub push: PushOptions,
    /// Send it only to users of this system: `iOS`, `Android`, `HarmonyOS` or `PC`. Default all.
    pub os: Option<String>,
    /// Options of sending.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A system message to all users who are online.
#[input]
pub struct MessageSystemOnlineBroadcast {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Type of the message, as in `RC:TxtMsg`. Types of the app's own do not begin with `RC:`.
    #[wire(length = 1..=32, unit = "characters")]
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Options of sending.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A system message that was sent to all users.
#[input]
pub struct MessageSystemRecallBroadcast {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the message.
    #[wire("messageUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// When it was sent, in milliseconds since 1970. Some pages say that it is required.
    pub sent_time: Option<Integer>,
    /// Options of the recall.
    #[wire(flatten)]
    pub options: RecallOptions,
}
