//! Users that are deactivated.

use rongcloud_native_macros::{input, output, resource};

use crate::pages::{Next, Pages};
use crate::{Call, Input};

/// Users that are deactivated.
#[resource("User.Deactivated")]
impl UserDeactivated {
    /// Lists the users that are deactivated, with those whose deactivation has only begun.
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

/// Which part of the list to get.
#[input]
pub struct UserDeactivatedGetList {
    /// Which page. Default 1.
    #[wire(range = 1..)]
    pub page_no: Option<u32>,
    /// Users a page. Default 50.
    #[wire(range = 1..=50)]
    pub page_size: Option<u32>,
}

/// Users that are deactivated.
#[output]
pub struct DeactivatedUsers {
    /// Ids of the users.
    pub users: Vec<String>,
}
