//! An attribute of a chatroom that changed.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use super::named::{Open, named};

/// An attribute of a chatroom that changed: what `Chatroom.Entry` sets, or a client did.
///
/// @see <https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/sync-kv>
#[event]
pub struct ChatroomAttributeEvent {
    /// Id of the chatroom.
    #[wire(also = "chatRoomId")]
    pub chatroom_id: String,
    /// Name of the attribute.
    pub key: Option<String>,
    /// Its value.
    pub value: Option<String>,
    /// What was done.
    #[wire("optType")]
    pub action: Open<ChatroomAttributeAction>,
    /// Id of the user who did it.
    pub user_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    #[wire("timestamp")]
    pub time: Option<i64>,
    /// Orders the changes: a later one has a larger number.
    pub version: Option<i64>,
}

named! {
    /// What was done with an attribute of a chatroom.
    ChatroomAttributeAction {
        /// It was set.
        #[default]
        Set = 1 "set",
        /// It was removed.
        Remove = 2 "remove",
        /// All attributes were removed.
        RemoveAll = 3 "removeAll",
    }
}

impl Callback for ChatroomAttributeEvent {
    const FACTS: Facts = Facts {
        name: "chatroomAttribute",
        shape: &[&["chatroomId", "chatRoomId"], &["optType"]],
        key: &["chatroomId", "key", "action", "version", "time"],
        body: Body::Json,
        signed: Place::Query,
    };
}
