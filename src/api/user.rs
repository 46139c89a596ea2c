//! Users: registering them for a token, and keeping their profiles fresh.

pub mod blacklist;
pub mod block;
pub mod mute_groups;
pub mod online_status;
pub mod tag;

use rongcloud_native_macros::{input, output, resource};

use crate::Result;
use crate::api::Done;

/// Users: registering them for a token, and keeping their profiles fresh.
#[resource("User")]
impl User {
    /// Registers a user, or a known one again, and returns the token their app connects with.
    ///
    /// At most 200 calls a second.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/register>
    pub async fn register(&self, user: UserProfile) -> Result<UserToken> {
        self.client.form("/user/getToken.json", &user).repeatable().await
    }

    /// Replaces the name and portrait that pushes to other users show.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/modify>
    #[alias("update")]
    pub async fn refresh(&self, user: UserProfile) -> Result<Done> {
        self.client.form("/user/refresh.json", &user).repeatable().await
    }

    /// Gets the name and portrait that a user was registered with.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/get>
    pub async fn get(&self, user: UserId) -> Result<UserInfo> {
        self.client.form("/user/info.json", &user).repeatable().await
    }
}

/// Which user.
#[input]
pub struct UserId {
    /// Id of the user.
    #[wire("userId")]
    pub id: String,
}

/// A user as others see them.
#[input]
pub struct UserProfile {
    /// Id of the user in your app: at most 64 bytes, which the service checks.
    #[wire("userId")]
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
