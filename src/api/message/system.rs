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

    /// Sends a system message to all users of the app. The service allows 2 an hour and 3 a day,
    /// including pushes.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-to-all>
    pub fn broadcast(&self, message: impl Into<Input<SystemBroadcast>>) -> Call<SentToAll> {
        self.client.form("/message/broadcast.json", message).within(&quota::BROADCAST)
    }

    /// Sends a message to all users of the app who are online, or will be within 10 minutes. It cannot
    /// be recalled. The app needs broadcasts to online users, which RongCloud's support or the console
    /// enables.
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

    /// Recalls a message to all users: that of `broadcast`, or of `Push.message`.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/recall-message-broadcast-to-all>
    pub fn recall_broadcast(
        &self,
        message: impl Into<Input<MessageSystemRecallBroadcast>>,
    ) -> Call<SentToAll> {
        self.client.form("/message/broadcast/recall.json", message).within(&quota::BROADCAST)
    }

    /// Recalls a message of the system to a user.
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
    /// Content of the message.
    pub content: Content,
    /// Its push.
    #[wire(flatten)]
    pub push: PushOptions,
    /// `true`: it is not pushed. Default `false`.
    pub disable_push: Option<bool>,
    /// The number that the app's icon shows on iOS.
    pub count: Option<Integer>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// It counts as unread. Default `true`.
    pub is_counted: Option<Flag>,
    /// Id of a channel, which only ultra groups are known to have.
    pub bus_channel: Option<id::BusChannel>,
    /// How it is sent.
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
    /// Content of the message.
    pub content: Content,
    /// Its push.
    #[wire(flatten)]
    pub push: PushOptions,
    /// It goes only to users of this system: `iOS`, `Android`, `HarmonyOS` or `PC`. Default all.
    pub os: Option<String>,
    /// How it is sent.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A message of the system to all users who are online.
#[input]
pub struct MessageSystemOnlineBroadcast {
    /// Id of the user it comes from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// What it says.
    pub content: Content,
    /// How it is sent.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A message of the system that was sent to all users.
#[input]
pub struct MessageSystemRecallBroadcast {
    /// Id of the user it came from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the message.
    #[wire("messageUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// When it was sent, in milliseconds. Some pages say that it is required.
    pub sent_time: Option<Integer>,
    /// How it is recalled.
    #[wire(flatten)]
    pub options: RecallOptions,
}
