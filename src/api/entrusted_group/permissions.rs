//! Permissions in hosted groups.

use rongcloud_native_macros::{input, output};

use crate::api::Number;
use crate::api::one_of::one_of;

/// Permissions in a group.
#[input]
pub struct GroupPermissions {
    /// Who may join. Default those the owner approves.
    pub join_perm: Option<GroupJoinPermission>,
    /// Who may remove members. Default the owner.
    pub remove_perm: Option<GroupOperationPermission>,
    /// Who may invite users. Default the owner.
    pub mem_invite_perm: Option<GroupOperationPermission>,
    /// Whether an invited user must accept the invitation. Default `FREE`: no.
    pub invite_perm: Option<GroupInvitePermission>,
    /// Who may change the profile of the group. Default the owner.
    pub profile_perm: Option<GroupOperationPermission>,
    /// Who may change the data of a member. Default the owner, the managers and the
    /// member.
    pub mem_profile_perm: Option<GroupMemberProfilePermission>,
}

one_of! {
    /// Who may join a group.
    GroupJoinPermission {
        /// Those the owner approves.
        #[default]
        OwnerVerify = 0 "OWNER_VERIFY",
        /// Everybody.
        Free = 1 "FREE",
        /// Those the owner or a manager approves.
        OwnerOrManagerVerify = 2 "OWNER_OR_MANAGER_VERIFY",
        /// Nobody.
        NoOneAllowed = 3 "NO_ONE_ALLOWED",
    }
}

one_of! {
    /// Who may do something in a group.
    GroupOperationPermission {
        /// The owner.
        #[default]
        Owner = 0 "OWNER",
        /// The owner and the managers.
        OwnerOrManager = 1 "OWNER_OR_MANAGER",
        /// All members.
        Everyone = 2 "EVERYONE",
    }
}

one_of! {
    /// Whether an invited user must accept the invitation.
    GroupInvitePermission {
        /// No: the user joins at once.
        #[default]
        Free = 0 "FREE",
        /// Yes: the user joins after accepting.
        InviteeVerify = 1 "INVITEE_VERIFY",
    }
}

one_of! {
    /// Who may change the data of a member.
    GroupMemberProfilePermission {
        /// The owner, the managers and the member.
        #[default]
        OwnerOrManagerOrSelf = 0 "OWNER_OR_MANAGER_OR_SELF",
        /// The owner and the member.
        OwnerOrSelf = 1 "OWNER_OR_SELF",
        /// The member.
        OnlySelf = 2 "SELF",
    }
}

/// The stored permissions in a group.
#[output]
pub struct StoredGroupPermissions {
    /// Who may join: 0 those the owner approves, 1 everybody, 2 those the owner or a
    /// manager approves, 3 nobody.
    pub join_perm: Option<Number<GroupJoinPermission>>,
    /// Who may remove members: 0 the owner, 1 the managers too, 2 all members.
    pub remove_perm: Option<Number<GroupOperationPermission>>,
    /// Who may invite users: 0 the owner, 1 the managers too, 2 all members.
    pub mem_invite_perm: Option<Number<GroupOperationPermission>>,
    /// Whether an invited user must accept the invitation: 0 no, 1 yes.
    pub invite_perm: Option<Number<GroupInvitePermission>>,
    /// Who may change the profile of the group: 0 the owner, 1 the managers too, 2 all members.
    pub profile_perm: Option<Number<GroupOperationPermission>>,
    /// Who may change the data of a member: 0 the owner, the managers and the member, 1
    /// the owner and the member, 2 the member.
    pub mem_profile_perm: Option<Number<GroupMemberProfilePermission>>,
}
