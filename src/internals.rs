//! What fuzzing, benchmarks and tests reach that nobody else does.

pub use crate::call::Untyped;
pub use crate::resource::{Method, Resource, methods};
use crate::response::Response;
use crate::schema::{Kind, Shaped, input};
use crate::signature::Signer;
use crate::webhook::{CallbackRequest, Webhook, WebhookError, WebhookOptions};
use crate::{Result, Secret};

/// Reads options as JavaScript passes them.
///
/// # Errors
///
/// [`Error::Invalid`](crate::Error::Invalid) where one breaks a rule.
pub fn options<T: Shaped + serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    Ok(input::options(text, "options")?)
}

/// The fields of an answer under their names in JavaScript, as JSON text.
///
/// # Errors
///
/// [`Error::Answer`](crate::Error::Answer) where it is not of the kind.
pub fn renamed(response: &Response, kind: &Kind) -> Result<String> {
    response.renamed(kind)
}

/// The events of a callback under their names in JavaScript, as JSON text. The body is that of the
/// request.
///
/// # Errors
///
/// [`WebhookError`] where it is not the service's, or cannot be read.
pub fn received(
    webhook: &Webhook,
    request: &CallbackRequest<'_>,
    options: &WebhookOptions,
) -> std::result::Result<String, WebhookError> {
    webhook.receive_text(request, &String::from_utf8_lossy(request.body), options)
}

/// Signs an attempt each time it is called, and gives the signature.
pub fn signer(secret: Secret) -> impl Fn() -> String {
    let signer = Signer::new(secret);
    move || signer.sign().signature
}
