//! Callbacks, as JSON text: lists are what came of them, and objects are failures.

use crate::node::{failure, outbox};
use crate::schema::input;
use crate::webhook::{CallbackRequest, Webhook};

/// Reads the events of a request. `headers` are pairs as JSON text, `options` an object.
pub fn receive(
    webhook: &Webhook,
    (url, headers, body): (&str, &str, &str),
    options: Option<&str>,
) -> String {
    let options = match input::options(options.unwrap_or("null"), "options") {
        Ok(options) => options,
        Err(invalid) => return failure::write(&invalid.into()),
    };
    let headers: Vec<(String, String)> = serde_json::from_str(headers).unwrap_or_default();
    let headers: Vec<(&str, &str)> =
        headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let request = CallbackRequest { url, headers: &headers, body: &[] };
    webhook
        .receive_text(&request, body, &options)
        .unwrap_or_else(|error| failure::write_refused(&error))
}

/// The request that the service would send for an event: its URL, headers and body.
pub fn request(webhook: &Webhook, event: &str, url: &str) -> String {
    match webhook.request_text(event, url) {
        Ok(sent) => outbox::write(&(sent.url, sent.headers, sent.body)),
        Err(error) => failure::write(&error),
    }
}
