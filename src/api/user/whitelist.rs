//! Whitelists: the only users whose messages a user gets.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, OneOrMany, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Whitelists: the only users whose messages a user gets, where `User.WhiteSetting` says so. The
/// app needs user whitelists, which RongCloud's support or the console enables.
#[resource("User.Whitelist")]
impl UserWhitelist {
    /// Adds users to a user's whitelist. The service allows 3000 users in total, or as many as the
    /// app's plan has. Messages sent with this SDK reach the user whatever the list says, unless
    /// their `verifyBlacklist` is `true`.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/whitelist/add-to-whitelist>
    pub fn add(&self, user: impl Into<Input<Whitelisting>>) -> Call<Done> {
        self.client.form("/user/whitelist/add.json", user).repeatable()
    }

    /// Removes users from a user's whitelist.
    pub fn remove(&self, user: impl Into<Input<Whitelisting>>) -> Call<Done> {
        self.client.form("/user/whitelist/remove.json", user).repeatable()
    }

    /// Lists the users on a user's whitelist, the last added first.
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

/// A user, and users on their whitelist.
#[input]
pub struct Whitelisting {
    /// Id of the whitelist's owner.
    #[wire("userId")]
    pub id: id::UserId,
    /// Ids of the users to add or remove.
    #[wire("whiteUserId", length = 1..=20, unit = "users")]
    pub whitelist: OneOrMany<Id<id::UserId>>,
}

/// The owner of a whitelist, and a page of it.
#[input]
pub struct UserWhitelistGetList {
    /// Id of the whitelist's owner.
    #[wire("userId")]
    pub id: id::UserId,
    /// Token of the page: `next` of the previous answer.
    pub page_token: Option<String>,
    /// How many users a page has. Default 1000.
    #[wire(range = 1..=1000)]
    pub size: Option<u32>,
}

/// A page of a whitelist.
#[output]
pub struct Whitelist {
    /// Ids of the users on it.
    pub users: Vec<String>,
    /// The `pageToken` of the next page.
    pub next: Option<String>,
}
