//! Which certificates are trusted: the system's, those of the environment, and the `ca` option.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};
use std::time::SystemTime;

use rustls::crypto::ring::default_provider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_native_certs::load_certs_from_paths;
use serde::Deserialize;
use serde_json::Value;

use crate::rules::Invalid;
use crate::schema::input::{options, other_value};
use crate::schema::{Kind, Pattern, Shaped};
use crate::transport::verifier::{self, Verifier};

/// Where the trusted roots are: in files that the environment names, else in the system's store.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub(crate) struct Roots {
    /// From `SSL_CERT_FILE`.
    pub file: Option<PathBuf>,
    /// From `SSL_CERT_DIR`.
    pub folders: Vec<PathBuf>,
    /// From `NODE_EXTRA_CA_CERTS`: trusted in addition.
    pub also: Option<PathBuf>,
}

/// Roots that were read, cached for later clients: reading takes milliseconds.
static KNOWN: LazyLock<Mutex<HashMap<Roots, Read>>> = LazyLock::new(Mutex::default);

struct Read {
    trusted: Trusted,
    /// When each file or folder was last changed.
    changed: Vec<Option<SystemTime>>,
}

#[derive(Clone)]
struct Trusted {
    roots: Arc<RootCertStore>,
    /// Listed individually, so a server may also use one as its own certificate.
    named: Vec<CertificateDer<'static>>,
}

impl Trusted {
    /// A certificate that is not a CA's is never a root for others.
    fn add(&mut self, certificates: &[CertificateDer<'static>]) {
        if !certificates.is_empty() {
            let authorities = certificates.iter().filter(|named| verifier::is_authority(named));
            let roots = Arc::make_mut(&mut self.roots);
            roots.add_parsable_certificates(authorities.cloned());
            self.named.extend_from_slice(certificates);
        }
    }
}

impl Roots {
    fn read(&self) -> Trusted {
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let changed = self.changed();
        if let Some(read) = known.get(self).filter(|read| read.changed == changed) {
            return read.trusted.clone();
        }
        let trusted = self.load();
        known.insert(self.clone(), Read { trusted: trusted.clone(), changed });
        trusted
    }

    fn changed(&self) -> Vec<Option<SystemTime>> {
        let named = self.file.iter().chain(&self.folders).chain(&self.also);
        named.map(|path| path.metadata().ok()?.modified().ok()).collect()
    }

    /// The roots of this machine, or Mozilla's bundled ones where it has none, as in a slim image.
    /// A file that cannot be read is ignored, as Node does with a warning.
    fn load(&self) -> Trusted {
        let mut trusted = Trusted { roots: Arc::new(RootCertStore::empty()), named: Vec::new() };
        if self.file.is_some() || !self.folders.is_empty() {
            trusted.add(&from_files(self.file.as_deref(), &self.folders));
        } else {
            // The system's certificates are not listed individually.
            trusted.add(&of_system());
            trusted.named.clear();
        }
        if trusted.named.is_empty() && trusted.roots.is_empty() {
            let bundled = webpki_roots::TLS_SERVER_ROOTS.iter().cloned();
            Arc::make_mut(&mut trusted.roots).extend(bundled);
        }
        trusted.add(&from_files(self.also.as_deref(), &[]));
        trusted
    }
}

fn from_files(file: Option<&Path>, folders: &[PathBuf]) -> Vec<CertificateDer<'static>> {
    let of = |file, folder| load_certs_from_paths(file, folder).certs;
    let folders = folders.iter().flat_map(|folder| of(None, Some(&**folder)));
    of(file, None).into_iter().chain(folders).collect()
}

/// Reads the folders itself, because `load_native_certs` would read the environment again.
#[cfg(all(unix, not(target_os = "macos")))]
fn of_system() -> Vec<CertificateDer<'static>> {
    let folders: Vec<_> = openssl_probe::candidate_cert_dirs().map(Path::to_path_buf).collect();
    from_files(None, &folders)
}

#[cfg(any(windows, target_os = "macos"))]
fn of_system() -> Vec<CertificateDer<'static>> {
    rustls_native_certs::load_native_certs().certs
}

/// Certificates to trust, besides the system's.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Certificates(Vec<CertificateDer<'static>>);

impl Certificates {
    /// Reads PEM text, which may contain several certificates.
    ///
    /// # Errors
    ///
    /// [`Invalid`] if the text contains none, or a damaged one.
    pub fn from_pem(pem: &str) -> Result<Self, Box<Invalid>> {
        options(&Value::from(pem).to_string(), "ca")
    }
}

impl Shaped for Certificates {
    const KIND: &'static Kind = &Kind::OneOrMany(&Kind::Pattern(&Pattern {
        wanted: "certificates in PEM text, or a list of them",
        takes_numbers: false,
        matches: |pem| parse(pem).is_some(),
        // A private key passed by mistake must not end up in a log.
        got: |_| other_value(),
        js: "string | Uint8Array",
    }));
}

impl TryFrom<Vec<String>> for Certificates {
    type Error = &'static str;

    fn try_from(texts: Vec<String>) -> Result<Self, Self::Error> {
        let lists: Option<Vec<_>> = texts.iter().map(|pem| parse(pem)).collect();
        lists.map(|lists| Self(lists.concat())).ok_or("not a list of certificates")
    }
}

fn parse(pem: &str) -> Option<Vec<CertificateDer<'static>>> {
    let found: Vec<_> =
        CertificateDer::pem_slice_iter(pem.as_bytes()).collect::<Result<_, _>>().ok()?;
    (!found.is_empty() && found.iter().all(is_root)).then_some(found)
}

fn is_root(certificate: &CertificateDer<'static>) -> bool {
    RootCertStore::empty().add(certificate.clone()).is_ok()
}

/// The TLS settings of a client, created when first needed.
#[derive(Default)]
pub struct Tls {
    roots: Roots,
    ca: Certificates,
    config: OnceLock<ClientConfig>,
}

impl Tls {
    pub fn new(roots: Roots, ca: Certificates) -> Self {
        Self { roots, ca, config: OnceLock::new() }
    }

    pub fn config(&self) -> &ClientConfig {
        self.config.get_or_init(|| {
            let mut trusted = self.roots.read();
            trusted.add(&self.ca.0);
            let provider = Arc::new(default_provider());
            let verifier = Verifier::new(trusted.roots, trusted.named, Arc::clone(&provider));
            ClientConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .expect("ring supports the default versions")
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
                .with_no_client_auth()
        })
    }
}
