//! Whether a user's whitelist or blacklist decides whose messages the user gets.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Flag, Id, OneOrMany, id};
use crate::{Call, Input};

/// Whether a user's whitelist or blacklist decides whose messages the user gets. The app needs
/// whitelists of users, which RongCloud's support or the console enables.
#[resource("User.WhiteSetting")]
impl UserWhiteSetting {
    /// Sets which of their lists decides whose messages users get.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/whitelist/set-whitelist-service>
    pub fn set(&self, users: impl Into<Input<UserWhiteSettingSet>>) -> Call<Done> {
        self.client.form("/user/whitesetting/set.json", users).repeatable()
    }

    /// Gets which of their lists decides whose messages users get.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/whitelist/query-whitelist-service>
    pub fn get(&self, users: impl Into<Input<UserWhiteSettingGet>>) -> Call<WhiteSettings> {
        self.client.form("/user/whitesetting/query.json", users).repeatable()
    }
}

/// Whose setting to change, and to what.
#[input]
pub struct UserWhiteSettingSet {
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
    /// `true`: the users get messages of those on their whitelist only. `false`: of all but those on
    /// their blacklist.
    pub white_setting: Flag,
}

/// Whose setting to get.
#[input]
pub struct UserWhiteSettingGet {
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
}

/// The settings of users.
#[output]
pub struct WhiteSettings {
    /// One entry a user.
    pub users: Vec<WhiteSetting>,
}

/// The setting of a user.
#[output]
pub struct WhiteSetting {
    /// Id of the user.
    pub user_id: String,
    /// `1`: the whitelist decides. `0`: the blacklist does.
    pub white_setting: Option<String>,
}
