//! Options that only JavaScript has.

use rongcloud_native_macros::settings;

/// Options of a client.
#[settings]
pub struct Options {
    /// Those of the core.
    #[wire(flatten)]
    pub client: crate::Options,
    /// Resolve with `{ code, msg }` if the service refuses or cannot be reached, as
    /// `rongcloud-sdk` does, instead of rejecting with an error; `each` and `stream` still reject.
    /// Default `false`.
    pub resolve_errors: Option<bool>,
    /// Include the bodies of requests and answers in the events of `node:diagnostics_channel`. They
    /// contain tokens and personal data. Default `false`.
    pub event_bodies: Option<bool>,
    /// Ignored: every answer is JSON.
    ///
    /// @deprecated
    pub format: Option<String>,
    /// Ignored: no method calls the SMS service.
    ///
    /// @deprecated
    pub sms: Option<String>,
}
