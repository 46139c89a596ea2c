//! The client, which its calls share.

use std::fmt;
use std::sync::Arc;

use crate::environment::Environment;
use crate::error::Result;
use crate::observer::Observer;
use crate::options::{CallOptions, Options, Terms};
use crate::rules::{At, Limit};
use crate::schema::Shaped;
use crate::transport::{Carrier, Limiter, Standing, Transport};
use crate::webhook::Webhook;

/// A client for one app. Clones share its connections.
#[derive(Clone)]
pub struct Client {
    pub(crate) transport: Arc<Transport>,
    pub(crate) terms: Terms,
}

impl Client {
    /// Creates a client. Nothing is sent before the first call.
    ///
    /// It uses the proxies that the environment currently names in `HTTP_PROXY`, `HTTPS_PROXY`,
    /// `ALL_PROXY` and `NO_PROXY`, in lower case too, and trusts the certificates of
    /// `SSL_CERT_FILE` and `SSL_CERT_DIR` in place of the system's.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`](crate::Error::Invalid) if an option breaks a rule, or a variable does not
    /// name an HTTP proxy.
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
    /// [`Error::Invalid`](crate::Error::Invalid) if an option breaks a rule.
    pub fn with(&self, options: CallOptions) -> Result<Self> {
        options.check(&At::Argument("options"), &Limit::NONE)?;
        Ok(self.under(Terms { options, ..self.terms.clone() }))
    }

    /// The same client, with an observer that gets the events of its calls.
    #[must_use]
    pub fn observed_by(&self, observer: Arc<dyn Observer>) -> Self {
        self.under(Terms { observer: Some(observer), ..self.terms.clone() })
    }

    /// The same client, with a carrier that sends its requests. Its own connections and their
    /// options are not used.
    #[must_use]
    pub fn carried_by(&self, carrier: Arc<dyn Carrier>) -> Self {
        self.under(Terms { carrier: Some(carrier), ..self.terms.clone() })
    }

    /// The same client, with a limiter that its calls ask for their turns, so that several processes
    /// share quotas. It is asked only with the option [`pace`](Options::pace).
    #[must_use]
    pub fn limited_by(&self, limiter: Arc<dyn Limiter>) -> Self {
        self.under(Terms { limiter: Some(limiter), ..self.terms.clone() })
    }

    /// What each quota is used for now, by the first method or the path that has it. Empty without the
    /// option [`pace`](Options::pace).
    #[must_use]
    pub fn pace(&self) -> Vec<(String, Standing)> {
        self.transport.standings()
    }

    /// The callbacks of the app: what the service sends to its server.
    #[must_use]
    pub fn webhook(&self) -> &Webhook {
        &self.transport.webhook
    }

    /// Closes the connections that are idle, and those in use once their calls are done. Further
    /// calls of this client and its clones end with [`Error::Closed`](crate::Error::Closed).
    pub fn close(&self) {
        self.transport.close();
    }

    fn under(&self, terms: Terms) -> Self {
        Self { transport: Arc::clone(&self.transport), terms }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}

/// What has a client: the client itself, and every resource.
pub(crate) trait Handle {
    fn client(&self) -> &Client;
}

impl Handle for Client {
    fn client(&self) -> &Client {
        self
    }
}
