//! The order of a list.

use super::one_of::one_of;

one_of! {
    /// The order of a list, by time.
    Order {
        /// The oldest first.
        #[default]
        Ascending = 0 "ASCENDING",
        /// The newest first.
        Descending = 1 "DESCENDING",
    }
}
