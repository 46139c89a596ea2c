//! Push notifications and broadcasts to all users, or to some of them.

pub mod audience;
pub mod message;
pub mod notification;

use audience::{CustomAudience, PushAudience};
use message::PushMessage;
use notification::{PushNotification, UserNotification};
use rongcloud_native_macros::{input, output, resource};

use crate::api::{Id, OneOrMany, Verbatim, id};
use crate::{Call, Input, quota};

/// Push notifications and broadcasts to all users, or to some of them.
///
/// The service allows 2 calls an hour and 3 a day of `push`, `message` and
/// `Message.System.broadcast` together.
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

    /// Sends a push notification to up to 100 users, without a message.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/system/send-push-by-user>
    pub fn user(&self, push: impl Into<Input<PushUser>>) -> Call<Pushed> {
        self.client.json("/push/user.json", push).within(&quota::PUSHED_USERS)
    }

    /// Sends a push notification to all users, or to users whose tags match some rules. The app
    /// needs Push Plus, which costs extra; in the development environment it is free.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/push/push-plus>
    pub fn custom(&self, push: impl Into<Input<PushCustom>>) -> Call<Pushed> {
        self.client.json("/push/custom.json", push)
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

/// A push notification, and the users who get it.
#[input]
pub struct PushUser {
    /// Ids of the users.
    #[wire("userIds", length = 1..=100, unit = "users")]
    pub users: OneOrMany<Id<id::UserId>>,
    /// Content of the notification.
    pub notification: Verbatim<UserNotification>,
}

/// A push notification, and rules for the users who get it.
#[input]
pub struct PushCustom {
    /// Platforms to push to: `ios`, `android`, `HarmonyOS`.
    pub platform: Vec<String>,
    /// The users who get it.
    pub audience: Verbatim<CustomAudience>,
    /// Content of the notification.
    pub notification: Verbatim<PushNotification>,
}

/// A push that was accepted.
#[output]
pub struct Pushed {
    /// Id of the push.
    pub id: Option<String>,
}
