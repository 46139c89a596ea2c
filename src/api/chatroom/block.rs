//! Blocking: users who cannot join a chatroom until their block ends.

use rongcloud_native_macros::resource;

use super::{ChatroomId, ChatroomUsers, TimedChatroomUsers};
use crate::api::{Done, TimedMembers};
use crate::{Call, Input};

/// Blocking: users who cannot join a chatroom until their block ends.
#[resource("Chatroom.Block")]
impl ChatroomBlock {
    /// Blocks users: removes them from the chatroom, and they cannot join it until the block ends.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/block/block-user>
    pub fn add(&self, chatroom: impl Into<Input<TimedChatroomUsers>>) -> Call<Done> {
        self.client.form("/chatroom/user/block/add.json", chatroom).repeatable()
    }

    /// Unblocks users, who can then join the chatroom again.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/block/unblock-user>
    pub fn remove(&self, chatroom: impl Into<Input<ChatroomUsers>>) -> Call<Done> {
        self.client.form("/chatroom/user/block/rollback.json", chatroom).repeatable()
    }

    /// Lists the users who are blocked.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/block/query-blocked-user>
    pub fn get_list(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<TimedMembers> {
        self.client.form("/chatroom/user/block/list.json", chatroom).repeatable()
    }
}
