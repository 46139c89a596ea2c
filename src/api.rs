//! The endpoints, in the order of the official reference.

mod done;
pub mod user;

pub use done::Done;

#[cfg(feature = "node")]
/// Every resource of the JavaScript surface.
pub(crate) const RESOURCES: &[crate::node::surface::Resource] = &[user::User::RESOURCE];
