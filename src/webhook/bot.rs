//! What happened to a bot.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use crate::Extra;

/// Something that a bot was told, such as a message to it, through the webhook of one of its
/// integrations.
///
/// @see <https://docs.rongcloud.cn/platform-chat-api/bot/callback-channels/bot-callback-webhook>
#[event]
pub struct BotEvent {
    /// What happened, as in `message:private`, `message:group_mentioned` or `group:bot_join`.
    #[wire("type", js = "event")]
    pub event: String,
    /// When it happened, in milliseconds since 1970.
    #[wire("timestamp")]
    pub time: Option<i64>,
    /// The bot.
    pub bot: EventBot,
    /// What belongs to the event, as the service sends it.
    pub data: Option<Extra>,
}

/// The bot of an event.
#[event]
pub struct EventBot {
    /// Id of the bot.
    pub user_id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// URL of its profile.
    pub profile_url: Option<String>,
    /// Its type.
    #[wire("type", js = "type")]
    pub kind: Option<String>,
    /// What the app has stored with it.
    pub metadata: Option<Extra>,
}

impl Callback for BotEvent {
    const FACTS: Facts = Facts {
        name: "bot",
        shape: &[&["bot"], &["type"]],
        key: &[],
        body: Body::Json,
        signed: Place::Query,
    };
}
