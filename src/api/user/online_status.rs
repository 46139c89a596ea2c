//! Whether users are connected.

use rongcloud_native_macros::{output, resource};

use crate::Result;

/// Whether users are connected.
#[resource("User.OnlineStatus")]
impl UserOnlineStatus {
    /// Tells whether a user is connected on any device.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/check-online-status-by-user>
    #[alias("check")]
    pub async fn get(&self, user: super::UserId) -> Result<OnlineStatus> {
        self.client.form("/user/checkOnline.json", &user).repeatable().await
    }
}

/// Whether a user is connected.
#[output]
pub struct OnlineStatus {
    /// `'1'` connected, `'0'` not.
    pub status: String,
}
