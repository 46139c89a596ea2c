//! Keep-alive: chatrooms that are not destroyed when they are idle.

use rongcloud_native_macros::{output, resource};

use super::ChatroomId;
use crate::api::{Done, Paging};
use crate::{Call, Input};

/// Keep-alive: chatrooms that are not destroyed when they are idle.
#[resource("Chatroom.KeepAlive")]
#[alias("Chatroom.Keepalive")]
impl ChatroomKeepAlive {
    /// Keeps a chatroom alive while it is idle.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/add-to-keep-alive>
    pub fn add(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<Done> {
        self.client.form("/chatroom/keepalive/add.json", chatroom).repeatable()
    }

    /// Ends keep-alive: a chatroom is then destroyed an hour after its last message.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/remove-from-keep-alive>
    pub fn remove(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<Done> {
        self.client.form("/chatroom/keepalive/remove.json", chatroom).repeatable()
    }

    /// Lists the chatrooms that are kept alive.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/query-keep-alive>
    pub fn get_list(&self, page: impl Into<Input<Paging>>) -> Call<KeptChatrooms> {
        self.client.form("/chatroom/keepalive/query.json", page).repeatable()
    }
}

/// Chatrooms that are kept alive.
#[output]
pub struct KeptChatrooms {
    /// Ids of the chatrooms.
    #[wire("chatroomIds")]
    pub chatrooms: Vec<String>,
}
