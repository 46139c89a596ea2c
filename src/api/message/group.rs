//! Messages to groups.

use rongcloud_native_macros::{input, resource};
use serde_json::Value;

use super::recall::SentMessage;
use super::sent::SentToGroups;
use crate::api::conversation::ConversationType;
use crate::api::{Content, Done, Flag, Id, OneOrMany, id};
use crate::{Call, Extra, Input, quota};

/// Messages to groups.
#[resource("Message.Group")]
impl MessageGroup {
    /// Sends a message to up to 3 groups. The service allows 20 groups a second.
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
    /// Content of the message.
    pub content: Content,
    /// Text of the push notification. Default: that of the message type, if it is built in.
    pub push_content: Option<String>,
    /// Further data of the push notification, for the app.
    pub push_data: Option<String>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
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
    /// Content of the message.
    pub content: Content,
    /// Ids of the members to send it to.
    #[wire(length = 1.., unit = "user")]
    pub to_user_id: OneOrMany<Id<id::UserId>>,
    /// Text of the push notification. Default: that of the message type, if it is built in.
    pub push_content: Option<String>,
    /// Further data of the push notification, for the app.
    pub push_data: Option<String>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
}
