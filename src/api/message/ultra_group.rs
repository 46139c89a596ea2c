//! Messages to ultra groups.

use rongcloud_native_macros::{input, output, resource};

use super::expandable::Expandable;
use super::push_options::PushOptions;
use super::query::{KeptMessages, MessageQuery};
use super::recall::RecallOptions;
use super::send_options::SendOptions;
use super::sent::SentToGroups;
use crate::api::conversation::ConversationType;
use crate::api::{Content, Done, Flag, Id, Integer, JsonText, OneOrMany, id};
use crate::{Call, Extra, Input, quota};

/// Messages to ultra groups.
#[resource("Message.UltraGroup")]
impl MessageUltraGroup {
    /// Sends a message to up to 3 ultra groups. The service also allows no more than 20 messages a
    /// second to a channel, or to a group without one. A message to a channel that does not exist
    /// reaches nobody, and the service does not tell.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/message/send-ultragroup>
    pub fn send(&self, message: impl Into<Input<UltraGroupMessage>>) -> Call<SentToGroups> {
        self.client.json("/message/ultragroup/publish.json", message).within(&quota::ULTRA_GROUP)
    }

    /// Changes the content of a message. How many calls are allowed is known from Nexconn, the
    /// service's other brand; no page of RongCloud's tells it.
    pub fn modify(&self, message: impl Into<Input<MessageUltraGroupModify>>) -> Call<Done> {
        self.client
            .form("/ultragroup/msg/modify.json", message)
            .repeatable()
            .within(&quota::ULTRA_GROUP_MODIFY)
    }

    /// Gets messages by their ids.
    pub fn get(
        &self,
        messages: impl Into<Input<MessageUltraGroupGet>>,
    ) -> Call<UltraGroupMessages> {
        self.client.form("/ultragroup/msg/get.json", messages).repeatable()
    }

    /// Gets messages of an ultra group that the service keeps.
    ///
    /// No page documents it; the official Java and Go SDKs have it.
    pub fn query(&self, messages: impl Into<Input<MessageQuery>>) -> Call<KeptMessages> {
        self.client.json("/v3/message/ultragroup/query.json", messages).repeatable()
    }

    /// Recalls a message to an ultra group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/msgrecall>
    pub fn recall(&self, message: impl Into<Input<MessageUltraGroupRecall>>) -> Call<Done> {
        let call = self.client.form("/message/recall.json", message);
        call.field("conversationType", ConversationType::UltraGroup)
    }
}

/// A message to ultra groups.
#[input]
pub struct UltraGroupMessage {
    /// Id of the user it comes from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the ultra groups it goes to.
    #[wire("toGroupIds", length = 1..=3, unit = "ultra groups")]
    pub target_id: OneOrMany<Id<id::UltraGroupId>>,
    /// Id of the channel it goes to. Default: `RCDefault` where the app has had ultra groups enabled
    /// since 2022-10-13, else no channel.
    pub bus_channel: Option<id::BusChannel>,
    /// Ids of the members it goes to. Default all.
    #[wire(length = 1.., unit = "user")]
    pub to_user_ids: Option<OneOrMany<Id<id::UserId>>>,
    /// Type of the message, as in `RC:TxtMsg`. Those of the app do not begin with `RC:`.
    #[wire(length = 1..=32, unit = "characters")]
    pub object_name: String,
    /// What it says: at most 128 KB, which the service checks.
    pub content: Content,
    /// Its push.
    #[wire(flatten)]
    pub push: PushOptions,
    /// The service keeps it. Default `true`.
    pub is_persisted: Option<Flag>,
    /// It mentions members, or all, as `mentionedInfo` in the content says. Default `false`.
    pub is_mentioned: Option<Flag>,
    /// It counts as unread. Default `true`.
    pub is_counted: Option<Flag>,
    /// Whether it counts as unread, as the official Go SDK says it of messages that mention nobody.
    pub unread_count_flag: Option<bool>,
    /// Whether it can be expanded.
    #[wire(flatten)]
    pub expandable: Expandable,
    /// How it is sent.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A message, and what it is to say.
#[input]
pub struct MessageUltraGroupModify {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub target_id: id::UltraGroupId,
    /// Id of the channel that the message is in. Default: it is in the group itself.
    pub bus_channel: Option<id::BusChannel>,
    /// Id of the user it came from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the message.
    #[wire("msgUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// What it is to say, for a message of the same type: at most 128 KB, which the service checks.
    pub content: Content,
    /// A number by which the service tells a call that comes twice.
    pub msg_random: Option<Integer>,
}

/// Which messages to get.
#[input]
pub struct MessageUltraGroupGet {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub target_id: id::UltraGroupId,
    /// The messages. How many a call may get is not documented.
    #[wire(length = 1.., unit = "message")]
    pub msgs: JsonText<Vec<UltraGroupMessageId>>,
    /// Id of the channel that they are in. Default: they are in the group itself.
    pub bus_channel: Option<id::BusChannel>,
}

/// A message of an ultra group.
#[input]
pub struct UltraGroupMessageId {
    /// Id of the message.
    #[wire("msgUID", js = "msgUID", also = "uId", length = 1.., unit = "character")]
    pub msg_uid: String,
    /// Id of the channel that it is in.
    pub bus_channel: Option<id::BusChannel>,
}

/// A message to recall, and how.
#[input]
pub struct MessageUltraGroupRecall {
    /// Id of the user it came from.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the ultra group it went to.
    pub target_id: id::UltraGroupId,
    /// Id of the channel it went to. The service needs it where the message was sent with one, and
    /// only there.
    pub bus_channel: Option<id::BusChannel>,
    /// Id of the message.
    #[wire("messageUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// When it was sent, in milliseconds.
    pub sent_time: Option<Integer>,
    /// How it is recalled.
    #[wire(flatten)]
    pub options: RecallOptions,
    /// `true`: that it is recalled is not pushed. Default `false`.
    pub disable_push: Option<bool>,
}

/// Messages of an ultra group.
#[output]
pub struct UltraGroupMessages {
    /// The messages.
    pub data: Vec<StoredUltraGroupMessage>,
}

/// A message of an ultra group.
#[output]
pub struct StoredUltraGroupMessage {
    /// Id of the message.
    #[wire("msgUID", js = "msgUID")]
    pub msg_uid: String,
    /// Id of the ultra group.
    pub group_id: Option<String>,
    /// Id of the channel.
    pub bus_channel: Option<String>,
    /// Id of the user it came from.
    pub from_user_id: Option<String>,
    /// When it was sent, in milliseconds.
    pub sent_time: Option<i64>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: Option<String>,
    /// What it says.
    pub content: Option<Content>,
    /// Whether it can be expanded.
    pub expansion: Option<bool>,
    /// The values of its expansion, by their keys.
    pub extra_content: Option<JsonText<Extra>>,
}
