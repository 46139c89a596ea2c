//! Whom to trust: the system's roots, what `NODE_EXTRA_CA_CERTS` names, and the `ca` option.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

use crate::field::{Field, Value};
use crate::rules::{At, Invalid, Limit, Rule};
use crate::transport::verifier::Verifier;

/// What every client trusts: the roots of this machine, or the bundled ones of Mozilla where it
/// has none, as a slim image; and what `NODE_EXTRA_CA_CERTS` names.
static ROOTS: LazyLock<Arc<RootCertStore>> = LazyLock::new(|| {
    let mut roots = RootCertStore::empty();
    let (found, _) =
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if found == 0 {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    roots.add_parsable_certificates(named_by_node());
    Arc::new(roots)
});

/// Certificates to trust beside the system's.
#[derive(Clone, Debug, Default)]
pub struct Certificates(Vec<CertificateDer<'static>>);

impl Certificates {
    /// Reads PEM text, which may hold several certificates.
    ///
    /// # Errors
    ///
    /// [`Invalid`] where the text holds none, or one that is damaged.
    pub fn from_pem(pem: &str) -> Result<Self, Box<Invalid>> {
        Self::read(&Value::from(pem), &At::Argument("ca"), &Limit::NONE)
    }

    fn parse(value: &Value<'_>, at: &At<'_>) -> Result<Vec<CertificateDer<'static>>, Box<Invalid>> {
        let certificates: Option<Vec<_>> = value.as_str().and_then(|pem| {
            CertificateDer::pem_slice_iter(pem.as_bytes()).collect::<Result<_, _>>().ok()
        });
        certificates.filter(|found| !found.is_empty() && found.iter().all(is_root)).ok_or_else(
            || {
                at.breaks(Rule::Type {
                    wanted: Self::WANTED,
                    // A private key passed by mistake must not end up in a log.
                    got: "another value".to_owned(),
                })
            },
        )
    }
}

fn is_root(certificate: &CertificateDer<'static>) -> bool {
    RootCertStore::empty().add(certificate.clone()).is_ok()
}

impl Field for Certificates {
    const WANTED: &'static str = "certificates in PEM text, or a list of them";

    fn read(value: &Value<'_>, at: &At<'_>, _: &Limit) -> Result<Self, Box<Invalid>> {
        let Value::Array(texts) = value else {
            return Self::parse(value, at).map(Self);
        };
        let parse = |(index, text)| Self::parse(text, &at.item(index));
        let lists: Vec<_> = texts.iter().enumerate().map(parse).collect::<Result<_, _>>()?;
        Ok(Self(lists.concat()))
    }
}

#[cfg(feature = "node")]
impl crate::node::typescript::Type for Certificates {
    fn name() -> String {
        "string | Uint8Array | (string | Uint8Array)[]".to_owned()
    }
}

/// The TLS settings of a client.
pub fn config(ca: &Certificates) -> ClientConfig {
    let mut roots = Arc::clone(&ROOTS);
    if !ca.0.is_empty() {
        Arc::make_mut(&mut roots).add_parsable_certificates(ca.0.iter().cloned());
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Verifier::new(roots, ca.0.clone(), Arc::clone(&provider));
    ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring speaks the default versions")
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth()
}

/// Node warns of a file it cannot read when it starts, and goes on without it; so do we.
fn named_by_node() -> Vec<CertificateDer<'static>> {
    let Some(path) = std::env::var_os("NODE_EXTRA_CA_CERTS") else {
        return Vec::new();
    };
    CertificateDer::pem_file_iter(Path::new(&path))
        .map(|certificates| certificates.flatten().collect())
        .unwrap_or_default()
}
