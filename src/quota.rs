//! Rate limits of the service, as documented.

use std::time::Duration;

/// Rate limits that apply to an app.
#[derive(Debug, PartialEq)]
pub struct Quota {
    /// What is counted.
    pub counts: Counts,
    /// The limits, which all apply at the same time.
    pub rates: &'static [Rate],
}

/// What a quota counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Counts {
    /// Calls of one path.
    Calls,
    /// Items of a field of the request, in all calls under the same quota.
    Items(&'static str),
    /// Calls of all paths under the same quota.
    SharedCalls,
}

/// A number in a period of time.
#[derive(Debug, PartialEq)]
pub struct Rate {
    /// The number.
    pub most: u32,
    /// The period.
    pub each: Duration,
}

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const fn calls(rates: &'static [Rate]) -> Quota {
    Quota { counts: Counts::Calls, rates }
}

const fn items(field: &'static str, rates: &'static [Rate]) -> Quota {
    Quota { counts: Counts::Items(field), rates }
}

/// Every path that has no other quota.
pub static PATH: Quota = calls(&[Rate { most: 100, each: SECOND }]);
/// Registering users.
pub static REGISTER: Quota = calls(&[Rate { most: 200, each: SECOND }]);
/// Setting the tags of several users.
pub static TAGS_OF_USERS: Quota = calls(&[Rate { most: 10, each: SECOND }]);
/// Receivers of messages to users.
pub static PRIVATE: Quota = items("toUserId", &[Rate { most: 6000, each: MINUTE }]);
/// Groups that messages are sent to.
pub static GROUP: Quota = items("toGroupId", &[Rate { most: 20, each: SECOND }]);
/// Chatrooms that messages are sent to.
pub static CHATROOM: Quota = items("toChatroomId", &[Rate { most: 100, each: SECOND }]);
/// Messages to all chatrooms.
pub static CHATROOM_BROADCAST: Quota = calls(&[Rate { most: 1, each: SECOND }]);
/// Receivers of system messages.
pub static SYSTEM: Quota = items("toUserId", &[Rate { most: 100, each: SECOND }]);
/// Messages to all users, and push notifications.
pub static BROADCAST: Quota = Quota {
    counts: Counts::SharedCalls,
    rates: &[Rate { most: 2, each: HOUR }, Rate { most: 3, each: DAY }],
};
