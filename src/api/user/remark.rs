//! Names that a user gives to other users, which pushes to the user show.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, JsonText, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Names that a user gives to other users, which pushes to the user show.
#[resource("User.Remark")]
impl UserRemark {
    /// Sets names that a user gives to other users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-push>
    pub fn set(&self, user: impl Into<Input<UserRemarkSet>>) -> Call<Done> {
        self.client.form("/user/remarks/set.json", user).repeatable()
    }

    /// Removes the name that a user gives to another user.
    pub fn remove(&self, user: impl Into<Input<UserRemarkRemove>>) -> Call<Done> {
        self.client.form("/user/remarks/del.json", user).repeatable()
    }

    /// Lists the names that a user gives to other users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-push>
    pub fn get_list(&self, user: impl Into<Input<UserRemarkGetList>>) -> Call<Remarks> {
        self.client
            .form("/user/remarks/get.json", user)
            .repeatable()
            .pages(Pages::numbered("users"))
    }
}

/// Who gives names, and to whom.
#[input]
pub struct UserRemarkSet {
    /// Id of the user whose pushes show the names.
    #[wire("userId")]
    pub id: id::UserId,
    /// The other users, and their names.
    #[wire(length = 1..=100, unit = "users")]
    pub remarks: JsonText<Vec<NamedUser>>,
}

/// Another user, and the name that a user gives to them.
#[input]
pub struct NamedUser {
    /// Id of the other user.
    pub id: id::UserId,
    /// The name.
    pub remark: String,
}

/// Whose name for whom to remove.
#[input]
pub struct UserRemarkRemove {
    /// Id of the user whose pushes show the name.
    #[wire("userId")]
    pub id: id::UserId,
    /// Id of the other user.
    pub target_id: id::UserId,
}

/// Whose names to get, and which part of the list.
#[input]
pub struct UserRemarkGetList {
    /// Id of the user whose pushes show the names.
    #[wire("userId")]
    pub id: id::UserId,
    /// Which page. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// Names a page. Default 50.
    #[wire(range = 1..=50)]
    pub size: Option<u32>,
}

/// Names that a user gives to other users.
#[output]
pub struct Remarks {
    /// How many names there are in all.
    pub total: Option<i64>,
    /// The other users, and their names.
    pub users: Vec<Remark>,
}

/// Another user, and the name that a user gives to them.
#[output]
pub struct Remark {
    /// Id of the other user.
    pub id: String,
    /// The name.
    pub remark: Option<String>,
}
