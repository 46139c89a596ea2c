//! Any options are refused by name or make a client, and no error repeats the secret.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rongcloud_native::internals::options;
use rongcloud_native::{CallOptions, Client, Options};
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    let _ = options::<CallOptions>(text);
    let secret = value.get("secret").and_then(Value::as_str).unwrap_or_default().to_owned();
    match options::<Options>(text).and_then(Client::new) {
        Ok(client) => drop(client),
        Err(error) => assert!(
            !error.to_string().starts_with("secret") || !quotes(&error.to_string(), &secret),
            "{error}"
        ),
    }
});

/// What the message says of every secret that is not plain.
const SENTENCE: &str = "secret must be a string of printable ASCII, without spaces or line breaks";

/// Long enough not to be a word of the message by chance, and not the message itself.
fn quotes(message: &str, secret: &str) -> bool {
    secret.len() > 16 && message.contains(secret) && !SENTENCE.contains(secret)
}
