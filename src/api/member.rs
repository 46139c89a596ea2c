//! Users in lists that the service answers with.

use rongcloud_native_macros::output;
use serde::Serialize;

use crate::field::{Extra, Field, Fields, Value};
use crate::rules::{At, Invalid, Limit};

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
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Member {
    /// Fields this version does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
    /// Id of the user.
    pub id: String,
}

impl Field for Member {
    const WANTED: &'static str = "an id, or an object with one";

    fn read(value: &Value<'_>, at: &At<'_>, limit: &Limit) -> Result<Self, Box<Invalid>> {
        if let Value::Object(_) = value {
            let mut fields = Fields::open(value, at)?;
            let id = fields.take(&["id"], limit)?;
            return Ok(Self { extra: fields.rest(), id });
        }
        Ok(Self { extra: Extra::new(), id: String::read(value, at, limit)? })
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Member {
    fn name() -> String {
        "{ id: string }".to_owned()
    }
}
