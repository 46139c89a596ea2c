//! Friends of users.

pub mod permission;
pub mod profile;

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use crate::api::one_of::one_of;
use crate::api::user::UserId;
use crate::api::{Csv, Done, Id, JsonText, Number, Order, id};
use crate::pages::Pages;
use crate::{Call, Input, quota};

/// Friends of users. The app needs profile hosting, which RongCloud's support or the console
/// enables.
#[resource("Friend")]
impl Friend {
    /// Adds a friend to a user, or sends the other user a friend request.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/add-friend>
    pub fn add(&self, friend: impl Into<Input<FriendAdd>>) -> Call<Done> {
        self.client.form("/friend/add.json", friend)
    }

    /// Removes friends of a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/del-friend>
    pub fn remove(&self, friends: impl Into<Input<FriendRemove>>) -> Call<Done> {
        let call = self.client.form("/friend/delete.json", friends);
        call.repeatable().within(&quota::REMOVED_FRIENDS)
    }

    /// Removes all friends of a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/clean-friend>
    pub fn clean(&self, user: impl Into<Input<UserId>>) -> Call<Done> {
        self.client.form("/friend/clean.json", user).repeatable()
    }

    /// Lists the friends of a user by the time they were added.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/get-friend>
    pub fn get_list(&self, user: impl Into<Input<FriendGetList>>) -> Call<Friends> {
        self.client.form("/friend/get.json", user).repeatable().pages(Pages::token(
            "pageToken",
            "pageToken",
            "friendList",
        ))
    }

    /// Checks whether users are friends of a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/check-friend>
    pub fn check(&self, users: impl Into<Input<FriendCheck>>) -> Call<Friendships> {
        let call = self.client.form("/friend/check.json", users);
        call.repeatable().within(&quota::CHECKED_FRIENDS)
    }
}

/// A user, and the friend to add.
#[input]
pub struct FriendAdd {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// Id of the other user.
    pub target_id: id::UserId,
    /// Whether the other user's friend permission applies. Default `PERMISSION`: it does.
    pub opt_type: Option<FriendOptType>,
    /// Text of the friend request.
    #[wire("extra", js = "extra", length = 0..=128, unit = "characters")]
    pub extra_data: Option<String>,
}

one_of! {
    /// Whether a user's friend permission applies.
    FriendOptType {
        /// It does: what `Friend.Permission` says of the user decides.
        #[default]
        Permission = 1 "PERMISSION",
        /// It does not: the users are friends at once.
        Direct = 2 "DIRECT",
    }
}

/// A user, and friends to remove.
#[input]
pub struct FriendRemove {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// Ids of the friends.
    #[wire(length = 1..=100, unit = "friends")]
    pub target_ids: Csv<Id<id::UserId>>,
}

/// A user, and a page of their friends.
#[input]
pub struct FriendGetList {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// Token of the page: `pageToken` of the previous answer.
    pub page_token: Option<String>,
    /// How many friends a page has. Default 50.
    #[wire(range = 1..=100)]
    pub size: Option<u32>,
    /// Order by the time they were added. Default ascending.
    pub order: Option<Order>,
}

/// A page of the friends of a user.
#[output]
pub struct Friends {
    /// The `pageToken` of the next page.
    pub page_token: Option<String>,
    /// How many friends the user has in total.
    pub total_count: Option<i64>,
    /// The friends.
    pub friend_list: Vec<ListedFriend>,
}

/// A friend of a user.
#[output]
pub struct ListedFriend {
    /// Id of the friend.
    pub user_id: String,
    /// Name of the friend.
    pub name: Option<String>,
    /// Name of the friend that the user sees.
    pub remark_name: Option<String>,
    /// The fields of the app, whose keys begin with `ext_`.
    pub friend_ext_profile: Option<JsonText<BTreeMap<String, String>>>,
    /// When the friend was added, in milliseconds since 1970.
    pub time: Option<i64>,
    /// Whether the friend is on the blacklist. Not documented by the service.
    pub is_blacklist: Option<i64>,
    /// Direction of the friendship. Not documented by the service.
    pub direction_type: Option<i64>,
}

/// A user, and users to check.
#[input]
pub struct FriendCheck {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// Ids of the other users.
    #[wire(length = 1..=100, unit = "users")]
    pub target_ids: Csv<Id<id::UserId>>,
}

/// Whether users are friends of a user.
#[output]
pub struct Friendships {
    /// The result for each user.
    pub results: Vec<Friendship>,
}

/// Whether a user is a friend.
#[output]
pub struct Friendship {
    /// Id of the other user.
    pub user_id: String,
    /// 1 no friends, 4 friends. 2 and 3 are reserved.
    pub result: Option<Number<FriendshipResult>>,
}

one_of! {
    /// Whether two users are friends.
    FriendshipResult {
        /// They are not.
        #[default]
        None = 1 "NONE",
        /// They are.
        Both = 4 "BOTH",
    }
}
