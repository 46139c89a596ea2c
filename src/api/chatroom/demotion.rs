//! Low-priority message types: the first to be dropped under load.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, OneOrMany, Paging};
use crate::{Call, Input};

/// Low-priority message types: the first to be dropped under load.
#[resource("Chatroom.Demotion")]
impl ChatroomDemotion {
    /// Adds up to 20 message types to the list.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/add-low-priority-message-type>
    pub fn add(&self, types: impl Into<Input<LowPriorityMessageTypes>>) -> Call<Done> {
        self.client.form("/chatroom/message/priority/add.json", types).repeatable()
    }

    /// Removes up to 20 message types from the list.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/remove-low-priority-message-type>
    pub fn remove(&self, types: impl Into<Input<LowPriorityMessageTypes>>) -> Call<Done> {
        self.client.form("/chatroom/message/priority/remove.json", types).repeatable()
    }

    /// Lists the low-priority message types.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/query-low-priority-message-type>
    pub fn get_list(&self, page: impl Into<Input<Paging>>) -> Call<LowPriorityMessageTypeList> {
        self.client.form("/chatroom/message/priority/query.json", page).repeatable()
    }
}

/// Message types.
#[input]
pub struct LowPriorityMessageTypes {
    /// The types, as in `RC:TxtMsg`. The service refuses an empty list.
    #[wire("objectName", length = 0..=20, unit = "types", each(length = 1.., unit = "character"))]
    pub msgs: OneOrMany<String>,
}

/// Message types that are dropped first.
#[output]
pub struct LowPriorityMessageTypeList {
    /// The types.
    pub object_names: Vec<String>,
}
