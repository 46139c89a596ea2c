//! Whether users are online.

use rongcloud_native_macros::{output, resource};

use crate::{Call, Input};

/// Whether users are online.
#[resource("User.OnlineStatus")]
impl UserOnlineStatus {
    /// Gets whether a user is online on any device.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/check-online-status-by-user>
    #[alias("check")]
    pub fn get(&self, user: impl Into<Input<super::UserId>>) -> Call<OnlineStatus> {
        self.client.form("/user/checkOnline.json", user).repeatable()
    }
}

/// Whether a user is online.
#[output]
pub struct OnlineStatus {
    /// `'1'` if the user is online, else `'0'`.
    pub status: String,
}
