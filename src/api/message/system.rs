//! Messages of the system to users.

use rongcloud_native_macros::{input, resource};

use super::push_options::PushOptions;
use super::send_options::SendOptions;
use super::sent::{Sent, SentToAll};
use super::template::{TemplateMessage, columns};
use crate::api::{Content, Flag, Id, Integer, OneOrMany, id};
use crate::{Call, Input, quota};

/// Messages of the system to users.
#[resource("Message.System")]
impl MessageSystem {
    /// Sends a message to up to 100 users, as the system.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-private>
    pub fn send(&self, message: impl Into<Input<SystemMessage>>) -> Call<Sent> {
        self.client.form("/message/system/publish.json", message).within(&quota::SYSTEM)
    }

    /// Sends a message to all users of the app. The service allows 2 an hour and 3 a day, pushes
    /// included.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-to-all>
    pub fn broadcast(&self, message: impl Into<Input<SystemBroadcast>>) -> Call<SentToAll> {
        self.client.form("/message/broadcast.json", message).within(&quota::BROADCAST)
    }

    /// Sends a message that says something else to each of up to 1000 users, as the system.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-private-template>
    pub fn send_template(&self, message: impl Into<Input<TemplateMessage>>) -> Call<Sent> {
        let message = message.into().edit(columns);
        self.client.json("/message/system/publish_template.json", message).within(&quota::SYSTEM)
    }
}

/// A message of the system to users.
#[input]
pub struct SystemMessage {
    /// Id of the user it comes from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the users it goes to.
    #[wire("toUserId", length = 1..=100, unit = "users")]
    pub target_id: OneOrMany<Id<id::UserId>>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// What it says.
    pub content: Content,
    /// Its push.
    #[wire(flatten)]
    pub push: PushOptions,
    /// `true`: it is not pushed. Default `false`.
    pub disable_push: Option<bool>,
    /// The number that the app's icon shows on iOS.
    pub count: Option<Integer>,
    /// The service keeps it. Default `true`.
    pub is_persisted: Option<Flag>,
    /// It counts as unread. Default `true`.
    pub is_counted: Option<Flag>,
    /// Id of a channel, which only ultra groups are known to have.
    pub bus_channel: Option<id::BusChannel>,
    /// How it is sent.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A message of the system to all users.
#[input]
pub struct SystemBroadcast {
    /// Id of the user it comes from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// What it says.
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
