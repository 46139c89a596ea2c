//! Muting: users that may not write in a chatroom for a while.

use rongcloud_native_macros::{input, resource};

use super::ChatroomId;
use crate::Call;
use crate::api::{Done, Id, TimedMembers};

/// Muting: users that may not write in a chatroom for a while.
#[resource("Chatroom.Gag")]
#[alias("Chatroom.MuteMembers")]
impl ChatroomGag {
    /// Mutes up to 20 users in a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/gag-user>
    pub fn add(&self, chatroom: ChatroomGagging) -> Call<Done> {
        self.client.form("/chatroom/user/gag/add.json", chatroom).repeatable()
    }

    /// Lets users write again.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ungag-user>
    pub fn remove(&self, chatroom: ChatroomUngagging) -> Call<Done> {
        self.client.form("/chatroom/user/gag/rollback.json", chatroom).repeatable()
    }

    /// Lists the users that are muted.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-gagged-user>
    pub fn get_list(&self, chatroom: ChatroomId) -> Call<TimedMembers> {
        self.client.form("/chatroom/user/gag/list.json", chatroom).repeatable()
    }
}

/// Whom to mute in which chatroom, and for how long.
#[input]
pub struct ChatroomGagging {
    /// Id of the chatroom.
    #[wire("chatroomId", length = 1..=64, unit = "characters")]
    pub id: Option<String>,
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users", each(length = 1..=64, unit = "characters"))]
    pub members: Vec<Id>,
    /// How long.
    #[wire(size = 1..=43_200, unit = "minutes")]
    pub minute: u32,
}

/// Who may write again in which chatroom.
#[input]
pub struct ChatroomUngagging {
    /// Id of the chatroom.
    #[wire("chatroomId", length = 1..=64, unit = "characters")]
    pub id: Option<String>,
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users", each(length = 1..=64, unit = "characters"))]
    pub members: Option<Vec<Id>>,
}
