//! What the contents of many types of messages have.

use rongcloud_native_macros::input;

use crate::api::one_of::one_of;

/// What the content of every message between users may have.
#[input]
pub struct CommonContent {
    /// Whom a message to a group mentions. The service ignores it, unless the message is sent as
    /// one that mentions, as `Message.Group.sendMention` does.
    pub mentioned_info: Option<MentionedInfo>,
    /// The sender, for clients to show. The service advises to send it in live rooms only.
    pub user: Option<MessageUser>,
    /// Data of the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
}

/// Whom a message to a group mentions.
#[input]
pub struct MentionedInfo {
    /// 1 all members, 2 those in `userIdList`.
    pub r#type: MentionType,
    /// Ids of the users it mentions, where `type` is 2.
    pub user_id_list: Option<Vec<String>>,
    /// An older name of `userIdList`, for `Message.Group.sendMention` only, which sends it as that.
    pub user_ids: Option<Vec<String>>,
    /// Text of the push to those it mentions. It wins over every other text of the push.
    pub mentioned_content: Option<String>,
    /// What examples of `rongcloud-sdk` have in place of `mentionedContent`. It is sent as it is,
    /// and the service does not document it.
    pub push_content: Option<String>,
}

one_of! {
    /// Whether a message mentions all members of a group, or some.
    MentionType {
        /// All members.
        #[default]
        All = 1 "ALL",
        /// Some members.
        Users = 2 "USERS",
    }
}

/// The sender of a message, for clients to show.
#[input]
pub struct MessageUser {
    /// Id of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// URL of the user's portrait.
    pub portrait: Option<String>,
    /// Data of the app.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<String>,
}
