//! Messages: sending and recalling them, and their history.

pub mod chatroom;
pub mod content;
pub mod deduplication;
pub mod discussion;
pub mod expandable;
pub mod expansion;
pub mod group;
pub mod history;
pub mod private;
pub mod push_options;
pub mod query;
pub mod recall;
pub mod send_options;
pub mod sent;
pub mod status;
pub mod stream;
pub mod system;
pub mod template;
pub mod ultra_group;

use rongcloud_native_macros::{input, output, resource};

use crate::{Call, Input, quota};

/// Messages: sending and recalling them, and their history.
///
/// By default, the service neither moderates messages that a server sends nor reports them by
/// callback. The sender need not be a member of the group.
#[resource("Message")]
impl Message {
    /// Translates a text. The app needs the translation service; without it, the code of the error
    /// is 28400.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/builtin-translation>
    pub fn translate(&self, text: impl Into<Input<MessageTranslate>>) -> Call<Translation> {
        self.client.json("/v3/translate.json", text).repeatable().within(&quota::TRANSLATION)
    }
}

/// A text to translate.
#[input]
pub struct MessageTranslate {
    /// The text.
    #[wire(length = 1..=1000, unit = "characters")]
    pub text: String,
    /// Language to translate it into. Default `zh`.
    pub target_language: Option<String>,
    /// Language of the text. Default `auto`: the service finds out, but for Cantonese.
    pub source_language: Option<String>,
}

/// The translation of a text.
#[output]
pub struct Translation {
    /// The translation.
    pub translated: String,
}
