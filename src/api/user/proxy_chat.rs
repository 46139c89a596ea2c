//! Chats in which a bot writes for a user.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, OneOrMany, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Chats in which a bot writes for a user.
#[resource("User.ProxyChat")]
impl UserProxyChat {
    /// Lets a bot write for a user in chats with other users. What a second call for the same chats
    /// does is not documented.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/proxychat/start-user-proxychat>
    pub fn start(&self, chats: impl Into<Input<UserProxyChatStart>>) -> Call<Done> {
        self.client.json("/v3/user/proxychat/start", chats)
    }

    /// Lists the chats in which a bot writes for a user, of one user or of all.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/proxychat/list-user-proxychats>
    pub fn get_list(&self, page: impl Into<Input<UserProxyChatGetList>>) -> Call<ProxyChats> {
        self.client
            .json("/v3/user/proxychat/query.json", page)
            .repeatable()
            .pages(Pages::numbered("proxyChats"))
    }
}

/// Which bot writes for whom, and to whom.
#[input]
pub struct UserProxyChatStart {
    /// Id of the user that the bot writes for.
    #[wire("userId")]
    pub id: id::UserId,
    /// Ids of the users that it writes to.
    #[wire(length = 1..=50, unit = "users")]
    pub target_ids: OneOrMany<Id<id::UserId>>,
    /// Id of the bot, whose type is `rc_agentchat`.
    pub bot_user_id: id::UserId,
    /// Texts of the app to keep with the chats.
    #[wire(length = 0..=32, unit = "texts", each(length = 0..=512, unit = "characters"))]
    pub metadata: Option<BTreeMap<id::MetadataKey, String>>,
}

/// Whose chats to get, and which part of the list.
#[input]
pub struct UserProxyChatGetList {
    /// Id of the user that the bot writes for. Default all users.
    #[wire("userId")]
    pub id: Option<id::UserId>,
    /// Which page. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// Chats a page. Default 50.
    #[wire(range = 1..)]
    pub size: Option<u32>,
}

/// Chats in which a bot writes for a user.
#[output]
pub struct ProxyChats {
    /// The chats of this page.
    pub proxy_chats: Vec<ProxyChat>,
    /// How many chats there are in all.
    pub total: Option<i64>,
    /// Whether there are more pages.
    pub has_next: Option<bool>,
}

/// A chat in which a bot writes for a user.
#[output]
pub struct ProxyChat {
    /// Id of the user that the bot writes for.
    pub user_id: String,
    /// Id of the user that it writes to.
    pub target_id: Option<String>,
    /// Id of the bot.
    pub bot_user_id: Option<String>,
    /// Texts of the app that are kept with the chat.
    pub metadata: Option<BTreeMap<String, String>>,
    /// When the chat began. The service's documentation does not say the unit.
    pub created_at: Option<i64>,
    /// When the chat was changed. The service's documentation does not say the unit.
    pub updated_at: Option<i64>,
}
