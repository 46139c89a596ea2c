//! A user who connected, lost the connection or logged out.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use super::named::{Open, named};

/// A user who connected, lost the connection or logged out. With several devices, each has events
/// of its own: a user is online while any session is.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/user/onlinestatus>
#[event]
pub struct UserStatusEvent {
    /// Id of the user.
    #[wire("userid", also = "userId")]
    pub user_id: String,
    /// What the user became.
    pub status: Open<UserStatus>,
    /// Platform of the user: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `PC` or `MiniProgram`.
    #[wire("os", also = "source")]
    pub source: Option<String>,
    /// When it happened, in milliseconds since 1970. After a loss of the network, the event may come
    /// five minutes late.
    pub time: Option<i64>,
    /// Address of the user, as in `192.0.2.1:5678`.
    pub client_ip: Option<String>,
    /// Id of the connection, which tells devices apart.
    pub session_id: Option<String>,
}

named! {
    /// What a user became.
    UserStatus {
        /// Connected.
        #[default]
        Online = "0" "online",
        /// No longer connected.
        Offline = "1" "offline",
        /// Logged out.
        Logout = "2" "logout",
    }
}

impl Callback for UserStatusEvent {
    const FACTS: Facts = Facts {
        name: "userStatus",
        shape: &[
            &["userid", "userId"],
            &["status"],
            &["userid", "os", "source", "clientIp", "sessionId"],
        ],
        key: &["userId", "sessionId", "status", "time"],
        body: Body::List,
        signed: Place::Query,
    };
}
