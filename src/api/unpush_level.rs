//! Which messages notify a user.

use super::one_of::one_of;

one_of! {
    /// Which messages notify a user by a push.
    UnpushLevel {
        /// All.
        AllMessages = -1 "ALL_MESSAGES",
        /// What is set elsewhere holds: for the group, or for the app.
        #[default]
        Unset = 0 "UNSET",
        /// Those that mention the user, or everybody.
        Mentions = 1 "MENTIONS",
        /// Those that mention the user.
        MentionsOfUser = 2 "MENTIONS_OF_USER",
        /// Those that mention everybody.
        MentionsOfAll = 4 "MENTIONS_OF_ALL",
        /// None.
        None = 5 "NONE",
    }
}
