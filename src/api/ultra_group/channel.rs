//! Channels of an ultra group.

pub mod member;
pub mod user_group;

use rongcloud_native_macros::{input, output, resource};

use crate::api::one_of::one_of;
use crate::api::{Done, Number, id};
use crate::pages::{Next, Pages};
use crate::{Call, Input};

/// Channels of an ultra group. All members see a public channel; only members on its list see
/// a private one.
#[resource("UltraGroup.Channel")]
impl UltraGroupChannel {
    /// Creates a channel. It is not documented what happens if the channel exists.
    pub fn create(&self, channel: impl Into<Input<UltraGroupChannelCreate>>) -> Call<Done> {
        self.client.form("/ultragroup/channel/create.json", channel)
    }

    /// Deletes a channel.
    pub fn remove(&self, channel: impl Into<Input<UltraGroupChannelId>>) -> Call<Done> {
        self.client.form("/ultragroup/channel/del.json", channel).repeatable()
    }

    /// Makes a channel public or private.
    pub fn change_type(
        &self,
        channel: impl Into<Input<UltraGroupChannelChangeType>>,
    ) -> Call<Done> {
        self.client.form("/ultragroup/channel/type/change.json", channel).repeatable()
    }

    /// Lists the channels of an ultra group.
    pub fn get_list(
        &self,
        group: impl Into<Input<UltraGroupChannelGetList>>,
    ) -> Call<UltraGroupChannels> {
        let call = self.client.form("/ultragroup/channel/get.json", group);
        call.repeatable().pages(Pages {
            items: "channelList",
            next: Next::Number { page: "page", size: "limit" },
        })
    }
}

/// A channel of an ultra group.
#[input]
pub struct UltraGroupChannelId {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Id of the channel.
    pub bus_channel: id::BusChannel,
}

/// A channel to create.
#[input]
pub struct UltraGroupChannelCreate {
    /// The channel.
    #[wire(flatten)]
    pub channel: UltraGroupChannelId,
    /// Whether it is public or private. Default `PUBLIC`.
    pub r#type: Option<ChannelType>,
}

/// A channel and its new type.
#[input]
pub struct UltraGroupChannelChangeType {
    /// The channel.
    #[wire(flatten)]
    pub channel: UltraGroupChannelId,
    /// Whether it is public or private.
    pub r#type: ChannelType,
}

one_of! {
    /// Who sees a channel of an ultra group.
    ChannelType {
        /// All members of the ultra group.
        #[default]
        Public = 0 "PUBLIC",
        /// The members on its list.
        Private = 1 "PRIVATE",
    }
}

/// An ultra group, and a page of its channels.
#[input]
pub struct UltraGroupChannelGetList {
    /// Id of the ultra group.
    #[wire("groupId")]
    pub id: id::UltraGroupId,
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many channels a page has. The default is not documented.
    #[wire(range = 1..)]
    pub limit: Option<u32>,
    /// The same as `limit`. The official SDKs disagree on the name, and it is not documented: set
    /// both if the number matters.
    #[wire(range = 1..)]
    pub size: Option<u32>,
}

/// The channels of an ultra group.
#[output]
pub struct UltraGroupChannels {
    /// The channels.
    pub channel_list: Vec<Channel>,
}

/// A channel of an ultra group.
#[output]
pub struct Channel {
    /// Id of the channel.
    pub channel_id: String,
    /// 0 public, 1 private.
    pub r#type: Option<Number<ChannelType>>,
    /// When it was created. The format is not documented.
    pub create_time: Option<String>,
}
