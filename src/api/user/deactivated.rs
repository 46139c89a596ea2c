//! Deactivated users.

use rongcloud_native_macros::{input, output, resource};

use crate::pages::{Next, Pages};
use crate::{Call, Input};

/// Deactivated users.
#[resource("User.Deactivated")]
impl UserDeactivated {
    /// Lists the deactivated users, including those whose deactivation is still in progress.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/deactivation/query-deactivated-list>
    pub fn get_list(
        &self,
        page: impl Into<Input<UserDeactivatedGetList>>,
    ) -> Call<DeactivatedUsers> {
        self.client.form("/user/deactivate/query.json", page).repeatable().pages(Pages {
            items: "users",
            next: Next::Number { page: "pageNo", size: "pageSize" },
        })
    }
}

/// A page of the list.
#[input]
pub struct UserDeactivatedGetList {
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page_no: Option<u32>,
    /// How many users a page has. Default 50.
    #[wire(range = 1..=50)]
    pub page_size: Option<u32>,
}

/// Deactivated users.
#[output]
pub struct DeactivatedUsers {
    /// Ids of the users.
    pub users: Vec<String>,
}
