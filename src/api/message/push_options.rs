//! The push of a message: what it says, and what differs on some devices.

use rongcloud_native_macros::input;

use crate::api::push::notification::{
    FcmNotification, HonorNotification, HuaweiNotification, OhosNotification, OppoNotification,
    VivoNotification, XiaomiNotification,
};
use crate::api::{Flag, JsonText};

/// The push of a message, to receivers who are offline.
#[input]
pub struct PushOptions {
    /// Text of the push; the built-in types have one of their own.
    pub push_content: Option<String>,
    /// Further data of the push.
    pub push_data: Option<String>,
    /// Title and other settings of the push, and what differs on some devices.
    pub push_ext: Option<JsonText<PushExt>>,
    /// The push is silent on iOS: the app runs in the background. Default `false`.
    pub content_available: Option<Flag>,
}

/// Settings of a push.
#[input]
pub struct PushExt {
    /// Title.
    pub title: Option<String>,
    /// Id of a push template, which the app has created in the console.
    pub template_id: Option<String>,
    /// The text is shown even to users who hide the content of notifications. Default `false`.
    pub force_show_push_content: Option<Flag>,
    /// What differs on some devices: one entry for each push channel.
    pub push_configs: Option<Vec<PushConfig>>,
}

/// What differs on some devices: the settings of one push channel.
#[input]
pub struct PushConfig {
    /// For Huawei's channel.
    #[wire("HW", js = "HW")]
    pub hw: Option<HuaweiNotification>,
    /// For Honor's channel.
    #[wire("HONOR", js = "HONOR")]
    pub honor: Option<HonorNotification>,
    /// For Xiaomi's channel.
    #[wire("MI", js = "MI")]
    pub mi: Option<XiaomiNotification>,
    /// For Apple's channel.
    #[wire("APNs", js = "APNs")]
    pub apns: Option<ApnsNotification>,
    /// For vivo's channel.
    #[wire("VIVO", js = "VIVO")]
    pub vivo: Option<VivoNotification>,
    /// For OPPO's channel.
    #[wire("OPPO", js = "OPPO")]
    pub oppo: Option<OppoNotification>,
    /// For Google's channel.
    #[wire("FCM", js = "FCM")]
    pub fcm: Option<FcmNotification>,
    /// For the channel of HarmonyOS.
    #[wire("OHOS", js = "OHOS")]
    pub ohos: Option<OhosNotification>,
}

/// What only Apple's channel takes.
#[input]
pub struct ApnsNotification {
    /// Notifications of one thread are shown as a group.
    #[wire("thread-id", js = "thread-id")]
    pub thread_id: Option<String>,
    /// It replaces an earlier notification of the same id.
    #[wire("apns-collapse-id", js = "apns-collapse-id")]
    pub apns_collapse_id: Option<String>,
    /// URL of an image or a sound.
    pub rich_media_uri: Option<String>,
    /// How much it may interrupt, as in `active`.
    #[wire("interruption-level", js = "interruption-level")]
    pub interruption_level: Option<String>,
}
