//! A chatroom that was created or destroyed, or whose members changed.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use super::named::{Open, named};

/// A chatroom that was created or destroyed, or that users joined or left. Further devices of the
/// same user have no events.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/status>
#[event]
pub struct ChatroomStatusEvent {
    /// Id of the chatroom.
    #[wire("chatRoomId", also = "chatroomId")]
    pub chatroom_id: String,
    /// Ids of the users.
    pub user_ids: Vec<String>,
    /// What happened.
    #[wire("type")]
    pub action: Open<ChatroomStatus>,
    /// Why it happened.
    #[wire("status")]
    pub reason: Option<Open<ChatroomStatusReason>>,
    /// When it happened, in milliseconds since 1970.
    pub time: Option<i64>,
}

named! {
    /// What happened in a chatroom.
    ChatroomStatus {
        /// The chatroom was created.
        #[default]
        Create = 0 "create",
        /// The users joined.
        Join = 1 "join",
        /// The users left.
        Quit = 2 "quit",
        /// The chatroom was destroyed.
        Destroy = 3 "destroy",
    }
}

named! {
    /// Why something happened in a chatroom.
    ChatroomStatusReason {
        /// Somebody called for it.
        #[default]
        Call = 0 "call",
        /// The users were offline while new messages arrived.
        AutoQuit = 1 "autoQuit",
        /// The users were blocked.
        Block = 2 "block",
        /// The chatroom was not in use any more.
        AutoDestroy = 3 "autoDestroy",
    }
}

impl Callback for ChatroomStatusEvent {
    const FACTS: Facts = Facts {
        name: "chatroomStatus",
        shape: &[&["chatRoomId", "chatroomId"], &["type"]],
        key: &["chatroomId", "action", "time", "userIds"],
        body: Body::List,
        signed: Place::Query,
    };
}
