//! A hosted profile of a user that changed.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use super::named::{Open, named};
use crate::Extra;
use crate::api::JsonText;

/// A user's profile, hosted by the service, that changed.
///
/// @see <https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/sync-profiles-status>
#[event]
pub struct UserProfileEvent {
    /// Id of the user.
    pub user_id: String,
    /// What was done. The service may leave it out.
    #[wire("type")]
    pub action: Option<Open<UserProfileAction>>,
    /// When it happened, in milliseconds since 1970.
    pub time: Option<i64>,
    /// The built-in fields, such as `name` and `portraitUri`. A text that is not the JSON of an
    /// object stays a text.
    pub user_profile: Option<JsonText<Extra>>,
    /// The app's own fields. A text that is not the JSON of an object stays a text.
    pub user_ext_profile: Option<JsonText<Extra>>,
}

named! {
    /// What was done with a profile.
    UserProfileAction {
        /// It was cleared.
        Clear = 0 "clear",
        /// It was changed.
        #[default]
        Modify = 1 "modify",
    }
}

impl Callback for UserProfileEvent {
    const FACTS: Facts = Facts {
        name: "userProfile",
        shape: &[&["userId"], &["type", "userProfile", "userExtProfile"], &["time"]],
        key: &["userId", "action", "time"],
        body: Body::Json,
        signed: Place::Query,
    };
}
