//! Users who may write in a chatroom in which everybody else is muted.

use rongcloud_native_macros::{input, output, resource};

use crate::api::Done;
use crate::api::chatroom::notice::ChatroomNotice;
use crate::api::chatroom::{ChatroomId, ChatroomUsers};
use crate::{Call, Input};

/// Users who may write in a chatroom in which everybody else is muted.
#[resource("Chatroom.Mute.Whitelist")]
impl ChatroomMuteWhitelist {
    /// Puts users on the whitelist of a chatroom, which holds 20 users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist>
    pub fn add(&self, users: impl Into<Input<ChatroomBanWhitelistUsers>>) -> Call<Done> {
        let call = self.client.form("/chatroom/user/ban/whitelist/add.json", users);
        call.repeatable_without("needNotify")
    }

    /// Takes users off the whitelist of a chatroom.
    pub fn remove(&self, users: impl Into<Input<ChatroomBanWhitelistUsers>>) -> Call<Done> {
        let call = self.client.form("/chatroom/user/ban/whitelist/rollback.json", users);
        call.repeatable_without("needNotify")
    }

    /// Lists the whitelist of a chatroom.
    pub fn get_list(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<ChatroomBanWhitelist> {
        self.client.form("/chatroom/user/ban/whitelist/query.json", chatroom).repeatable()
    }
}

/// Users to put on the whitelist of a chatroom, or to take off.
#[input]
pub struct ChatroomBanWhitelistUsers {
    /// The users, and the chatroom.
    #[wire(flatten)]
    pub users: ChatroomUsers,
    /// Whether clients are told.
    #[wire(flatten)]
    pub notice: ChatroomNotice,
}

/// The whitelist of a chatroom.
#[output]
pub struct ChatroomBanWhitelist {
    /// Ids of the users on it.
    pub user_ids: Vec<String>,
}
