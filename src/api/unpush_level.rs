//! Which messages are pushed to a user.

use super::one_of::one_of;

one_of! {
    /// Which messages are pushed to a user.
    UnpushLevel {
        /// All.
        AllMessages = -1 "ALL_MESSAGES",
        /// Not set here: the setting of the group or of the app applies.
        #[default]
        Unset = 0 "UNSET",
        /// Messages that mention the user or everybody.
        Mentions = 1 "MENTIONS",
        /// Messages that mention the user.
        MentionsOfUser = 2 "MENTIONS_OF_USER",
        /// Messages that mention everybody.
        MentionsOfAll = 4 "MENTIONS_OF_ALL",
        /// None.
        None = 5 "NONE",
    }
}
