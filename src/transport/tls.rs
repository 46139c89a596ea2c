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

use crate::field::{Field, Value};
use crate::rules::{At, Invalid, Limit, Rule};
use crate::transport::verifier::{self, Verifier};

/// Where the trusted roots are: in files that the environment names, else where the system keeps
/// them.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub(crate) struct Roots {
    /// From `SSL_CERT_FILE`.
    pub file: Option<PathBuf>,
    /// From `SSL_CERT_DIR`.
    pub folders: Vec<PathBuf>,
    /// From `NODE_EXTRA_CA_CERTS`: trusted as well.
    pub also: Option<PathBuf>,
}

/// What was read, kept for later clients: reading takes milliseconds.
static KNOWN: LazyLock<Mutex<HashMap<Roots, Read>>> = LazyLock::new(Mutex::default);

struct Read {
    trusted: Trusted,
    /// When each file or folder was last changed.
    changed: Vec<Option<SystemTime>>,
}

#[derive(Clone)]
struct Trusted {
    roots: Arc<RootCertStore>,
    /// Named one by one, so a server may use them as its own certificate too.
    named: Vec<CertificateDer<'static>>,
}

impl Trusted {
    /// A certificate that is not an authority's is never a root for others.
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
            // The system's certificates are not named one by one.
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

/// Certificates to trust as well as the system's.
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
                    // It may be a private key, passed by mistake, which must not end up in a log.
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
        "string | Uint8Array | readonly (string | Uint8Array)[]".to_owned()
    }
}

/// The TLS settings of a client, created at their first use.
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
                .expect("ring speaks the default versions")
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
                .with_no_client_auth()
        })
    }
}
