//! Any answer is told apart and read without a panic, as the kind of every method.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rongcloud_native::internals::{methods, renamed};
use rongcloud_native::response::Response;
use rongcloud_native::{Error, Result};
use serde::de::IgnoredAny;

/// A status and headers in a line of their own, then the body.
fn response(data: &[u8]) -> Option<Response> {
    let (head, body) = data.split_at(data.iter().position(|byte| *byte == b'\n')?);
    let mut head = str::from_utf8(head).ok()?.split('|').map(str::to_owned);
    Some(Response {
        status: head.next()?.parse().ok()?,
        content_type: head.next().unwrap_or_default(),
        retry_after: head.next(),
        location: head.next(),
        body: body[1..].to_vec(),
    })
}

fn look_at<T>(outcome: &Result<T>) {
    if let Err(error) = outcome {
        let _ = (error.to_string(), error.is_rate_limit(), error.causes().count());
        if let Error::Api(refusal) = error {
            // As the transport does.
            let _ = std::time::Instant::now() + refusal.retry_after.unwrap_or_default();
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let Some(response) = response(data) else { return };
    let outcome = response.check();
    look_at(&outcome);
    if outcome.is_err() {
        return;
    }
    for (_, method) in methods() {
        let outcome = renamed(&response, method.answer);
        look_at(&outcome);
        if let Ok(text) = outcome {
            serde_json::from_str::<IgnoredAny>(&text).expect("an answer stays JSON");
        }
    }
});
