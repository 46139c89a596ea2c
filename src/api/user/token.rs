//! Tokens that users connect with.

use rongcloud_native_macros::{input, resource};

use crate::api::{Done, Id, Integer, OneOrMany, id};
use crate::{Call, Input};

/// Tokens that users connect with.
#[resource("User.Token")]
impl UserTokenResource {
    /// Revokes the tokens that users got before a given time. Open connections stay open until they
    /// drop.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/expire>
    pub fn expire(&self, tokens: impl Into<Input<UserTokenExpire>>) -> Call<Done> {
        self.client.form("/user/token/expire.json", tokens).repeatable()
    }
}

/// Users, and which of their tokens to revoke.
#[input]
pub struct UserTokenExpire {
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
    /// Tokens issued before this time are revoked. In milliseconds since 1970.
    pub time: Integer,
}
