//! Blocking: users who cannot join a chatroom until their block ends.

use rongcloud_native_macros::{input, resource};

use super::notice::ChatroomNotice;
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
        self.client.form("/chatroom/user/block/add.json", chatroom).repeatable_without("needNotify")
    }

    /// Unblocks users, who can then join the chatroom again.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/block/unblock-user>
    pub fn remove(&self, chatroom: impl Into<Input<ChatroomBlockRemove>>) -> Call<Done> {
        self.client
            .form("/chatroom/user/block/rollback.json", chatroom)
            .repeatable_without("needNotify")
    }

    /// Lists the users who are blocked.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/block/query-blocked-user>
    pub fn get_list(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<TimedMembers> {
        self.client.form("/chatroom/user/block/list.json", chatroom).repeatable()
    }
}

/// Users to unblock in a chatroom.
#[input]
pub struct ChatroomBlockRemove {
    /// The users, and the chatroom.
    #[wire(flatten)]
    pub users: ChatroomUsers,
    /// Whether clients are notified.
    #[wire(flatten)]
    pub notice: ChatroomNotice,
}
