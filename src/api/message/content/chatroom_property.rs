//! That a property of a chatroom has changed.

use rongcloud_native_macros::input;

use crate::api::one_of::one_of;

/// Content of `RC:chrmKVNotiMsg`: a property of a chatroom has changed. An app may have it sent
/// with a change that it makes.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname-callback>
#[input]
pub struct ChatroomPropertyContent {
    /// What was done: 1 the property was set, 2 it was removed.
    pub r#type: PropertyChange,
    /// Name of the property.
    pub key: String,
    /// Value of the property, where it was set.
    pub value: Option<String>,
    /// Data of the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
}

one_of! {
    /// How a property of a chatroom has changed.
    PropertyChange {
        /// It was set.
        #[default]
        Set = 1 "SET",
        /// It was removed.
        Remove = 2 "REMOVE",
    }
}
