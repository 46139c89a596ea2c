//! Conversations of a user: push notifications, pinning and tags.

pub mod attribute;
pub mod tag;
pub mod type_notification;

use rongcloud_native_macros::{input, output, resource};

use crate::api::one_of::one_of;
use crate::api::unpush_level::UnpushLevel;
use crate::api::{Done, id};
use crate::{Call, Input};

/// Conversations of a user: push notifications, pinning and tags.
#[resource("Conversation")]
impl Conversation {
    /// Turns off a user's push notifications for a conversation.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id>
    pub fn mute(&self, conversation: impl Into<Input<NotificationSetting>>) -> Call<Done> {
        let call = self.client.form("/conversation/notification/set.json", conversation);
        call.field("isMuted", 1).repeatable()
    }

    /// Turns a user's push notifications for a conversation on again.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id>
    #[alias("unMute")]
    pub fn unmute(&self, conversation: impl Into<Input<NotificationSetting>>) -> Call<Done> {
        let call = self.client.form("/conversation/notification/set.json", conversation);
        call.field("isMuted", 0).repeatable()
    }

    /// Gets whether a user's push notifications for a conversation are off.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/get-do-not-disturb-by-id>
    pub fn get(&self, conversation: impl Into<Input<UserConversation>>) -> Call<Notification> {
        let call = self.client.form("/conversation/notification/get.json", conversation);
        call.repeatable()
    }

    /// Pins a conversation to the top of a user's list, or unpins it.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/conversation/top>
    pub fn set_top(&self, conversation: impl Into<Input<ConversationSetTop>>) -> Call<Done> {
        self.client.form("/conversation/top/set.json", conversation).repeatable()
    }
}

/// A conversation of a user.
#[input]
pub struct UserConversation {
    /// Type of the conversation.
    #[wire("conversationType")]
    pub r#type: ConversationType,
    /// Id of the user who gets the notifications.
    #[wire("requestId")]
    pub user_id: id::UserId,
    /// Id of the other user, or of the group or chatroom.
    pub target_id: id::TargetId,
    /// Id of the channel, in an ultra group.
    pub bus_channel: Option<id::BusChannel>,
}

/// A conversation, and which of its messages are pushed.
#[input]
pub struct NotificationSetting {
    /// The conversation.
    #[wire(flatten)]
    pub conversation: UserConversation,
    /// Which messages are pushed. Default: `mute` and `unmute` decide.
    pub unpush_level: Option<UnpushLevel>,
}

/// A conversation of a user, and whether it is pinned.
#[input]
pub struct ConversationSetTop {
    /// The conversation.
    #[wire(flatten)]
    pub conversation: ListedConversation,
    /// `true` pins it, `false` unpins it.
    pub set_top: bool,
}

/// A conversation in the list of a user.
#[input]
pub struct ListedConversation {
    /// Id of the user whose conversation it is.
    pub user_id: id::UserId,
    /// Type of the conversation: `PRIVATE`, `GROUP` or `SYSTEM`.
    #[wire("conversationType")]
    pub r#type: ConversationType,
    /// Id of the other user, or of the group.
    pub target_id: id::TargetId,
}

/// Whether push notifications for a conversation are off.
#[output]
pub struct Notification {
    /// 1 off, 0 on.
    pub is_muted: u32,
}

one_of! {
    /// A type of conversation: its name, or the service's number for it.
    ConversationType {
        /// Between two users.
        #[default]
        Private = 1 "PRIVATE",
        /// A discussion.
        Discussion = 2 "DISCUSSION",
        /// A group.
        Group = 3 "GROUP",
        /// A chatroom.
        Chatroom = 4 "CHATROOM",
        /// Customer service.
        CustomerService = 5 "CUSTOMER_SERVICE",
        /// Messages of the system to a user.
        System = 6 "SYSTEM",
        /// A public service of the app.
        AppPublic = 7 "APP_PUBLIC",
        /// A public service.
        Public = 8 "PUBLIC",
        /// An ultra group.
        UltraGroup = 10 "ULTRA_GROUP",
    }
}
