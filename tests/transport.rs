//! How a call is sent: signatures, connections, retries, domains, timeouts, TLS.

mod loopback;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use loopback::{Act, DONE, Nobody, Server};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rongcloud_native::api::Done;
use rongcloud_native::api::user::UserProfile;
use rongcloud_native::{Api, CallOptions, Certificates, Client, Error, Options, Result};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const BUSY: Act = Act::Answer(500, "", r#"{"code":1000,"errorMessage":"busy"}"#);
const RESET: Act = Act::Raw("");

fn options(urls: &[&str]) -> Options {
    Options {
        appkey: "8alwspkvucoim".into(),
        secret: "yaicmsjl0a3LWz".into(),
        api: Some(Api::new(urls.iter().copied()).unwrap()),
        ..Options::default()
    }
}

fn client(urls: &[&str]) -> Client {
    Client::new(options(urls)).unwrap()
}

async fn refresh(client: &Client) -> Result<Done> {
    let user = UserProfile {
        id: "u1".into(),
        name: "Martin".into(),
        portrait: "http://example.com/martin.jpg".into(),
        ..UserProfile::default()
    };
    client.user().refresh(user).await
}

fn attempts(error: &Error) -> u32 {
    error.trace().unwrap().attempts
}

fn code(error: &Error) -> &str {
    match error {
        Error::Transport(broken) => &broken.code,
        other => panic!("not a transport error: {other:?}"),
    }
}

#[tokio::test]
async fn every_attempt_has_a_nonce_a_signature_and_an_id_of_its_own() {
    let server = Server::start([BUSY, BUSY, DONE]).await;
    refresh(&client(&[&server.url])).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    for header in ["Nonce", "Signature", "X-Request-ID"] {
        let values: HashSet<_> = seen.iter().map(|seen| seen.header(header).unwrap()).collect();
        assert_eq!(values.len(), 3, "{header}");
    }
    assert!(seen.iter().all(|seen| seen.header("App-Key") == Some("8alwspkvucoim")));
    assert!(seen.iter().all(|again| again.body == seen[0].body));
    assert!(seen.iter().all(|seen| seen.header("X-Request-ID").unwrap().len() <= 36));
}

#[tokio::test]
async fn calls_in_a_row_share_a_connection() {
    let server = Server::start([DONE]).await;
    let client = client(&[&server.url]);
    for _ in 0..5 {
        refresh(&client).await.unwrap();
    }
    assert!(server.seen().iter().all(|seen| seen.connection == 0));
}

#[tokio::test]
async fn a_connection_carries_fewer_than_80_requests_and_the_last_one_closes_it() {
    let server = Server::start([DONE]).await;
    let client = client(&[&server.url]);
    for _ in 0..200 {
        refresh(&client).await.unwrap();
    }
    let seen = server.seen();
    let on = |connection| seen.iter().filter(move |seen| seen.connection == connection);
    assert_eq!([0, 1, 2].map(|connection| on(connection).count()), [79, 79, 42]);
    let closing = seen.iter().filter(|seen| seen.header("Connection") == Some("close"));
    assert_eq!(closing.count(), 2);
    assert_eq!(on(0).next_back().unwrap().header("Connection"), Some("close"));
}

#[tokio::test]
async fn a_connection_dropped_between_calls_does_no_harm() {
    let server = Server::start([Act::AnswerThenClose(r#"{"code":200}"#), DONE]).await;
    let client = client(&[&server.url]);
    refresh(&client).await.unwrap();
    tokio::time::sleep(Duration::from_millis(20)).await;
    refresh(&client).await.unwrap();
    assert_eq!(server.seen()[1].connection, 1);
}

#[tokio::test]
async fn a_client_that_is_closed_ends_its_connections_and_refuses_calls() {
    let slow = Act::Slow(Duration::from_millis(100), r#"{"code":200}"#);
    let server = Server::start([DONE, slow]).await;
    let client = client(&[&server.url]);
    refresh(&client).await.unwrap();
    let clone = client.clone();
    let (in_flight, ()) = tokio::join!(refresh(&clone), async {
        server.until_seen(2).await;
        client.close();
    });
    in_flight.unwrap();
    assert!(matches!(refresh(&client).await, Err(Error::Closed)));
    assert_eq!(server.seen().len(), 2);
    server.until_closed().await;
}

#[tokio::test]
async fn two_clients_share_nothing() {
    let (one, other) = (Server::start([DONE]).await, Server::start([DONE]).await);
    let first = client(&[&one.url]);
    let second =
        Client::new(Options { appkey: "another".into(), ..options(&[&other.url]) }).unwrap();
    let (first, second) = tokio::join!(refresh(&first), refresh(&second));
    first.unwrap();
    second.unwrap();
    assert_eq!(one.seen()[0].header("App-Key"), Some("8alwspkvucoim"));
    assert_eq!(other.seen()[0].header("App-Key"), Some("another"));
    assert_eq!((one.seen().len(), other.seen().len()), (1, 1));
}

#[tokio::test]
async fn a_call_is_retried_after_a_server_error_and_a_reset() {
    let server = Server::start([BUSY, RESET, DONE]).await;
    refresh(&client(&[&server.url])).await.unwrap();
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn the_last_error_has_the_number_of_attempts() {
    let server = Server::start([BUSY]).await;
    let error = refresh(&client(&[&server.url])).await.unwrap_err();
    assert!(error.is_server());
    assert_eq!(attempts(&error), 3);
    assert_eq!(error.trace().unwrap().request_id, server.seen()[2].header("X-Request-ID").unwrap());
}

#[tokio::test]
async fn max_retries_holds_for_a_client_and_for_a_call() {
    let server = Server::start([BUSY]).await;
    let client = Client::new(Options { max_retries: Some(1), ..options(&[&server.url]) }).unwrap();
    assert_eq!(attempts(&refresh(&client).await.unwrap_err()), 2);
    let once = client.with(CallOptions { max_retries: Some(0), ..CallOptions::default() }).unwrap();
    assert_eq!(attempts(&refresh(&once).await.unwrap_err()), 1);
}

#[tokio::test]
async fn a_refusal_is_not_retried() {
    let server =
        Server::start([Act::Answer(400, "", r#"{"code":1002,"errorMessage":"no"}"#)]).await;
    let error = refresh(&client(&[&server.url])).await.unwrap_err();
    assert_eq!(attempts(&error), 1);
    assert_eq!(error.to_string(), "no");
}

#[tokio::test]
async fn a_rate_limit_waits_as_long_as_the_service_asks() {
    let limited = Act::Answer(429, "Retry-After: 1\r\n", r#"{"code":1008,"errorMessage":"slow"}"#);
    let server = Server::start([limited, DONE]).await;
    let start = tokio::time::Instant::now();
    refresh(&client(&[&server.url])).await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_wait_beyond_the_timeout_is_not_begun() {
    let limited = Act::Answer(429, "Retry-After: 60\r\n", r#"{"code":1008,"errorMessage":"slow"}"#);
    let server = Server::start([limited]).await;
    let error = refresh(&client(&[&server.url])).await.unwrap_err();
    assert!(error.is_rate_limit());
    assert_eq!(attempts(&error), 1);
    let Error::Api(refusal) = error else { panic!() };
    assert_eq!(refusal.retry_after, Some(Duration::from_secs(60)));
}

#[tokio::test]
async fn a_silent_server_ends_in_a_timeout() {
    let server = Server::start([Act::Silence]).await;
    let short = Options { timeout: Some(3_000), max_retries: Some(0), ..options(&[&server.url]) };
    let error = refresh(&Client::new(short).unwrap()).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(code(&error), "ETIMEDOUT");
    assert_eq!(error.to_string(), format!("no answer within 3000 ms ({})", server.url));
}

#[tokio::test]
async fn the_backup_answers_at_once_where_the_primary_refuses() {
    let (nobody, backup) = (Nobody::new(), Server::start([DONE]).await);
    let client = client(&[&nobody.url, &backup.url]);
    for _ in 0..3 {
        refresh(&client).await.unwrap();
    }
    assert_eq!(backup.seen().len(), 3);
}

#[tokio::test]
async fn a_server_error_moves_the_next_calls_to_the_backup() {
    let (primary, backup) = (Server::start([BUSY]).await, Server::start([DONE]).await);
    let client = client(&[&primary.url, &backup.url]);
    refresh(&client).await.unwrap();
    refresh(&client).await.unwrap();
    assert_eq!((primary.seen().len(), backup.seen().len()), (1, 2));
}

#[tokio::test]
async fn a_refusal_leaves_no_domain() {
    let refusing = Act::Answer(403, "", r#"{"code":2007,"errorMessage":"no"}"#);
    let (primary, backup) = (Server::start([refusing]).await, Server::start([DONE]).await);
    let client = client(&[&primary.url, &backup.url]);
    for _ in 0..2 {
        refresh(&client).await.unwrap_err();
    }
    assert_eq!((primary.seen().len(), backup.seen().len()), (2, 0));
}

#[tokio::test]
async fn where_every_domain_refuses_connections_the_error_says_so() {
    let (primary, backup) = (Nobody::new(), Nobody::new());
    let error = refresh(&client(&[&primary.url, &backup.url])).await.unwrap_err();
    assert!(error.is_connect());
    assert_eq!(code(&error), "ECONNREFUSED");
    assert_eq!(attempts(&error), 3);
    assert!(error.to_string().contains("127.0.0.1"));
}

#[tokio::test]
async fn an_unknown_host_is_named() {
    // No resolver asks the network for a label of more than 63 bytes.
    let host = format!("{}.invalid", "x".repeat(64));
    let error = refresh(&client(&[&format!("http://{host}")])).await.unwrap_err();
    assert_eq!(code(&error), "ENOTFOUND");
    assert!(error.to_string().contains(&host));
}

#[tokio::test]
async fn half_an_answer_and_garbage_are_broken_connections() {
    let half = Act::Raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":");
    for act in [half, Act::Raw("garbage\r\n\r\n"), RESET] {
        let server = Server::start([act]).await;
        let error = refresh(&client(&[&server.url])).await.unwrap_err();
        assert_eq!(code(&error), "ECONNRESET");
        assert_eq!(attempts(&error), 3);
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let server =
        Server::start([Act::Answer(307, "Location: http://elsewhere.test/\r\n", "")]).await;
    let error = refresh(&client(&[&server.url])).await.unwrap_err();
    let Error::Api(refusal) = error else { panic!() };
    assert_eq!((refusal.status, refusal.code), (307, 307));
    assert!(refusal.message.contains("http://elsewhere.test/"));
}

#[tokio::test]
async fn a_private_authority_is_trusted_only_where_ca_names_it() {
    let (acceptor, ca) = private_authority();
    let server = Server::start_tls([DONE], acceptor).await;

    let error = refresh(&client(&[&server.url])).await.unwrap_err();
    assert_eq!(code(&error), "UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    assert!(server.seen().is_empty());

    let trusting = Client::new(Options {
        ca: Some(Certificates::from_pem(&ca).unwrap()),
        ..options(&[&server.url])
    })
    .unwrap();
    refresh(&trusting).await.unwrap();
}

/// A server certificate for localhost, and the PEM of the authority that issued it.
fn private_authority() -> (TlsAcceptor, String) {
    let mut params = CertificateParams::new([]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(["localhost".to_owned()]).unwrap().signed_by(&key, &ca).unwrap();
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    (TlsAcceptor::from(Arc::new(config)), ca.pem())
}
