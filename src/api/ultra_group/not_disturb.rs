//! Which messages of an ultra group notify its members.

use rongcloud_native_macros::{input, output, resource};

use super::UltraGroupScope;
use crate::api::unpush_level::UnpushLevel;
use crate::api::{Done, Number};
use crate::{Call, Input};

/// Which messages of an ultra group notify its members, unless they set it otherwise.
#[resource("UltraGroup.NotDisturb")]
impl UltraGroupNotDisturb {
    /// Sets which messages of an ultra group, or of one of its channels, notify the members.
    pub fn set(&self, level: impl Into<Input<UltraGroupNotDisturbSet>>) -> Call<Done> {
        self.client.form("/ultragroup/notdisturb/set.json", level).repeatable()
    }

    /// Gets which messages of an ultra group, or of one of its channels, notify the members.
    ///
    /// @see <https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb>
    pub fn get(&self, group: impl Into<Input<UltraGroupScope>>) -> Call<UltraGroupUnpushLevel> {
        self.client.form("/ultragroup/notdisturb/get.json", group).repeatable()
    }
}

/// Which messages are to notify the members.
#[input]
pub struct UltraGroupNotDisturbSet {
    /// The ultra group, or one of its channels.
    #[wire(flatten)]
    pub scope: UltraGroupScope,
    /// Which messages: `ALL_MESSAGES`, those that mention the user or everybody (`MENTIONS`), one of
    /// the two alone (`MENTIONS_OF_USER`, `MENTIONS_OF_ALL`), or `NONE`. With `UNSET`, the setting is
    /// removed.
    pub unpush_level: UnpushLevel,
}

/// Which messages notify the members.
#[output]
pub struct UltraGroupUnpushLevel {
    /// Id of the ultra group.
    pub group_id: Option<String>,
    /// Id of the channel.
    pub bus_channel: Option<String>,
    /// Which messages: -1 all, 0 not set, 1 those that mention the user or everybody, 2 those that
    /// mention the user, 4 those that mention everybody, 5 none.
    pub unpush_level: Number<UnpushLevel>,
}
