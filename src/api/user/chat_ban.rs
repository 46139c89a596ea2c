//! Muting in one-to-one chats: users who cannot send messages to other users.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Flag, Id, OneOrMany, id};
use crate::pages::{Next, Pages};
use crate::{Call, Input};

/// Muting in one-to-one chats: users who cannot send messages to other users.
#[resource("User.ChatBan")]
impl UserChatBan {
    /// Mutes or unmutes users in all one-to-one chats.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/one-to-one/ban>
    pub fn set(&self, users: impl Into<Input<UserChatBanSet>>) -> Call<Done> {
        self.client.form("/user/chat/fb/set.json", users).field("type", "PERSON").repeatable()
    }

    /// Lists the users who are muted in one-to-one chats.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/one-to-one/query-banned-list>
    pub fn get_list(&self, page: impl Into<Input<UserChatBanGetList>>) -> Call<ChatBannedUsers> {
        self.client
            .form("/user/chat/fb/querylist.json", page)
            .field("type", "PERSON")
            .repeatable()
            .pages(Pages { items: "users", next: Next::Offset { offset: "offset", limit: "num" } })
    }
}

/// Users to mute or unmute.
#[input]
pub struct UserChatBanSet {
    /// Ids of the users.
    #[wire("userId", length = 1..=1000, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
    /// `true` mutes the users, `false` unmutes them.
    pub state: Flag,
}

/// A part of the list.
#[input]
pub struct UserChatBanGetList {
    /// How many users to get. Default 100.
    #[wire(range = 1..=200)]
    pub num: Option<u32>,
    /// How many users to skip. Default 0.
    pub offset: Option<u32>,
}

/// Users who are muted in one-to-one chats.
#[output]
pub struct ChatBannedUsers {
    /// How many users are muted in total.
    pub total: Option<i64>,
    /// Ids of the users.
    pub users: Vec<String>,
}
