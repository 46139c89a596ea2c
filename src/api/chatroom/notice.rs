//! Whether clients are told of a change in a chatroom.

use rongcloud_native_macros::input;

use crate::Extra;
use crate::api::JsonText;

/// Whether clients are told of a change in a chatroom. A call that tells them is not retried where it
/// may have been carried out.
#[input]
pub struct ChatroomNotice {
    /// `true`: the clients of those concerned are told, from version 5.4.5 of the SDKs for Android and
    /// iOS and 5.7.9 of the one for web pages. Default `false`.
    pub need_notify: Option<bool>,
    /// Further data for the app of those who are told. It has an effect with `needNotify` only.
    #[wire("extra", js = "extra")]
    pub extra_data: Option<JsonText<Extra>>,
}
