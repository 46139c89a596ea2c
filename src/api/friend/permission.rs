//! Friend permissions: who may add a user as a friend.

use rongcloud_native_macros::{input, output, resource};

use crate::api::one_of::one_of;
use crate::api::{Csv, Done, Id, Number, id};
use crate::{Call, Input, quota};

/// Friend permissions: who may add a user as a friend.
#[resource("Friend.Permission")]
impl FriendPermission {
    /// Sets who may add users as friends.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/set-friend-add-level>
    pub fn set(&self, users: impl Into<Input<FriendPermissionSet>>) -> Call<Done> {
        let call = self.client.form("/friend/permission/set.json", users);
        call.repeatable().within(&quota::SET_PERMISSIONS)
    }

    /// Gets who may add users as friends.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/get-friend-add-level>
    pub fn get(&self, users: impl Into<Input<FriendPermissionGet>>) -> Call<FriendPermissions> {
        let call = self.client.form("/friend/permission/get.json", users);
        call.repeatable().within(&quota::ASKED_PERMISSIONS)
    }
}

/// Users, and who may add them as a friend.
#[input]
pub struct FriendPermissionSet {
    /// Ids of the users.
    #[wire("userIds", length = 1..=100, unit = "users")]
    pub users: Csv<Id<id::UserId>>,
    /// Who may add them.
    pub permission_type: FriendPermissionType,
}

one_of! {
    /// Who may add a user as a friend.
    FriendPermissionType {
        /// Everybody.
        #[default]
        Anyone = 1 "ANYONE",
        /// Those the user approves.
        Approval = 2 "APPROVAL",
        /// Nobody.
        Nobody = 3 "NOBODY",
    }
}

/// Users whose permission to get.
#[input]
pub struct FriendPermissionGet {
    /// Ids of the users.
    #[wire("userIds", length = 1..=100, unit = "users")]
    pub users: Csv<Id<id::UserId>>,
}

/// Who may add users as friends.
#[output]
pub struct FriendPermissions {
    /// The permission of each user.
    pub permission_settings: Vec<FriendPermissionSetting>,
}

/// Who may add a user as a friend.
#[output]
pub struct FriendPermissionSetting {
    /// Id of the user.
    pub user_id: String,
    /// 1 everybody, 2 those the user approves, 3 nobody. The service's Java SDK also knows 0: not
    /// set.
    pub r#type: Option<Number<FriendPermissionType>>,
}
