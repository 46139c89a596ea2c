//! Whether users are connected.

use rongcloud_native_macros::{output, resource};

use crate::{Call, Input};

/// Whether users are connected.
#[resource("User.OnlineStatus")]
impl UserOnlineStatus {
    /// Tells whether a user is connected on any device.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/check-online-status-by-user>
    #[alias("check")]
    pub fn get(&self, user: impl Into<Input<super::UserId>>) -> Call<OnlineStatus> {
        self.client.form("/user/checkOnline.json", user).repeatable()
    }
}

/// Whether a user is connected.
#[output]
pub struct OnlineStatus {
    /// `'1'` connected, `'0'` not.
    pub status: String,
}
