//! Messages to discussions.

use rongcloud_native_macros::{input, resource};

use super::recall::SentMessage;
use crate::api::conversation::ConversationType;
use crate::api::{Content, Done, Flag, Id, OneOrMany, id};
use crate::{Call, Input};

/// Messages to discussions.
#[resource("Message.Discussion")]
impl MessageDiscussion {
    /// Sends a message to one or more discussions.
    pub fn send(&self, message: impl Into<Input<DiscussionMessage>>) -> Call<Done> {
        self.client.form("/message/discussion/publish.json", message)
    }

    /// Recalls a message that was sent to a discussion.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/msgrecall>
    pub fn recall(&self, message: impl Into<Input<SentMessage>>) -> Call<Done> {
        let call = self.client.form("/message/recall.json", message);
        call.field("conversationType", ConversationType::Discussion)
    }
}

/// A message to discussions.
#[input]
pub struct DiscussionMessage {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Ids of the discussions to send it to.
    #[wire("toDiscussionId", length = 1.., unit = "discussion")]
    pub target_id: OneOrMany<Id<id::DiscussionId>>,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// Content of the message: at most 128 KB, which the service checks.
    pub content: Content,
    /// Text of the push notification. Default: that of the message type, if it is built in.
    pub push_content: Option<String>,
    /// Further data of the push notification, for the app.
    pub push_data: Option<String>,
    /// Send a silent push on iOS, which runs the app in the background. Default `false`.
    pub content_available: Option<Flag>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// It adds to the unread count. Default `true`.
    pub is_counted: Option<Flag>,
}
