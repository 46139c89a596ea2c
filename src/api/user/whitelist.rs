//! Whitelists: the only users whose messages a user gets.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, OneOrMany, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Whitelists: the only users whose messages a user gets, once `User.WhiteSetting` says so. The app
/// needs whitelists of users, which RongCloud's support or the console enables.
#[resource("User.Whitelist")]
impl UserWhitelist {
    /// Puts users on a user's whitelist. The service allows 3000 in all.
    pub fn add(&self, user: impl Into<Input<Whitelisting>>) -> Call<Done> {
        self.client.form("/user/whitelist/add.json", user).repeatable()
    }

    /// Takes users off a user's whitelist.
    pub fn remove(&self, user: impl Into<Input<Whitelisting>>) -> Call<Done> {
        self.client.form("/user/whitelist/remove.json", user).repeatable()
    }

    /// Lists a user's whitelist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/whitelist/query-whitelist>
    pub fn get_list(&self, user: impl Into<Input<UserWhitelistGetList>>) -> Call<Whitelist> {
        self.client.form("/user/whitelist/query.json", user).repeatable().pages(Pages::token(
            "pageToken",
            "next",
            "users",
        ))
    }
}

/// Whose whitelist, and who on it.
#[input]
pub struct Whitelisting {
    /// Id of the user whose whitelist it is.
    #[wire("userId")]
    pub id: id::UserId,
    /// Ids of the users on it.
    #[wire("whiteUserId", length = 1..=20, unit = "users")]
    pub whitelist: OneOrMany<Id<id::UserId>>,
}

/// Whose whitelist, and which part of it.
#[input]
pub struct UserWhitelistGetList {
    /// Id of the user whose whitelist it is.
    #[wire("userId")]
    pub id: id::UserId,
    /// Where to go on, from the `next` of the answer before.
    pub page_token: Option<String>,
    /// How many at most. Default 1000.
    #[wire(range = 1..=1000)]
    pub size: Option<u32>,
}

/// A whitelist.
#[output]
pub struct Whitelist {
    /// Ids of the users on it.
    pub users: Vec<String>,
    /// What to pass as `pageToken` for more.
    pub next: Option<String>,
}
