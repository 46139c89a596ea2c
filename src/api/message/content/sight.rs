//! A short video.

use rongcloud_native_macros::input;

use super::CommonContent;
use crate::api::Integer;

/// Content of `RC:SightMsg`: a short video, which the app has uploaded.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct SightContent {
    /// URL of the video.
    pub sight_url: String,
    /// A thumbnail to show at once, as base64 without line breaks. 5 KB is the advised size.
    pub content: String,
    /// How long it plays, in seconds: at most 120, unless the service has set another limit for the
    /// app.
    pub duration: u32,
    /// Size of the file in bytes.
    pub size: Integer,
    /// Name of the file, which is an MP4.
    pub name: String,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}
