//! What fuzzing and benchmarks reach that nobody else does.

use serde_json::Value;

use crate::field::{Field, read_argument};
use crate::request::{Encoding, Request};
use crate::signature::Signer;
use crate::{Result, Secret};

/// Reads JSON text as JavaScript passes it.
///
/// # Errors
///
/// [`Error::Invalid`](crate::Error::Invalid) where it breaks a rule.
pub fn read<T: Field>(input: &str) -> Result<T> {
    Ok(read_argument(input, "input")?)
}

/// Reads an input as JavaScript passes it, and makes a request of it.
///
/// # Errors
///
/// [`Error::Invalid`](crate::Error::Invalid) where it breaks a rule.
pub fn request<T: Field + Into<Value>>(input: &str, encoding: Encoding) -> Result<Request> {
    Request::new("/any.json", encoding, read::<T>(input)?)
}

/// Signs an attempt each time it is called, and gives the signature.
pub fn signer(secret: Secret) -> impl Fn() -> String {
    let signer = Signer::new(secret);
    move || signer.sign().signature
}
