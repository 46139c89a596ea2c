//! Blacklists: users whose messages a user does not get.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, Member, OneOrMany, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Blacklists: users whose messages a user does not get.
#[resource("User.Blacklist")]
impl UserBlacklist {
    /// Adds up to 20 users to a user's blacklist. The service allows 3000 users in total.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/blacklist/add-to-blacklist>
    pub fn add(&self, user: impl Into<Input<Blacklisting>>) -> Call<Done> {
        self.client.form("/user/blacklist/add.json", user).repeatable()
    }

    /// Removes up to 20 users from a user's blacklist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/blacklist/remove-from-blacklist>
    pub fn remove(&self, user: impl Into<Input<Blacklisting>>) -> Call<Done> {
        self.client.form("/user/blacklist/remove.json", user).repeatable()
    }

    /// Lists the users on a user's blacklist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/blacklist/query-blacklist>
    pub fn get_list(&self, user: impl Into<Input<BlacklistOwner>>) -> Call<Blacklist> {
        self.client.form("/user/blacklist/query.json", user).repeatable().pages(Pages::token(
            "pageToken",
            "next",
            "users",
        ))
    }
}

/// A user, and users on their blacklist.
#[input]
pub struct Blacklisting {
    /// Id of the blacklist's owner: at most 64 bytes, which the service checks.
    #[wire("userId", length = 1.., unit = "byte")]
    pub id: String,
    /// Ids of the users to add or remove. The service refuses an empty list.
    #[wire("blackUserId", length = 0..=20, unit = "users")]
    pub blacklist: Vec<Id<id::UserId>>,
}

/// The owner of a blacklist, and a page of it.
#[input]
pub struct BlacklistOwner {
    /// Id of the blacklist's owner. The service refuses more than one.
    #[wire("userId")]
    pub id: OneOrMany<Id<id::UserId>>,
    /// Token of the page: `next` of the previous answer.
    pub page_token: Option<String>,
    /// How many users a page has. Default 1000.
    #[wire(range = 1..=1000)]
    pub size: Option<u32>,
}

/// A page of a blacklist.
#[output]
pub struct Blacklist {
    /// The users on it.
    pub users: Vec<Member>,
    /// The `pageToken` of the next page.
    pub next: Option<String>,
}
