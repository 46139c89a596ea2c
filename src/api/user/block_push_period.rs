//! Hours of each day in which a user gets no pushes.

use rongcloud_native_macros::{input, output, resource};

use crate::api::one_of::one_of;
use crate::api::user::UserId;
use crate::api::{Done, Number, id};
use crate::{Call, Input};

/// Hours of each day in which a user gets no pushes.
#[resource("User.BlockPushPeriod")]
impl UserBlockPushPeriod {
    /// Sets the hours in which a user gets no pushes.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/set-push-disabled-period>
    pub fn set(&self, period: impl Into<Input<UserBlockPushPeriodSet>>) -> Call<Done> {
        // The service's documentation calls it required.
        let period = period.into().edit(|fields| {
            fields.entry("level").or_insert_with(|| BlockPushLevel::default().into());
        });
        self.client.form("/user/blockPushPeriod/set.json", period).repeatable()
    }

    /// Gets the hours in which a user gets no pushes.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/get-push-disabled-period>
    pub fn get(&self, user: impl Into<Input<UserId>>) -> Call<BlockPushPeriod> {
        self.client.form("/user/blockPushPeriod/get.json", user).repeatable()
    }

    /// Lets a user get pushes at all hours again.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/push/delete-push-disabled-period>
    pub fn remove(&self, user: impl Into<Input<UserId>>) -> Call<Done> {
        self.client.form("/user/blockPushPeriod/delete.json", user).repeatable()
    }
}

/// Who gets no pushes, and when.
#[input]
pub struct UserBlockPushPeriodSet {
    /// Id of the user.
    #[wire("userId")]
    pub id: id::UserId,
    /// When it begins, as in `22:30:00`, which the service checks: in Beijing's time for apps in
    /// China's data centre, in UTC for others.
    pub start_time: String,
    /// How long it lasts.
    #[wire(range = 0..=1439, unit = "minutes")]
    pub period: u32,
    /// Which pushes come nevertheless. Default those that mention the user.
    pub level: Option<BlockPushLevel>,
}

one_of! {
    /// Which pushes come in hours without pushes.
    BlockPushLevel {
        /// Those of messages that mention the user.
        #[default]
        Mentions = 1 "MENTIONS",
        /// None.
        None = 5 "NONE",
    }
}

/// Hours in which a user gets no pushes.
#[output]
pub struct BlockPushPeriod {
    /// The hours.
    pub data: Option<BlockPushHours>,
}

/// The hours of a day in which a user gets no pushes.
#[output]
pub struct BlockPushHours {
    /// When they begin, as in `22:30:00`: in Beijing's time for apps in China's data centre, in UTC
    /// for others.
    pub start_time: Option<String>,
    /// How long they last, in minutes.
    pub period: Option<i64>,
    /// Which pushes come nevertheless: 0 not set, 1 those that mention the user, 5 none.
    pub un_push_level: Option<Number<KnownPushLevel>>,
}

one_of! {
    /// Which pushes come in hours without pushes, or that no hours are set.
    KnownPushLevel {
        /// There are no such hours.
        #[default]
        Unset = 0 "UNSET",
        /// Those of messages that mention the user.
        Mentions = 1 "MENTIONS",
        /// None.
        None = 5 "NONE",
    }
}
