//! The answer of a call that returns no data.

use rongcloud_native_macros::output;

/// The call was carried out.
#[output]
pub struct Done {}
