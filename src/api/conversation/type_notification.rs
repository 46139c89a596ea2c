//! Push notifications for all conversations of one type.

use rongcloud_native_macros::{input, output, resource};

use super::ConversationType;
use crate::api::unpush_level::UnpushLevel;
use crate::api::{Done, Number, id};
use crate::{Call, Input};

/// A user's push notifications for all conversations of one type.
#[resource("Conversation.TypeNotification")]
impl ConversationTypeNotification {
    /// Sets which messages of all conversations of one type are pushed to a user. What is set for a
    /// single conversation comes first.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-type>
    pub fn set(&self, setting: impl Into<Input<ConversationTypeNotificationSet>>) -> Call<Done> {
        self.client.form("/conversation/type/notification/set.json", setting).repeatable()
    }

    /// Gets which messages of all conversations of one type are pushed to a user.
    pub fn get(
        &self,
        conversations: impl Into<Input<ConversationsOfType>>,
    ) -> Call<TypeNotification> {
        self.client.form("/conversation/type/notification/get.json", conversations).repeatable()
    }
}

/// All conversations of a user that have one type.
#[input]
pub struct ConversationsOfType {
    /// Type of the conversations: `PRIVATE`, `GROUP`, `SYSTEM` or `ULTRA_GROUP`.
    #[wire("conversationType")]
    pub r#type: ConversationType,
    /// Id of the user whose conversations they are.
    #[wire("requestId")]
    pub user_id: id::UserId,
}

/// Which messages of all conversations of one type are pushed to a user.
#[input]
pub struct ConversationTypeNotificationSet {
    /// The conversations.
    #[wire(flatten)]
    pub conversations: ConversationsOfType,
    /// Which messages are pushed.
    pub unpush_level: UnpushLevel,
}

/// Which messages of all conversations of one type are pushed to a user.
#[output]
pub struct TypeNotification {
    /// Which messages are pushed, as a number of `unpushLevel`.
    pub is_muted: Number<UnpushLevel>,
}
