//! Users in lists that the service answers with.

use rongcloud_native_macros::output;

use crate::answer::{Answer, Fields};
use crate::field::Extra;
use crate::json::Json;
use crate::rules::{At, Invalid};

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
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Fields this version does not name, as they came.
    pub extra: Extra,
    /// Id of the user.
    pub id: String,
}

impl Answer for Member {
    const WANTED: &'static str = "an id, or an object with one";

    fn read(json: Json<'_>, at: &At<'_>) -> Result<Self, Box<Invalid>> {
        if json.is_object() {
            let mut fields = Fields::open(json, at)?;
            let id = fields.take("id")?;
            return Ok(Self { extra: fields.rest(), id });
        }
        Ok(Self { extra: Extra::new(), id: String::read(json, at)? })
    }
}

#[cfg(feature = "node")]
impl crate::node::answer::Written for Member {
    fn write(json: Json<'_>, at: &At<'_>, writing: &mut crate::node::answer::Writing) {
        const ID: &[crate::node::answer::Known] = &[crate::node::answer::Known {
            wire: "id",
            script: "id",
            need: crate::node::answer::Need::Required,
            write: String::write,
        }];
        if json.is_object() {
            writing.object(json, at, ID);
        } else {
            writing.raw(r#"{"id":"#);
            String::write(json, at, writing);
            writing.raw("}");
        }
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Member {
    fn name() -> String {
        "{ id: string }".to_owned()
    }
}
