//! A hosted profile of a group that changed.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use crate::Extra;
use crate::api::JsonText;

/// A group's profile or permissions, hosted by the service, that changed.
///
/// @see <https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-sync/sync-group-info-status>
#[event]
pub struct GroupProfileEvent {
    /// Id of the group.
    pub group_id: String,
    /// Name of the group.
    #[wire(also = "groupname")]
    pub group_name: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time: Option<i64>,
    /// Id of the user who did it. Where the service lists several, the first.
    #[wire("optUserId")]
    pub operator_id: Option<String>,
    /// The built-in fields: `introduction`, `announcement`, `portraitUrl`. A text that is not the
    /// JSON of an object stays a text.
    pub group_profile: Option<JsonText<Extra>>,
    /// The app's own fields. A text that is not the JSON of an object stays a text.
    pub group_ext_profile: Option<JsonText<Extra>>,
    /// Who may do what, as the service numbers it: `joinPerm`, `removePerm`, `memInvitePerm`,
    /// `invitePerm`, `profilePerm`, `memProfilePerm`. A text that is not the JSON of an object stays a
    /// text.
    pub permissions: Option<JsonText<Extra>>,
}

impl Callback for GroupProfileEvent {
    const FACTS: Facts = Facts {
        name: "groupProfile",
        shape: &[
            &["groupId"],
            &["groupName", "groupname", "groupProfile", "groupExtProfile", "permissions"],
        ],
        key: &[],
        body: Body::Profiles,
        signed: Place::Query,
    };
}
