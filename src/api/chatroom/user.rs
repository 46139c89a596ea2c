//! Whether a user is in a chatroom.

use rongcloud_native_macros::{input, output, resource};

use crate::api::id;
use crate::{Call, Input};

/// Whether a user is in a chatroom.
#[resource("Chatroom.User")]
impl ChatroomUser {
    /// Checks whether a user is in a chatroom. `Chatroom.isExist` checks several users.
    pub fn is_exist(&self, user: impl Into<Input<ChatroomUserIsExist>>) -> Call<UserPresence> {
        self.client.form("/chatroom/user/exist.json", user).repeatable()
    }
}

/// A user to look for in a chatroom.
#[input]
pub struct ChatroomUserIsExist {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Id of the user.
    pub user_id: id::UserId,
}

/// Whether a user is in a chatroom.
#[output]
pub struct UserPresence {
    /// Whether the user is in it.
    pub is_in_chrm: bool,
}
