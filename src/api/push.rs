//! Push notifications and broadcasts to all users, or to users with certain tags.

pub mod audience;
pub mod message;
pub mod notification;

use audience::PushAudience;
use message::PushMessage;
use notification::PushNotification;
use rongcloud_native_macros::{input, output, resource};

use crate::api::Verbatim;
use crate::{Call, Input, quota};

/// Push notifications and broadcasts to all users, or to users with certain tags.
///
/// Together with `Message.System.broadcast`, the service allows 2 calls an hour and 3 a day.
#[resource("Push")]
impl Push {
    /// Sends a push notification to devices.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all>
    pub fn push(&self, push: impl Into<Input<Broadcast>>) -> Call<Pushed> {
        self.client.json("/push.json", push).within(&quota::BROADCAST)
    }

    /// Sends a message to users, with a push notification for their devices.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all>
    pub fn message(&self, message: impl Into<Input<BroadcastMessage>>) -> Call<Pushed> {
        self.client.json("/push.json", message).within(&quota::BROADCAST)
    }
}

/// A push notification and its audience.
#[input]
pub struct Broadcast {
    /// Platforms to push to: `ios`, `android`.
    pub platform: Vec<String>,
    /// The users who get it.
    pub audience: Verbatim<PushAudience>,
    /// Content of the notification.
    pub notification: Verbatim<PushNotification>,
}

/// A message with its push notification and its audience.
#[input]
pub struct BroadcastMessage {
    /// Platforms to push to: `ios`, `android`.
    pub platform: Vec<String>,
    /// Id of the sender.
    #[wire("fromuserid")]
    pub from_user_id: String,
    /// The users who get it.
    pub audience: Verbatim<PushAudience>,
    /// The message. The service requires it.
    pub message: Option<PushMessage>,
    /// Content of its notification.
    pub notification: Verbatim<PushNotification>,
}

/// A push that was accepted.
#[output]
pub struct Pushed {
    /// Id of the push.
    pub id: Option<String>,
}
