//! Blacklists: whose messages a user does not get.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Id, Member, OneOrMany, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Blacklists: whose messages a user does not get.
#[resource("User.Blacklist")]
impl UserBlacklist {
    /// Puts up to 20 users on a user's blacklist. The service allows 3000 in all.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/blacklist/add-to-blacklist>
    pub fn add(&self, user: impl Into<Input<Blacklisting>>) -> Call<Done> {
        self.client.form("/user/blacklist/add.json", user).repeatable()
    }

    /// Takes up to 20 users off a user's blacklist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/blacklist/remove-from-blacklist>
    pub fn remove(&self, user: impl Into<Input<Blacklisting>>) -> Call<Done> {
        self.client.form("/user/blacklist/remove.json", user).repeatable()
    }

    /// Lists a user's blacklist.
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

/// Whose blacklist, and who on it.
#[input]
pub struct Blacklisting {
    /// Id of the user whose blacklist it is: at most 64 bytes, which the service checks.
    #[wire("userId", length = 1.., unit = "byte")]
    pub id: String,
    /// Ids of the users on it. An empty list is left to the service to refuse.
    #[wire("blackUserId", length = 0..=20, unit = "users")]
    pub blacklist: Vec<Id<id::UserId>>,
}

/// Whose blacklist, and which part of it.
#[input]
pub struct BlacklistOwner {
    /// Id of the user whose blacklist it is. A list is left to the service to refuse.
    #[wire("userId")]
    pub id: OneOrMany<Id<id::UserId>>,
    /// Where to go on, from the `next` of the answer before.
    pub page_token: Option<String>,
    /// How many at most. Default 1000.
    #[wire(range = 1..=1000)]
    pub size: Option<u32>,
}

/// A blacklist.
#[output]
pub struct Blacklist {
    /// The users on it.
    pub users: Vec<Member>,
    /// What to pass as `pageToken` for more.
    pub next: Option<String>,
}
