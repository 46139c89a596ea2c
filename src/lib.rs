#![doc = include_str!("../docs/rust.md")]
//!
//! ## Overview
//!
//! The endpoints are in [`api`], what can go wrong in [`Error`], and a request or an answer without
//! any I/O in [`request`] and [`response`]. An [`Observer`](observer::Observer) gets the events of
//! each attempt, and a [`Carrier`] sends requests in place of the client's own connections.
//! What the service sends to an app's server is in [`webhook`].

pub mod api;
mod call;
#[cfg(any(test, all(feature = "node", debug_assertions)))]
mod cases;
mod client;
mod credentials;
mod environment;
mod error;
#[doc(hidden)]
pub mod internals;
mod json;
#[cfg(feature = "node")]
mod node;
pub mod observer;
mod options;
pub mod pages;
pub mod quota;
pub mod request;
mod resource;
pub mod response;
mod rules;
pub mod schema;
mod shown;
mod signature;
mod transport;
pub mod webhook;

pub use call::{Call, Facts};
pub use client::Client;
pub use credentials::{AppKey, Secret};
pub use error::{AnswerError, ApiError, Error, Fault, QueueError, Result, Trace, TransportError};
pub use json::Extra;
pub use options::{CallOptions, Options, OwnQuota, Pace};
pub use rules::{Invalid, Rule};
pub use schema::Input;
pub use transport::{
    Api, Carried, Carrier, Certificates, Consumed, Denied, Granted, Limiter, Loss, Proxy, Region,
    SignedRequest, Standing,
};

#[cfg(feature = "node")]
#[global_allocator]
static GLOBAL: mimalloc::MiMalloc = mimalloc::MiMalloc;
