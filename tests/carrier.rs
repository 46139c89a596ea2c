//! Calls whose requests a carrier sends.

use std::collections::HashSet;
use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rongcloud_native::api::Done;
use rongcloud_native::api::user::UserProfile;
use rongcloud_native::response::Response;
use rongcloud_native::{
    Api, CallOptions, Carried, Carrier, Client, Error, Loss, Options, Result, SignedRequest,
};

type Outcome = std::result::Result<Response, Loss>;

/// Returns one outcome of a script for each request, and never answers after the last.
#[derive(Default)]
struct Script {
    outcomes: Mutex<Vec<Outcome>>,
    carried: Mutex<Vec<SignedRequest>>,
}

impl Carrier for Script {
    fn carry(&self, request: SignedRequest) -> Carried {
        self.carried.lock().unwrap().push(request);
        let mut outcomes = self.outcomes.lock().unwrap();
        if outcomes.is_empty() {
            return Box::pin(pending());
        }
        let outcome = outcomes.remove(0);
        Box::pin(async { outcome })
    }
}

fn answer(status: u16, body: &str) -> Response {
    Response { status, body: body.into(), ..Response::default() }
}

fn loss(code: &str, sent: bool) -> Outcome {
    Err(Loss { code: code.to_owned(), message: "no answer".to_owned(), sent })
}

/// The outcome of a call, and its requests.
async fn refresh(
    outcomes: Vec<Outcome>,
    options: CallOptions,
) -> (Result<Done>, Vec<SignedRequest>) {
    let client = Client::new(Options {
        appkey: "8alwspkvucoim".into(),
        secret: "yaicmsjl0a3LWz".into(),
        api: Some(Api::new(["https://a.test/im", "https://b.test"]).unwrap()),
        ..Options::default()
    });
    let script = Arc::new(Script { outcomes: outcomes.into(), ..Script::default() });
    let carrier = Arc::clone(&script) as Arc<dyn Carrier>;
    let client = client.unwrap().carried_by(carrier).with(options).unwrap();
    let user = UserProfile {
        id: "u1".into(),
        name: "马丁".into(),
        portrait: "p".into(),
        ..UserProfile::default()
    };
    let outcome = client.user().refresh(user).await;
    let requests = script.carried.lock().unwrap().clone();
    (outcome, requests)
}

#[tokio::test]
async fn a_carrier_gets_the_whole_signed_request() {
    let outcomes = vec![Ok(answer(200, r#"{"code":200}"#))];
    let (outcome, carried) = refresh(outcomes, CallOptions::default()).await;
    outcome.unwrap();
    assert_eq!(carried[0].url, "https://a.test/im/user/refresh.json");
    assert_eq!(carried[0].body.as_deref(), Some("userId=u1&name=%E9%A9%AC%E4%B8%81&portraitUri=p"));
    let names: Vec<_> = carried[0].headers.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "app-key",
            "content-type",
            "nonce",
            "signature",
            "timestamp",
            "user-agent",
            "x-request-id"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_signed_again_and_goes_to_the_next_domain() {
    let outcomes = vec![
        loss("ECONNREFUSED", false),
        Ok(answer(500, "{}")),
        Ok(answer(200, r#"{"code":200}"#)),
    ];
    let (outcome, carried) = refresh(outcomes, CallOptions::default()).await;
    outcome.unwrap();
    let urls: Vec<_> = carried.iter().map(|request| request.url.as_str()).collect();
    let (first, second) =
        ("https://a.test/im/user/refresh.json", "https://b.test/user/refresh.json");
    assert_eq!(urls, [first, second, first]);
    let signatures: HashSet<_> = carried.iter().map(|each| &each.headers["signature"]).collect();
    assert_eq!(signatures.len(), 3);
}

#[tokio::test]
async fn a_loss_is_an_error_with_its_code() {
    let once = CallOptions { max_retries: Some(0), ..CallOptions::default() };
    let (outcome, _) = refresh(vec![loss("UND_ERR_SOCKET", true)], once).await;
    let Err(Error::Transport(broken)) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!((&*broken.code, broken.sent), ("UND_ERR_SOCKET", true));
    assert_eq!(broken.message, "the connection broke (https://a.test): no answer");
}

#[tokio::test(start_paused = true)]
async fn a_silent_carrier_ends_in_a_timeout() {
    let short = CallOptions { timeout: Some(100), ..CallOptions::default() };
    let began = tokio::time::Instant::now();
    let (outcome, carried) = refresh(vec![], short).await;
    assert!(outcome.unwrap_err().is_timeout());
    assert_eq!((carried.len(), began.elapsed()), (3, Duration::from_millis(100)));
}
