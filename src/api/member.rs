//! Users in lists that the service answers with.

use rongcloud_native_macros::output;
use serde::Deserialize;

use crate::Extra;
use crate::schema::{Kind, Shaped};

/// Users on a list that each leaves by a time.
#[output]
pub struct TimedMembers {
    /// The users, and when each leaves it.
    #[wire("users")]
    pub members: Vec<TimedMember>,
}

/// A user on a list that they leave by a time.
#[output]
pub struct TimedMember {
    /// Id of the user.
    #[wire("userId")]
    pub id: String,
    /// When they leave it, as in `2018-03-08 16:12:38`, in the time of the data centre.
    pub time: Option<String>,
}

/// A user on a list, which the service gives as a bare id or as an object.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Member {
    /// Fields this version does not name, as they came.
    #[serde(rename = "")]
    pub extra: Extra,
    /// Id of the user.
    pub id: String,
}

impl Shaped for Member {
    const KIND: &'static Kind = &Kind::Member;
}
