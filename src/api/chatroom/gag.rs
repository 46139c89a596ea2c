//! Muting: users who cannot send messages in a chatroom until their mute ends.

use rongcloud_native_macros::{input, resource};

use super::ChatroomId;
use super::notice::ChatroomNotice;
use crate::api::{Done, Id, TimedMembers, id};
use crate::{Call, Input};

/// Muting: users who cannot send messages in a chatroom until their mute ends.
#[resource("Chatroom.Gag")]
#[alias("Chatroom.MuteMembers")]
impl ChatroomGag {
    /// Mutes up to 20 users in a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/gag-user>
    pub fn add(&self, chatroom: impl Into<Input<ChatroomGagging>>) -> Call<Done> {
        self.client.form("/chatroom/user/gag/add.json", chatroom).repeatable_without("needNotify")
    }

    /// Unmutes up to 20 users in a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ungag-user>
    pub fn remove(&self, chatroom: impl Into<Input<ChatroomUngagging>>) -> Call<Done> {
        self.client
            .form("/chatroom/user/gag/rollback.json", chatroom)
            .repeatable_without("needNotify")
    }

    /// Lists the users who are muted.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-gagged-user>
    pub fn get_list(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<TimedMembers> {
        self.client.form("/chatroom/user/gag/list.json", chatroom).repeatable()
    }
}

/// Users to mute in a chatroom, and for how long.
#[input]
pub struct ChatroomGagging {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: Option<id::ChatroomId>,
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub members: Vec<Id<id::UserId>>,
    /// Duration.
    #[wire(range = 1..=43_200, unit = "minutes")]
    pub minute: u32,
    /// Whether clients are notified.
    #[wire(flatten)]
    pub notice: ChatroomNotice,
}

/// Users to unmute in a chatroom.
#[input]
pub struct ChatroomUngagging {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: Option<id::ChatroomId>,
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub members: Option<Vec<Id<id::UserId>>>,
    /// Whether clients are notified.
    #[wire(flatten)]
    pub notice: ChatroomNotice,
}
