//! Expansions: values of a message that can change after it was sent.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use crate::api::conversation::ConversationType;
use crate::api::{Done, Flag, JsonText, id};
use crate::{Call, Input, quota};

/// Expansions: values of a message that can change after it was sent, such as votes. The message
/// must have been sent with `expansion: true`.
#[resource("Message.Expansion")]
impl MessageExpansion {
    /// Sets values in the expansion of a message. The others stay as they are.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/set-expansion>
    pub fn set(&self, values: impl Into<Input<MessageExpansionSet>>) -> Call<Done> {
        let call = self.client.form("/message/expansion/set.json", values);
        call.repeatable().within(&quota::EXPANSION)
    }

    /// Removes values from the expansion of a message.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/delete-expansion>
    pub fn remove(&self, keys: impl Into<Input<MessageExpansionRemove>>) -> Call<Done> {
        let call = self.client.form("/message/expansion/delete.json", keys);
        call.repeatable().within(&quota::EXPANSION)
    }

    /// Gets the values in the expansion of a message. A page has 300, as many as a message can
    /// have, so the first page has all.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/message/get-expansion>
    pub fn get_list(&self, message: impl Into<Input<MessageExpansionGetList>>) -> Call<Expansions> {
        self.client.form("/message/expansion/query.json", message).repeatable()
    }
}

/// Values to set in a message.
#[input]
pub struct MessageExpansionSet {
    /// The message.
    #[wire(flatten)]
    pub message: ExpandedMessage,
    /// The values, by their keys. A message has at most 300, which the service checks.
    #[wire(length = 1..=100, unit = "values", each(length = 0..=4096, unit = "characters"))]
    pub extra_key_val: JsonText<Expansion>,
}

/// Values to remove from a message.
#[input]
pub struct MessageExpansionRemove {
    /// The message.
    #[wire(flatten)]
    pub message: ExpandedMessage,
    /// Keys of the values.
    #[wire(length = 1..=100, unit = "keys")]
    pub extra_key: JsonText<Vec<id::ExpansionKey>>,
}

/// A message, and who changes its expansion.
#[input]
pub struct ExpandedMessage {
    /// Id of the message.
    #[wire("msgUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// Id of the user who changes it.
    pub user_id: id::UserId,
    /// Type of the conversation: `PRIVATE` or `GROUP`.
    #[wire("conversationType")]
    pub r#type: ConversationType,
    /// Id of the other user, or of the group.
    pub target_id: id::TargetId,
    /// Notify the user's own devices too. Default `false`.
    pub is_sync_sender: Option<Flag>,
}

/// Values of an expansion, by their keys.
pub type Expansion = BTreeMap<id::ExpansionKey, String>;

/// A message, and a page of its values.
#[input]
pub struct MessageExpansionGetList {
    /// Id of the message.
    #[wire("msgUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page_no: Option<u32>,
}

/// The values of a message.
#[output]
pub struct Expansions {
    /// The values, by their keys.
    pub extra_content: BTreeMap<String, ExpansionValue>,
}

/// A value of a message.
#[output]
pub struct ExpansionValue {
    /// The value.
    pub v: String,
    /// When it was set. The unit is not documented, and the example in the documentation is no time
    /// since 1970.
    pub ts: Option<i64>,
}
