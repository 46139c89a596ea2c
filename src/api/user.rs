//! Users: tokens and profiles.

pub mod blacklist;
pub mod block;
pub mod mute_groups;
pub mod online_status;
pub mod profile;
pub mod tag;

use rongcloud_native_macros::{input, output, resource};

use crate::api::Done;
use crate::{Call, Input, quota};

/// Users: tokens and profiles.
#[resource("User")]
impl User {
    /// Registers a new or known user, and returns the token that their app connects with.
    ///
    /// The service allows 200 calls a second.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/register>
    pub fn register(&self, user: impl Into<Input<UserProfile>>) -> Call<UserToken> {
        self.client.form("/user/getToken.json", user).repeatable().within(&quota::REGISTER)
    }

    /// Updates a user's name and portrait, which push notifications show.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/modify>
    #[alias("update")]
    pub fn refresh(&self, user: impl Into<Input<UserProfile>>) -> Call<Done> {
        self.client.form("/user/refresh.json", user).repeatable()
    }

    /// Gets a user's name and portrait.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/get>
    pub fn get(&self, user: impl Into<Input<UserId>>) -> Call<UserInfo> {
        self.client.form("/user/info.json", user).repeatable()
    }
}

/// A user.
#[input]
pub struct UserId {
    /// Id of the user: at most 64 bytes, which the service checks.
    #[wire("userId", length = 1.., unit = "byte")]
    pub id: String,
}

/// A user's profile.
#[input]
pub struct UserProfile {
    /// Id of the user in your app: at most 64 bytes, which the service checks.
    #[wire("userId", length = 1.., unit = "byte")]
    pub id: String,
    /// Name that push notifications show.
    #[wire(length = 1..=128)]
    pub name: String,
    /// URL of the portrait.
    #[wire("portraitUri", length = 1..=1024)]
    pub portrait: String,
}

/// A registered user.
#[output]
pub struct UserToken {
    /// Id of the user.
    pub user_id: String,
    /// Token that the user's app connects with. Keep it until it expires or is revoked.
    pub token: String,
}

/// A user's profile, as the service has it.
#[output]
pub struct UserInfo {
    /// Name that push notifications show.
    pub user_name: Option<String>,
    /// URL of the portrait.
    pub user_portrait: Option<String>,
    /// When the user was registered.
    pub create_time: Option<String>,
}
