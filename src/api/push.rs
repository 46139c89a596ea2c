//! Pushes and broadcasts to all users, or to those with some tags.

use rongcloud_native_macros::{input, output, resource};

use crate::Call;
use crate::field::Extra;

/// Pushes and broadcasts to all users, or to those with some tags.
///
/// Together with `Message.System.broadcast`, an app may make 2 an hour and 3 a day.
#[resource("Push")]
impl Push {
    /// Pushes a notification to devices.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all>
    pub fn push(&self, push: Broadcast) -> Call<Pushed> {
        self.client.json("/push.json", push)
    }

    /// Sends a message to users, with a notification for their devices.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all>
    pub fn message(&self, message: BroadcastMessage) -> Call<Pushed> {
        self.client.json("/push.json", message)
    }
}

/// A notification, and whom it is for.
#[input]
pub struct Broadcast {
    /// `ios`, `android`.
    pub platform: Vec<String>,
    /// Whom it is for: `tag`, `tag_or`, `userid`, `packageName`, `is_to_all`. At most 20 tags and
    /// 1000 users.
    pub audience: Extra,
    /// What it says: `alert`, `ios`, `android`.
    pub notification: Extra,
}

/// A message with its notification, and whom it is for.
#[input]
pub struct BroadcastMessage {
    /// `ios`, `android`.
    pub platform: Vec<String>,
    /// Id of the user it comes from.
    #[wire("fromuserid")]
    pub from_user_id: String,
    /// Whom it is for: `tag`, `tag_or`, `userid`, `packageName`, `is_to_all`. At most 20 tags and
    /// 1000 users.
    pub audience: Extra,
    /// The message: `content`, a JSON text, and `objectName`, its type.
    pub message: Option<Extra>,
    /// What its notification says: `alert`, `ios`, `android`.
    pub notification: Extra,
}

/// A push that was accepted.
#[output]
pub struct Pushed {
    /// Id of the push.
    pub id: Option<String>,
}
