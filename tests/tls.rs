//! Servers whose own certificate is that of an authority.

#[allow(dead_code, reason = "other tests have a use for the rest of it")]
mod loopback;

use std::sync::Arc;

use loopback::{DONE, Server};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rongcloud_native::api::user::UserProfile;
use rongcloud_native::{Api, Certificates, Client, Error, Options, TransportError};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::sign::{CertifiedKey, SingleCertAndKey};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{ServerConfig, SupportedProtocolVersion};

/// An authority whose own certificate is for localhost.
fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

/// A server with this certificate and key.
fn acceptor(
    certificate: &CertificateDer<'static>,
    key: &KeyPair,
    version: &'static SupportedProtocolVersion,
) -> TlsAcceptor {
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let key = ring::sign::any_supported_type(&key).unwrap();
    let shown = CertifiedKey::new(vec![certificate.clone()], key);
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[version])
        .unwrap()
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(SingleCertAndKey::from(shown)));
    TlsAcceptor::from(Arc::new(config))
}

/// How a call to the server ends, and how many requests reached it.
async fn call(acceptor: TlsAcceptor, ca: &str) -> (Result<(), Box<TransportError>>, usize) {
    let server = Server::start_tls([DONE], acceptor).await;
    let client = Client::new(Options {
        appkey: "8alwspkvucoim".into(),
        secret: "yaicmsjl0a3LWz".into(),
        api: Some(Api::new([server.url.as_str()]).unwrap()),
        ca: Some(Certificates::from_pem(ca).unwrap()),
        max_retries: Some(0),
        ..Options::default()
    });
    let user = UserProfile {
        id: "u1".into(),
        name: "Martin".into(),
        portrait: "http://example.com/martin.jpg".into(),
        ..UserProfile::default()
    };
    let outcome = match client.unwrap().user().refresh(user).await {
        Ok(_) => Ok(()),
        Err(Error::Transport(error)) => Err(error),
        Err(error) => panic!("neither an answer nor none: {error:?}"),
    };
    (outcome, server.seen().len())
}

#[tokio::test]
async fn a_server_with_the_certificate_of_an_authority_must_have_its_key() {
    for version in [&TLS12, &TLS13] {
        let key = KeyPair::generate().unwrap();
        let authority = authority("A").self_signed(&key).unwrap();
        let (outcome, seen) =
            call(acceptor(authority.der(), &key, version), &authority.pem()).await;
        assert!(outcome.is_ok() && seen == 1, "{outcome:?}");

        let another = KeyPair::generate().unwrap();
        let lying = acceptor(authority.der(), &another, version);
        let (outcome, seen) = call(lying, &authority.pem()).await;
        assert!(!outcome.unwrap_err().sent);
        assert_eq!(seen, 0);
    }
}

#[tokio::test]
async fn an_authority_that_another_has_issued_must_be_named_too() {
    let root = CertifiedIssuer::self_signed(authority("A"), KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let below = authority("B").signed_by(&key, &root).unwrap();
    let shows = || acceptor(below.der(), &key, &TLS13);

    let (outcome, seen) = call(shows(), &root.pem()).await;
    let error = outcome.unwrap_err();
    assert_eq!((&*error.code, seen), ("CERT_UNTRUSTED", 0));
    let why = "the certificate is an authority's own (CA:TRUE), and the ca option does not name it";
    assert!(error.message.ends_with(why), "{}", error.message);

    let (outcome, seen) = call(shows(), &(root.pem() + &below.pem())).await;
    assert!(outcome.is_ok() && seen == 1, "{outcome:?}");
}

#[tokio::test]
async fn a_certificate_that_is_not_an_authority_s_is_trusted_for_itself_only() {
    for is_ca in [IsCa::ExplicitNoCa, IsCa::NoCa] {
        let named = |name: &str| {
            let mut params = CertificateParams::new([name.to_owned()]).unwrap();
            params.distinguished_name.push(DnType::CommonName, name);
            params.is_ca = is_ca;
            CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
        };
        let own = named("localhost");
        let (outcome, seen) = call(acceptor(own.der(), own.key(), &TLS13), &own.pem()).await;
        assert!(outcome.is_ok() && seen == 1, "{outcome:?}");

        let other = named("other.example");
        let key = KeyPair::generate().unwrap();
        let forged = CertificateParams::new(["localhost".to_owned()]).unwrap();
        let forged = forged.signed_by(&key, &other).unwrap();
        let (outcome, seen) = call(acceptor(forged.der(), &key, &TLS13), &other.pem()).await;
        assert_eq!((&*outcome.unwrap_err().code, seen), ("UNABLE_TO_VERIFY_LEAF_SIGNATURE", 0));
    }
}
