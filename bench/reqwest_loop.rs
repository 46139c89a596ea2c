//! The same call without Node and without this package: reqwest in a loop, signed by hand.
//!
//! `reqwest_loop <address> <calls in flight> <milliseconds> [<ca file>]` prints calls a second and
//! microseconds of processor time a call as JSON.

use std::fmt::Write;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use form_urlencoded::Serializer;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use serde_json::{Value, json};
use sha1::{Digest, Sha1};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let url = format!("{}/user/getToken.json", arguments[1]);
    let in_flight: usize = arguments[2].parse().expect("a number of calls in flight");
    let limit = Duration::from_millis(arguments[3].parse().expect("a number of milliseconds"));
    let client = reqwest::Client::builder()
        .http1_only()
        .tls_backend_preconfigured(trusting(arguments.get(4)))
        .build()
        .expect("a client");

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (count, wall, cpu) = runtime.block_on(async {
        run(&client, &url, in_flight, limit / 2).await;
        let (begin, cpu) = (Instant::now(), processor_time());
        let count = run(&client, &url, in_flight, limit).await;
        (count, begin.elapsed(), processor_time() - cpu)
    });
    let rate = f64::from(count) / wall.as_secs_f64();
    println!("{}", json!({ "rate": rate, "cpu": cpu / f64::from(count) }));
}

/// Keeps this many calls in flight until the time is over.
async fn run(client: &reqwest::Client, url: &str, in_flight: usize, limit: Duration) -> u32 {
    let begin = Instant::now();
    let loops: Vec<_> = (0..in_flight)
        .map(|_| {
            let (client, url) = (client.clone(), url.to_owned());
            tokio::spawn(async move {
                let mut count = 0;
                while begin.elapsed() < limit {
                    register(&client, &url).await;
                    count += 1;
                }
                count
            })
        })
        .collect();
    let mut count = 0;
    for one in loops {
        count += one.await.expect("no loop panics");
    }
    count
}

#[expect(clippy::disallowed_methods, reason = "the service wants the time on the wall")]
async fn register(client: &reqwest::Client, url: &str) {
    let nonce = (getrandom::u64().unwrap() % 1_000_000_000_000_000_000).to_string();
    let timestamp = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().to_string();
    let digest = Sha1::new()
        .chain_update("yaicmsjl0a3LWz")
        .chain_update(&nonce)
        .chain_update(&timestamp)
        .finalize();
    let signature = digest.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    });
    let body = Serializer::new(String::new())
        .append_pair("userId", "mnktiytan0")
        .append_pair("name", "Martin 马丁")
        .append_pair("portraitUri", "http://example.com/martin.jpg")
        .finish();
    let request = client
        .post(url)
        .header("App-Key", "8alwspkvucoim")
        .header("Nonce", nonce)
        .header("Timestamp", timestamp)
        .header("Signature", signature)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(body);
    let answer = request.send().await.unwrap().bytes().await.unwrap();
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    assert_eq!(answer["code"], 200);
}

fn trusting(ca: Option<&String>) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    if let Some(ca) = ca {
        roots.add(CertificateDer::from_pem_file(ca).unwrap()).unwrap();
    }
    ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth()
}

/// Microseconds of processor time that this thread has used, as the system reports.
fn processor_time() -> f64 {
    let account = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanoseconds = account.split(' ').next().and_then(|text| text.parse::<f64>().ok());
    nanoseconds.unwrap_or(f64::NAN) / 1000.0
}
