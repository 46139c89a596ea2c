//! Do not disturb: a period of each day without push notifications for a user.

use rongcloud_native_macros::{input, output, resource};

use crate::api::one_of::one_of;
use crate::api::user::UserId;
use crate::api::{Done, Number, id};
use crate::{Call, Input};

/// Do not disturb: a period of each day without push notifications for a user.
#[resource("User.BlockPushPeriod")]
impl UserBlockPushPeriod {
    /// Sets the period without push notifications for a user, in place of any that was set. It
    /// begins at the same time every day.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/set-push-disabled-period>
    pub fn set(&self, period: impl Into<Input<UserBlockPushPeriodSet>>) -> Call<Done> {
        // The service's documentation calls it required.
        let period = period.into().edit(|fields| {
            fields.entry("level").or_insert_with(|| BlockPushLevel::default().into());
        });
        self.client.form("/user/blockPushPeriod/set.json", period).repeatable()
    }

    /// Gets the period without push notifications for a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/get-push-disabled-period>
    pub fn get(&self, user: impl Into<Input<UserId>>) -> Call<BlockPushPeriod> {
        self.client.form("/user/blockPushPeriod/get.json", user).repeatable()
    }

    /// Removes the period without push notifications for a user.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/delete-push-disabled-period>
    pub fn remove(&self, user: impl Into<Input<UserId>>) -> Call<Done> {
        self.client.form("/user/blockPushPeriod/delete.json", user).repeatable()
    }
}

/// A user, and the period without push notifications.
#[input]
pub struct UserBlockPushPeriodSet {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// Start of the period, as in `22:30:00`, which the service checks. Beijing time for apps in
    /// China's data centre, UTC for others.
    pub start_time: String,
    /// Length of the period. With 0, there is none.
    #[wire(range = 0..=1439, unit = "minutes")]
    pub period: u32,
    /// Which push notifications are sent in the period. Default those of messages that mention the
    /// user.
    pub level: Option<BlockPushLevel>,
}

one_of! {
    /// Which push notifications are sent in the period.
    BlockPushLevel {
        /// Those of messages that mention the user.
        #[default]
        Mentions = 1 "MENTIONS",
        /// None.
        None = 5 "NONE",
    }
}

/// The period without push notifications for a user.
#[output]
pub struct BlockPushPeriod {
    /// The period.
    pub data: Option<PushFreePeriod>,
}

/// A period without push notifications.
#[output]
pub struct PushFreePeriod {
    /// Start of the period, as in `22:30:00`. Beijing time for apps in China's data centre, UTC for
    /// others.
    pub start_time: Option<String>,
    /// Length of the period, in minutes; 0 if there is none.
    pub period: Option<i64>,
    /// Which push notifications are sent in the period: 0 all, as if none was set, 1 those of
    /// messages that mention the user, 5 none.
    pub un_push_level: Option<Number<StoredPushLevel>>,
}

one_of! {
    /// Which push notifications are sent in the period, as it is stored.
    StoredPushLevel {
        /// All: nothing is set.
        #[default]
        Unset = 0 "UNSET",
        /// Those of messages that mention the user.
        Mentions = 1 "MENTIONS",
        /// None.
        None = 5 "NONE",
    }
}
