//! What comes with a change of a group: a notice to it, and what the service answers then.

use rongcloud_native_macros::{input, output};

use crate::api::{Content, Flag, id};

/// What comes with a change of a group. The fields from `senderId` on make a notice to the group,
/// which is sent with the change where `bindNotifyMsg` is `true`. The service's documentation does
/// not have them; its other SDKs do.
#[input]
pub struct GroupChange {
    /// How many members the group may have, for this call only.
    pub max_member: Option<u32>,
    /// Sends a notice to the group. The call is then not retried where it may have been carried out:
    /// the members would see the notice twice. Default `false`.
    pub bind_notify_msg: Option<bool>,
    /// Id of the user the notice comes from.
    #[wire("fromUserId")]
    pub sender_id: Option<id::UserId>,
    /// Type of the notice, as in `RC:GrpNtf`.
    pub object_name: Option<String>,
    /// What the notice says.
    pub content: Option<Content>,
    /// Text of the push.
    pub push_content: Option<String>,
    /// Further data of the push.
    pub push_data: Option<String>,
    /// Settings of the push.
    pub push_ext: Option<Content>,
    /// The sender's own devices get the notice too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// The service keeps the notice. Default `true`.
    pub is_persisted: Option<Flag>,
    /// The notice does not become the last message of the conversation. Default `false`.
    pub disable_update_last_msg: Option<bool>,
}

/// A group that was changed.
#[output]
pub struct GroupChanged {
    /// Id of the notice, where one was sent.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: Option<String>,
    /// How many members the group has, where a notice was sent.
    pub member_count: Option<i64>,
}
