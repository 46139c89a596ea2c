//! How the connections to one domain are opened.

use std::sync::Arc;

use crate::transport::link::{Link, Linked};
use crate::transport::proxy::Proxy;
use crate::transport::resolver::Resolver;
use crate::transport::tls::Tls;
use crate::transport::{USER_AGENT, pool};

/// Creates the reqwest clients of a domain, one for each connection.
#[derive(Default)]
pub struct Connector {
    pub resolver: Arc<Resolver>,
    pub proxy: Option<Proxy>,
    pub tls: Arc<Tls>,
}

impl Connector {
    /// Creates a client that reports to `link` when it opens a connection.
    pub fn client(&self, link: &Arc<Link>) -> reqwest::Client {
        let builder = reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .http1_only()
            .redirect(reqwest::redirect::Policy::none())
            // Else reqwest keeps a copy of each request, in case an HTTP/2 server refuses it.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .connector_layer(Linked(Arc::clone(link)))
            .dns_resolver(Arc::clone(&self.resolver))
            .pool_idle_timeout(pool::IDLE)
            .pool_max_idle_per_host(1)
            .tls_backend_preconfigured(self.tls.config().clone());
        let builder = match &self.proxy {
            Some(proxy) => builder.proxy(proxy.to_reqwest()),
            // Without this, reqwest looks for one in the environment.
            None => builder.no_proxy(),
        };
        builder.build().expect("every setting was checked when the client was created")
    }
}
