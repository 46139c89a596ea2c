//! Proxy chats: a bot sends messages for a user.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, OneOrMany, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Proxy chats: a bot sends messages for a user.
#[resource("User.ProxyChat")]
impl UserProxyChat {
    /// Lets a bot send messages for a user to other users. What a second call for the same chats
    /// does is not documented.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/proxychat/start-user-proxychat>
    pub fn start(&self, chats: impl Into<Input<UserProxyChatStart>>) -> Call<Done> {
        self.client.json("/v3/user/proxychat/start", chats)
    }

    /// Lists the proxy chats of one user or of all.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/proxychat/list-user-proxychats>
    pub fn get_list(&self, page: impl Into<Input<UserProxyChatGetList>>) -> Call<ProxyChats> {
        self.client
            .json("/v3/user/proxychat/query.json", page)
            .repeatable()
            .pages(Pages::numbered("proxyChats"))
    }
}

/// A user, the bot that sends their messages, and the users who get them.
#[input]
pub struct UserProxyChatStart {
    /// Id of the user the bot sends messages for.
    #[wire("userId")]
    pub id: id::UserId,
    /// Ids of the users who get the messages.
    #[wire(length = 1..=50, unit = "users")]
    pub target_ids: OneOrMany<Id<id::UserId>>,
    /// Id of the bot, whose type is `rc_agentchat`.
    pub bot_user_id: id::UserId,
    /// Texts of the app to store with the chats.
    #[wire(length = 0..=32, unit = "texts", each(length = 0..=512, unit = "characters"))]
    pub metadata: Option<BTreeMap<id::MetadataKey, String>>,
}

/// A page of the proxy chats of one user or of all.
#[input]
pub struct UserProxyChatGetList {
    /// Id of the user the bot sends messages for. Default all users.
    #[wire("userId")]
    pub id: Option<id::UserId>,
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many chats a page has. Default 50.
    #[wire(range = 1..)]
    pub size: Option<u32>,
}

/// Proxy chats: a bot sends messages for a user.
#[output]
pub struct ProxyChats {
    /// The chats.
    pub proxy_chats: Vec<ProxyChat>,
    /// How many chats there are in total.
    pub total: Option<i64>,
    /// Whether there are more pages.
    pub has_next: Option<bool>,
}

/// A chat in which a bot writes for a user.
#[output]
pub struct ProxyChat {
    /// Id of the user the bot sends messages for.
    pub user_id: String,
    /// Id of the user who gets the messages.
    pub target_id: Option<String>,
    /// Id of the bot.
    pub bot_user_id: Option<String>,
    /// Texts of the app that are stored with the chat.
    pub metadata: Option<BTreeMap<String, String>>,
    /// When the chat was started, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When the chat was changed last, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}
