//! The events that an observer gets.

use std::sync::{Arc, Mutex};

use rongcloud_native::api::user::UserId;
use rongcloud_native::observer::{Event, Observer, Step};
use rongcloud_native::{Api, Client, Options};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// Records a line for each event, and the request ids.
#[derive(Default)]
struct Journal(Mutex<(Vec<String>, Vec<String>)>);

impl Observer for Journal {
    fn observe(&self, event: &Event<'_>) {
        let what = match event.step {
            Step::Request { body } => format!("sends {}", String::from_utf8_lossy(body)),
            Step::Response { response } => {
                format!("gets {} {:?}", response.status, response.code())
            }
            Step::Retry { error, pause } => format!("fails, {} {pause:?}", error.is_rate_limit()),
            _ => unreachable!("there is no other step"),
        };
        let (lines, ids) = &mut *self.0.lock().unwrap();
        lines.push(format!("{} {} {what}", event.path, event.attempt));
        ids.push(format!("{}{} {}", event.domain, event.path, event.request_id));
    }
}

#[tokio::test]
async fn each_step_of_each_attempt_is_an_event() {
    let server = MockServer::start().await;
    for (status, code) in [(429, 1008), (200, 200), (400, 1002)] {
        let answer = ResponseTemplate::new(status)
            .insert_header("Retry-After", "0")
            .set_body_json(serde_json::json!({ "code": code }));
        Mock::given(any()).respond_with(answer).up_to_n_times(1).mount(&server).await;
    }
    let client = Client::new(Options {
        appkey: "8alwspkvucoim".into(),
        secret: "yaicmsjl0a3LWz".into(),
        api: Some(Api::new([server.uri().as_str()]).unwrap()),
        ..Options::default()
    })
    .unwrap();
    let journal = Arc::new(Journal::default());
    let observed = client.observed_by(Arc::clone(&journal) as Arc<dyn Observer>);
    let user = |id: &str| UserId { id: id.into(), ..UserId::default() };
    observed.user().get(user("u1")).await.unwrap();
    observed.user().get(user("u2")).await.unwrap_err();
    client.user().get(user("u3")).await.unwrap_err();

    let sent = server.received_requests().await.unwrap();
    let (lines, ids) = &*journal.0.lock().unwrap();
    assert_eq!(
        *lines,
        [
            "/user/info.json 1 sends userId=u1",
            "/user/info.json 1 gets 429 Some(1008)",
            "/user/info.json 1 fails, true 0ns",
            "/user/info.json 2 sends userId=u1",
            "/user/info.json 2 gets 200 Some(200)",
            "/user/info.json 1 sends userId=u2",
            "/user/info.json 1 gets 400 Some(1002)",
        ]
    );
    for (id, attempt) in ids.iter().zip([0, 0, 0, 1, 1, 2, 2]) {
        let request_id = sent[attempt].headers["x-request-id"].to_str().unwrap();
        assert_eq!(*id, format!("{}/user/info.json {request_id}", server.uri()));
    }
}
