//! Which messages of an ultra group are pushed to its members.

use rongcloud_native_macros::{input, output, resource};

use super::UltraGroupScope;
use crate::api::unpush_level::UnpushLevel;
use crate::api::{Done, Number};
use crate::{Call, Input};

/// Which messages of an ultra group are pushed to its members, unless they change that.
#[resource("UltraGroup.NotDisturb")]
impl UltraGroupNotDisturb {
    /// Sets which messages of an ultra group, or of one of its channels, are pushed to the members.
    /// What is set for a channel comes before what is set for its group, and what a user has set
    /// before both.
    pub fn set(&self, level: impl Into<Input<UltraGroupNotDisturbSet>>) -> Call<Done> {
        self.client.form("/ultragroup/notdisturb/set.json", level).repeatable()
    }

    /// Gets which messages of an ultra group, or of one of its channels, are pushed to the members.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb>
    pub fn get(&self, group: impl Into<Input<UltraGroupScope>>) -> Call<UltraGroupUnpushLevel> {
        self.client.form("/ultragroup/notdisturb/get.json", group).repeatable()
    }
}

/// Which messages to push.
#[input]
pub struct UltraGroupNotDisturbSet {
    /// The ultra group, or one of its channels.
    #[wire(flatten)]
    pub scope: UltraGroupScope,
    /// `ALL_MESSAGES`, `MENTIONS` (of the user or of everybody), `MENTIONS_OF_USER`,
    /// `MENTIONS_OF_ALL` (of everybody) or `NONE`. `UNSET` removes the setting.
    pub unpush_level: UnpushLevel,
}

/// Which messages are pushed.
#[output]
pub struct UltraGroupUnpushLevel {
    /// Id of the ultra group.
    pub group_id: Option<String>,
    /// Id of the channel.
    pub bus_channel: Option<String>,
    /// -1 all messages, 0 not set, 1 mentions of the user or of everybody, 2 mentions of the user,
    /// 4 mentions of everybody, 5 none.
    pub unpush_level: Number<UnpushLevel>,
}
