//! Whether a user's whitelist or blacklist decides whose messages the user gets.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Flag, Id, OneOrMany, id};
use crate::{Call, Input};

/// Whether a user's whitelist or blacklist decides whose messages the user gets. The app needs
/// user whitelists, which RongCloud's support or the console enables.
#[resource("User.WhiteSetting")]
impl UserWhiteSetting {
    /// Sets whether the whitelist or the blacklist applies for users. If the console has enabled
    /// whitelists for all users of the app, the service does not change a user to the blacklist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/whitelist/set-whitelist-service>
    pub fn set(&self, users: impl Into<Input<UserWhiteSettingSet>>) -> Call<Done> {
        self.client.form("/user/whitesetting/set.json", users).repeatable()
    }

    /// Gets whether the whitelist or the blacklist applies for users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/whitelist/query-whitelist-service>
    pub fn get(&self, users: impl Into<Input<UserWhiteSettingGet>>) -> Call<WhiteSettings> {
        self.client.form("/user/whitesetting/query.json", users).repeatable()
    }
}

/// Users, and which of their lists applies.
#[input]
pub struct UserWhiteSettingSet {
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
    /// `true`: only users on the whitelist can send messages to the user. `false`: all can but
    /// those on the blacklist, which is what applies to a user before any call.
    pub white_setting: Flag,
}

/// Users whose setting to get.
#[input]
pub struct UserWhiteSettingGet {
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
}

/// The settings of users.
#[output]
pub struct WhiteSettings {
    /// The setting of each user.
    pub users: Vec<WhiteSetting>,
}

/// The setting of a user.
#[output]
pub struct WhiteSetting {
    /// Id of the user.
    pub user_id: String,
    /// `1` the whitelist applies, `0` the blacklist.
    pub white_setting: Option<String>,
}
