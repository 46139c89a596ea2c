//! Every kind of answer, and what it results in, without any I/O.

use proptest::prelude::*;
use rongcloud_native::Error;
use rongcloud_native::api::Done;
use rongcloud_native::api::message::sent::Sent;
use rongcloud_native::api::user::UserToken;
use rongcloud_native::api::user::tag::Tags;
use rongcloud_native::response::Response;

fn response(status: u16, content_type: &str, body: &str) -> Response {
    Response { status, content_type: content_type.into(), body: body.into(), ..Response::default() }
}

fn refusal(status: u16, body: &str) -> rongcloud_native::ApiError {
    match response(status, "application/json", body).check() {
        Err(Error::Api(refusal)) => *refusal,
        other => panic!("not a refusal: {other:?}"),
    }
}

fn unreadable(status: u16, content_type: &str, body: &str) -> rongcloud_native::TransportError {
    match response(status, content_type, body).check() {
        Err(Error::Transport(broken)) => *broken,
        other => panic!("not unreadable: {other:?}"),
    }
}

#[test]
fn a_success_has_its_fields() {
    let answer = response(200, "application/json", r#"{"code":200,"token":"t"}"#);
    answer.check().unwrap();
    assert_eq!(answer.read::<Done>().unwrap().extra["token"], "t");
}

#[test]
fn a_refusal_keeps_code_status_text_and_every_field() {
    let body = r#"{"code":1004,"errorMessage":"wrong","url":"/user/getToken.json"}"#;
    let refusal = refusal(401, body);
    assert_eq!((refusal.code, refusal.status), (1004, 401));
    assert_eq!(refusal.message, "wrong");
    assert_eq!(refusal.body["url"], "/user/getToken.json");
}

#[test]
fn another_code_is_a_refusal_even_with_status_200() {
    let refusal = refusal(200, r#"{"code":1015,"errorMessage":"no such room"}"#);
    assert_eq!((refusal.code, refusal.status), (1015, 200));
}

#[test]
fn a_code_sent_as_text_is_still_a_code() {
    assert_eq!(refusal(400, r#"{"code":"1002","msg":"no"}"#).code, 1002);
}

#[test]
fn a_refusal_without_text_code_or_json_is_described() {
    assert_eq!(refusal(500, r#"{"code":1000}"#).message, "HTTP 500: code 1000, without a message");
    let html = match response(502, "text/html", "<h1>Bad gateway</h1>").check() {
        Err(Error::Api(refusal)) => refusal,
        other => panic!("not a refusal: {other:?}"),
    };
    assert_eq!((html.code, html.status), (502, 502));
    assert!(html.message.contains("<h1>Bad gateway</h1>"), "{}", html.message);
    assert_eq!(refusal(503, "").message, "HTTP 503: an empty answer");
}

#[test]
fn a_success_that_is_not_one_of_the_service_is_unreadable() {
    for (content_type, body) in [
        ("text/html", "<html>Please log in</html>"),
        ("application/json", r#"{"code":200,"tok"#),
        ("application/json", r#"{"token":"t"}"#),
        ("application/json", "[]"),
        ("", ""),
    ] {
        let broken = unreadable(200, content_type, body);
        assert_eq!(broken.code, "EBADMSG", "{body}");
    }
}

#[test]
fn a_long_page_is_cut_short() {
    let page = "马".repeat(10_000);
    let message = unreadable(200, "text/html", &page).message;
    assert!(message.len() < 500, "{message}");
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let wait = |value: &str| {
        let limited =
            Response { status: 429, retry_after: Some(value.into()), ..Response::default() };
        match limited.check() {
            Err(Error::Api(refusal)) => refusal.retry_after,
            other => panic!("not a refusal: {other:?}"),
        }
    };
    assert_eq!(wait("3").map(|wait| wait.as_secs()), Some(3));
    assert_eq!(wait("Wed, 21 Oct 2015 07:28:00 GMT").map(|wait| wait.as_secs()), Some(0));
    assert!(wait("Fri, 01 Jan 2100 00:00:00 GMT").unwrap().as_secs() > 1_000_000);
    assert!(wait("18446744073709551615").unwrap().as_secs() > 1_000_000);
    assert_eq!(wait("soon"), None);
}

#[test]
fn each_error_has_its_kind() {
    let ask = |status, code| {
        let body = format!(r#"{{"code":{code}}}"#);
        let error = response(status, "application/json", &body).check().unwrap_err();
        (error.is_authentication(), error.is_rate_limit(), error.is_server())
    };
    assert_eq!(ask(401, 1004), (true, false, false));
    assert_eq!(ask(200, 1001), (true, false, false));
    assert_eq!(ask(429, 1008), (false, true, false));
    assert_eq!(ask(200, 1008), (false, true, false));
    assert_eq!(ask(500, 1000), (false, false, true));
    assert_eq!(ask(504, 1050), (false, false, true));
    assert_eq!(ask(400, 1002), (false, false, false));
}

#[test]
fn an_answer_is_read_by_its_type_with_an_error_that_names_the_field() {
    let body = r#"{"code":200,"userId":"u1"}"#;
    let error = response(201, "", body).read::<UserToken>().unwrap_err();
    let text = error.to_string();
    assert!(text.contains("carried out") && text.ends_with("token is required"), "{text}");
    assert!(!error.is_connect() && !error.is_timeout() && !error.is_server());
    assert_eq!(error.causes().count(), 1);
    let Error::Answer(unread) = error else { panic!("not an answer: {error:?}") };
    assert_eq!((unread.status, unread.answer.as_str()), (201, body));
    assert_eq!(unread.source.field, "token");
}

#[test]
fn values_that_only_javascript_can_hold_do_not_fail_a_call() {
    let body = r#"{"code":200.0,"userId":"\ud83d","token":"t","a":["\ud83d"],"b":1e400}"#;
    let answer = response(200, "", body);
    answer.check().unwrap();
    let UserToken { user_id, extra, .. } = answer.read().unwrap();
    assert_eq!(user_id, "\u{fffd}");
    assert_eq!(extra["a"], serde_json::json!(["\u{fffd}"]));
    assert_eq!(extra["b"], "1e400");
}

#[test]
fn a_number_in_place_of_a_text_is_read_as_its_digits() {
    for number in ["0", "1.5", "9007199254740993", "18446744073709551616", "1e21"] {
        let body = format!(r#"{{"code":200,"userId":{number},"token":"t"}}"#);
        let UserToken { user_id, .. } = response(200, "", &body).read().unwrap();
        assert_eq!(user_id, number);
    }
}

#[test]
fn a_refusal_may_be_of_any_depth() {
    let deep = "[".repeat(500_000) + &"]".repeat(500_000);
    let refusal = refusal(400, &format!(r#"{{"code":1002,"url":"/x","deep":{deep}}}"#));
    assert_eq!((refusal.code, &refusal.body["url"]), (1002, &"/x".into()));
    assert_eq!(refusal.body["deep"], deep);
}

#[test]
fn a_long_message_is_cut_and_control_characters_are_escaped() {
    let body = format!(r#"{{"code":1002,"errorMessage":"\u001b[2J{}"}}"#, "马".repeat(10_000));
    let refusal = refusal(400, &body);
    assert!(refusal.message.starts_with("\\u001b[2J马"), "{}", refusal.message);
    assert!(refusal.message.ends_with("… (cut: 10004 characters)"), "{}", refusal.message);
    assert_eq!(refusal.answer, body);
}

#[test]
fn an_optional_field_of_another_type_is_passed_on_as_it_came() {
    let answer = r#"{"code":200,"messageUIDs":"one for all"}"#;
    let sent: Sent = response(200, "", answer).read().unwrap();
    assert_eq!(sent.message_uids, None);
    assert_eq!(sent.extra["messageUIDs"], "one for all");
}

#[test]
fn ids_of_messages_and_tags_of_users_are_read_by_their_names() {
    let answer = r#"{"code":200,"messageUIDs":[{"messageUID":"m","userId":"u","more":1}]}"#;
    let sent: Sent = response(200, "", answer).read().unwrap();
    let [to] = sent.message_uids.as_deref().unwrap() else { panic!() };
    assert_eq!((to.user_id.as_str(), to.message_uid.as_str()), ("u", "m"));
    assert_eq!(to.extra["more"], 1);

    let answer = r#"{"code":200,"result":{"u2":[],"u1":["IM","女"]}}"#;
    let tags: Tags = response(200, "", answer).read().unwrap();
    assert_eq!(tags.tags.unwrap()["u1"], ["IM", "女"]);
}

#[test]
fn a_list_with_an_item_that_lacks_its_id_is_passed_on_as_it_came() {
    let answer = r#"{"code":200,"messageUIDs":[{"userId":"u","messageUID":"m"},{"groupId":"g"}]}"#;
    let sent: Sent = response(200, "", answer).read().unwrap();
    assert_eq!(sent.message_uids, None);
    assert_eq!(sent.extra["messageUIDs"][1]["groupId"], "g");
}

proptest! {
    #[test]
    fn any_bytes_are_an_answer_a_refusal_or_unreadable(
        status in 100..1000_u16,
        content_type in ".*",
        retry_after in prop::option::of(".*"),
        body in prop::collection::vec(any::<u8>(), 0..256),
    ) {
        let response = Response { status, content_type, location: None, retry_after, body };
        let Err(error) = response.check() else {
            return Err(TestCaseError::fail("random bytes are no answer"));
        };
        prop_assert!(error.to_string().len() < 2000);
    }
}
