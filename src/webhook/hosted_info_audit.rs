//! What moderation found in a hosted profile.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use super::named::{Open, named};

/// What moderation found in a profile that the service hosts.
///
/// @see <https://docs.rongcloud.cn/platform-chat-api/moderation/hosted-info-moderation-result>
#[event]
pub struct HostedInfoAuditEvent {
    /// Whose profile it is.
    #[wire("eventType")]
    pub subject: Open<HostedInfoSubject>,
    /// Whether the profile passed.
    #[wire("result")]
    pub passed: bool,
    /// When it was decided, in milliseconds since 1970.
    pub time: Option<i64>,
    /// Id of the user who changed the profile.
    #[wire("optUserId")]
    pub operator_id: Option<String>,
    /// Id of the group, for the profile of a group or of a member.
    #[wire("targetGroupId")]
    pub group_id: Option<String>,
    /// Id of the user, for the profile of a member or of a friend.
    #[wire("targetUserId")]
    pub user_id: Option<String>,
    /// What was looked at.
    pub contents: Vec<AuditedInfo>,
}

/// A field of a profile, and whether it passed.
#[event]
pub struct AuditedInfo {
    /// Name of the field.
    pub key: String,
    /// Its value.
    pub content: Option<String>,
    /// Whether it passed.
    #[wire("result")]
    pub passed: Option<bool>,
}

named! {
    /// Whose profile was looked at.
    HostedInfoSubject {
        /// A group's.
        #[default]
        Group = 1 "group",
        /// A group member's.
        GroupMember = 2 "groupMember",
        /// A user's.
        User = 3 "user",
        /// A friend's.
        Friend = 4 "friend",
    }
}

impl Callback for HostedInfoAuditEvent {
    const FACTS: Facts = Facts {
        name: "hostedInfoAudit",
        shape: &[&["eventType"], &["result"]],
        key: &[],
        body: Body::Json,
        signed: Place::Query,
    };
}
