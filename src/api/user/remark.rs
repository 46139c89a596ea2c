//! Remarks: names of other users, which a user's push notifications show.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, JsonText, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Remarks: names of other users, which a user's push notifications show.
#[resource("User.Remark")]
impl UserRemark {
    /// Sets the remarks that a user has for other users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-push>
    pub fn set(&self, user: impl Into<Input<UserRemarkSet>>) -> Call<Done> {
        self.client.form("/user/remarks/set.json", user).repeatable()
    }

    /// Removes the remark that a user has for another user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/delete-remark-for-push>
    pub fn remove(&self, user: impl Into<Input<UserRemarkRemove>>) -> Call<Done> {
        self.client.form("/user/remarks/del.json", user).repeatable()
    }

    /// Lists the remarks that a user has for other users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-push>
    pub fn get_list(&self, user: impl Into<Input<UserRemarkGetList>>) -> Call<Remarks> {
        self.client
            .form("/user/remarks/get.json", user)
            .repeatable()
            .pages(Pages::numbered("users"))
    }
}

/// A user, and their remarks for other users.
#[input]
pub struct UserRemarkSet {
    /// Id of the user whose push notifications show the remarks.
    #[wire("userId")]
    pub id: id::UserId,
    /// The other users and their remarks.
    #[wire(length = 1..=100, unit = "users")]
    pub remarks: JsonText<Vec<NamedUser>>,
}

/// Another user, and the remark for them.
#[input]
pub struct NamedUser {
    /// Id of the other user.
    pub id: id::UserId,
    /// The remark.
    pub remark: String,
}

/// A user, and another user whose remark to remove.
#[input]
pub struct UserRemarkRemove {
    /// Id of the user whose push notifications show the remark.
    #[wire("userId")]
    pub id: id::UserId,
    /// Id of the other user.
    pub target_id: id::UserId,
}

/// A user, and a page of their remarks.
#[input]
pub struct UserRemarkGetList {
    /// Id of the user whose push notifications show the remarks.
    #[wire("userId")]
    pub id: id::UserId,
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many remarks a page has. Default 50.
    #[wire(range = 1..=50)]
    pub size: Option<u32>,
}

/// A page of the remarks that a user has for other users.
#[output]
pub struct Remarks {
    /// How many remarks there are in total.
    pub total: Option<i64>,
    /// The other users and their remarks.
    pub users: Vec<Remark>,
}

/// Another user, and the remark for them.
#[output]
pub struct Remark {
    /// Id of the other user.
    pub id: String,
    /// The remark.
    pub remark: Option<String>,
}
