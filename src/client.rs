//! The client: its options, and how an endpoint makes a call.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use rongcloud_native_macros::settings;
use serde_json::Value;

use crate::answer::Answer;
use crate::credentials::{AppKey, Secret};
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::field::{Extra, Field, put};
use crate::observer::Observer;
use crate::request::{Encoding, Request};
use crate::response::Response;
use crate::rules::{At, Limit};
use crate::transport::{Api, Carrier, Certificates, Proxy, Region, Transport};

/// Options of a client.
#[settings]
pub struct Options {
    /// App Key, from the console.
    #[wire(length = 1..=64)]
    pub appkey: AppKey,
    /// App Secret, from the console. It shows in no message, log or inspected object.
    #[wire(length = 1..=64)]
    pub secret: Secret,
    /// Domains to call instead of the region's, the preferred one first: `http` or `https` URLs.
    pub api: Option<Api>,
    /// Data centre of the app: Beijing, Singapore, Singapore B, North America, Saudi Arabia.
    /// Default `'bj'`.
    pub region: Option<Region>,
    /// Time limit of a call with all its attempts, in milliseconds. Default 30000.
    #[wire(size = 1..=2_147_483_647, unit = "ms")]
    pub timeout: Option<u32>,
    /// Time limit of each attempt, in milliseconds; after it, the call is retried where that can
    /// do no harm. Default: half of the time that is left while another attempt may follow; all of
    /// it for the last attempt, and for a call that is not retried once it was sent.
    #[wire(size = 1..=2_147_483_647, unit = "ms")]
    pub attempt_timeout: Option<u32>,
    /// Time limit of opening a connection, in milliseconds, within that of its attempt. With
    /// several domains, it is at most half of the time that is left while another attempt may
    /// follow. Default 10000.
    #[wire(size = 1..=2_147_483_647, unit = "ms")]
    pub connect_timeout: Option<u32>,
    /// How often a failed call is made again where that can do no harm. Default 2.
    #[wire(size = 0..=10)]
    pub max_retries: Option<u32>,
    /// Connections to a domain at once, each with one call at a time; further calls wait their
    /// turn. Default 100.
    #[wire(size = 1..=10_000)]
    pub max_connections: Option<u32>,
    /// HTTP proxy for every call, instead of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`.
    pub proxy: Option<Proxy>,
    /// Certificates in PEM to trust beside the system's and those of `NODE_EXTRA_CA_CERTS`.
    pub ca: Option<Certificates>,
    /// Resolve with `{ code, msg }` where the service refuses or cannot be reached, as
    /// `rongcloud-sdk` does, instead of rejecting with an error. Default `false`.
    pub resolve_errors: Option<bool>,
    /// Show the bodies of requests and answers in the events of `node:diagnostics_channel`. They
    /// hold tokens and personal data. Default `false`.
    pub event_bodies: Option<bool>,
    /// Ignored: every answer is JSON.
    ///
    /// @deprecated
    pub format: Option<String>,
    /// Ignored: no method calls the SMS service.
    ///
    /// @deprecated
    pub sms: Option<String>,
}

/// Options of one call, as the last argument of every method.
#[settings]
pub struct CallOptions {
    /// Time limit of the call with all its attempts, in milliseconds. Default: the client's.
    #[wire(size = 1..=2_147_483_647, unit = "ms")]
    pub timeout: Option<u32>,
    /// Time limit of each of its attempts, in milliseconds. Default: the client's.
    #[wire(size = 1..=2_147_483_647, unit = "ms")]
    pub attempt_timeout: Option<u32>,
    /// How often the call is made again where that can do no harm. Default: the client's.
    #[wire(size = 0..=10)]
    pub max_retries: Option<u32>,
}

/// A client for one app. Clones share its connections.
#[derive(Clone)]
pub struct Client {
    transport: Arc<Transport>,
    terms: Terms,
}

/// What a client's calls are made under.
#[derive(Clone, Default)]
pub(crate) struct Terms {
    pub options: CallOptions,
    pub observer: Option<Arc<dyn Observer>>,
    pub carrier: Option<Arc<dyn Carrier>>,
}

impl Client {
    /// Creates a client. Nothing is sent before the first call.
    ///
    /// It uses the proxies that the environment names now in `HTTP_PROXY`, `HTTPS_PROXY`,
    /// `ALL_PROXY` and `NO_PROXY`, in lower case too, and trusts the certificates of
    /// `SSL_CERT_FILE` and `SSL_CERT_DIR` in place of the system's.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`](crate::Error::Invalid) where an option is out of its limits, or a
    /// variable names no HTTP proxy.
    pub fn new(options: Options) -> Result<Self> {
        Self::in_environment(options, &Environment::of_process())
    }

    pub(crate) fn in_environment(options: Options, environment: &Environment) -> Result<Self> {
        options.check(&At::Argument("options"), &Limit::NONE)?;
        let transport = Arc::new(Transport::new(options, environment)?);
        Ok(Self { transport, terms: Terms::default() })
    }

    /// The same client with other options for its calls.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`](crate::Error::Invalid) where an option is out of its limits.
    pub fn with(&self, options: CallOptions) -> Result<Self> {
        options.check(&At::Argument("options"), &Limit::NONE)?;
        Ok(self.under(Terms { options, ..self.terms.clone() }))
    }

    /// The same client, with somebody who is told of its calls.
    #[must_use]
    pub fn observed_by(&self, observer: Arc<dyn Observer>) -> Self {
        self.under(Terms { observer: Some(observer), ..self.terms.clone() })
    }

    /// The same client, with somebody else to carry its requests: its own connections, and the
    /// options of them, are not used.
    #[must_use]
    pub fn carried_by(&self, carrier: Arc<dyn Carrier>) -> Self {
        self.under(Terms { carrier: Some(carrier), ..self.terms.clone() })
    }

    /// Closes the connections that are idle, and those in use once their calls are done. Further
    /// calls of this client and its clones end with [`Error::Closed`](crate::Error::Closed).
    pub fn close(&self) {
        self.transport.close();
    }

    fn under(&self, terms: Terms) -> Self {
        Self { transport: Arc::clone(&self.transport), terms }
    }

    /// A call with a form, as most endpoints want it.
    pub(crate) fn form<T: 'static>(
        &self,
        path: &'static str,
        input: impl Field + Into<Value>,
    ) -> Call<T> {
        self.call(Request::new(path, Encoding::Form, input))
    }

    /// A call with a JSON body.
    pub(crate) fn json<T: 'static>(
        &self,
        path: &'static str,
        input: impl Field + Into<Value>,
    ) -> Call<T> {
        self.call(Request::new(path, Encoding::Json, input))
    }

    /// A call of any endpoint, for what has no method of its own yet. It is signed, sent and
    /// retried as every other, and resolves with all fields of the answer.
    pub fn request(&self, request: Request) -> Call<Extra> {
        self.call(request.check().map(|()| request))
    }

    fn call<T: 'static>(&self, request: Result<Request>) -> Call<T> {
        Call { client: self.clone(), request, added: None, answer: PhantomData }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}

/// What hangs on a client: the client itself, and every resource.
pub(crate) trait Handle {
    fn client(&self) -> &Client;
}

impl Handle for Client {
    fn client(&self) -> &Client {
        self
    }
}

/// A call that is made once it is awaited.
#[must_use = "a call is made once it is awaited"]
pub struct Call<T> {
    client: Client,
    request: Result<Request>,
    /// What the answer gets beside what the service sends.
    added: Option<(&'static str, Value)>,
    answer: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    /// To make it twice does no more than to make it once.
    pub(crate) fn repeatable(mut self) -> Self {
        if let Ok(request) = &mut self.request {
            request.repeatable = true;
        }
        self
    }

    /// Sends more fields, whatever the input says of them.
    pub(crate) fn fields<N: AsRef<str>, V: Into<Value>>(
        self,
        fields: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        fields.into_iter().fold(self, |call, (name, value)| call.field(name.as_ref(), value))
    }

    /// Sends one more field, whatever the input says of it.
    pub(crate) fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        if let Ok(request) = &mut self.request {
            put(&mut request.fields, name, value.into());
        }
        self
    }

    /// Adds to the answer what the service leaves out of it.
    pub(crate) fn answered_with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.added = Some((name, value.into()));
        self
    }

    /// Makes the call, for the answer of one that was carried out, as `read` reads it.
    pub(crate) async fn make<A>(self, read: impl FnOnce(&Response) -> Result<A>) -> Result<A> {
        let Client { transport, terms } = &self.client;
        let (response, trace) = transport.send(&self.request?, terms).await?;
        let response = match self.added {
            Some((name, value)) => response.with(name, &value),
            None => response,
        };
        read(&response).map_err(|mut error: Error| {
            error.set_trace(trace);
            error
        })
    }
}

impl<T: Answer + 'static> IntoFuture for Call<T> {
    type Output = Result<T>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.make(Response::read))
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("request", &self.request).finish_non_exhaustive()
    }
}
