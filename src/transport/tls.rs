//! Whom to trust: the system's roots, those that the environment names, and the `ca` option.

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

/// Where the roots are that a client trusts: in files that the environment names, or else where
/// this system keeps them.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub(crate) struct Roots {
    /// From `SSL_CERT_FILE`.
    pub file: Option<PathBuf>,
    /// From `SSL_CERT_DIR`.
    pub folders: Vec<PathBuf>,
    /// Trusted beside them.
    pub also: Option<PathBuf>,
}

/// What was read, for the clients to come: it takes milliseconds.
static KNOWN: LazyLock<Mutex<HashMap<Roots, Read>>> = LazyLock::new(Mutex::default);

struct Read {
    trusted: Trusted,
    /// When what was read had changed last.
    changed: Vec<Option<SystemTime>>,
}

#[derive(Clone)]
struct Trusted {
    roots: Arc<RootCertStore>,
    /// Named one by one, and so trusted as the certificates of servers too.
    named: Vec<CertificateDer<'static>>,
}

impl Trusted {
    /// One that is no authority's vouches for nobody else, wherever it lies.
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

    /// The roots of this machine, or the bundled ones of Mozilla where it has none, as a slim
    /// image. A file that cannot be read is passed over, as Node does with a warning.
    fn load(&self) -> Trusted {
        let mut trusted = Trusted { roots: Arc::new(RootCertStore::empty()), named: Vec::new() };
        if self.file.is_some() || !self.folders.is_empty() {
            trusted.add(&from_files(self.file.as_deref(), &self.folders));
        } else {
            // What lies among the system's is not named one by one.
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

/// Where a system keeps them in folders, nothing here asks the environment again.
#[cfg(all(unix, not(target_os = "macos")))]
fn of_system() -> Vec<CertificateDer<'static>> {
    let folders: Vec<_> = openssl_probe::candidate_cert_dirs().map(Path::to_path_buf).collect();
    from_files(None, &folders)
}

#[cfg(any(windows, target_os = "macos"))]
fn of_system() -> Vec<CertificateDer<'static>> {
    rustls_native_certs::load_native_certs().certs
}

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
        "string | Uint8Array | readonly (string | Uint8Array)[]".to_owned()
    }
}

/// The TLS settings of a client, made when they are first wanted.
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
