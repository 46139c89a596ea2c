//! Chatrooms in which nobody may write.

use rongcloud_native_macros::{input, output, resource};

use crate::api::chatroom::ChatroomId;
use crate::api::chatroom::notice::ChatroomNotice;
use crate::api::{Done, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Chatrooms in which nobody may write, but for those on the whitelist in `Chatroom.Mute.Whitelist`.
#[resource("Chatroom.Mute.All")]
impl ChatroomMuteAll {
    /// Mutes everybody in a chatroom, until `remove`.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ban-chatroom>
    pub fn add(&self, chatroom: impl Into<Input<MutedChatroom>>) -> Call<Done> {
        self.client.form("/chatroom/ban/add.json", chatroom).repeatable_without("needNotify")
    }

    /// Lets everybody in a chatroom write again.
    pub fn remove(&self, chatroom: impl Into<Input<MutedChatroom>>) -> Call<Done> {
        self.client.form("/chatroom/ban/rollback.json", chatroom).repeatable_without("needNotify")
    }

    /// Tells whether everybody in a chatroom is muted.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-banned-state>
    pub fn check(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<ChatroomMuteState> {
        self.client.form("/chatroom/ban/check.json", chatroom).repeatable()
    }

    /// Lists the chatrooms in which everybody is muted.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-banned-list>
    pub fn get_list(&self, page: impl Into<Input<ChatroomMuteAllGetList>>) -> Call<MutedChatrooms> {
        self.client
            .form("/chatroom/ban/query.json", page)
            .repeatable()
            .pages(Pages::numbered("chatroomIds"))
    }
}

/// Which chatroom to mute, or to let write again.
#[input]
pub struct MutedChatroom {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Whether clients are told.
    #[wire(flatten)]
    pub notice: ChatroomNotice,
}

/// Which part of the list to get.
#[input]
pub struct ChatroomMuteAllGetList {
    /// Which page. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// Chatrooms a page. Default 50.
    #[wire(range = 1..=1000)]
    pub size: Option<u32>,
}

/// Whether everybody in a chatroom is muted.
#[output]
pub struct ChatroomMuteState {
    /// 1 muted, 0 not.
    pub status: i64,
}

/// Chatrooms in which everybody is muted.
#[output]
pub struct MutedChatrooms {
    /// Ids of the chatrooms.
    pub chatroom_ids: Vec<String>,
}
