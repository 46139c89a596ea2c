//! Groups that a user is in.

use rongcloud_native_macros::{input, output, resource};

use crate::api::id;
use crate::pages::Pages;
use crate::{Call, Input};

/// Groups that a user is in.
#[resource("User.Group")]
impl UserGroup {
    /// Lists the groups that a user is in. Without `page`, the answer has the first 5000 groups.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/group/query-group-by-user>
    pub fn get_list(&self, user: impl Into<Input<UserGroupGetList>>) -> Call<GroupsOfUser> {
        self.client
            .form("/user/group/query.json", user)
            .repeatable()
            .pages(Pages::numbered("groups"))
    }
}

/// A user, and a page of their groups.
#[input]
pub struct UserGroupGetList {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// Number of the page, from 1. Default 0: the first 5000 groups.
    pub page: Option<u32>,
    /// How many groups a page has; only with `page`. Default 50.
    #[wire(range = 1..=1000)]
    pub size: Option<u32>,
}

/// Groups that a user is in.
#[output]
pub struct GroupsOfUser {
    /// The groups.
    pub groups: Vec<GroupOfUser>,
}

/// A group that a user is in.
#[output]
pub struct GroupOfUser {
    /// Id of the group.
    pub id: String,
    /// Name of the group.
    pub name: Option<String>,
}
