//! A notice to a group that is changed, and what the service answers to a change.

use rongcloud_native_macros::{input, output};

use crate::api::message::push_options::PushExt;
use crate::api::{Content, Flag, JsonText, id};

/// Further parts of a change of a group. With `bindNotifyMsg`, the service sends the group a notice
/// that the fields from `senderId` on describe. They are in the service's other SDKs, but not in
/// its documentation.
#[input]
pub struct GroupChange {
    /// How many members the group may have, for this call only.
    pub max_member: Option<u32>,
    /// Sends a notice to the group. The call is then not retried if it may have been carried out,
    /// so that members do not see the notice twice. Default `false`.
    pub bind_notify_msg: Option<bool>,
    /// Id of the sender of the notice.
    #[wire("fromUserId")]
    pub sender_id: Option<id::UserId>,
    /// Type of the notice, as in `RC:GrpNtf`.
    pub object_name: Option<String>,
    /// Content of the notice.
    pub content: Option<Content>,
    /// Text of the push notification.
    pub push_content: Option<String>,
    /// Further data of the push notification.
    pub push_data: Option<String>,
    /// Title and other settings of the push notification.
    pub push_ext: Option<JsonText<PushExt>>,
    /// Sends the notice to the sender's own devices too. Default `false`.
    pub is_include_sender: Option<Flag>,
    /// Stores the notice. Default `true`.
    pub is_persisted: Option<Flag>,
    /// The notice does not become the last message of the conversation. Default `false`.
    pub disable_update_last_msg: Option<bool>,
}

/// A changed group.
#[output]
pub struct GroupChanged {
    /// Id of the notice, where one was sent.
    #[wire("messageUID", js = "messageUID")]
    pub message_uid: Option<String>,
    /// How many members the group has, where a notice was sent.
    pub member_count: Option<i64>,
}
