//! When a domain is left for the next one, and when it is not.

#[expect(dead_code, reason = "not every test uses all of it")]
mod loopback;

use std::time::Duration;

use loopback::{Act, DONE, Nobody, Server};
use rongcloud_native::api::message::private::PrivateMessage;
use rongcloud_native::api::user::UserProfile;
use rongcloud_native::{Api, CallOptions, Client, Error, Fault, Options, Proxy, Result};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::select;
use tokio::task::JoinSet;
use tokio::time::Instant;

const RESET: Act = Act::Raw("");
const GARBAGE: Act = Act::Raw("garbage\r\n\r\n");
const PAGE: Act = Act::Answer(200, "", "<h1>Welcome</h1>");
const NOT_FOUND: Act = Act::Answer(404, "", "<h1>Not found</h1>");
const TOO_LARGE: Act = Act::Answer(413, "", "<h1>Too large</h1>");

fn client(urls: &[&str], change: impl FnOnce(&mut Options)) -> Client {
    let mut options = Options {
        appkey: "8alwspkvucoim".into(),
        secret: "yaicmsjl0a3LWz".into(),
        api: Some(Api::new(urls.iter().copied()).unwrap()),
        ..Options::default()
    };
    change(&mut options);
    Client::new(options).unwrap()
}

fn unchanged(_: &mut Options) {}

/// A call that is repeatable.
async fn refresh(client: &Client) -> Result<()> {
    let user = UserProfile {
        id: "u1".into(),
        name: "Martin".into(),
        portrait: "http://example.com/martin.jpg".into(),
        ..UserProfile::default()
    };
    client.user().refresh(user).await.map(drop)
}

/// A call that is not.
async fn send(client: &Client) -> Result<()> {
    let message = PrivateMessage {
        sender_id: "u1".into(),
        target_id: "u2".into(),
        object_name: "RC:TxtMsg".into(),
        content: json!({ "content": "hello" }).into(),
        ..PrivateMessage::default()
    };
    client.message().private().send(message).await.map(drop)
}

/// The same in at most 200 ms, while another call, which is then given up, waits for its answer.
async fn send_while_another_call_waits(client: &Client, server: &Server) -> Result<()> {
    let options = CallOptions { timeout: Some(200), ..CallOptions::default() };
    let hasty = client.with(options).unwrap();
    select! {
        biased;
        outcome = send(client) => panic!("{outcome:?}"),
        outcome = async {
            server.until_seen(1).await;
            send(&hasty).await
        } => outcome,
    }
}

/// The URL of a server that accepts TCP connections and never answers TLS.
async fn never_connects() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            held.push(stream);
        }
    });
    url
}

/// The URL of a proxy that gives this answer to every request.
async fn proxy(answer: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://ann:pa55word@{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = [0; 1024];
            let _ = stream.read(&mut head).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    url
}

fn lost(outcome: Result<()>) -> (String, String, bool, Fault) {
    match outcome {
        Err(Error::Transport(lost)) => {
            (lost.code.clone().into(), lost.message.clone(), lost.sent, lost.fault)
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_call_that_waits_for_a_connection_to_a_dead_domain_goes_to_the_next_one() {
    let backup = Server::start([DONE]).await;
    let client = client(&[&never_connects().await, &backup.url], |options| {
        options.max_connections = Some(1);
        options.connect_timeout = Some(200);
        options.timeout = Some(8_000);
    });
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let client = client.clone();
        calls.spawn(async move { send(&client).await });
    }
    assert!(calls.join_all().await.iter().all(Result::is_ok));
    assert_eq!(backup.seen().len(), 50);
}

#[tokio::test]
async fn no_message_that_waits_goes_to_a_domain_that_was_just_left() {
    let failing = Act::Answer(502, "", "<h1>Bad gateway</h1>");
    let (primary, backup) = (Server::start([failing]).await, Server::start([DONE]).await);
    let client = client(&[&primary.url, &backup.url], |options| options.max_connections = Some(1));
    let mut calls = JoinSet::new();
    for _ in 0..20 {
        let client = client.clone();
        calls.spawn(async move { send(&client).await });
    }
    let failed = calls.join_all().await.iter().filter(|outcome| outcome.is_err()).count();
    assert_eq!((failed, primary.seen().len(), backup.seen().len()), (1, 1, 19));
}

#[tokio::test]
async fn a_call_that_timed_out_waiting_for_a_free_connection_leaves_no_domain() {
    let primary = Server::start([Act::Silence, DONE]).await;
    let backup = Server::start([DONE]).await;
    let client = client(&[&primary.url, &backup.url], |options| options.max_connections = Some(1));
    let (_, message, sent, fault) = lost(send_while_another_call_waits(&client, &primary).await);
    assert!(!sent && fault == Fault::Machine, "{message}");
    send(&client).await.unwrap();
    assert_eq!((primary.seen().len(), backup.seen().len()), (2, 0));
}

#[tokio::test]
async fn a_domain_that_accepts_and_breaks_or_is_not_the_service_is_left() {
    for act in [RESET, GARBAGE, PAGE, NOT_FOUND] {
        let (primary, backup) = (Server::start([act]).await, Server::start([DONE]).await);
        let client = client(&[&primary.url, &backup.url], unchanged);
        for _ in 0..10 {
            refresh(&client).await.unwrap();
        }
        assert_eq!((primary.seen().len(), backup.seen().len()), (1, 10));
    }
}

#[tokio::test]
async fn a_message_is_not_retried_whatever_the_domain_did_but_the_next_one_goes_elsewhere() {
    for act in [RESET, GARBAGE, PAGE, NOT_FOUND] {
        let (primary, backup) = (Server::start([act]).await, Server::start([DONE]).await);
        let client = client(&[&primary.url, &backup.url], unchanged);
        send(&client).await.unwrap_err();
        assert_eq!((primary.seen().len(), backup.seen().len()), (1, 0));
        send(&client).await.unwrap();
        assert_eq!((primary.seen().len(), backup.seen().len()), (1, 1));
    }
}

#[tokio::test]
async fn a_wait_that_a_failing_domain_asks_for_does_not_hold_for_the_next_one() {
    let unavailable = Act::Answer(503, "Retry-After: 120\r\n", "<h1>Maintenance</h1>");
    let (primary, backup) = (Server::start([unavailable]).await, Server::start([DONE]).await);
    let client = client(&[&primary.url, &backup.url], unchanged);
    refresh(&client).await.unwrap();
    assert_eq!((primary.seen().len(), backup.seen().len()), (1, 1));
}

#[tokio::test]
async fn a_request_that_is_too_large_leaves_no_domain() {
    let (primary, backup) = (Server::start([TOO_LARGE]).await, Server::start([DONE]).await);
    let client = client(&[&primary.url, &backup.url], unchanged);
    for _ in 0..2 {
        refresh(&client).await.unwrap_err();
    }
    assert_eq!((primary.seen().len(), backup.seen().len()), (2, 0));
}

#[tokio::test]
async fn a_connection_that_was_idle_and_breaks_leaves_no_domain() {
    let primary = Server::start([DONE, RESET, DONE, RESET, DONE]).await;
    let backup = Server::start([DONE]).await;
    let client = client(&[&primary.url, &backup.url], unchanged);
    for _ in 0..3 {
        refresh(&client).await.unwrap();
    }
    assert_eq!((primary.seen().len(), backup.seen().len()), (5, 0));
}

#[tokio::test]
async fn the_second_break_in_a_row_leaves_the_domain() {
    let primary = Server::start([DONE, RESET]).await;
    let backup = Server::start([DONE]).await;
    let client = client(&[&primary.url, &backup.url], unchanged);
    send(&client).await.unwrap();
    for _ in 0..2 {
        send(&client).await.unwrap_err();
    }
    send(&client).await.unwrap();
    assert_eq!((primary.seen().len(), backup.seen().len()), (3, 1));
}

#[tokio::test]
async fn a_domain_that_cannot_be_reached_is_left_within_any_timeout() {
    let backup = Server::start([DONE]).await;
    let urls = [never_connects().await, backup.url.clone()];
    for _ in 0..2 {
        let client = client(&[&urls[0], &urls[1]], |options| options.timeout = Some(4_000));
        send(&client).await.unwrap();
        refresh(&client).await.unwrap();
    }
    assert_eq!(backup.seen().len(), 4);
}

#[tokio::test]
async fn a_silent_domain_is_left_within_the_time_of_the_call() {
    let (primary, backup) = (Server::start([Act::Silence]).await, Server::start([DONE]).await);
    let client = client(&[&primary.url, &backup.url], |options| options.timeout = Some(8_000));
    refresh(&client).await.unwrap();
    refresh(&client).await.unwrap();
    assert_eq!((primary.seen().len(), backup.seen().len()), (1, 2));
}

#[tokio::test]
async fn an_attempt_ends_after_its_own_timeout() {
    let primary = Server::start([Act::Silence]).await;
    let (first, second) = (Server::start([DONE]).await, Server::start([DONE]).await);
    let of_client = client(&[&primary.url, &first.url], |options| {
        options.attempt_timeout = Some(3_000);
    });
    refresh(&of_client).await.unwrap();

    let options = CallOptions { attempt_timeout: Some(3_000), ..CallOptions::default() };
    let of_call = client(&[&primary.url, &second.url], unchanged).with(options).unwrap();
    let began = Instant::now();
    let (code, message, sent, _) = lost(send(&of_call).await);
    assert!(began.elapsed() < Duration::from_secs(30));
    assert_eq!((code.as_str(), sent), ("ETIMEDOUT", true));
    assert!(message.starts_with("no answer within 3000 ms"), "{message}");
    send(&of_call).await.unwrap();
    assert_eq!((first.seen().len(), second.seen().len()), (1, 1));
}

#[tokio::test]
async fn a_message_has_all_the_time_for_its_answer() {
    let (primary, backup) = (Server::start([Act::Silence]).await, Server::start([DONE]).await);
    let client = client(&[&primary.url, &backup.url], |options| options.timeout = Some(1_000));
    let began = Instant::now();
    let (_, message, sent, _) = lost(send(&client).await);
    assert!(began.elapsed() >= Duration::from_secs(1));
    assert!(sent && message.starts_with("no answer within 1000 ms"), "{message}");
}

#[tokio::test]
async fn a_slow_call_does_not_take_the_others_off_a_domain_that_answers_them() {
    let primary = Server::start([DONE, Act::Silence, DONE]).await;
    let backup = Server::start([DONE]).await;
    let client = client(&[&primary.url, &backup.url], unchanged);
    refresh(&client).await.unwrap();
    let options = CallOptions { timeout: Some(1_500), ..CallOptions::default() };
    let hasty = client.with(options).unwrap();
    let (slow, others) = tokio::join!(send(&hasty), async {
        primary.until_seen(2).await;
        refresh(&client).await
    });
    assert_eq!(lost(slow).0, "ETIMEDOUT");
    others.unwrap();
    refresh(&client).await.unwrap();
    assert_eq!((primary.seen().len(), backup.seen().len()), (4, 0));
}

#[tokio::test]
async fn a_call_that_is_given_up_while_it_connects_was_not_sent() {
    let url = never_connects().await;
    // Long enough for a busy machine to have begun.
    for (timeout, connect_timeout) in [(1_000, 10_000), (10_000, 1_000)] {
        let client = client(&[&url], |options| {
            options.timeout = Some(timeout);
            options.connect_timeout = Some(connect_timeout);
            options.max_retries = Some(0);
        });
        let (code, message, sent, _) = lost(send(&client).await);
        assert_eq!((code.as_str(), sent), ("ETIMEDOUT", false));
        assert_eq!(message, format!("no connection within 1000 ms ({url})"));
    }
}

#[tokio::test]
async fn a_proxy_that_wants_other_credentials_is_named_and_leaves_no_domain() {
    let url = proxy("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n").await;
    let client = client(&["https://a.test", "https://b.test"], |options| {
        options.proxy = Some(Proxy::new(&url).unwrap());
        options.max_retries = Some(1);
    });
    let (code, message, sent, fault) = lost(send(&client).await);
    assert_eq!((code.as_str(), sent, fault), ("ERR_PROXY_TUNNEL", false, Fault::Proxy));
    let origin = url.replace("ann:pa55word@", "");
    assert_eq!(
        message,
        format!(
            "the proxy {origin} did not connect (https://a.test): tunnel error: proxy \
             authorization required"
        )
    );
}

#[tokio::test]
async fn where_a_proxy_does_not_connect_to_a_domain_the_next_one_is_tried() {
    let url = proxy("HTTP/1.1 503 Service Unavailable\r\n\r\n").await;
    let client = client(&["https://a.test", "https://b.test"], |options| {
        options.proxy = Some(Proxy::new(&url).unwrap());
        options.max_retries = Some(1);
    });
    let (code, message, sent, fault) = lost(send(&client).await);
    assert_eq!((code.as_str(), sent, fault), ("ERR_PROXY_TUNNEL", false, Fault::Domain));
    assert!(message.contains("did not connect (https://b.test)"), "{message}");
    assert!(!message.contains("pa55word"));
}

#[tokio::test]
async fn a_domain_that_breaks_behind_a_proxy_is_not_the_proxy_s_fault() {
    let url = proxy("HTTP/1.1 200 Connected\r\n\r\n").await;
    let client = client(&["https://a.test", "https://b.test"], |options| {
        options.proxy = Some(Proxy::new(&url).unwrap());
        options.max_retries = Some(1);
    });
    let (code, message, sent, fault) = lost(send(&client).await);
    assert_eq!((code.as_str(), sent, fault), ("ECONNRESET", false, Fault::Domain));
    assert!(message.starts_with("could not connect (https://b.test)"), "{message}");
}

#[tokio::test]
async fn a_proxy_that_is_down_is_named_and_leaves_no_domain() {
    let nobody = Nobody::new();
    let url = &nobody.url;
    for domains in [["http://a.test", "http://b.test"], ["https://a.test", "https://b.test"]] {
        let client = client(&domains, |options| {
            options.proxy = Some(Proxy::new(url).unwrap());
            options.max_retries = Some(1);
        });
        let (code, message, sent, fault) = lost(send(&client).await);
        assert_eq!((code.as_str(), sent, fault), ("ECONNREFUSED", false, Fault::Proxy));
        let start = format!("could not connect to the proxy {url} ({}): ", domains[0]);
        assert!(message.starts_with(&start), "{message}");
    }
}

#[tokio::test]
async fn the_error_of_a_call_that_found_every_connection_in_use_says_so() {
    let server = Server::start([Act::Silence]).await;
    let client = client(&[&server.url], |options| {
        options.max_connections = Some(1);
        options.max_retries = Some(0);
    });
    let (_, message, sent, _) = lost(send_while_another_call_waits(&client, &server).await);
    assert!(!sent && message.starts_with("no connection became free within 200 ms"), "{message}");
    let options = CallOptions { timeout: Some(1_000), ..CallOptions::default() };
    let (_, message, sent, _) = lost(send(&client.with(options).unwrap()).await);
    assert!(sent && message.starts_with("no answer within 1000 ms"), "{message}");
}
