//! Users whose messages are not dropped, and who stay in the chatroom while offline.

use rongcloud_native_macros::{output, resource};

use crate::api::chatroom::{ChatroomId, ChatroomUsers};
use crate::api::{Done, Member};
use crate::{Call, Input};

/// Users whose messages are not dropped, and who stay in the chatroom while offline.
#[resource("Chatroom.Whitelist.User")]
#[alias("Chatroom.Whitelist.user")]
impl ChatroomWhitelistUser {
    /// Adds users to the whitelist of a chatroom. The service allows 5 users in total.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/add-to-user-whitelist>
    pub fn add(&self, chatroom: impl Into<Input<ChatroomUsers>>) -> Call<Done> {
        self.client.form("/chatroom/user/whitelist/add.json", chatroom).repeatable()
    }

    /// Removes users from the whitelist of a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/remove-from-user-whitelist>
    pub fn remove(&self, chatroom: impl Into<Input<ChatroomUsers>>) -> Call<Done> {
        self.client.form("/chatroom/user/whitelist/remove.json", chatroom).repeatable()
    }

    /// Lists the users on the whitelist of a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/query-user-whitelist>
    pub fn get_list(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<WhitelistedMembers> {
        self.client.form("/chatroom/user/whitelist/query.json", chatroom).repeatable()
    }
}

/// The whitelist of a chatroom.
#[output]
pub struct WhitelistedMembers {
    /// The users on it.
    #[wire("users")]
    pub members: Vec<Member>,
}
