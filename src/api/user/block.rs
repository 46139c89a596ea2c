//! Blocking: users who cannot connect until their block ends.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Paging};
use crate::pages::Pages;
use crate::{Call, Input};

/// Blocking: users who cannot connect until their block ends.
#[resource("User.Block")]
impl UserBlock {
    /// Blocks a user: disconnects them, and they cannot connect until the block ends.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/block>
    pub fn add(&self, block: impl Into<Input<Block>>) -> Call<Done> {
        self.client.form("/user/block.json", block).repeatable()
    }

    /// Unblocks a user, who can then connect again.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/unblock>
    pub fn remove(&self, user: impl Into<Input<super::UserId>>) -> Call<Done> {
        self.client.form("/user/unblock.json", user).repeatable()
    }

    /// Lists the users who are blocked.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/query-blocked-list>
    pub fn get_list(&self, page: impl Into<Input<Paging>>) -> Call<BlockedUsers> {
        self.client
            .form("/user/block/query.json", page)
            .repeatable()
            .pages(Pages::numbered("users"))
    }
}

/// A user to block, and for how long.
#[input]
pub struct Block {
    /// Id of the user: at most 64 bytes, which the service checks.
    #[wire("userId", length = 1.., unit = "byte")]
    pub id: String,
    /// Duration.
    #[wire(range = 1..=43_200, unit = "minutes")]
    pub minute: u32,
}

/// The users who are blocked.
#[output]
pub struct BlockedUsers {
    /// The users.
    pub users: Vec<BlockedUser>,
}

/// A user who is blocked.
#[output]
pub struct BlockedUser {
    /// Id of the user.
    pub user_id: String,
    /// When the block ends, as in `2018-03-01 11:04:18`, in the time zone of the data centre.
    pub block_end_time: Option<String>,
}
