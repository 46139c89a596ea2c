//! Stream messages: a text that arrives in chunks, as an AI model writes it.

use rongcloud_native_macros::{input, output};

use super::content::MentionedInfo;
use super::expansion::Expansion;
use crate::Extra;
use crate::api::{Flag, Integer, JsonText, Verbatim, id};

/// A chunk of a stream message to a user.
#[input]
pub struct MessagePrivateSendStream {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the user to send it to.
    #[wire("toUserId")]
    pub target_id: id::UserId,
    /// The chunk, and how it is sent.
    #[wire(flatten)]
    pub stream: Stream,
}

/// A chunk of a stream message to a group.
#[input]
pub struct MessageGroupSendStream {
    /// Id of the sender.
    #[wire("fromUserId")]
    pub sender_id: id::UserId,
    /// Id of the group to send it to.
    #[wire("toGroupId")]
    pub target_id: id::GroupId,
    /// The chunk, and how it is sent.
    #[wire(flatten)]
    pub stream: Stream,
}

/// A chunk of a stream message, and how it is sent.
#[input]
pub struct Stream {
    /// The chunk.
    pub content: StreamChunk,
    /// Send it to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// The service stores the message. Default `true`.
    pub is_persisted: Option<Flag>,
    /// The first values of the message's expansion, by their keys.
    pub extra_content: Option<JsonText<Expansion>>,
}

/// A chunk of a stream message.
#[input]
pub struct StreamChunk {
    /// Text of the chunk. All chunks of a message have at most 128 KB, which the service checks.
    pub content: String,
    /// Number of the chunk, without a gap. The first is 1.
    #[wire(range = 1..)]
    pub seq: u32,
    /// `true`: it is the last chunk.
    pub complete: bool,
    /// Why the message ends: a number of the app. Only the last chunk has it.
    pub complete_reason: Option<Integer>,
    /// Id of the message, as the answer to the first chunk says. All later chunks have it.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: Option<String>,
    /// Form of the text: `text`, `markdown` or `html`. Only the first chunk has it.
    pub r#type: Option<String>,
    /// The sender, as clients show them. Only the first chunk has it.
    pub user: Option<StreamUser>,
    /// Whom the message mentions. Only the first chunk has it.
    pub mentioned_info: Option<MentionedInfo>,
    /// Further data for the app. Only the first chunk has it.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<Verbatim<JsonText<Extra>>>,
}

/// The sender of a stream message, as clients show them.
#[input]
pub struct StreamUser {
    /// Id of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// URL of the user's portrait.
    pub portrait: Option<String>,
    /// Further data for the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<Verbatim<JsonText<Extra>>>,
}

/// A chunk that was sent.
#[output]
pub struct SentChunk {
    /// Id of the message.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: String,
}
