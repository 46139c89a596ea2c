//! Chatrooms that do not end when they are idle.

use rongcloud_native_macros::{output, resource};

use super::ChatroomId;
use crate::Result;
use crate::api::{Done, Page};

/// Chatrooms that do not end when they are idle.
#[resource("Chatroom.KeepAlive")]
#[alias("Chatroom.Keepalive")]
impl ChatroomKeepAlive {
    /// Keeps a chatroom until it is destroyed.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/add-to-keep-alive>
    pub async fn add(&self, chatroom: ChatroomId) -> Result<Done> {
        self.client.form("/chatroom/keepalive/add.json", &chatroom).repeatable().await
    }

    /// Lets a chatroom end an hour after the last message.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/remove-from-keep-alive>
    pub async fn remove(&self, chatroom: ChatroomId) -> Result<Done> {
        self.client.form("/chatroom/keepalive/remove.json", &chatroom).repeatable().await
    }

    /// Lists the chatrooms that are kept.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/query-keep-alive>
    pub async fn get_list(&self, page: Page) -> Result<KeptChatrooms> {
        self.client.form("/chatroom/keepalive/query.json", &page).repeatable().await
    }
}

/// Chatrooms that are kept.
#[output]
pub struct KeptChatrooms {
    /// Ids of the chatrooms.
    #[wire("chatroomIds")]
    pub chatrooms: Vec<String>,
}
