//! Expansions: values of a message in an ultra group that can change after it was sent.

use rongcloud_native_macros::{input, resource};

use crate::api::message::expansion::{Expansion, Expansions};
use crate::api::{Done, JsonText, id};
use crate::{Call, Input};

/// Expansions: values of a message in an ultra group that can change after it was sent, such as
/// votes. The message must have been sent with `expansion: true`.
#[resource("UltraGroup.Expansion")]
impl UltraGroupExpansion {
    /// Sets values in the expansion of a message. The others stay as they are.
    pub fn set(&self, values: impl Into<Input<UltraGroupExpansionSet>>) -> Call<Done> {
        self.client.form("/ultragroup/message/expansion/set.json", values).repeatable()
    }

    /// Removes values from the expansion of a message.
    pub fn remove(&self, keys: impl Into<Input<UltraGroupExpansionRemove>>) -> Call<Done> {
        self.client.form("/ultragroup/message/expansion/delete.json", keys).repeatable()
    }

    /// Gets the values in the expansion of a message. How many a page has is not documented.
    pub fn get_list(
        &self,
        message: impl Into<Input<UltraGroupExpansionGetList>>,
    ) -> Call<Expansions> {
        self.client.form("/ultragroup/message/expansion/query.json", message).repeatable()
    }
}

/// Values to set in a message.
#[input]
pub struct UltraGroupExpansionSet {
    /// The message.
    #[wire(flatten)]
    pub message: ExpandedUltraGroupMessage,
    /// The values, by their keys.
    #[wire(length = 1..=20, unit = "values", each(length = 0..=4096, unit = "characters"))]
    pub extra_key_val: JsonText<Expansion>,
}

/// Values to remove from a message.
#[input]
pub struct UltraGroupExpansionRemove {
    /// The message.
    #[wire(flatten)]
    pub message: ExpandedUltraGroupMessage,
    /// Keys of the values.
    #[wire(length = 1..=100, unit = "keys")]
    pub extra_key: JsonText<Vec<id::ExpansionKey>>,
}

/// A message in an ultra group, and who changes its expansion.
#[input]
pub struct ExpandedUltraGroupMessage {
    /// Id of the message.
    #[wire("msgUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// Id of the user who changes it.
    pub user_id: id::UserId,
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Id of the channel that the message is in. Default: no channel.
    pub bus_channel: Option<id::BusChannel>,
}

/// A message, and a page of its values.
#[input]
pub struct UltraGroupExpansionGetList {
    /// Id of the message.
    #[wire("msgUID", js = "uId", length = 1.., unit = "character")]
    pub uid: String,
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Id of the channel that the message is in. Default: no channel.
    pub bus_channel: Option<id::BusChannel>,
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page_no: Option<u32>,
}
