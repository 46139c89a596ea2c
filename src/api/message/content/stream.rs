//! A text that grows while its receivers read it.

use rongcloud_native_macros::input;
use serde::Serialize;

use super::MentionedInfo;
use crate::Extra;
use crate::api::{JsonText, Verbatim};
use crate::schema::{Kind, Shaped};

/// Content of `RC:StreamMsg`: one chunk of a text that grows while its receivers read it.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message/send-private-stream>
#[input]
pub struct StreamContent {
    /// The chunk. All chunks of a message have at most 128 KB together, which the service checks.
    pub content: String,
    /// Number of the chunk: 1 for the first, and one more for each.
    pub seq: u32,
    /// `true` for the last chunk.
    pub complete: bool,
    /// Why the text ended, as a number of the app, in the last chunk.
    pub complete_reason: Option<i64>,
    /// Format of the text. In the first chunk only. Default `text`.
    pub r#type: Option<StreamFormat>,
    /// UID of the message, which the answer to the first chunk has. In all other chunks.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: Option<String>,
    /// The sender, for clients to show. In the first chunk only.
    pub user: Option<StreamUser>,
    /// Whom it mentions. In the first chunk only.
    pub mentioned_info: Option<MentionedInfo>,
    /// Data of the app. In the first chunk only.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<Verbatim<JsonText<Extra>>>,
}

/// The sender of a text that grows, for clients to show.
#[input]
pub struct StreamUser {
    /// Id of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// URL of the user's portrait.
    pub portrait: Option<String>,
    /// Data of the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<Verbatim<JsonText<Extra>>>,
}

/// Format of a text that grows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StreamFormat {
    /// Plain text.
    #[default]
    Text,
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
}

impl Shaped for StreamFormat {
    const KIND: &'static Kind = &Kind::Name(&["text", "markdown", "html"]);
}
