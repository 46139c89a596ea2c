//! The content of a push notification, on each platform.

use rongcloud_native_macros::input;

use crate::Extra;
use crate::api::Integer;

/// A push notification.
#[input]
pub struct PushNotification {
    /// Title.
    #[wire(length = 0..=50, unit = "characters")]
    pub title: Option<String>,
    /// Text. The service requires it.
    pub alert: Option<String>,
    /// 1 shows the text even to users who have turned off message previews.
    #[wire(range = 0..=1)]
    pub force_show_push_content: Option<Integer>,
    /// Settings for iOS.
    pub ios: Option<IosNotification>,
    /// Settings for Android.
    pub android: Option<AndroidNotification>,
    /// Settings for HarmonyOS.
    #[wire("harmonyOS", js = "harmonyOS")]
    pub harmony_os: Option<HarmonyNotification>,
}

/// A push notification for some users.
#[input]
pub struct UserNotification {
    /// Title.
    #[wire(length = 0..=50, unit = "characters")]
    pub title: Option<String>,
    /// Text.
    pub push_content: String,
    /// Settings for iOS.
    pub ios: Option<IosNotification>,
    /// Settings for Android.
    pub android: Option<AndroidNotification>,
    /// Settings for HarmonyOS.
    #[wire("harmonyOS", js = "harmonyOS")]
    pub harmony_os: Option<HarmonyNotification>,
}

/// Settings of a notification for iOS.
#[input]
pub struct IosNotification {
    /// Text on this platform, instead of the text for all.
    pub alert: Option<String>,
    /// Title on this platform, instead of the title for all.
    pub title: Option<String>,
    /// 1 sends a silent push.
    #[wire(range = 0..=1)]
    pub content_available: Option<Integer>,
    /// Unread count that the app's icon shows.
    pub badge: Option<Integer>,
    /// Further data for the app.
    pub extras: Option<Extra>,
    /// Category of the notification, as the app defines it.
    pub category: Option<String>,
    /// URL of an image or a sound.
    pub rich_media_uri: Option<String>,
    /// Notifications with the same thread id are shown as a group.
    #[wire("thread-id", js = "thread-id")]
    pub thread_id: Option<String>,
    /// Replaces an earlier notification with the same id.
    #[wire("apns-collapse-id", js = "apns-collapse-id")]
    pub apns_collapse_id: Option<String>,
    /// Interruption level, as in `active`.
    #[wire("interruption-level", js = "interruption-level")]
    pub interruption_level: Option<String>,
}

/// Settings of a notification for Android.
#[input]
pub struct AndroidNotification {
    /// Text on this platform, instead of the text for all.
    pub alert: Option<String>,
    /// Further data for the app.
    pub extras: Option<Extra>,
    /// Settings for Huawei's push channel.
    pub hw: Option<HuaweiNotification>,
    /// Settings for Honor's push channel.
    pub honor: Option<HonorNotification>,
    /// Settings for Xiaomi's push channel.
    pub mi: Option<XiaomiNotification>,
    /// Settings for OPPO's push channel.
    pub oppo: Option<OppoNotification>,
    /// Settings for vivo's push channel.
    pub vivo: Option<VivoNotification>,
    /// Settings for Google's push channel (FCM).
    pub fcm: Option<FcmNotification>,
}

/// Settings for Huawei's push channel.
#[input]
pub struct HuaweiNotification {
    /// Id of the notification channel.
    pub channel_id: Option<String>,
    /// `NORMAL` or `LOW`.
    pub importance: Option<String>,
    /// URL of an image.
    pub image: Option<String>,
    /// Category of the notification, as in `IM`.
    pub category: Option<String>,
}

/// Settings for Honor's push channel.
#[input]
pub struct HonorNotification {
    /// `NORMAL` or `LOW`.
    pub importance: Option<String>,
    /// URL of an image.
    pub image: Option<String>,
}

/// Settings for Xiaomi's push channel.
#[input]
pub struct XiaomiNotification {
    /// Id of the notification channel.
    pub channel_id: Option<String>,
    /// URL of the large icon.
    #[wire("large_icon_uri", js = "large_icon_uri")]
    pub large_icon_uri: Option<String>,
}

/// Settings for OPPO's push channel.
#[input]
pub struct OppoNotification {
    /// Id of the notification channel.
    pub channel_id: Option<String>,
    /// Category of the notification, as in `IM`.
    pub category: Option<String>,
    /// Notification level, as OPPO defines it.
    #[wire("notify_level", js = "notify_level")]
    pub notify_level: Option<Integer>,
}

/// Settings for vivo's push channel.
#[input]
pub struct VivoNotification {
    /// `'0'` for a marketing message, `'1'` for a system message.
    pub classification: Option<String>,
    /// Category of the notification, as in `IM`.
    pub category: Option<String>,
}

/// Settings for Google's push channel (FCM).
#[input]
pub struct FcmNotification {
    /// Id of the notification channel.
    pub channel_id: Option<String>,
    /// URL of an image.
    pub image_url: Option<String>,
    /// Replaces an earlier notification with the same key.
    #[wire("collapse_key", js = "collapse_key")]
    pub collapse_key: Option<String>,
}

/// Settings of a notification for HarmonyOS.
#[input]
pub struct HarmonyNotification {
    /// Text on this platform, instead of the text for all.
    pub alert: Option<String>,
    /// Further data for the app.
    pub extras: Option<Extra>,
    /// Settings for the push channel of HarmonyOS.
    pub ohos: Option<OhosNotification>,
}

/// Settings for the push channel of HarmonyOS.
#[input]
pub struct OhosNotification {
    /// URL of an image.
    pub image: Option<String>,
    /// Category of the notification, as in `IM`.
    pub category: Option<String>,
}
