//! Rate limits of the service, as documented.

use std::fmt;
use std::time::Duration;

/// Rate limits that apply to an app.
#[derive(Debug, PartialEq)]
pub struct Quota {
    /// What is counted.
    pub counts: Counts,
    /// The same in a word, as in "receivers".
    pub unit: &'static str,
    /// The limits, which all apply at the same time.
    pub rates: &'static [Rate],
    /// What else a call counts in.
    pub also: &'static [Also],
}

/// A further quota that a call counts in.
#[derive(Debug, PartialEq)]
pub enum Also {
    /// That of other calls, where a field of the request has this value.
    Where(&'static str, i64, &'static Quota),
    /// One for each channel: each item of a field, with the value of another field.
    EachChannel(&'static str, &'static str, Rate),
}

/// What a quota counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Counts {
    /// Calls of one path.
    Calls,
    /// Items of a field of the request, in all calls under the same quota. A call without the field
    /// counts as one.
    Items(&'static str),
    /// Calls of all paths under the same quota.
    SharedCalls,
}

/// A number in a period of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// The number.
    pub most: u32,
    /// The period.
    pub each: Duration,
}

impl Rate {
    /// The period in a word.
    fn time(&self) -> &'static str {
        match self.each {
            SECOND => "second",
            MINUTE => "minute",
            HOUR => "hour",
            DAY => "day",
            each => unreachable!("{each:?} has a word of its own"),
        }
    }
}

impl Quota {
    /// What it counts, as it stands behind a number.
    fn unit_of(&self, number: u32) -> &'static str {
        if number == 1 { self.unit.trim_end_matches('s') } else { self.unit }
    }
}

/// In words, as in "6000 receivers per minute".
impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, rate) in self.rates.iter().enumerate() {
            match index {
                0 => write!(f, "{} {} per {}", rate.most, self.unit_of(rate.most), rate.time())?,
                _ => write!(f, " and {} per {}", rate.most, rate.time())?,
            }
        }
        for (index, also) in self.also.iter().enumerate() {
            match also {
                Also::Where(_, _, quota) => {
                    f.write_str(if index == 0 { "; each also counts among " } else { " or " })?;
                    quota.fmt(f)?;
                }
                Also::EachChannel(_, _, rate) => {
                    write!(f, " and {} per {} for each channel", rate.most, rate.time())?;
                }
            }
        }
        Ok(())
    }
}

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const fn calls(rates: &'static [Rate]) -> Quota {
    Quota { counts: Counts::Calls, unit: "calls", rates, also: &[] }
}

const fn items(field: &'static str, unit: &'static str, rates: &'static [Rate]) -> Quota {
    Quota { counts: Counts::Items(field), unit, rates, also: &[] }
}

/// Every path that has no other quota.
pub static PATH: Quota = calls(&[Rate { most: 100, each: SECOND }]);
/// Registering users.
pub static REGISTER: Quota = calls(&[Rate { most: 200, each: SECOND }]);
/// Users to deactivate.
pub static DEACTIVATED_USERS: Quota = items("userId", "users", &[Rate { most: 100, each: SECOND }]);
/// Users to reactivate.
pub static REACTIVATED_USERS: Quota = items("userId", "users", &[Rate { most: 100, each: SECOND }]);
/// Friends to remove.
pub static REMOVED_FRIENDS: Quota =
    items("targetIds", "friends", &[Rate { most: 100, each: SECOND }]);
/// Users to check for friends.
pub static CHECKED_FRIENDS: Quota =
    items("targetIds", "users", &[Rate { most: 100, each: SECOND }]);
/// Users to set the friend permission of.
pub static SET_PERMISSIONS: Quota = items("userIds", "users", &[Rate { most: 100, each: SECOND }]);
/// Users to get the friend permission of.
pub static ASKED_PERMISSIONS: Quota =
    items("userIds", "users", &[Rate { most: 100, each: SECOND }]);
/// Setting the tags of several users.
pub static TAGS_OF_USERS: Quota = calls(&[Rate { most: 10, each: SECOND }]);
/// Receivers of messages to users.
pub static PRIVATE: Quota = items("toUserId", "receivers", &[Rate { most: 6000, each: MINUTE }]);
/// Groups that messages are sent to.
pub static GROUP: Quota = items("toGroupId", "groups", &[Rate { most: 20, each: SECOND }]);
/// Chatrooms that messages are sent to.
pub static CHATROOM: Quota =
    items("toChatroomId", "chatrooms", &[Rate { most: 100, each: SECOND }]);
/// Messages to all chatrooms.
pub static CHATROOM_BROADCAST: Quota = calls(&[Rate { most: 1, each: SECOND }]);
/// Receivers of system messages.
pub static SYSTEM: Quota = items("toUserId", "receivers", &[Rate { most: 100, each: SECOND }]);
/// Attributes of chatrooms to set.
pub static SET_ENTRIES: Quota =
    items("entryInfo", "attributes", &[Rate { most: 100, each: SECOND }]);
/// Attributes of chatrooms to remove.
pub static REMOVED_ENTRIES: Quota =
    items("entryKeys", "attributes", &[Rate { most: 100, each: SECOND }]);
/// Users to send push notifications to.
pub static PUSHED_USERS: Quota = items("userIds", "users", &[Rate { most: 100, each: SECOND }]);
/// Translating texts.
pub static TRANSLATION: Quota = calls(&[Rate { most: 10, each: SECOND }]);
/// Ultra groups that messages are sent to.
pub static ULTRA_GROUP: Quota = Quota {
    also: &[Also::EachChannel("toGroupIds", "busChannel", Rate { most: 20, each: SECOND })],
    ..items("toGroupIds", "ultra groups", &[Rate { most: 100, each: SECOND }])
};
/// Changing the expansions of messages.
pub static EXPANSION: Quota = Quota {
    also: &[
        Also::Where("conversationType", 1, &PRIVATE),
        Also::Where("conversationType", 3, &GROUP),
    ],
    ..calls(&[Rate { most: 100, each: SECOND }])
};
/// Changing messages of ultra groups.
pub static ULTRA_GROUP_MODIFY: Quota = calls(&[Rate { most: 100, each: MINUTE }]);
/// Getting the history of ultra groups.
pub static ULTRA_GROUP_HISTORY: Quota = calls(&[Rate { most: 100, each: MINUTE }]);
/// Messages to all users, and push notifications.
pub static BROADCAST: Quota = Quota {
    counts: Counts::SharedCalls,
    unit: "broadcasts and pushes",
    rates: &[Rate { most: 2, each: HOUR }, Rate { most: 3, each: DAY }],
    also: &[],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quota_is_told_in_words() {
        assert_eq!(PATH.to_string(), "100 calls per second");
        assert_eq!(CHATROOM_BROADCAST.to_string(), "1 call per second");
        assert_eq!(PRIVATE.to_string(), "6000 receivers per minute");
        assert_eq!(BROADCAST.to_string(), "2 broadcasts and pushes per hour and 3 per day");
        let told = "100 ultra groups per second and 20 per second for each channel";
        assert_eq!(ULTRA_GROUP.to_string(), told);
        let told = "100 calls per second; each also counts among 6000 receivers per minute or 20 groups per second";
        assert_eq!(EXPANSION.to_string(), told);
    }
}
