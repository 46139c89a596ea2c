//! Conversations: whether a user gets pushes for them.

use rongcloud_native_macros::{input, output, resource};

use crate::Call;
use crate::api::Done;
use crate::field::{Field, Value};
use crate::rules::{At, Invalid, Limit};

/// Conversations: whether a user gets pushes for them.
#[resource("Conversation")]
impl Conversation {
    /// Ends pushes of a conversation to a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id>
    pub fn mute(&self, conversation: UserConversation) -> Call<Done> {
        let call = self.client.form("/conversation/notification/set.json", conversation);
        call.field("isMuted", 1).repeatable()
    }

    /// Lets a user get pushes of a conversation again.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id>
    #[alias("unMute")]
    pub fn unmute(&self, conversation: UserConversation) -> Call<Done> {
        let call = self.client.form("/conversation/notification/set.json", conversation);
        call.field("isMuted", 0).repeatable()
    }

    /// Tells whether pushes of a conversation to a user are off.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/get-do-not-disturb-by-id>
    pub fn get(&self, conversation: UserConversation) -> Call<Notification> {
        let call = self.client.form("/conversation/notification/get.json", conversation);
        call.repeatable()
    }
}

/// A conversation of a user.
#[input]
pub struct UserConversation {
    /// Type of the conversation.
    #[wire("conversationType")]
    pub r#type: ConversationType,
    /// Id of the user whose conversation it is.
    #[wire("requestId", length = 1..=64, unit = "characters")]
    pub user_id: String,
    /// Id of the other user, or of the group or room.
    #[wire(length = 1..=64, unit = "characters")]
    pub target_id: String,
}

/// Whether pushes of a conversation are off.
#[output]
pub struct Notification {
    /// 1 off, 0 on.
    pub is_muted: u32,
}

/// A type of conversation, by its name or the number of the service.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum ConversationType {
    /// Two users.
    #[default]
    Private = 1,
    /// A discussion.
    Discussion = 2,
    /// A group.
    Group = 3,
    /// A chatroom.
    Chatroom = 4,
    /// Customer service.
    CustomerService = 5,
    /// The system, to a user.
    System = 6,
    /// A public service of the app.
    AppPublic = 7,
    /// A public service.
    Public = 8,
    /// An ultra group.
    UltraGroup = 10,
}

impl ConversationType {
    const NAMES: [(&'static str, Self); 9] = [
        ("PRIVATE", Self::Private),
        ("DISCUSSION", Self::Discussion),
        ("GROUP", Self::Group),
        ("CHATROOM", Self::Chatroom),
        ("CUSTOMER_SERVICE", Self::CustomerService),
        ("SYSTEM", Self::System),
        ("APP_PUBLIC", Self::AppPublic),
        ("PUBLIC", Self::Public),
        ("ULTRA_GROUP", Self::UltraGroup),
    ];
}

impl From<ConversationType> for serde_json::Value {
    fn from(conversation: ConversationType) -> Self {
        (conversation as u8).into()
    }
}

impl Field for ConversationType {
    const WANTED: &'static str = "PRIVATE, DISCUSSION, GROUP, CHATROOM, CUSTOMER_SERVICE, SYSTEM, \
                                  APP_PUBLIC, PUBLIC or ULTRA_GROUP";

    fn read(value: &Value<'_>, at: &At<'_>, _: &Limit) -> std::result::Result<Self, Box<Invalid>> {
        let is = |(name, known): &(&str, Self)| {
            value.as_str() == Some(name) || value.as_i64() == Some(*known as i64)
        };
        let known = Self::NAMES.into_iter().find(is);
        known.map(|(_, known)| known).ok_or_else(|| Self::refuse(value, at))
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for ConversationType {
    fn name() -> String {
        Self::NAMES.map(|(name, known)| format!("'{name}' | {}", known as u8)).join(" | ")
    }
}
