//! Message types that are not dropped.

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, OneOrMany, Paging};
use crate::{Call, Input};

/// Message types that are not dropped.
#[resource("Chatroom.Whitelist.Message")]
#[alias("Chatroom.Whitelist.message")]
impl ChatroomWhitelistMessage {
    /// Adds up to 20 message types to the whitelist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist>
    pub fn add(&self, types: impl Into<Input<WhitelistedMessageTypes>>) -> Call<Done> {
        self.client.form("/chatroom/whitelist/add.json", types).repeatable()
    }

    /// Removes up to 20 message types from the whitelist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist>
    pub fn remove(&self, types: impl Into<Input<WhitelistedMessageTypes>>) -> Call<Done> {
        self.client.form("/chatroom/whitelist/delete.json", types).repeatable()
    }

    /// Lists the message types on the whitelist.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/query-message-type-whitelist>
    pub fn get_list(&self, page: impl Into<Input<Paging>>) -> Call<WhitelistedMessageTypeList> {
        self.client.form("/chatroom/whitelist/query.json", page).repeatable()
    }
}

/// Message types.
#[input]
pub struct WhitelistedMessageTypes {
    /// The types, as in `RC:TxtMsg`.
    #[wire("objectnames", length = 1..=20, unit = "types", each(length = 1.., unit = "character"))]
    pub msgs: OneOrMany<String>,
}

/// Message types that are not dropped.
#[output]
pub struct WhitelistedMessageTypeList {
    /// The types.
    #[wire("whitlistMsgType")]
    pub object_names: Vec<String>,
}
