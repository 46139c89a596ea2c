//! Tokens that users connect with.

use rongcloud_native_macros::{input, resource};

use crate::api::{Done, Id, Integer, OneOrMany, id};
use crate::{Call, Input};

/// Tokens that users connect with.
#[resource("User.Token")]
impl UserTokenResource {
    /// Ends the tokens that users got before a time. Connections that they have stay until they
    /// drop.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/expire>
    pub fn expire(&self, tokens: impl Into<Input<UserTokenExpire>>) -> Call<Done> {
        self.client.form("/user/token/expire.json", tokens).repeatable()
    }
}

/// Whose tokens end, and which of them.
#[input]
pub struct UserTokenExpire {
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
    /// Tokens from before this time end, in milliseconds since 1970.
    pub time: Integer,
}
