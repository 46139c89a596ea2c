//! Muting whole chatrooms: nobody can send messages.

use rongcloud_native_macros::{input, output, resource};

use crate::api::chatroom::ChatroomId;
use crate::api::chatroom::notice::ChatroomNotice;
use crate::api::{Done, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Muting whole chatrooms: only users on `Chatroom.Mute.Whitelist` can send messages.
#[resource("Chatroom.Mute.All")]
impl ChatroomMuteAll {
    /// Mutes a chatroom: only users on its whitelist can send messages.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ban-chatroom>
    pub fn add(&self, chatroom: impl Into<Input<MutedChatroom>>) -> Call<Done> {
        self.client.form("/chatroom/ban/add.json", chatroom).repeatable_without("needNotify")
    }

    /// Unmutes a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/unban-chatroom>
    pub fn remove(&self, chatroom: impl Into<Input<MutedChatroom>>) -> Call<Done> {
        self.client.form("/chatroom/ban/rollback.json", chatroom).repeatable_without("needNotify")
    }

    /// Checks whether a chatroom is muted.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-banned-state>
    pub fn check(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<ChatroomMuteState> {
        self.client.form("/chatroom/ban/check.json", chatroom).repeatable()
    }

    /// Lists the muted chatrooms.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-banned-list>
    pub fn get_list(&self, page: impl Into<Input<ChatroomMuteAllGetList>>) -> Call<MutedChatrooms> {
        self.client
            .form("/chatroom/ban/query.json", page)
            .repeatable()
            .pages(Pages::numbered("chatroomIds"))
    }
}

/// A chatroom to mute or unmute.
#[input]
pub struct MutedChatroom {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Whether clients are notified.
    #[wire(flatten)]
    pub notice: ChatroomNotice,
}

/// Which part of the list to get.
#[input]
pub struct ChatroomMuteAllGetList {
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many chatrooms a page has. Default 50.
    #[wire(range = 1..=1000)]
    pub size: Option<u32>,
}

/// Whether a chatroom is muted.
#[output]
pub struct ChatroomMuteState {
    /// 1 if the chatroom is muted, else 0.
    pub status: i64,
}

/// Muted chatrooms.
#[output]
pub struct MutedChatrooms {
    /// Ids of the chatrooms.
    pub chatroom_ids: Vec<String>,
}
