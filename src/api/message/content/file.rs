//! A file.

use rongcloud_native_macros::input;

use super::CommonContent;
use crate::api::Integer;

/// Content of `RC:FileMsg`: a file, which the app has uploaded.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct FileContent {
    /// Name of the file. Clients that download the file give it one where this is missing.
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Integer,
    /// Type of the file, as in `pdf`.
    pub r#type: String,
    /// URL of the file.
    pub file_url: String,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}
