//! A hosted group that was created or dismissed, or whose members changed.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};
use super::named::{Open, named};

/// A group, hosted by the service, that was created or dismissed, or whose members changed.
///
/// @see <https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-sync/sync-group-opt-status>
#[event]
pub struct GroupOperationEvent {
    /// Id of the group.
    pub group_id: String,
    /// What was done.
    #[wire("eventType")]
    pub action: Open<GroupAction>,
    /// When it happened, in milliseconds since 1970.
    pub time: Option<i64>,
    /// Id of the user who did it. Where the service lists several, the first.
    #[wire("optUserId")]
    pub operator_id: Option<String>,
    /// Ids of the users it was done to.
    pub user_ids: Vec<String>,
}

named! {
    /// What was done with a group.
    GroupAction {
        /// The group was created.
        #[default]
        Create = 1 "create",
        /// The users joined.
        Join = 2 "join",
        /// The users were removed.
        Kick = 3 "kick",
        /// The users left.
        Quit = 4 "quit",
        /// The group was dismissed.
        Dismiss = 5 "dismiss",
        /// The users became managers.
        AddManager = 6 "addManager",
        /// The users are managers no longer.
        RemoveManager = 7 "removeManager",
        /// The group has another owner.
        TransferOwner = 8 "transferOwner",
    }
}

impl Callback for GroupOperationEvent {
    const FACTS: Facts = Facts {
        name: "groupOperation",
        shape: &[&["groupId"], &["eventType"]],
        key: &["groupId", "action", "time", "operatorId", "userIds"],
        body: Body::List,
        signed: Place::Query,
    };
}
