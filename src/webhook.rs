//! Callbacks ("webhooks"): what the service tells an app's server, verified and typed, without any
//! I/O.

mod audit_result;
mod body;
mod bot;
mod chatroom_attribute;
mod chatroom_status;
pub(crate) mod event;
mod friendship;
mod group_operation;
mod group_profile;
mod hosted_info_audit;
mod message;
mod message_operation;
mod named;
mod pre_message;
mod sent;
mod signature;
mod unknown;
mod user_activation;
mod user_profile;
mod user_status;

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use rongcloud_native_macros::settings;
use serde_json::Value;

pub use audit_result::{AuditResultEvent, AuditVerdict, AuditedMessage};
pub use bot::{BotEvent, EventBot};
pub use chatroom_attribute::{ChatroomAttributeAction, ChatroomAttributeEvent};
pub use chatroom_status::{ChatroomStatus, ChatroomStatusEvent, ChatroomStatusReason};
pub use event::Event;
use event::EventType;
pub use friendship::{FriendshipAction, FriendshipEvent};
pub use group_operation::{GroupAction, GroupOperationEvent};
pub use group_profile::GroupProfileEvent;
pub use hosted_info_audit::{AuditedInfo, HostedInfoAuditEvent, HostedInfoSubject};
pub use message::MessageEvent;
pub use message_operation::{
    MessageAction, MessageOperationEvent, OperationConversation, OperationDetails, OriginalMessage,
};
pub use named::Open;
pub use pre_message::PreMessageEvent;
pub use unknown::UnknownEvent;
pub use user_activation::{UserActivation, UserActivationEvent};
pub use user_profile::{UserProfileAction, UserProfileEvent};
pub use user_status::{UserStatus, UserStatusEvent};

use crate::credentials::{AppKey, Secret};
use crate::json::{Extra, Json, Object};
use crate::rules::{At, Invalid, Rule};
use crate::schema::Kind;
use crate::schema::answer::{Reader, write_callback};

/// The callbacks of one app: [`Client::webhook`](crate::Client::webhook).
#[derive(Clone, Debug)]
pub struct Webhook(Arc<Keys>);

/// Which app it is, and what its callbacks are signed with.
#[derive(Debug)]
struct Keys {
    appkey: String,
    secret: Secret,
}

/// A request that an app's server got.
#[derive(Clone, Copy, Debug, Default)]
pub struct CallbackRequest<'a> {
    /// Its URL, or the path with the query.
    pub url: &'a str,
    /// Its headers, whose names may be in any case. A header that stands twice is listed twice.
    pub headers: &'a [(&'a str, &'a str)],
    /// Its body.
    pub body: &'a [u8],
}

/// A request as the service would send it.
#[derive(Clone, Debug)]
pub struct SignedCallback {
    /// The URL, with the signature in its query where the service puts it there.
    pub url: String,
    /// The headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: String,
}

/// An event that was received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// An id that the event has whenever the service sends it, so that one that is sent again can be
    /// dropped. At most 128 bytes.
    pub id: String,
    /// App Key of the app.
    pub appkey: String,
    /// What happened.
    pub event: Event,
    /// The fields of the event as they came.
    pub raw: Extra,
}

/// How callbacks are verified.
#[settings]
pub struct WebhookOptions {
    /// Further secrets of the app, while one is replaced by another. They show in no message, log or
    /// inspected object.
    #[wire(each(length = 1..=64))]
    pub secrets: Option<Vec<Secret>>,
    /// Secrets of further apps, by their App Keys.
    #[wire(each(length = 1..=64))]
    pub apps: Option<BTreeMap<String, Secret>>,
    /// How far the time of the signature may be from now. By default, any time is taken: it is not
    /// documented whether a request that is sent again has a new one.
    #[wire(range = 1..=2_147_483_647, unit = "ms")]
    pub tolerance: Option<u32>,
}

/// Why a request is no callback of the service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The signature is not the service's.
    Signature(Check),
    /// The body cannot be read, or an event in it lacks a field.
    Body(Box<Invalid>),
}

/// What is wrong with a signature.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Check {
    /// A value of it is missing.
    Missing(&'static str),
    /// A value of it stands more than once.
    Repeated(&'static str),
    /// The App Key is not that of the app.
    AppKey,
    /// No secret makes this signature.
    Wrong,
    /// Its time is further from now than the tolerance allows.
    Time,
}

impl Webhook {
    pub(crate) fn new(appkey: &AppKey, secret: &Secret) -> Self {
        Self(Arc::new(Keys { appkey: appkey.as_str().to_owned(), secret: secret.clone() }))
    }

    /// Verifies a request of the service, and reads its events. A body may have several of them, or
    /// none.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Signature`] if the request is not the service's: answer 401.
    /// [`WebhookError::Body`] if nobody can read it: answer 400.
    pub fn receive(
        &self,
        request: &CallbackRequest<'_>,
        options: &WebhookOptions,
    ) -> Result<Vec<Received>, WebhookError> {
        let mut events = Vec::new();
        let body = String::from_utf8_lossy(request.body);
        self.each_event(request, &body, options, |found| {
            let written = found.write("{".to_owned(), Reader::Rust)? + "}";
            let event = Event::read(found.kind.facts.name, &written).map_err(|error| {
                let rule = Rule::Type { wanted: "an event".into(), got: error.to_string() };
                found.at.breaks(rule)
            })?;
            let raw = found.json.object().map(|object| object.values()).unwrap_or_default();
            let appkey = found.appkey.to_owned();
            events.push(Received { id: found.id(), appkey, event, raw });
            Ok(())
        })?;
        Ok(events)
    }

    /// The same, with events as JSON text under their names in JavaScript.
    pub(crate) fn receive_text(
        &self,
        request: &CallbackRequest<'_>,
        body: &str,
        options: &WebhookOptions,
    ) -> Result<String, WebhookError> {
        let mut events = String::with_capacity(1024 + 3 * body.len());
        events.push('[');
        self.each_event(request, body, options, |found| {
            if events.len() > 1 {
                events.push(',');
            }
            events.push_str("{\"type\":\"");
            events.push_str(found.kind.facts.name);
            events.push_str("\",\"id\":");
            events.push_str(&quoted(&found.id()));
            events.push_str(",\"appkey\":");
            events.push_str(&quoted(found.appkey));
            events = found.write(std::mem::take(&mut events), Reader::JavaScript)?;
            events.push_str(",\"raw\":");
            events.push_str(found.json.text());
            events.push('}');
            Ok(())
        })?;
        events.push(']');
        Ok(events)
    }

    /// Creates the request that the service would send for an event, for tests.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`](crate::Error::Invalid) if a property is of another kind than the service
    /// sends.
    pub fn request(&self, event: impl Into<Event>, url: &str) -> crate::Result<SignedCallback> {
        self.request_text(&event.into().json(), url)
    }

    /// The same of an event as JSON text under its names in JavaScript.
    pub(crate) fn request_text(&self, event: &str, url: &str) -> crate::Result<SignedCallback> {
        sent::write(event, url, &self.0, now())
    }

    fn each_event(
        &self,
        request: &CallbackRequest<'_>,
        body: &str,
        options: &WebhookOptions,
        mut read: impl FnMut(&Found<'_>) -> Result<(), Box<Invalid>>,
    ) -> Result<(), WebhookError> {
        let appkey = signature::verify(request, &self.0, options, now())?;
        let text = body::json_text(body)?;
        let json = Json::known(&text);
        // Pre-messaging has it here only. Two of them, a list here, are refused like another one.
        let in_body = json.field("appKey").filter(|in_body| !in_body.is_null());
        if in_body.is_some_and(|in_body| in_body.string().as_deref() != Some(appkey)) {
            return Err(Check::AppKey.into());
        }
        Ok(body::each_event(json, |json, at| {
            let object = json.object().ok_or_else(|| Kind::Object.refuse(json, at))?;
            read(&Found { kind: event::kind_of(&object), object, json, at, appkey })
        })?)
    }
}

/// An event in a body.
struct Found<'a> {
    kind: &'static EventType,
    object: Object<'a>,
    json: Json<'a>,
    at: &'a At<'a>,
    appkey: &'a str,
}

impl Found<'_> {
    fn id(&self) -> String {
        self.kind.id(&self.object, self.json.text())
    }

    fn write(&self, start: String, reader: Reader) -> Result<String, Box<Invalid>> {
        write_callback(self.kind.model, &self.object, self.at, (start, reader))
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Milliseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "the service signs with the time of its own clock")]
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

impl From<Check> for WebhookError {
    fn from(check: Check) -> Self {
        Self::Signature(check)
    }
}

impl From<Box<Invalid>> for WebhookError {
    fn from(invalid: Box<Invalid>) -> Self {
        Self::Body(invalid)
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature(check) => check.fmt(f),
            Self::Body(invalid) => write!(f, "the callback cannot be read: {invalid}"),
        }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(what) => write!(f, "the callback is not signed: it has no {what}"),
            Self::Repeated(what) => write!(f, "the callback has more than one {what}"),
            Self::AppKey => f.write_str("the app key of the callback is that of another app"),
            Self::Wrong => f.write_str("the signature of the callback is wrong"),
            Self::Time => f.write_str("the signature of the callback is too old, or of the future"),
        }
    }
}

impl StdError for WebhookError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Signature(_) => None,
            Self::Body(invalid) => Some(&**invalid),
        }
    }
}
