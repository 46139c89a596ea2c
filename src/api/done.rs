//! The answer of a call that has nothing to tell.

use rongcloud_native_macros::output;

/// The call was carried out.
#[output]
pub struct Done {}
