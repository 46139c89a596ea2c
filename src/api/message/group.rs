//! Messages to groups.

use rongcloud_native_macros::{input, resource};

use super::content::Content;
use super::recall::SentMessage;
use super::sent::SentToGroups;
use crate::Call;
use crate::api::conversation::ConversationType;
use crate::api::{Done, Flag, Id, Several};

/// Messages to groups.
#[resource("Message.Group")]
impl MessageGroup {
    /// Sends a message to up to 3 groups. The service allows 20 groups a second.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-group>
    pub fn send(&self, message: GroupMessage) -> Call<SentToGroups> {
        self.client.form("/message/group/publish.json", message)
    }

    /// Sends a message to some members of one group: those in `toUserId`.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-group>
    pub fn send_direction(&self, message: DirectedMessage) -> Call<SentToGroups> {
        self.client.form("/message/group/publish.json", message)
    }

    /// Sends a message that mentions members, or all: `mentionedInfo` in the content says whom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/send-group>
    pub fn send_mention(&self, message: GroupMessage) -> Call<SentToGroups> {
        let message = GroupMessage { content: message.content.mentioning(), ..message };
        let call = self.client.form("/message/group/publish.json", message);
        call.field("isMentioned", 1)
    }

    /// Recalls a message to a group.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/msgrecall>
    pub fn recall(&self, message: SentMessage) -> Call<Done> {
        let call = self.client.form("/message/recall.json", message);
        call.field("conversationType", ConversationType::Group)
    }
}

/// A message to groups.
#[input]
pub struct GroupMessage {
    /// Id of the user it comes from.
    #[wire("fromUserId", length = 1..=64, unit = "characters")]
    pub sender_id: String,
    /// Ids of the groups it goes to.
    #[wire("toGroupId", length = 1..=3, unit = "groups", each(length = 1..=64, unit = "characters"))]
    pub target_id: Several<Id>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// What it says.
    pub content: Content,
    /// Text of the push; the built-in types have one of their own.
    pub push_content: Option<String>,
    /// Further data of the push.
    pub push_data: Option<String>,
    /// The service keeps it. Default `true`.
    pub is_persisted: Option<Flag>,
    /// The sender's own devices get it too. Default `false`.
    pub is_include_sender: Option<Flag>,
}

/// A message to some members of a group.
#[input]
pub struct DirectedMessage {
    /// Id of the user it comes from.
    #[wire("fromUserId", length = 1..=64, unit = "characters")]
    pub sender_id: String,
    /// Id of the group.
    #[wire("toGroupId", length = 1..=1, unit = "group", each(length = 1..=64, unit = "characters"))]
    pub target_id: Several<Id>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// What it says.
    pub content: Content,
    /// Ids of the members it goes to.
    #[wire(length = 1.., unit = "user", each(length = 1..=64, unit = "characters"))]
    pub to_user_id: Several<Id>,
    /// Text of the push; the built-in types have one of their own.
    pub push_content: Option<String>,
    /// Further data of the push.
    pub push_data: Option<String>,
    /// The service keeps it. Default `true`.
    pub is_persisted: Option<Flag>,
    /// The sender's own devices get it too. Default `false`.
    pub is_include_sender: Option<Flag>,
}
