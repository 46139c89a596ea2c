//! What fuzzing and benchmarks reach that nobody else does.

use serde::Serialize;
use serde_json::Value;

use crate::field::Field;
use crate::request::{Encoding, Request};
use crate::rules::{At, Limit};
use crate::signature::Signer;
use crate::{Result, Secret};

/// Reads a value as JavaScript passes it.
///
/// # Errors
///
/// [`Error::Invalid`](crate::Error::Invalid) where it breaks a rule.
pub fn read<T: Field>(value: Value) -> Result<T> {
    Ok(T::read(value, &At::Argument("input"), &Limit::NONE)?)
}

/// Reads an input as JavaScript passes it, and makes a request of it.
///
/// # Errors
///
/// [`Error::Invalid`](crate::Error::Invalid) where it breaks a rule.
pub fn request<T: Field + Serialize>(input: Value, encoding: Encoding) -> Result<Request> {
    Request::new("/any.json", encoding, &read::<T>(input)?)
}

/// Signs an attempt each time it is called, and gives the signature.
pub fn signer(secret: Secret) -> impl Fn() -> String {
    let signer = Signer::new(secret);
    move || signer.sign().signature
}
