//! Voice messages.

use rongcloud_native_macros::input;

use super::CommonContent;

/// Content of `RC:HQVCMsg`: a voice message in high quality, which the app has uploaded.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct HqVoiceContent {
    /// Name of the file.
    pub name: Option<String>,
    /// URL of the file, which is in AAC format.
    pub remote_url: String,
    /// How long it plays, in seconds: at most 60.
    pub duration: u32,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}

/// Content of `RC:VcMsg`: a voice message of old clients. New ones send `RC:HQVCMsg`.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct VoiceContent {
    /// The voice: AMR as base64, without line breaks. At most 60 KB.
    pub content: String,
    /// How long it plays, in seconds: at most 60.
    pub duration: u32,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}
