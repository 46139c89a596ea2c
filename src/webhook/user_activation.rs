//! A user who was deactivated or reactivated.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use super::named::{Open, named};

/// A user whose deactivation or reactivation has ended: what `User.deactivate` or
/// `User.reactivate` began.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/user/deactivation/callback-deactivation>
#[event]
pub struct UserActivationEvent {
    /// Id of the user.
    pub user_id: String,
    /// Id of the operation, which the method that began it returned.
    pub operate_id: String,
    /// What was done.
    #[wire("type")]
    pub action: Open<UserActivation>,
    /// `0` where it succeeded. The service does not document other codes.
    pub code: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time: Option<i64>,
}

named! {
    /// What was done with a user.
    UserActivation {
        /// The user was deactivated.
        #[default]
        Deactivate = 0 "deactivate",
        /// The user was reactivated.
        Reactivate = 1 "reactivate",
    }
}

impl Callback for UserActivationEvent {
    const FACTS: Facts = Facts {
        name: "userActivation",
        shape: &[&["userId"], &["operateId"], &["type"]],
        key: &["operateId", "action"],
        body: Body::Form,
        signed: Place::Query,
    };
}
