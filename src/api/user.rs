//! Users: registering them for a token, and keeping their profiles fresh.

pub mod blacklist;
pub mod block;
pub mod mute_groups;
pub mod online_status;
pub mod profile;
pub mod tag;

use rongcloud_native_macros::{input, output, resource};

use crate::api::Done;
use crate::{Call, Input, quota};

/// Users: registering them for a token, and keeping their profiles fresh.
#[resource("User")]
impl User {
    /// Registers a user, or a known one again, and returns the token their app connects with.
    ///
    /// The service allows 200 calls a second.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/register>
    pub fn register(&self, user: impl Into<Input<UserProfile>>) -> Call<UserToken> {
        self.client.form("/user/getToken.json", user).repeatable().within(&quota::REGISTER)
    }

    /// Replaces the name and portrait that pushes to other users show.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/modify>
    #[alias("update")]
    pub fn refresh(&self, user: impl Into<Input<UserProfile>>) -> Call<Done> {
        self.client.form("/user/refresh.json", user).repeatable()
    }

    /// Gets the name and portrait that a user was registered with.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/get>
    pub fn get(&self, user: impl Into<Input<UserId>>) -> Call<UserInfo> {
        self.client.form("/user/info.json", user).repeatable()
    }
}

/// Which user.
#[input]
pub struct UserId {
    /// Id of the user: at most 64 bytes, which the service checks.
    #[wire("userId", length = 1.., unit = "byte")]
    pub id: String,
}

/// A user as others see them.
#[input]
pub struct UserProfile {
    /// Id of the user in your app: at most 64 bytes, which the service checks.
    #[wire("userId", length = 1.., unit = "byte")]
    pub id: String,
    /// Name that pushes show.
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
    /// What the user's app connects with. Keep it until it expires or is revoked.
    pub token: String,
}

/// What the service knows of a user.
#[output]
pub struct UserInfo {
    /// Name that pushes show.
    pub user_name: Option<String>,
    /// URL of the portrait.
    pub user_portrait: Option<String>,
    /// When the user was registered.
    pub create_time: Option<String>,
}
