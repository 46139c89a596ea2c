//! A command of the app to its clients.

use rongcloud_native_macros::input;

/// Content of `RC:CmdNtf` and `RC:CmdMsg`: a command of the app to its clients. Clients store the
/// first and not the second.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname-callback>
#[input]
pub struct CommandContent {
    /// Name of the command.
    pub name: String,
    /// Data of the command.
    pub data: String,
}
