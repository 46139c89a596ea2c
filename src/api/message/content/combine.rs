//! Messages that are forwarded as one.

use rongcloud_native_macros::input;

use super::CommonContent;
use crate::Extra;
use crate::api::one_of::one_of;

/// Content of `RC:CombineMsg`: messages that are forwarded as one, in an HTML file.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct CombineContent {
    /// URL of the HTML file with the messages.
    pub remote_url: String,
    /// Where the messages are from: 1 a conversation of two users, 3 a group.
    pub conversation_type: CombinedFrom,
    /// Names of the senders of the first 4 messages.
    pub name_list: Vec<String>,
    /// Short forms of the first 4 messages, in the order of `nameList`.
    pub summary_list: Vec<String>,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}

/// Content of `RC:CombineV2Msg`: messages that are forwarded as one.
///
/// @see <https://doc.rongcloud.cn/apidoc/im-web/latest/en_US/interfaces/ICombineV2MessageContent.html>
#[input]
pub struct CombineV2Content {
    /// Where the messages are from: 1 a conversation of two users, 3 a group.
    pub conversation_type: CombinedFrom,
    /// Short forms of the first messages, to show at once.
    pub summary_list: Vec<String>,
    /// Names of the two users, or of the group.
    pub name_list: Vec<String>,
    /// How many messages are forwarded.
    pub msg_num: u32,
    /// The messages, where they are at most 120 KB as JSON. Longer ones are in a file.
    pub msg_list: Option<Vec<CombinedMessage>>,
    /// Name of the file with the messages.
    pub json_msg_key: Option<String>,
    /// URL of the file with the messages.
    pub remote_url: Option<String>,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}

/// A message that is forwarded with others.
#[input]
pub struct CombinedMessage {
    /// Id of the user who sent it.
    pub from_user_id: String,
    /// Id of the other user, or of the group.
    pub target_id: String,
    /// When it was sent, in milliseconds since 1970.
    pub timestamp: i64,
    /// Type of the message, as in `RC:TxtMsg`.
    pub object_name: String,
    /// What it says.
    pub content: Extra,
}

one_of! {
    /// Where forwarded messages are from.
    CombinedFrom {
        /// A conversation of two users.
        #[default]
        Private = 1 "PRIVATE",
        /// A group.
        Group = 3 "GROUP",
    }
}
