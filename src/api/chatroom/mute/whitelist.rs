//! Users who can send messages while their chatroom is muted.

use rongcloud_native_macros::{input, output, resource};

use crate::api::Done;
use crate::api::chatroom::notice::ChatroomNotice;
use crate::api::chatroom::{ChatroomId, ChatroomUsers};
use crate::{Call, Input};

/// Users who can send messages while their chatroom is muted.
#[resource("Chatroom.Mute.Whitelist")]
impl ChatroomMuteWhitelist {
    /// Adds users to the mute whitelist of a chatroom. The service allows 20 users in total.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist>
    pub fn add(&self, users: impl Into<Input<ChatroomBanWhitelistUsers>>) -> Call<Done> {
        let call = self.client.form("/chatroom/user/ban/whitelist/add.json", users);
        call.repeatable_without("needNotify")
    }

    /// Removes users from the mute whitelist of a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/remove-from-chatroom-ban-whitelist>
    pub fn remove(&self, users: impl Into<Input<ChatroomBanWhitelistUsers>>) -> Call<Done> {
        let call = self.client.form("/chatroom/user/ban/whitelist/rollback.json", users);
        call.repeatable_without("needNotify")
    }

    /// Lists the users on the mute whitelist of a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist>
    pub fn get_list(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<ChatroomBanWhitelist> {
        self.client.form("/chatroom/user/ban/whitelist/query.json", chatroom).repeatable()
    }
}

/// Users to add to the mute whitelist of a chatroom, or to remove from it.
#[input]
pub struct ChatroomBanWhitelistUsers {
    /// The users, and the chatroom.
    #[wire(flatten)]
    pub users: ChatroomUsers,
    /// Whether clients are notified.
    #[wire(flatten)]
    pub notice: ChatroomNotice,
}

/// The mute whitelist of a chatroom.
#[output]
pub struct ChatroomBanWhitelist {
    /// Ids of the users on it.
    pub user_ids: Vec<String>,
}
