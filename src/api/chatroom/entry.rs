//! Attributes of chatrooms: values that belong to a chatroom.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Content, Done, Flag, JsonText, OneOrMany, id};
use crate::{Call, Input, quota};

/// Attributes of chatrooms: values that belong to a chatroom, such as its topic. A chatroom has at
/// most 100. The app needs this feature, which RongCloud's support or the console enables; without
/// it, the code of the error is 1009.
#[resource("Chatroom.Entry")]
impl ChatroomEntry {
    /// Sets an attribute of a chatroom.
    ///
    /// A call with `objectName` sends a message, so it is not retried if it may have been carried
    /// out.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/set-kv-entry>
    pub fn set(&self, entry: impl Into<Input<ChatroomEntrySet>>) -> Call<Done> {
        self.client
            .form("/chatroom/entry/set.json", entry)
            .repeatable_without("objectName")
            .within(&quota::SET_ENTRIES)
    }

    /// Sets several attributes of a chatroom, even those that other users have set.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch>
    pub fn batch_set(&self, entries: impl Into<Input<ChatroomEntryBatchSet>>) -> Call<Done> {
        self.client
            .form("/chatroom/entry/batch/set.json", entries)
            .repeatable()
            .within(&quota::SET_ENTRIES)
    }

    /// Removes an attribute of a chatroom.
    ///
    /// A call with `objectName` sends a message, so it is not retried if it may have been carried
    /// out.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/remove-kv-entry>
    pub fn remove(&self, entry: impl Into<Input<ChatroomEntryRemove>>) -> Call<Done> {
        self.client
            .form("/chatroom/entry/remove.json", entry)
            .repeatable_without("objectName")
            .within(&quota::REMOVED_ENTRIES)
    }

    /// Removes several attributes of a chatroom, even those that other users have set.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch>
    pub fn batch_remove(&self, entries: impl Into<Input<ChatroomEntryBatchRemove>>) -> Call<Done> {
        self.client
            .form("/chatroom/entry/batch/remove.json", entries)
            .repeatable()
            .within(&quota::REMOVED_ENTRIES)
    }

    /// Lists the attributes of a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/query-kv-entry>
    pub fn get_list(&self, chatroom: impl Into<Input<ChatroomEntryGetList>>) -> Call<Entries> {
        self.client.form("/chatroom/entry/query.json", chatroom).repeatable()
    }
}

/// An attribute to set.
#[input]
pub struct ChatroomEntrySet {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Id of the user who owns it.
    pub user_id: id::UserId,
    /// Its key.
    pub key: id::EntryKey,
    /// Its value.
    #[wire(length = 0..=4096, unit = "characters")]
    pub value: String,
    /// Remove the attribute when its owner leaves the chatroom. Default `false`.
    pub auto_delete: Option<Flag>,
    /// A message that tells the chatroom of it.
    #[wire(flatten)]
    pub notification: EntryNotification,
}

/// Attributes to set.
#[input]
pub struct ChatroomEntryBatchSet {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Remove the attributes when their owner leaves the chatroom. Default `false`.
    pub auto_delete: Option<Flag>,
    /// Id of the user who owns them.
    #[wire("entryOwnerId")]
    pub user_id: id::UserId,
    /// Their values, by their keys.
    #[wire(length = 1..=20, unit = "attributes", each(length = 0..=4096, unit = "characters"))]
    pub entry_info: JsonText<ChatroomEntries>,
}

/// An attribute to remove.
#[input]
pub struct ChatroomEntryRemove {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Id of the user who removes it.
    pub user_id: id::UserId,
    /// Its key.
    pub key: id::EntryKey,
    /// A message that tells the chatroom of it.
    #[wire(flatten)]
    pub notification: EntryNotification,
}

/// Attributes to remove.
#[input]
pub struct ChatroomEntryBatchRemove {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Id of the user who owns them. The service requires it, and removes those of others too.
    #[wire("entryOwnerId")]
    pub user_id: id::UserId,
    /// Their keys.
    #[wire(length = 1..=20, unit = "attributes")]
    pub entry_keys: JsonText<Vec<id::EntryKey>>,
}

/// A message that tells a chatroom of a change.
#[input]
pub struct EntryNotification {
    /// Type of the message, as in `RC:chrmKVNotiMsg`. Default: there is no message.
    pub object_name: Option<String>,
    /// Content of the message.
    pub content: Option<Content>,
}

/// Values of attributes, by their keys.
pub type ChatroomEntries = BTreeMap<id::EntryKey, String>;

/// A chatroom, and which of its attributes to list.
#[input]
pub struct ChatroomEntryGetList {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Their keys. Default all.
    #[wire(length = 0..=100, unit = "attributes")]
    pub keys: Option<OneOrMany<id::EntryKey>>,
}

/// Attributes of a chatroom.
#[output]
pub struct Entries {
    /// The attributes.
    pub keys: Vec<Entry>,
}

/// An attribute of a chatroom.
#[output]
pub struct Entry {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Id of the user who owns it: the one who set it last.
    pub user_id: Option<String>,
    /// `'1'`: it is removed when its owner leaves the chatroom. `'0'`: it stays.
    pub auto_delete: Option<String>,
    /// When it was last set. The format is not documented.
    pub last_set_time: Option<String>,
}
