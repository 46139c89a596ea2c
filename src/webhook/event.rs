//! The kinds of callbacks, and how they are told apart.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{
    AuditResultEvent, BotEvent, ChatroomAttributeEvent, ChatroomStatusEvent, FriendshipEvent,
    GroupOperationEvent, GroupProfileEvent, HostedInfoAuditEvent, MessageEvent,
    MessageOperationEvent, PreMessageEvent, UnknownEvent, UserActivationEvent, UserProfileEvent,
    UserStatusEvent,
};
use crate::json::{Json, Object};
use crate::schema::answer::read;
use crate::schema::{Kind, Model, Shaped};
use crate::signature::digest;

/// What the service documents of a kind of callback, beside its fields.
#[derive(Debug)]
pub struct Facts {
    /// The event's `type` in JavaScript.
    pub name: &'static str,
    /// The fields that tell it: one of each row is there.
    pub shape: &'static [&'static [&'static str]],
    /// The properties that tell an event from others of its kind. Without any, the whole of it does.
    pub key: &'static [&'static str],
    /// How the service writes it.
    pub body: Body,
    /// Where the service puts the signature.
    pub signed: Place,
}

/// How the service writes the body of a callback.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Body {
    /// A form.
    Form,
    /// A JSON object.
    Json,
    /// A JSON list of events.
    List,
    /// A JSON object with a list of events as `profiles`.
    Profiles,
}

/// Where the service puts the values of a signature.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// The query.
    Query,
    /// The query; the App Key is a field of the form.
    QueryAndBody,
    /// Headers.
    Headers,
}

/// A struct for the events of one kind of callback.
pub trait Callback: Shaped + Serialize + DeserializeOwned {
    /// What the service documents of it.
    const FACTS: Facts;
}

/// A row of the table of events.
pub struct EventType {
    pub facts: Facts,
    pub model: &'static Model,
}

const fn model(kind: &'static Kind) -> &'static Model {
    match kind {
        Kind::Model(model) => model,
        _ => panic!("an event is an object"),
    }
}

/// Makes the enum of all events and their table. Of two kinds that both fit, the first is taken.
macro_rules! events {
    ($($(#[$doc:meta])* $case:ident($event:ident) = $name:literal,)+) => {
        /// What a callback says.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(tag = "type")]
        #[non_exhaustive]
        pub enum Event {
            $($(#[$doc])* #[serde(rename = $name)] $case(Box<$event>),)+
        }

        $(impl From<$event> for Event {
            fn from(event: $event) -> Self {
                Self::$case(Box::new(event))
            }
        })+

        /// Every kind of callback.
        pub const EVENTS: &[EventType] = &[$(EventType {
            facts: $event::FACTS,
            model: model($event::KIND),
        }),+];

        impl Event {
            /// Reads the event of this name from the text that a callback's reader has written. The
            /// table does not lead here: the addon has no use for it, and so does not contain it.
            pub(super) fn read(name: &str, written: &str) -> serde_json::Result<Self> {
                match name {
                    $($name => Ok(Self::$case(Box::new(read(written)?))),)+
                    _ => unreachable!("the names are those of the table"),
                }
            }
        }
    };
}

events! {
    /// A message that was sent.
    Message(MessageEvent) = "message",
    /// A message that waits for a verdict.
    PreMessage(PreMessageEvent) = "preMessage",
    /// A user who connected, lost the connection or logged out.
    UserStatus(UserStatusEvent) = "userStatus",
    /// A user who was deactivated or reactivated.
    UserActivation(UserActivationEvent) = "userActivation",
    /// A chatroom that was created or destroyed, or whose members changed.
    ChatroomStatus(ChatroomStatusEvent) = "chatroomStatus",
    /// An attribute of a chatroom that changed.
    ChatroomAttribute(ChatroomAttributeEvent) = "chatroomAttribute",
    /// What a moderation service found in a message.
    AuditResult(AuditResultEvent) = "auditResult",
    /// What moderation found in a hosted profile.
    HostedInfoAudit(HostedInfoAuditEvent) = "hostedInfoAudit",
    /// A friendship that changed.
    Friendship(FriendshipEvent) = "friendship",
    /// A message that was recalled or deleted.
    MessageOperation(MessageOperationEvent) = "messageOperation",
    /// A hosted group that was created or dismissed, or whose members changed.
    GroupOperation(GroupOperationEvent) = "groupOperation",
    /// A hosted profile of a group that changed.
    GroupProfile(GroupProfileEvent) = "groupProfile",
    /// A hosted profile of a user that changed.
    UserProfile(UserProfileEvent) = "userProfile",
    /// What happened to a bot.
    Bot(BotEvent) = "bot",
    /// What this version has no event for.
    Unknown(UnknownEvent) = "unknown",
}

impl Event {
    /// The event under its names in JavaScript.
    pub(super) fn json(&self) -> String {
        serde_json::to_string(self).expect("events are JSON values")
    }
}

/// The kind of callback that an object is, which its fields tell. Nulls count only where all else
/// tells nothing: some senders write them for what is not there.
pub fn kind_of(object: &Object<'_>) -> &'static EventType {
    let first = |is_there: fn(Json<'_>) -> bool| {
        let has = |names: &&[&str]| names.iter().any(|name| object.get(name).is_some_and(is_there));
        EVENTS.iter().find(|event| event.facts.shape.iter().all(has)).expect("the last row fits")
    };
    let kind = first(|json| !json.is_null());
    if kind.facts.shape.is_empty() { first(|_| true) } else { kind }
}

/// What an id has instead where a value of its own has a separator.
const SEPARATORS: &AsciiSet = &CONTROLS.add(b':').add(b'%');

/// Most bytes of an id, so that any database can store it.
const LONGEST_ID: usize = 128;

impl EventType {
    /// An id that the event has whenever the service sends it: its type, and the values of its key.
    pub fn id(&self, object: &Object<'_>, raw: &str) -> String {
        let mut id = self.facts.name.to_owned();
        for value in self.facts.key.iter().map(|name| self.value(name, object)) {
            id.push(':');
            id.extend(utf8_percent_encode(&value, SEPARATORS));
        }
        if self.facts.key.is_empty() {
            format!("{id}:{}", digest(raw))
        } else if id.len() > LONGEST_ID {
            format!("{}:{}", self.facts.name, digest(&id))
        } else {
            id
        }
    }

    fn value<'a>(&self, name: &str, object: &Object<'a>) -> Cow<'a, str> {
        let property = self.model.properties.iter().find(|property| property.js == name);
        let (_, json) = property.expect("a key consists of properties").came(object);
        json.map(|json| json.string().unwrap_or(json.text().into())).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_event_is_the_same_everywhere() {
        for event in EVENTS {
            assert_eq!(
                event.model.name.text().strip_suffix("Event").map(str::to_lowercase),
                Some(event.facts.name.to_lowercase())
            );
            // Panics if the enum has it under another name.
            assert!(Event::read(event.facts.name, "7").is_err());
        }
    }

    #[test]
    fn what_tells_an_event_are_fields_that_it_reads() {
        for event in EVENTS {
            let mut names = Vec::new();
            event.model.each_property(&mut |property| {
                names.push(property.wire());
                names.extend(property.also());
            });
            for name in event.facts.shape.concat() {
                assert!(names.contains(&name), "{}: {name}", event.facts.name);
            }
        }
    }
}
