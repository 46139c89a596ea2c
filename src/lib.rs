//! Server SDK for RongCloud (融云), the instant-messaging cloud.
//!
//! ```no_run
//! use rongcloud_native::{Client, Options, api::user::UserProfile};
//!
//! # async fn example() -> rongcloud_native::Result<()> {
//! let client = Client::new(Options {
//!     appkey: "8alwspkvucoim".into(),
//!     secret: "yaicmsjl0a3LWz".into(),
//!     ..Options::default()
//! })?;
//! let user = client
//!     .user()
//!     .register(UserProfile {
//!         id: "mnktiytan0".into(),
//!         name: "Martin".into(),
//!         portrait: "http://example.com/martin.jpg".into(),
//!         ..UserProfile::default()
//!     })
//!     .await?;
//! println!("{}", user.token);
//! # Ok(())
//! # }
//! ```
//!
//! Every call needs a Tokio runtime with I/O and time enabled. The endpoints are in [`api`], what
//! can go wrong in [`Error`], and a request or an answer without any I/O in [`request`] and
//! [`response`]. An [`Observer`](observer::Observer) is told of each attempt, and a [`Carrier`]
//! makes them in place of the client's own connections.

mod answer;
pub mod api;
mod client;
mod credentials;
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
pub use error::{AnswerError, ApiError, Error, Result, Trace, TransportError};
pub use field::Extra;
pub use rules::{Invalid, Rule};
pub use transport::{Api, Carried, Carrier, Certificates, Exchange, Loss, Proxy, Region};

#[cfg(feature = "node")]
#[global_allocator]
static GLOBAL: mimalloc::MiMalloc = mimalloc::MiMalloc;
