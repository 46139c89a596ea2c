//! Types of messages that are the first to be dropped under load.

use rongcloud_native_macros::{input, output, resource};

use crate::Result;
use crate::api::{Done, Page, Several};

/// Types of messages that are the first to be dropped under load.
#[resource("Chatroom.Demotion")]
impl ChatroomDemotion {
    /// Puts types of messages on the list: at most 20.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/add-low-priority-message-type>
    pub async fn add(&self, types: LowTypes) -> Result<Done> {
        self.client.form("/chatroom/message/priority/add.json", &types).repeatable().await
    }

    /// Takes types of messages off the list.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/remove-low-priority-message-type>
    pub async fn remove(&self, types: LowTypes) -> Result<Done> {
        self.client.form("/chatroom/message/priority/remove.json", &types).repeatable().await
    }

    /// Gets the list.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/query-low-priority-message-type>
    pub async fn get_list(&self, page: Page) -> Result<LowTypeList> {
        self.client.form("/chatroom/message/priority/query.json", &page).repeatable().await
    }
}

/// Types of messages.
#[input]
pub struct LowTypes {
    /// The types, as in `RC:TxtMsg`.
    #[wire("objectName")]
    pub msgs: Several<String>,
}

/// Types of messages that are the first to be dropped.
#[output]
pub struct LowTypeList {
    /// The types.
    pub object_names: Vec<String>,
}
