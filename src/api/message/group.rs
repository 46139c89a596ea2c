//! Messages to groups.

use rongcloud_native_macros::{input, resource};
use serde_json::Value;

use super::expandable::Expandable;
use super::push_options::PushOptions;
use super::query::{KeptMessages, MessageQuery};
use super::recall::SentMessage;
use super::send_options::SendOptions;
use super::sent::SentToGroups;
use super::status::MessageGroupSendStatus;
use super::stream::{MessageGroupSendStream, SentChunk};
use crate::api::conversation::ConversationType;
use crate::api::{Content, Done, Flag, Id, OneOrMany, id};
use crate::{Call, Extra, Input, quota};

/// Messages to groups.
#[resource("Message.Group")]
impl MessageGroup {
    /// Sends a message to up to 3 groups.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-group>
    pub fn send(&self, message: impl Into<Input<GroupMessage>>) -> Call<SentToGroups> {
        self.client.form("/message/group/publish.json", message).within(&quota::GROUP)
    }

    /// Sends a message to some members of a group: those in `toUserId`.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-group>
    pub fn send_direction(&self, message: impl Into<Input<DirectedMessage>>) -> Call<SentToGroups> {
        self.client.form("/message/group/publish.json", message).within(&quota::GROUP)
    }

    /// Sends a message that mentions some members, or all, as `mentionedInfo` in the content says.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-group>
    pub fn send_mention(&self, message: impl Into<Input<GroupMessage>>) -> Call<SentToGroups> {
        let message = message.into().edit(mentioning);
        let call = self.client.form("/message/group/publish.json", message);
        call.field("isMentioned", 1).within(&quota::GROUP)
    }

    /// Sends a status message, such as "is typing", to up to 3 groups: members who are online get
    /// it. The service neither stores nor counts nor pushes it; clients store it and count it as
    /// unread if they do so with all messages of its type.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-status-group>
    pub fn send_status(
        &self,
        message: impl Into<Input<MessageGroupSendStatus>>,
    ) -> Call<SentToGroups> {
        let call = self.client.form("/statusmessage/group/publish.json", message);
        call.field("isPersisted", 0).within(&quota::GROUP)
    }

    /// Sends a chunk of a stream message to a group. The first chunk creates the message, and the
    /// answer says its id, which the later ones name.
    ///
    /// RongCloud lists the path; no page documents its fields, which are those of
    /// `Message.Private.sendStream`.
    pub fn send_stream(&self, chunk: impl Into<Input<MessageGroupSendStream>>) -> Call<SentChunk> {
        let call = self.client.json("/v3/message/group/publish_stream.json", chunk);
        call.field("objectName", "RC:StreamMsg").streamed()
    }

    /// Changes the content of a message that was sent to a group.
    ///
    /// No page documents this; the official Java SDK has it since version 4.0.11.
    pub fn modify(&self, message: impl Into<Input<MessageGroupModify>>) -> Call<Done> {
        self.client.form("/message/group/modify.json", message).repeatable()
    }

    /// Gets stored messages of a group.
    ///
    /// No page documents this; the official Java and Go SDKs have it.
    pub fn query(&self, messages: impl Into<Input<MessageQuery>>) -> Call<KeptMessages> {
        self.client.json("/v3/message/group/query.json", messages).repeatable()
    }

    /// Recalls a message that was sent to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/msgrecall>
    pub fn recall(&self, message: impl Into<Input<SentMessage>>) -> Call<Done> {
        let call = self.client.form("/message/recall.json", message);
        call.field("conversationType", ConversationType::Group)
    }
}

/// Moves the ids of mentioned users to the field that the service reads.
fn mentioning(fields: &mut Extra) {
    let content = fields.get("content").and_then(Value::as_str).unwrap_or_default();
    let Ok(mut content) = serde_json::from_str::<Value>(content) else { return };
    let info = content.get_mut("mentionedInfo").and_then(Value::as_object_mut);
    if let Some(info) = info
        && let Some(users) = info.shift_remove("userIds")
    {
        info.insert("userIdList".to_owned(), users);
        fields.insert("content".to_owned(), content.to_string().into());
    }
}

/// A message to groups.
#[input]
pub struct GroupMessage {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the groups to send it to.
    #[wire("toGroupId", length = 1..=3, unit = "groups")]
    pub target_id: OneOrMany<Id<id::GroupId>>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Ids of the members to send it to. Default all. There may be only one group then, and
    /// `expansion`, `extraContent`, `disablePush` and `pushExt` have no effect.
    #[wire(length = 1.., unit = "user")]
    pub to_user_id: Option<OneOrMany<Id<id::UserId>>>,
    /// Its push notification.
    #[wire(flatten)]
    pub push: PushOptions,
    /// `true`: there is no push notification. Default `false`.
    pub disable_push: Option<bool>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// It mentions members, or all, as `mentionedInfo` in the content says. Default `false`;
    /// `sendMention` always sets it.
    pub is_mentioned: Option<Flag>,
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

/// A message to some members of a group.
#[input]
pub struct DirectedMessage {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the group.
    #[wire("toGroupId", length = 1..=1, unit = "group")]
    pub target_id: OneOrMany<Id<id::GroupId>>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Ids of the members to send it to.
    #[wire(length = 1.., unit = "user")]
    pub to_user_id: OneOrMany<Id<id::UserId>>,
    /// Its push notification. Sources disagree whether `pushExt` has an effect here.
    #[wire(flatten)]
    pub push: PushOptions,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// It mentions members, or all, as `mentionedInfo` in the content says. Default `false`.
    pub is_mentioned: Option<Flag>,
    /// It adds to the unread count. Default `true`.
    pub is_counted: Option<Flag>,
    /// Ask the receivers' clients for read receipts. Default `false`.
    pub need_read_receipt: Option<Flag>,
    /// Id of a channel. Only ultra groups are known to have channels.
    pub bus_channel: Option<id::BusChannel>,
    /// Options of sending.
    #[wire(flatten)]
    pub options: SendOptions,
}

/// A message that was sent to a group, and its new content.
#[input]
pub struct MessageGroupModify {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the group that the message was sent to.
    #[wire("groupId")]
    pub target_id: id::GroupId,
    /// Id of the message.
    #[wire("msgUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// Type of the message, as in `RC:TxtMsg`. Types of the app's own do not begin with `RC:`.
    #[wire(length = 1..=32, unit = "characters")]
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
}
