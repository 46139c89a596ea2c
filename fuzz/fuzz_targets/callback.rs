//! Any callback is read without a panic, and what is read stays JSON.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rongcloud_native::internals::received;
use rongcloud_native::webhook::{CallbackRequest, WebhookOptions};
use rongcloud_native::{Client, Options};
use serde::de::IgnoredAny;

/// Signed with the secret below.
const SIGNED: &str = "/?nonce=123456&timestamp=1700000000000\
                      &signature=15a03cea24aef81a4495fba2908cc5c85da17054";

fuzz_target!(|body: &[u8]| {
    let (appkey, secret) = ("app".into(), "test-secret".into());
    let client = Client::new(Options { appkey, secret, ..Options::default() }).unwrap();
    let request = CallbackRequest { url: SIGNED, headers: &[], body };
    let options = WebhookOptions::default();
    let events = client.webhook().receive(&request, &options);
    let text = received(client.webhook(), &request, &options);
    assert_eq!(events.is_ok(), text.is_ok());
    if let Ok(text) = text {
        serde_json::from_str::<Vec<IgnoredAny>>(&text).expect("events stay JSON");
    }
});
