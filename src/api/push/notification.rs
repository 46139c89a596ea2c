//! What the notification of a push says, on each kind of device.

use rongcloud_native_macros::input;

use crate::Extra;
use crate::api::Integer;

/// What a notification says.
#[input]
pub struct PushNotification {
    /// Title.
    #[wire(length = 0..=50, unit = "characters")]
    pub title: Option<String>,
    /// Text. The service requires it.
    pub alert: Option<String>,
    /// 1 shows the text even to users who hide the content of notifications.
    #[wire(range = 0..=1)]
    pub force_show_push_content: Option<Integer>,
    /// What differs on iOS.
    pub ios: Option<IosNotification>,
    /// What differs on Android.
    pub android: Option<AndroidNotification>,
    /// What differs on HarmonyOS.
    #[wire("harmonyOS", js = "harmonyOS")]
    pub harmony_os: Option<HarmonyNotification>,
}

/// What a notification for some users says.
#[input]
pub struct UserNotification {
    /// Title.
    #[wire(length = 0..=50, unit = "characters")]
    pub title: Option<String>,
    /// Text.
    pub push_content: String,
    /// What differs on iOS.
    pub ios: Option<IosNotification>,
    /// What differs on Android.
    pub android: Option<AndroidNotification>,
    /// What differs on HarmonyOS.
    #[wire("harmonyOS", js = "harmonyOS")]
    pub harmony_os: Option<HarmonyNotification>,
}

/// What a notification says on iOS.
#[input]
pub struct IosNotification {
    /// Text, instead of that of all devices.
    pub alert: Option<String>,
    /// Title, instead of that of all devices.
    pub title: Option<String>,
    /// 1 is a silent push.
    #[wire(range = 0..=1)]
    pub content_available: Option<Integer>,
    /// The number that the app's icon shows.
    pub badge: Option<Integer>,
    /// Further data for the app.
    pub extras: Option<Extra>,
    /// Category of the notification, as the app defines it.
    pub category: Option<String>,
    /// URL of an image or a sound.
    pub rich_media_uri: Option<String>,
    /// Notifications of one thread are shown as a group.
    #[wire("thread-id", js = "thread-id")]
    pub thread_id: Option<String>,
    /// It replaces an earlier notification of the same id.
    #[wire("apns-collapse-id", js = "apns-collapse-id")]
    pub apns_collapse_id: Option<String>,
    /// How much it may interrupt, as in `active`.
    #[wire("interruption-level", js = "interruption-level")]
    pub interruption_level: Option<String>,
}

/// What a notification says on Android.
#[input]
pub struct AndroidNotification {
    /// Text, instead of that of all devices.
    pub alert: Option<String>,
    /// Further data for the app.
    pub extras: Option<Extra>,
    /// For Huawei's channel.
    pub hw: Option<HuaweiNotification>,
    /// For Honor's channel.
    pub honor: Option<HonorNotification>,
    /// For Xiaomi's channel.
    pub mi: Option<XiaomiNotification>,
    /// For OPPO's channel.
    pub oppo: Option<OppoNotification>,
    /// For vivo's channel.
    pub vivo: Option<VivoNotification>,
    /// For Google's channel.
    pub fcm: Option<FcmNotification>,
}

/// What only Huawei's channel takes.
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

/// What only Honor's channel takes.
#[input]
pub struct HonorNotification {
    /// `NORMAL` or `LOW`.
    pub importance: Option<String>,
    /// URL of an image.
    pub image: Option<String>,
}

/// What only Xiaomi's channel takes.
#[input]
pub struct XiaomiNotification {
    /// Id of the notification channel.
    pub channel_id: Option<String>,
    /// URL of the large icon.
    #[wire("large_icon_uri", js = "large_icon_uri")]
    pub large_icon_uri: Option<String>,
}

/// What only OPPO's channel takes.
#[input]
pub struct OppoNotification {
    /// Id of the notification channel.
    pub channel_id: Option<String>,
    /// Category of the notification, as in `IM`.
    pub category: Option<String>,
    /// How the notification is shown, as OPPO numbers it.
    #[wire("notify_level", js = "notify_level")]
    pub notify_level: Option<Integer>,
}

/// What only vivo's channel takes.
#[input]
pub struct VivoNotification {
    /// `'0'` a message of marketing, `'1'` of the system.
    pub classification: Option<String>,
    /// Category of the notification, as in `IM`.
    pub category: Option<String>,
}

/// What only Google's channel takes.
#[input]
pub struct FcmNotification {
    /// Id of the notification channel.
    pub channel_id: Option<String>,
    /// URL of an image.
    pub image_url: Option<String>,
    /// It replaces an earlier notification of the same key.
    #[wire("collapse_key", js = "collapse_key")]
    pub collapse_key: Option<String>,
}

/// What a notification says on HarmonyOS.
#[input]
pub struct HarmonyNotification {
    /// Text, instead of that of all devices.
    pub alert: Option<String>,
    /// Further data for the app.
    pub extras: Option<Extra>,
    /// For the channel of HarmonyOS.
    pub ohos: Option<OhosNotification>,
}

/// What only the channel of HarmonyOS takes.
#[input]
pub struct OhosNotification {
    /// URL of an image.
    pub image: Option<String>,
    /// Category of the notification, as in `IM`.
    pub category: Option<String>,
}
