//! Ids, passed as a text or in an object, and keys: each with a limit that holds wherever it is used.

use rongcloud_native_macros::input;
use serde::Serialize;

use crate::schema::{Kind, Shaped};

/// An id, or an object that has one: `'u1'` and `{ id: 'u1' }` are the same.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Id<T>(pub T);

impl<T: From<V>, V: Into<String>> From<V> for Id<T> {
    fn from(id: V) -> Self {
        Self(T::from(id))
    }
}

impl<T: Shaped> Shaped for Id<T> {
    const KIND: &'static Kind = &Kind::Id(T::KIND);
}

/// Id of a user.
#[input]
pub struct UserId(#[wire(length = 1..=64, unit = "characters")] pub String);

/// Id of a group.
#[input]
pub struct GroupId(#[wire(length = 1..=64, unit = "characters")] pub String);

/// Id of a chatroom.
#[input]
pub struct ChatroomId(#[wire(length = 1..=64, unit = "characters")] pub String);

/// Id of a discussion.
#[input]
pub struct DiscussionId(#[wire(length = 1..=64, unit = "characters")] pub String);

/// Id of an ultra group.
#[input]
pub struct UltraGroupId(#[wire(length = 1..=64, unit = "characters")] pub String);

/// Id of a user group, a set of members of an ultra group.
#[input]
pub struct UserGroupId(#[wire(length = 1.., unit = "character")] pub String);

/// Id of an agent.
#[input]
pub struct AgentId(#[wire(length = 1..=64, unit = "characters")] pub String);

/// Key of a text that an app keeps with a bot, or name of a variable in a prompt.
#[input]
#[derive(Eq, Ord, PartialOrd)]
pub struct VariableName(#[wire(length = 1..=32, unit = "characters")] pub String);

/// Id of the other side of a conversation: a user, a group, a chatroom or a discussion.
#[input]
pub struct TargetId(#[wire(length = 1..=64, unit = "characters")] pub String);

/// Key of a field that an app adds to the profiles that the service keeps: it begins with `ext_`.
#[input]
#[derive(Eq, Ord, PartialOrd)]
pub struct ExtKey(#[wire(length = 1..=32, unit = "characters")] pub String);

/// Id of a channel, a part of an ultra group.
#[input]
pub struct BusChannel(#[wire(length = 1..=20, unit = "characters")] pub String);

/// Key of a value in the expansion of a message: letters, digits and `+=-_`, which the service
/// checks.
#[input]
#[derive(Eq, Ord, PartialOrd)]
pub struct ExpansionKey(#[wire(length = 1..=32, unit = "characters")] pub String);

/// Key of a text that an app stores with a proxy chat.
#[input]
#[derive(Eq, Ord, PartialOrd)]
pub struct MetadataKey(#[wire(length = 1..=32, unit = "characters")] pub String);

/// Key of an attribute of a chatroom: letters, digits and `+=-_`, which the service checks.
#[input]
#[derive(Eq, Ord, PartialOrd)]
pub struct EntryKey(#[wire(length = 1..=128, unit = "characters")] pub String);
