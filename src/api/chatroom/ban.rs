//! Muting in all chatrooms: users who cannot send messages in any chatroom of the app.

use rongcloud_native_macros::{input, resource};

use super::notice::ChatroomNotice;
use crate::api::user::mute_groups::UnmuteEverywhere;
use crate::api::{Done, Id, Paging, TimedMembers, id};
use crate::{Call, Input};

/// Muting in all chatrooms: users who cannot send messages in any chatroom of the app.
#[resource("Chatroom.Ban")]
#[alias("User.MuteChatrooms")]
impl ChatroomBan {
    /// Mutes up to 20 users in all chatrooms.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/gag-user-globally>
    pub fn add(&self, users: impl Into<Input<Banning>>) -> Call<Done> {
        self.client.form("/chatroom/user/ban/add.json", users).repeatable_without("needNotify")
    }

    /// Unmutes up to 20 users in all chatrooms.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ungag-user-globally>
    pub fn remove(&self, users: impl Into<Input<ChatroomBanRemove>>) -> Call<Done> {
        self.client.form("/chatroom/user/ban/remove.json", users).repeatable_without("needNotify")
    }

    /// Lists the users who are muted in all chatrooms.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-globally-gagged-user>
    pub fn get_list(&self, page: impl Into<Input<Paging>>) -> Call<TimedMembers> {
        self.client.form("/chatroom/user/ban/query.json", page).repeatable()
    }
}

/// Users to mute in all chatrooms, and for how long.
#[input]
pub struct Banning {
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

/// Users to unmute in all chatrooms.
#[input]
pub struct ChatroomBanRemove {
    /// The users.
    #[wire(flatten)]
    pub users: UnmuteEverywhere,
    /// Whether clients are notified.
    #[wire(flatten)]
    pub notice: ChatroomNotice,
}
