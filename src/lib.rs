#![doc = include_str!("../docs/rust.md")]
//!
//! ## What is where
//!
//! The endpoints are in [`api`], what can go wrong in [`Error`], and a request or an answer without
//! any I/O in [`request`] and [`response`]. An [`Observer`](observer::Observer) is told of each
//! attempt, and a [`Carrier`] makes them in place of the client's own connections.

mod answer;
pub mod api;
mod client;
mod credentials;
mod environment;
mod error;
mod field;
#[doc(hidden)]
pub mod internals;
mod json;
#[cfg(feature = "node")]
mod node;
pub mod observer;
pub mod request;
pub mod response;
mod rules;
mod shown;
mod signature;
mod transport;

pub use client::{Call, CallOptions, Client, Options};
pub use credentials::{AppKey, Secret};
pub use error::{AnswerError, ApiError, Error, Fault, Result, Trace, TransportError};
pub use field::Extra;
pub use rules::{Invalid, Rule};
pub use transport::{Api, Carried, Carrier, Certificates, Loss, Proxy, Region, SignedRequest};

#[cfg(feature = "node")]
#[global_allocator]
static GLOBAL: mimalloc::MiMalloc = mimalloc::MiMalloc;
