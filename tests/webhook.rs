//! Callbacks, as Rust apps read them.

use proptest::prelude::*;
use rongcloud_native::api::{Content, Csv, JsonText};
use rongcloud_native::internals::received;
use rongcloud_native::webhook::{
    AuditResultEvent, AuditVerdict, CallbackRequest, Check, Event, MessageAction, MessageEvent,
    MessageOperationEvent, Open, OperationDetails, PreMessageEvent, Received, SignedCallback,
    UnknownEvent, UserStatus, UserStatusEvent, WebhookError, WebhookOptions,
};
use rongcloud_native::{Client, Options, Rule};
use serde_json::value::RawValue;
use serde_json::{Value, json};

const SIGNED: &str = "/callback?nonce=123456&timestamp=1700000000000\
                      &signature=15a03cea24aef81a4495fba2908cc5c85da17054";

fn client() -> Client {
    let (appkey, secret) = ("app".into(), "test-secret".into());
    Client::new(Options { appkey, secret, ..Options::default() }).unwrap()
}

fn read(url: &str, body: &str) -> Result<Vec<Received>, WebhookError> {
    let request = CallbackRequest { url, headers: &[], body: body.as_bytes() };
    client().webhook().receive(&request, &WebhookOptions::default())
}

/// Reads a request that was created for an event.
fn read_back(SignedCallback { url, headers, body }: &SignedCallback) -> Vec<Received> {
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let request = CallbackRequest { url, headers: &headers, body: body.as_bytes() };
    client().webhook().receive(&request, &WebhookOptions::default()).unwrap()
}

#[test]
fn a_message_is_read_as_its_struct() {
    let body = "channelType=PERSON&fromUserId=u1&toUserId=u2&msgTimestamp=1743499753581\
                &objectName=RC%3ATxtMsg&content=%7B%22content%22%3A%22hi%22%7D&sensitiveType=0\
                &msgUID=CLU2&groupUserIds=a&groupUserIds=b&aiGenerated=true&clientIp=10.0.0.1";
    let events = read(SIGNED, body).unwrap();
    let [Received { id, appkey, event: Event::Message(message), raw, .. }] = events.as_slice()
    else {
        panic!("{events:?}");
    };
    assert_eq!((id.as_str(), appkey.as_str()), ("message:CLU2", "app"));
    assert_eq!(message.time, Some(1_743_499_753_581));
    assert_eq!(message.group_user_ids, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!((message.sensitive_type, message.ai_generated), (Some(0), Some(true)));
    let Content::Object(content) = &message.content else { panic!("{:?}", message.content) };
    assert_eq!(content["content"], "hi");
    assert_eq!(message.extra["clientIp"], "10.0.0.1");
    assert_eq!(raw["msgTimestamp"], "1743499753581");
}

#[test]
fn a_value_that_no_struct_can_hold_is_among_the_extra_ones() {
    let body = r#"[{"userid":"u1","status":"9","time":"soon","clientIp":{"a":1}}]"#;
    let events = read(SIGNED, body).unwrap();
    let Event::UserStatus(status) = &events[0].event else { panic!("{events:?}") };
    assert_eq!(status.status, Open::Other("9".into()));
    assert_eq!(status.time, None);
    assert_eq!(
        Value::Object(status.extra.clone()),
        json!({ "time": "soon", "clientIp": { "a": 1 } })
    );
}

#[test]
fn errors_say_what_is_wrong() {
    let wrong = SIGNED.replace("054", "055");
    let error = read(&wrong, "a=b").unwrap_err();
    assert_eq!(error, WebhookError::Signature(Check::Wrong));
    assert_eq!(error.to_string(), "the signature of the callback is wrong");
    let error = read("/", "a=b").unwrap_err();
    assert_eq!(error, WebhookError::Signature(Check::Missing("signature")));
    let error = read(SIGNED, r#"[{"userid":"u","status":0},7]"#).unwrap_err();
    let WebhookError::Body(invalid) = &error else { panic!("{error}") };
    assert_eq!(invalid.field, "body[1]");
    let error = read(SIGNED, r#"{"eventType":1,"result":true,"contents":[{}]}"#).unwrap_err();
    let WebhookError::Body(invalid) = &error else { panic!("{error}") };
    assert_eq!((invalid.field.as_str(), &invalid.rule), ("contents[0].key", &Rule::Required));
}

#[test]
fn no_secret_is_an_empty_one() {
    // What anybody can sign: SHA-1 of nonce and timestamp alone.
    let url = "/?nonce=1&timestamp=2&signature=7b52009b64fd0a2a49e6d8a939753077792b0554";
    let options = WebhookOptions {
        secrets: Some(vec!["".into()]),
        apps: Some([("other".to_owned(), "".into())].into()),
        tolerance: None,
    };
    let request = CallbackRequest { url, headers: &[], body: b"a=b" };
    let error = client().webhook().receive(&request, &options).unwrap_err();
    assert_eq!(error, WebhookError::Signature(Check::Wrong));
}

#[test]
fn debug_output_hides_the_secrets() {
    let options = WebhookOptions { secrets: Some(vec!["s3cret".into()]), ..Default::default() };
    let shown = format!("{options:?} {:?}", client().webhook());
    assert!(!shown.contains("s3cret") && !shown.contains("test-secret"), "{shown}");
}

#[test]
fn a_request_is_read_as_the_event_that_it_was_made_of() {
    let message = MessageEvent {
        sender_id: "u1".into(),
        target_id: "u2".into(),
        object_name: "RC:TxtMsg".into(),
        content: json!({ "content": "hi" }).into(),
        message_uid: "M-1".into(),
        group_user_ids: Some(vec!["a".into()]),
        ..MessageEvent::default()
    };
    let question = PreMessageEvent {
        sender_id: "u1".into(),
        content: json!({ "content": "hi" }).into(),
        user_ids: Some(Csv(vec!["a".into(), "b".into()])),
        push_ext: Some(JsonText::Value(json!({ "k": "v" }).as_object().unwrap().clone())),
        disable_push: Some(false),
        ..PreMessageEvent::default()
    };
    let status = UserStatusEvent {
        user_id: "u1".into(),
        status: UserStatus::Logout.into(),
        ..UserStatusEvent::default()
    };
    let audit = AuditResultEvent { passed: AuditVerdict(true).into(), ..Default::default() };
    let deletion = MessageOperationEvent {
        action: MessageAction::Delete.into(),
        details: Some(OperationDetails { delete_type: Some(1), ..Default::default() }),
        ..MessageOperationEvent::default()
    };
    let events: [Event; 6] = [
        message.into(),
        question.into(),
        status.into(),
        audit.into(),
        deletion.into(),
        UnknownEvent::default().into(),
    ];
    for mut event in events {
        let sent = client().webhook().request(event.clone(), "https://app.test/?a=1").unwrap();
        let mut received = read_back(&sent).remove(0);
        // It has the App Key, which no property is.
        if let (Event::PreMessage(one), Event::PreMessage(other)) =
            (&mut event, &mut received.event)
        {
            one.extra = std::mem::take(&mut other.extra);
            assert_eq!(one.extra["appKey"], "app");
            one.extra.clear();
        }
        assert_eq!(received.event, event);
    }
}

#[test]
fn a_value_that_the_service_has_added_since_is_sent() {
    let status = UserStatusEvent {
        user_id: "u1".into(),
        status: Open::Other(json!(["x"])),
        ..UserStatusEvent::default()
    };
    let sent = client().webhook().request(status, "/").unwrap();
    assert_eq!(sent.body, r#"[{"userid":"u1","status":["x"]}]"#);
}

/// Texts that are likely to look like a callback.
fn body() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec![
        "userid",
        "userId",
        "status",
        "os",
        "time",
        "type",
        "eventType",
        "result",
        "contents",
        "groupId",
        "userIds",
        "optUserId",
        "profiles",
        "bot",
        "data",
        "msgUID",
        "content",
        "fromUserId",
        "toUserId",
        "objectName",
        "__proto__",
        "chatRoomId",
        "optType",
        "",
    ]);
    let value = prop::sample::select(vec![
        "1",
        "\"1\"",
        "\"\"",
        "null",
        "true",
        "[]",
        "{}",
        "[\"a\"]",
        "[{}]",
        "\"[1]\"",
        "\"{\\\"a\\\":1}\"",
        "\"\\ud83d\"",
        "1e400",
        "-0.0",
        "\"a,b\"",
    ]);
    let fields = prop::collection::vec((name, value), 0..9);
    prop_oneof![
        fields.clone().prop_map(|fields| {
            let fields = fields.iter().map(|(name, value)| format!("\"{name}\":{value}"));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
        }),
        fields.prop_map(|fields| {
            let fields = fields.iter().map(|(name, value)| format!("{name}={value}"));
            fields.collect::<Vec<_>>().join("&")
        }),
        r#"[\[\]{}:,"\\=&%+ \n0-9a]{0,24}"#,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn any_body_is_read_the_same_for_rust_and_for_javascript(body in body()) {
        let request = CallbackRequest { url: SIGNED, headers: &[], body: body.as_bytes() };
        let client = client();
        let ours = client.webhook().receive(&request, &WebhookOptions::default());
        let text = received(client.webhook(), &request, &WebhookOptions::default());
        match (ours, text) {
            (Ok(events), Ok(text)) => {
                let shown: Vec<&RawValue> = serde_json::from_str(&text).unwrap();
                prop_assert_eq!(shown.len(), events.len());
                for (shown, event) in shown.iter().zip(&events) {
                    let id = json!(event.id);
                    let start = format!("\"id\":{id},\"appkey\":\"app\"");
                    prop_assert!(shown.get().contains(&start), "{}", shown.get());
                }
            }
            (Err(one), Err(other)) => prop_assert_eq!(one, other),
            (ours, text) => panic!("{ours:?} {text:?}"),
        }
    }
}
