//! How much the service allows of each kind of call, as it documents that.

use std::time::Duration;

/// What an app may do of one thing.
#[derive(Debug, PartialEq)]
pub struct Quota {
    /// What is counted.
    pub counts: Counts,
    /// How many of them, each of these held at once.
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

/// So many in so long a time.
#[derive(Debug, PartialEq)]
pub struct Rate {
    /// How many.
    pub most: u32,
    /// In how long.
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

/// Of every path that has no other one.
pub static PATH: Quota = calls(&[Rate { most: 100, each: SECOND }]);
/// Of registering users.
pub static REGISTER: Quota = calls(&[Rate { most: 200, each: SECOND }]);
/// Of setting the tags of several users.
pub static TAGS_OF_USERS: Quota = calls(&[Rate { most: 10, each: SECOND }]);
/// Of receivers of messages to users.
pub static PRIVATE: Quota = items("toUserId", &[Rate { most: 6000, each: MINUTE }]);
/// Of groups that messages go to.
pub static GROUP: Quota = items("toGroupId", &[Rate { most: 20, each: SECOND }]);
/// Of chatrooms that messages go to.
pub static CHATROOM: Quota = items("toChatroomId", &[Rate { most: 100, each: SECOND }]);
/// Of messages to all chatrooms.
pub static CHATROOM_BROADCAST: Quota = calls(&[Rate { most: 1, each: SECOND }]);
/// Of receivers of messages of the system.
pub static SYSTEM: Quota = items("toUserId", &[Rate { most: 100, each: SECOND }]);
/// Of messages to all users, and of pushes.
pub static BROADCAST: Quota = Quota {
    counts: Counts::SharedCalls,
    rates: &[Rate { most: 2, each: HOUR }, Rate { most: 3, each: DAY }],
};
