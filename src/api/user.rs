//! Users: tokens and profiles.

pub mod blacklist;
pub mod block;
pub mod block_push_period;
pub mod chat_ban;
pub mod deactivated;
pub mod group;
pub mod mute_groups;
pub mod online_status;
pub mod profile;
pub mod proxy_chat;
pub mod remark;
pub mod tag;
pub mod token;
pub mod white_setting;
pub mod whitelist;

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Csv, Done, Id, OneOrMany, Order, id};
use crate::pages::{Next, Pages};
use crate::{Call, Input, quota};

/// Users: tokens and profiles.
#[resource("User")]
impl User {
    /// Registers a new or known user, and returns the token that their app connects with.
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

    /// Lists the users of the app by registration time. For apps in the development environment
    /// only.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/user/query-users>
    pub fn get_list(&self, page: impl Into<Input<UserGetList>>) -> Call<RegisteredUsers> {
        self.client
            .form("/user/query.json", page)
            .repeatable()
            .pages(Pages { items: "users", next: Next::Number { page: "page", size: "pageSize" } })
    }

    /// Deletes users. For apps in the development environment only.
    ///
    /// Each id is sent in a field of its own. Which form the service wants for several ids is not
    /// documented, and its Java SDK sends one field with commas.
    pub fn remove(&self, users: impl Into<Input<UserRemove>>) -> Call<Done> {
        self.client.form("/user/delusers.json", users).repeatable()
    }

    /// Starts to deactivate users, and to delete their data. A callback with the operation's id
    /// brings the result, within 15 minutes. Each call starts another operation.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/deactivation/deactivate>
    pub fn deactivate(&self, users: impl Into<Input<UserDeactivate>>) -> Call<UserOperation> {
        self.client.form("/user/deactivate.json", users).within(&quota::DEACTIVATED_USERS)
    }

    /// Starts to reactivate users, an hour or more after their deactivation. Their data does not
    /// come back. A callback with the operation's id brings the result. Each call starts another
    /// operation.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/deactivation/reactivate>
    pub fn reactivate(&self, users: impl Into<Input<UserReactivate>>) -> Call<UserOperation> {
        self.client.form("/user/reactivate.json", users).within(&quota::REACTIVATED_USERS)
    }

    /// Activates a user. Only the service's Java SDK has this; the documentation does not. It is
    /// probably the old name of `reactivate`: use that.
    pub fn activate(&self, user: impl Into<Input<UserId>>) -> Call<Done> {
        self.client.form("/user/activate.json", user).repeatable()
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

/// A page of the list.
#[input]
pub struct UserGetList {
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many users a page has. Default 20.
    #[wire(range = 1..=100)]
    pub page_size: Option<u32>,
    /// Order by registration time. Default ascending.
    pub order: Option<Order>,
}

/// A page of the registered users.
#[output]
pub struct RegisteredUsers {
    /// How many users there are in total.
    pub total: Option<i64>,
    /// The users.
    pub users: Vec<RegisteredUser>,
}

/// A registered user.
#[output]
pub struct RegisteredUser {
    /// Id of the user.
    pub user_id: String,
    /// Name that push notifications show.
    pub user_name: Option<String>,
    /// URL of the portrait.
    pub user_portrait: Option<String>,
    /// When the user was registered, as in `2018-03-01 11:04:18`.
    pub reg_time: Option<String>,
}

/// Users to delete.
#[input]
pub struct UserRemove {
    /// Ids of the users.
    #[wire("userId", length = 1..=100, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
}

/// Users to deactivate.
#[input]
pub struct UserDeactivate {
    /// Ids of the users.
    #[wire("userId", length = 1..=100, unit = "users")]
    pub users: Csv<Id<id::UserId>>,
}

/// Users to reactivate.
#[input]
pub struct UserReactivate {
    /// Ids of the users.
    #[wire("userId", length = 1..=100, unit = "users")]
    pub users: Csv<Id<id::UserId>>,
}

/// An operation that the service has started.
#[output]
pub struct UserOperation {
    /// Id of the operation. The callback with its result has the same id.
    pub operate_id: Option<String>,
}
