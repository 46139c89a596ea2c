//! Pushes and broadcasts to all users, or to those with some tags.

pub mod audience;
pub mod message;
pub mod notification;

use audience::PushAudience;
use message::PushMessage;
use notification::PushNotification;
use rongcloud_native_macros::{input, output, resource};

use crate::api::Verbatim;
use crate::{Call, Input, quota};

/// Pushes and broadcasts to all users, or to those with some tags.
///
/// Together with `Message.System.broadcast`, an app may make 2 an hour and 3 a day.
#[resource("Push")]
impl Push {
    /// Pushes a notification to devices.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all>
    pub fn push(&self, push: impl Into<Input<Broadcast>>) -> Call<Pushed> {
        self.client.json("/push.json", push).within(&quota::BROADCAST)
    }

    /// Sends a message to users, with a notification for their devices.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all>
    pub fn message(&self, message: impl Into<Input<BroadcastMessage>>) -> Call<Pushed> {
        self.client.json("/push.json", message).within(&quota::BROADCAST)
    }
}

/// A notification, and whom it is for.
#[input]
pub struct Broadcast {
    /// `ios`, `android`.
    pub platform: Vec<String>,
    /// Whom it is for.
    pub audience: Verbatim<PushAudience>,
    /// What it says.
    pub notification: Verbatim<PushNotification>,
}

/// A message with its notification, and whom it is for.
#[input]
pub struct BroadcastMessage {
    /// `ios`, `android`.
    pub platform: Vec<String>,
    /// Id of the user it comes from.
    #[wire("fromuserid")]
    pub from_user_id: String,
    /// Whom it is for.
    pub audience: Verbatim<PushAudience>,
    /// The message. The service requires it.
    pub message: Option<PushMessage>,
    /// What its notification says.
    pub notification: Verbatim<PushNotification>,
}

/// A push that was accepted.
#[output]
pub struct Pushed {
    /// Id of the push.
    pub id: Option<String>,
}
