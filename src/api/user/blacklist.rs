//! Blacklists: whose messages a user does not get.

use rongcloud_native_macros::{input, output, resource};

use crate::Call;
use crate::api::{Done, Id, Member, Several};

/// Blacklists: whose messages a user does not get.
#[resource("User.Blacklist")]
impl UserBlacklist {
    /// Puts users on a user's blacklist: at most 20 in one call, 3000 in all.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/blacklist/add-to-blacklist>
    pub fn add(&self, user: Blacklisting) -> Call<Done> {
        self.client.form("/user/blacklist/add.json", user).repeatable()
    }

    /// Takes users off a user's blacklist: at most 20 in one call.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/blacklist/remove-from-blacklist>
    pub fn remove(&self, user: Blacklisting) -> Call<Done> {
        self.client.form("/user/blacklist/remove.json", user).repeatable()
    }

    /// Lists a user's blacklist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/blacklist/query-blacklist>
    pub fn get_list(&self, user: BlacklistOwner) -> Call<Blacklist> {
        self.client.form("/user/blacklist/query.json", user).repeatable()
    }
}

/// Whose blacklist, and who on it.
#[input]
pub struct Blacklisting {
    /// Id of the user whose blacklist it is.
    #[wire("userId")]
    pub id: String,
    /// The users on it.
    #[wire("blackUserId")]
    pub blacklist: Vec<Id>,
}

/// Whose blacklist, and which part of it.
#[input]
pub struct BlacklistOwner {
    /// Id of the user whose blacklist it is. A list is left to the service to refuse.
    #[wire("userId")]
    pub id: Several<Id>,
    /// Where to go on, from the `next` of the answer before.
    pub page_token: Option<String>,
    /// How many at most: up to 1000, which is the default.
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
