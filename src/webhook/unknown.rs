//! What this version has no event for.

use rongcloud_native_macros::event;

use super::event::{Body, Callback, Facts, Place};

/// A callback that this version has no type for. All that is known of it is in `raw`.
#[event]
pub struct UnknownEvent {}

impl Callback for UnknownEvent {
    const FACTS: Facts =
        Facts { name: "unknown", shape: &[], key: &[], body: Body::Json, signed: Place::Query };
}
