//! A message that may have been sent is not retried, whatever else its connection does.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rongcloud_native::observer::{Event, Observer, Step};
use rongcloud_native::request::{Encoding, Request};
use rongcloud_native::{Api, CallOptions, Certificates, Client, Error, Options, TransportError};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"code\":200}";

/// Panics if a message that may have been sent is retried.
struct OnlyUnsent;

impl Observer for OnlyUnsent {
    fn observe(&self, event: &Event<'_>) {
        if let Step::Retry { error: Error::Transport(lost), .. } = event.step {
            assert!(!lost.sent, "{lost:?}");
        }
    }
}

fn acceptor() -> (TlsAcceptor, String) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    (TlsAcceptor::from(Arc::new(config)), cert.pem())
}

/// Answers the first request before it has read it; reads the rest once it is told to, and counts
/// the messages that follow.
///
/// hyper may write the end of a request without a look at what is next: it uses the connection again
/// only once something comes in. New keys do, which no request sees.
async fn answer_early(
    stream: TcpStream,
    tls: TlsAcceptor,
    read_on: Arc<Notify>,
    messages: Arc<AtomicUsize>,
) -> std::io::Result<()> {
    let mut stream = tls.accept(stream).await?;
    let mut bytes = vec![0; 64 * 1024];
    stream.read_exact(&mut bytes[..1024]).await?;
    stream.write_all(ANSWER).await?;
    stream.flush().await?;
    read_on.notified().await;
    loop {
        let length = stream.read(&mut bytes).await?;
        if length == 0 {
            return Ok(());
        }
        if bytes[..length].windows(5).any(|part| part == b"/last") {
            messages.fetch_add(1, Ordering::Relaxed);
        } else if bytes[..length].ends_with(b"}") {
            stream.get_mut().1.refresh_traffic_keys().expect("it is TLS 1.3");
            stream.flush().await?;
        }
    }
}

/// How often the server received the message, and the client's error.
async fn send_after_an_early_answer() -> (usize, TransportError) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let api = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let (tls, ca) = acceptor();
    let (read_on, messages) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
    tokio::spawn({
        let (read_on, messages) = (Arc::clone(&read_on), Arc::clone(&messages));
        async move {
            let (first, _) = listener.accept().await.unwrap();
            tokio::spawn(answer_early(first, tls, Arc::clone(&read_on), messages));
            // The second connection never gets as far as TLS.
            let _second = listener.accept().await.unwrap();
            read_on.notify_one();
            std::future::pending::<()>().await;
        }
    });

    let client = Client::new(Options {
        appkey: "8alwspkvucoim".into(),
        secret: "yaicmsjl0a3LWz".into(),
        api: Some(Api::new([api.as_str()]).unwrap()),
        ca: Some(Certificates::from_pem(&ca).unwrap()),
        max_connections: Some(1),
        max_retries: Some(1),
        ..Options::default()
    })
    .unwrap();
    let request = |path: &'static str, fields: serde_json::Value| Request {
        path: path.into(),
        encoding: Encoding::Json,
        fields: fields.as_object().unwrap().clone(),
        ..Request::default()
    };
    let large = request("/first.json", json!({ "x": "x".repeat(20_000_000) }));
    client.request(large).await.unwrap();

    let options = CallOptions { attempt_timeout: Some(5_000), ..CallOptions::default() };
    let observed = client.observed_by(Arc::new(OnlyUnsent)).with(options).unwrap();
    let error = observed.request(request("/last.json", json!({}))).await.unwrap_err();
    let Error::Transport(lost) = error else { panic!("{error:?}") };
    (messages.load(Ordering::Relaxed), *lost)
}

#[tokio::test]
async fn a_message_that_was_sent_while_another_connection_opens_is_not_retried() {
    let (received, lost) = send_after_an_early_answer().await;
    assert!(lost.timeout, "{lost:?}");
    assert_eq!((received, lost.sent), (1, true), "{lost:?}");
}
