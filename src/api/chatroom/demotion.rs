//! Types of messages that are the first to be dropped under load.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, OneOrMany, Paging};
use crate::{Call, Input};

/// Types of messages that are the first to be dropped under load.
#[resource("Chatroom.Demotion")]
impl ChatroomDemotion {
    /// Puts up to 20 types of messages on the list.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/add-low-priority-message-type>
    pub fn add(&self, types: impl Into<Input<LowPriorityMessageTypes>>) -> Call<Done> {
        self.client.form("/chatroom/message/priority/add.json", types).repeatable()
    }

    /// Takes types of messages off the list.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/remove-low-priority-message-type>
    pub fn remove(&self, types: impl Into<Input<LowPriorityMessageTypes>>) -> Call<Done> {
        self.client.form("/chatroom/message/priority/remove.json", types).repeatable()
    }

    /// Gets the list.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/query-low-priority-message-type>
    pub fn get_list(&self, page: impl Into<Input<Paging>>) -> Call<LowPriorityMessageTypeList> {
        self.client.form("/chatroom/message/priority/query.json", page).repeatable()
    }
}

/// Types of messages.
#[input]
pub struct LowPriorityMessageTypes {
    /// The types, as in `RC:TxtMsg`. An empty list is left to the service to refuse.
    #[wire("objectName", length = 0..=20, unit = "types", each(length = 1.., unit = "character"))]
    pub msgs: OneOrMany<String>,
}

/// Types of messages that are the first to be dropped.
#[output]
pub struct LowPriorityMessageTypeList {
    /// The types.
    pub object_names: Vec<String>,
}
