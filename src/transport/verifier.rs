//! Whether the certificate of a server is valid.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::verify_server_name;
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    CertificateError, DigitallySignedStruct, Error, OtherError, RootCertStore, SignatureScheme,
};
use webpki::EndEntityCert;

/// Requires a chain to a trusted root. A server may also use a self-signed certificate that is listed
/// as trusted, even a CA's, such as `openssl req -x509` creates.
#[derive(Debug)]
pub struct Verifier {
    /// `None` if there is no root.
    chains: Option<Arc<WebPkiServerVerifier>>,
    named: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
}

/// A server's own certificate is a CA's, and is not listed as trusted.
#[derive(Debug)]
pub struct Unnamed {
    pub self_signed: bool,
}

impl Verifier {
    pub fn new(
        roots: Arc<RootCertStore>,
        named: Vec<CertificateDer<'static>>,
        provider: Arc<CryptoProvider>,
    ) -> Self {
        // Fails only without roots: there are no revocation lists.
        let builder = WebPkiServerVerifier::builder_with_provider(roots, Arc::clone(&provider));
        Self { chains: builder.build().ok(), named, provider }
    }

    /// Verifies a listed certificate that is not a CA's, with itself as the only root.
    fn verify_alone(
        &self,
        certificate: &CertificateDer<'_>,
        server: &ServerName<'_>,
        now: UnixTime,
    ) -> Option<Result<ServerCertVerified, Error>> {
        let named = self.named.iter().find(|named| *named == certificate)?;
        let mut root = RootCertStore::empty();
        root.add(named.clone()).ok()?;
        let provider = Arc::clone(&self.provider);
        let alone = WebPkiServerVerifier::builder_with_provider(Arc::new(root), provider);
        Some(alone.build().ok()?.verify_server_cert(certificate, &[], server, &[], now))
    }

    /// The dates of the certificate are known to be valid. Accepting it adds no risk: who has its
    /// key could issue another certificate for this server.
    fn verify_authority(
        &self,
        certificate: &CertificateDer<'_>,
        server: &ServerName<'_>,
    ) -> Result<ServerCertVerified, Error> {
        if !self.named.contains(certificate) {
            return Err(unnamed(certificate));
        }
        verify_server_name(&ParsedCertificate::try_from(certificate)?, server)?;
        Ok(ServerCertVerified::assertion())
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verdict = match &self.chains {
            None => Err(CertificateError::UnknownIssuer.into()),
            Some(chains) => chains.verify_server_cert(
                end_entity,
                intermediates,
                server_name,
                ocsp_response,
                now,
            ),
        };
        match verdict {
            Err(error) if is_of_authority(&error) => self.verify_authority(end_entity, server_name),
            Err(Error::InvalidCertificate(CertificateError::UnknownIssuer)) => {
                self.verify_alone(end_entity, server_name, now).unwrap_or(verdict)
            }
            verdict => verdict,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let supported = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signature, supported)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let supported = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signature, supported)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// Whether a certificate is refused only because it is a CA's; its dates are valid then.
fn is_of_authority(error: &Error) -> bool {
    cause(error)
        .is_some_and(|cause| matches!(cause.downcast_ref(), Some(webpki::Error::CaUsedAsEndEntity)))
}

/// Whether a certificate is a CA's (CA:TRUE), which may issue others.
pub fn is_authority(certificate: &CertificateDer<'_>) -> bool {
    let parsed = match EndEntityCert::try_from(certificate) {
        Ok(parsed) => parsed,
        // X.509 version 1 has no such extension.
        Err(error) => return error == webpki::Error::UnsupportedCertVersion,
    };
    let verdict_at = |time| {
        let usage = webpki::KeyUsage::server_auth();
        parsed.verify_for_usage(&[], &[], &[], time, usage, None, None).err()
    };
    // The dates are checked first, but do not matter here.
    let verdict = match verdict_at(UnixTime::since_unix_epoch(Duration::ZERO)) {
        Some(webpki::Error::CertNotValidYet { not_before, .. }) => verdict_at(not_before),
        verdict => verdict,
    };
    matches!(verdict, Some(webpki::Error::CaUsedAsEndEntity))
}

fn unnamed(certificate: &CertificateDer<'_>) -> Error {
    let self_signed = EndEntityCert::try_from(certificate)
        .is_ok_and(|certificate| certificate.issuer() == certificate.subject());
    let unnamed = Arc::new(Unnamed { self_signed });
    Error::InvalidCertificate(CertificateError::Other(OtherError(unnamed)))
}

/// The cause of an error of another kind than those that rustls defines.
pub fn cause(error: &Error) -> Option<&(dyn StdError + Send + Sync + 'static)> {
    match error {
        Error::InvalidCertificate(CertificateError::Other(OtherError(cause))) => Some(&**cause),
        _ => None,
    }
}

impl fmt::Display for Unnamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.self_signed { "self-signed" } else { "an authority's own (CA:TRUE)" };
        write!(f, "the certificate is {kind}, and the ca option does not name it")
    }
}

impl StdError for Unnamed {}
