//! Whether clients are notified of a change in a chatroom.

use rongcloud_native_macros::input;

use crate::Extra;
use crate::api::JsonText;

/// Whether clients are notified of a change in a chatroom. A call that notifies them is not retried
/// if it may have been carried out.
#[input]
pub struct ChatroomNotice {
    /// `true`: notify the clients of those concerned, from version 5.4.5 of the SDKs for Android
    /// and iOS and version 5.7.9 of the web SDK. Default `false`.
    pub need_notify: Option<bool>,
    /// Further data for those who are notified. It has an effect only with `needNotify`.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<JsonText<Extra>>,
}
