//! Users in the lists of an answer.

use rongcloud_native_macros::output;
use serde::Deserialize;

use crate::Extra;
use crate::schema::{Kind, Shaped};

/// Users who are muted or blocked until a time.
#[output]
pub struct TimedMembers {
    /// The users, each with the end of the mute or block.
    #[wire("users")]
    pub members: Vec<TimedMember>,
}

/// A user who is muted or blocked until a time.
#[output]
pub struct TimedMember {
    /// Id of the user.
    #[wire("userId")]
    pub id: String,
    /// When it ends, as in `2018-03-08 16:12:38`, in the time zone of the data centre.
    pub time: Option<String>,
}

/// A user in a list. The service returns an id or an object.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Member {
    /// Fields that this version does not know, unchanged.
    #[serde(rename = "")]
    pub extra: Extra,
    /// Id of the user.
    pub id: String,
}

impl Shaped for Member {
    const KIND: &'static Kind = &Kind::Member;
}
