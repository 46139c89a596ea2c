//! Profiles that the service keeps of users.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use crate::api::one_of::one_of;
use crate::api::{Done, Id, JsonText, Number, OneOrMany, Order, id};
use crate::pages::Pages;
use crate::{Call, Input};

/// Profiles that the service keeps of users, once the app has user profile hosting.
#[resource("User.Profile")]
impl UserProfileResource {
    /// Sets fields of a user's profile. Fields that are left out stay as they are.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/user-profiles/set-user-profiles>
    pub fn set(&self, profile: impl Into<Input<UserProfileSet>>) -> Call<Done> {
        self.client.form("/user/profile/set.json", profile).repeatable()
    }

    /// Clears the profiles of users.
    ///
    /// Each id is sent in a field of its own. Which form the service wants for several ids is not
    /// documented, and its Java SDK sends one field with commas.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/user-profiles/clean-user-profiles>
    pub fn clean(&self, users: impl Into<Input<UserProfileClean>>) -> Call<Done> {
        self.client.form("/user/profile/clean.json", users).repeatable()
    }

    /// Gets the profiles of users.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/user-profiles/query-user-profiles-by-batch>
    pub fn get(&self, users: impl Into<Input<UserProfileGet>>) -> Call<UserProfiles> {
        self.client.form("/user/profile/batch/query.json", users).repeatable()
    }

    /// Lists the profiles of all users of the app, by the time of their registration.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/user/user-profiles/query-paginated-user-list>
    pub fn get_list(&self, page: impl Into<Input<UserProfileGetList>>) -> Call<UserProfiles> {
        self.client
            .form("/user/profile/query.json", page)
            .repeatable()
            .pages(Pages::numbered("userList"))
    }
}

/// What to set of a user's profile.
#[input]
pub struct UserProfileSet {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// The fields that the service knows.
    pub user_profile: Option<JsonText<HostedProfile>>,
    /// The fields of the app: their keys begin with `ext_` and exist in the console.
    #[wire(length = 1..=20, unit = "fields", each(length = 0..=256, unit = "characters"))]
    pub user_ext_profile: Option<JsonText<BTreeMap<id::ExtKey, String>>>,
}

/// A profile of a user: the fields that the service knows.
#[input]
pub struct HostedProfile {
    /// Id of the user in the app, which no two users share.
    #[wire(length = 0..=32, unit = "characters")]
    pub unique_id: Option<String>,
    /// Name. Apps in China's data centre: at most 32 characters, which the service checks.
    #[wire(length = 0..=64, unit = "characters")]
    pub name: Option<String>,
    /// URL of the portrait. Apps in China's data centre: at most 128 characters, which the service
    /// checks.
    #[wire(length = 0..=1024, unit = "characters")]
    pub portrait_uri: Option<String>,
    /// Email address.
    #[wire(length = 0..=128, unit = "characters")]
    pub email: Option<String>,
    /// Birthday, as in `2000-01-31`.
    #[wire(length = 0..=32, unit = "characters")]
    pub birthday: Option<String>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Place.
    #[wire(length = 0..=32, unit = "characters")]
    pub location: Option<String>,
    /// Role in the app.
    #[wire(range = 0..=100)]
    pub role: Option<u32>,
    /// Level in the app.
    #[wire(range = 0..=100)]
    pub level: Option<u32>,
}

one_of! {
    /// A gender.
    Gender {
        /// Not told.
        #[default]
        Unknown = 0 "UNKNOWN",
        /// Male.
        Male = 1 "MALE",
        /// Female.
        Female = 2 "FEMALE",
    }
}

/// Whose profiles to clear.
#[input]
pub struct UserProfileClean {
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
}

/// Whose profiles to get.
#[input]
pub struct UserProfileGet {
    /// Ids of the users.
    #[wire("userId", length = 1..=100, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
}

/// Which part of the list to get.
#[input]
pub struct UserProfileGetList {
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many users a page has. Default 20.
    #[wire(range = 1..=100)]
    pub size: Option<u32>,
    /// Order of the users' registration. Default ascending.
    pub order: Option<Order>,
}

/// Profiles of users.
#[output]
pub struct UserProfiles {
    /// One entry a user.
    pub user_list: Vec<ProfiledUser>,
}

/// The profile of a user.
#[output]
pub struct ProfiledUser {
    /// Id of the user.
    pub user_id: String,
    /// Version of the profile: it grows with each change.
    pub version: Option<i64>,
    /// The fields that the service knows.
    pub user_profile: Option<JsonText<StoredProfile>>,
    /// The fields of the app, whose keys begin with `ext_`.
    pub user_ext_profile: Option<JsonText<BTreeMap<String, String>>>,
}

/// A stored profile: the fields that the service knows.
#[output]
pub struct StoredProfile {
    /// Id of the user in the app.
    pub unique_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// URL of the portrait.
    pub portrait_uri: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Birthday.
    pub birthday: Option<String>,
    /// Gender: 0 unknown, 1 male, 2 female.
    pub gender: Option<Number<Gender>>,
    /// Place.
    pub location: Option<String>,
    /// Role in the app.
    pub role: Option<i64>,
    /// Level in the app.
    pub level: Option<i64>,
}
