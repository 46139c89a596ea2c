//! Friends who were asked, added or removed.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use super::named::{Open, named};

/// A friendship that a user asked for, accepted, refused or ended, or that the server added.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/user/friend-profile/friendship-sync>
#[event]
pub struct FriendshipEvent {
    /// What was done.
    #[wire("eventType")]
    pub action: Open<FriendshipAction>,
    /// Id of the user who did it.
    pub user_id: String,
    /// Id of the other user.
    #[wire("toUserId")]
    pub target_id: String,
    /// When it happened, in milliseconds since 1970.
    pub time: Option<i64>,
    /// Platform of the user: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or
    /// `Server`.
    #[wire(also = "os")]
    pub source: Option<String>,
    /// What the user wrote with it.
    #[wire("extra", js = "extra")]
    pub note: Option<String>,
}

named! {
    /// What was done with a friendship.
    FriendshipAction {
        /// A user asked for it.
        #[default]
        Request = 1 "request",
        /// The other user accepted.
        Accept = 2 "accept",
        /// The other user refused.
        Refuse = 3 "refuse",
        /// It ended.
        Remove = 4 "remove",
        /// The server added it.
        Add = 5 "add",
    }
}

impl Callback for FriendshipEvent {
    const FACTS: Facts = Facts {
        name: "friendship",
        shape: &[&["eventType"], &["userId"], &["toUserId"]],
        key: &["action", "userId", "targetId", "time"],
        body: Body::Json,
        signed: Place::Query,
    };
}
