//! Muting in an ultra group, or in one of its channels: who cannot send messages.

pub mod all;
pub mod member;
pub mod whitelist;

use rongcloud_native_macros::{input, output, resource};

use super::{UltraGroupPaging, UltraGroupScope};
use crate::api::{Csv, Id, Member, id};
use crate::pages::{Next, Pages};

/// Muting in an ultra group, or in one of its channels: who cannot send messages.
#[resource("UltraGroup.Mute")]
impl UltraGroupMute {}

/// The pages of a list of members.
const PAGES: Pages =
    Pages { items: "users", next: Next::Number { page: "page", size: "pageSize" } };

/// Members of an ultra group.
#[input]
pub struct UltraGroupMembers {
    /// The ultra group, or one of its channels.
    #[wire(flatten)]
    pub scope: UltraGroupScope,
    /// Ids of the members.
    #[wire("userIds", length = 1..=20, unit = "members")]
    pub members: Csv<Id<id::UserId>>,
}

/// An ultra group or a channel, and a page of a list.
#[input]
pub struct UltraGroupMembersQuery {
    /// The ultra group, or one of its channels.
    #[wire(flatten)]
    pub scope: UltraGroupScope,
    /// The page.
    #[wire(flatten)]
    pub paging: UltraGroupPaging,
}

/// Members on a list of an ultra group.
#[output]
pub struct UltraGroupUsers {
    /// The members.
    pub users: Vec<Member>,
}
