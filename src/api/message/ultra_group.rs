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
    /// Sends a message to up to 3 ultra groups. The service also allows only 20 messages a second
    /// to each channel, or to each group without a channel. A message to a channel that does not
    /// exist is not delivered, and there is no error.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/message/send-ultragroup>
    pub fn send(&self, message: impl Into<Input<UltraGroupMessage>>) -> Call<SentToGroups> {
        self.client.json("/message/ultragroup/publish.json", message).within(&quota::ULTRA_GROUP)
    }

    /// Changes the content of a message that was sent to an ultra group. The number of calls that
    /// the service allows is from the documentation of Nexconn, its other brand.
    pub fn modify(&self, message: impl Into<Input<MessageUltraGroupModify>>) -> Call<Done> {
        self.client
            .form("/ultragroup/msg/modify.json", message)
            .repeatable()
            .within(&quota::ULTRA_GROUP_MODIFY)
    }

    /// Gets messages of an ultra group by their ids.
    pub fn get(
        &self,
        messages: impl Into<Input<MessageUltraGroupGet>>,
    ) -> Call<UltraGroupMessages> {
        self.client.form("/ultragroup/msg/get.json", messages).repeatable()
    }

    /// Gets stored messages of an ultra group.
    ///
    /// No page documents this; the official Java and Go SDKs have it.
    pub fn query(&self, messages: impl Into<Input<MessageQuery>>) -> Call<KeptMessages> {
        self.client.json("/v3/message/ultragroup/query.json", messages).repeatable()
    }

    /// Recalls a message that was sent to an ultra group.
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
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the ultra groups to send it to.
    #[wire("toGroupIds", length = 1..=3, unit = "ultra groups")]
    pub target_id: OneOrMany<Id<id::UltraGroupId>>,
    /// Id of the channel to send it to. Default: `RCDefault` if the app has had ultra groups
    /// enabled since 2022-10-13 or later, else no channel.
    pub bus_channel: Option<id::BusChannel>,
    /// Ids of the members to send it to. Default all.
    #[wire(length = 1.., unit = "user")]
    pub to_user_ids: Option<OneOrMany<Id<id::UserId>>>,
    /// Type of the message, as in `RC:TxtMsg`. Types of the app's own do not begin with `RC:`.
    #[wire(length = 1..=32, unit = "characters")]
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Its push notification.
    #[wire(flatten)]
    pub push: PushOptions,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// It mentions members, or all, as `mentionedInfo` in the content says. Default `false`.
    pub is_mentioned: Option<Flag>,
    /// It adds to the unread count. Default `true`.
    pub is_counted: Option<Flag>,
    /// Whether it adds to the unread count. Only the official Go SDK has this, and not for messages
    /// that mention members.
    pub unread_count_flag: Option<bool>,
    /// Whether it can be expanded, and its first values.
    #[wire(flatten)]
    pub expandable: Expandable,
    /// Options of sending.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A message and its new content.
#[input]
pub struct MessageUltraGroupModify {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub target_id: id::UltraGroupId,
    /// Id of the channel that the message is in. Default: no channel.
    pub bus_channel: Option<id::BusChannel>,
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the message.
    #[wire("msgUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// The new content, for the same type of message: at most 128 KB, which the service checks.
    pub content: Content,
    /// A random number of the app, by which the service recognizes a repeated call.
    pub msg_random: Option<Integer>,
}

/// Messages to get.
#[input]
pub struct MessageUltraGroupGet {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub target_id: id::UltraGroupId,
    /// The messages. The largest number is not documented.
    #[wire(length = 1.., unit = "message")]
    pub msgs: JsonText<Vec<UltraGroupMessageId>>,
    /// Id of the channel that they are in. Default: no channel.
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

/// A message to recall.
#[input]
pub struct MessageUltraGroupRecall {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the ultra group that the message was sent to.
    pub target_id: id::UltraGroupId,
    /// Id of the channel that the message was sent to. The service needs it if the message was sent
    /// with one, and only then.
    pub bus_channel: Option<id::BusChannel>,
    /// Id of the message.
    #[wire("messageUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// When it was sent, in milliseconds since 1970.
    pub sent_time: Option<Integer>,
    /// Options of the recall.
    #[wire(flatten)]
    pub options: RecallOptions,
    /// `true`: there is no push notification of the recall. Default `false`.
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
    /// Id of the sender.
    pub from_user_id: Option<String>,
    /// When it was sent, in milliseconds since 1970.
    pub sent_time: Option<i64>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: Option<String>,
    /// Content of the message.
    pub content: Option<Content>,
    /// Whether it can be expanded.
    pub expansion: Option<bool>,
    /// The values of its expansion, by their keys.
    pub extra_content: Option<JsonText<Extra>>,
}
