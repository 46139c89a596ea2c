//! The push notification of a message, with settings for each platform.

use rongcloud_native_macros::input;

use crate::api::push::notification::{
    FcmNotification, HonorNotification, HuaweiNotification, OhosNotification, OppoNotification,
    VivoNotification, XiaomiNotification,
};
use crate::api::{Flag, JsonText};

/// The push notification of a message.
#[input]
pub struct PushOptions {
    /// Text of the push notification. Default: the built-in message types have a text of their own.
    pub push_content: Option<String>,
    /// Further data of the push notification, for the app.
    pub push_data: Option<String>,
    /// Title and settings of the push notification, also for each platform.
    pub push_ext: Option<JsonText<PushExt>>,
    /// Send a silent push on iOS, which runs the app in the background. Default `false`.
    pub content_available: Option<Flag>,
}

/// Settings of a push notification.
#[input]
pub struct PushExt {
    /// Title.
    pub title: Option<String>,
    /// Id of a push template that was created in the console.
    pub template_id: Option<String>,
    /// Show the text even to users who have turned off message previews. Default `false`.
    pub force_show_push_content: Option<Flag>,
    /// Settings for push channels, one entry for each channel.
    pub push_configs: Option<Vec<PushConfig>>,
}

/// Settings for one push channel.
#[input]
pub struct PushConfig {
    /// Settings for Huawei's push channel.
    #[wire("HW", js = "HW")]
    pub hw: Option<HuaweiNotification>,
    /// Settings for Honor's push channel.
    #[wire("HONOR", js = "HONOR")]
    pub honor: Option<HonorNotification>,
    /// Settings for Xiaomi's push channel.
    #[wire("MI", js = "MI")]
    pub mi: Option<XiaomiNotification>,
    /// Settings for Apple's push channel.
    #[wire("APNs", js = "APNs")]
    pub apns: Option<ApnsNotification>,
    /// Settings for vivo's push channel.
    #[wire("VIVO", js = "VIVO")]
    pub vivo: Option<VivoNotification>,
    /// Settings for OPPO's push channel.
    #[wire("OPPO", js = "OPPO")]
    pub oppo: Option<OppoNotification>,
    /// Settings for Google's push channel (FCM).
    #[wire("FCM", js = "FCM")]
    pub fcm: Option<FcmNotification>,
    /// Settings for the push channel of HarmonyOS.
    #[wire("OHOS", js = "OHOS")]
    pub ohos: Option<OhosNotification>,
}

/// Settings for Apple's push channel.
#[input]
pub struct ApnsNotification {
    /// Notifications with the same thread id are shown as a group.
    #[wire("thread-id", js = "thread-id")]
    pub thread_id: Option<String>,
    /// Replaces an earlier notification with the same id.
    #[wire("apns-collapse-id", js = "apns-collapse-id")]
    pub apns_collapse_id: Option<String>,
    /// URL of an image or a sound.
    pub rich_media_uri: Option<String>,
    /// Interruption level, as in `active`.
    #[wire("interruption-level", js = "interruption-level")]
    pub interruption_level: Option<String>,
}
