//! What is sent: every request of every endpoint, in one snapshot.

use std::fmt::Write;

use rongcloud_native::api::Id;
use rongcloud_native::api::id::UserId;
use rongcloud_native::api::push::Broadcast;
use rongcloud_native::api::push::audience::PushAudience;
use rongcloud_native::api::push::notification::{IosNotification, PushNotification};
use rongcloud_native::api::user::UserProfile;
use rongcloud_native::api::user::blacklist::Blacklisting;
use rongcloud_native::request::{Encoding, Request, Verb};
use rongcloud_native::{Api, Client, Error, Options};
use serde_json::json;
use wiremock::http::HeaderName;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A server that accepts every call, and a client of it.
async fn connected() -> (MockServer, Client) {
    let server = MockServer::start().await;
    let answer = json!({ "code": 200, "userId": "u1", "token": "t1", "new": { "field": [1] } });
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_json(answer))
        .mount(&server)
        .await;
    let client = Client::new(Options {
        appkey: "8alwspkvucoim".into(),
        secret: "yaicmsjl0a3LWz".into(),
        api: Some(Api::new([server.uri().as_str()]).unwrap()),
        ..Options::default()
    });
    (server, client.unwrap())
}

fn user() -> UserProfile {
    UserProfile {
        id: "u 1+|=-_".into(),
        name: "Martin 马 & = %".into(),
        portrait: "http://example.com/p.png?a=1&b=2".into(),
        ..UserProfile::default()
    }
}

#[tokio::test]
async fn requests() {
    let (server, client) = connected().await;
    let mut with_extra = user();
    with_extra.extra = json!({
        "flag": true, "list": ["a", "b"], "nothing": null, "object": { "k": [1] },
        "userId": "loses to the field of that name",
    })
    .as_object()
    .unwrap()
    .clone();

    client.user().register(user()).await.unwrap();
    client.user().register(with_extra).await.unwrap();
    client.user().refresh(user()).await.unwrap();

    let mut requests = String::new();
    for request in server.received_requests().await.unwrap() {
        let encoding = request.headers["content-type"].to_str().unwrap();
        let body = String::from_utf8(request.body).unwrap();
        writeln!(requests, "{} {}\n{encoding}\n{body}\n", request.method, request.url.path())
            .unwrap();
    }
    insta::assert_snapshot!(requests);
}

#[tokio::test]
async fn any_path_can_be_called_with_any_verb() {
    let (server, client) = connected().await;
    let fields = json!({ "userId": "u 1", "list": ["a", "b"] }).as_object().unwrap().clone();
    let mut requests = String::new();
    for verb in [Verb::Get, Verb::Post, Verb::Put, Verb::Delete] {
        for encoding in [Encoding::Form, Encoding::Json] {
            let path = "/v3/any.json".into();
            let request =
                Request { path, verb, encoding, fields: fields.clone(), repeatable: false };
            let answer = client.request(request).await.unwrap();
            assert_eq!((&answer["code"], &answer["new"]), (&json!(200), &json!({ "field": [1] })));
        }
    }
    for request in server.received_requests().await.unwrap() {
        let encoding = request.headers.get("content-type").map(|text| text.to_str().unwrap());
        let (path, query) = (request.url.path(), request.url.query());
        let body = String::from_utf8(request.body).unwrap();
        writeln!(requests, "{} {path} {query:?} {encoding:?} {body}", request.method).unwrap();
    }
    insta::assert_snapshot!(requests);
}

#[tokio::test]
async fn a_path_that_leads_elsewhere_is_not_called() {
    let (server, client) = connected().await;
    let request = Request { path: "/user/../group/create.json".into(), ..Request::default() };
    let Err(Error::Invalid(error)) = client.request(request).await else { panic!() };
    assert_eq!(
        error.to_string(),
        "path must be a path as in /user/info.json, without a query, not \
         \"/user/../group/create.json\""
    );
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn headers() {
    let (server, client) = connected().await;
    client.user().register(user()).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let mut names: Vec<&str> = requests[0].headers.keys().map(HeaderName::as_str).collect();
    names.sort_unstable();
    assert_eq!(
        names.join(" "),
        "accept app-key content-length content-type host nonce signature timestamp user-agent \
         x-request-id"
    );
}

#[tokio::test]
async fn the_answer_comes_back_whole() {
    let (_server, client) = connected().await;
    let registered = client.user().register(user()).await.unwrap();
    assert_eq!((registered.user_id.as_str(), registered.token.as_str()), ("u1", "t1"));
    assert_eq!(registered.extra["new"], json!({ "field": [1] }));
}

#[tokio::test]
async fn an_input_beyond_its_limits_is_not_sent() {
    let (server, client) = connected().await;
    let cases = [
        ("name", UserProfile { name: String::new(), ..user() }),
        ("name", UserProfile { name: "马".repeat(43), ..user() }),
        ("portrait", UserProfile { portrait: String::new(), ..user() }),
        ("portrait", UserProfile { portrait: "p".repeat(1025), ..user() }),
    ];
    for (field, input) in cases {
        let error = client.user().register(input).await.unwrap_err();
        let Error::Invalid(invalid) = error else { panic!() };
        assert_eq!((invalid.field.as_str(), invalid.code()), (field, "20003"));
    }
    assert!(server.received_requests().await.unwrap().is_empty());

    let largest = UserProfile { name: "n".repeat(128), portrait: "p".repeat(1024), ..user() };
    client.user().register(largest).await.unwrap();
}

#[tokio::test]
async fn a_push_beyond_its_limits_is_not_sent() {
    let (server, client) = connected().await;
    let push = |tags| {
        let ios = IosNotification { badge: Some(3.into()), ..IosNotification::default() };
        let audience = PushAudience { tag: Some(tags), is_to_all: Some(false), ..<_>::default() };
        Broadcast {
            platform: vec!["ios".into()],
            audience: audience.into(),
            notification: PushNotification { ios: Some(ios), ..<_>::default() }.into(),
            ..Broadcast::default()
        }
    };
    let error = client.push().push(push(vec!["a".into(); 21])).await.unwrap_err();
    let Error::Invalid(invalid) = error else { panic!() };
    assert_eq!((invalid.field.as_str(), invalid.code()), ("audience.tag", "20003"));

    client.push().push(push(vec!["a".into()])).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let [request] = requests.as_slice() else { panic!() };
    assert_eq!(
        request.body_json::<serde_json::Value>().unwrap(),
        json!({
            "platform": ["ios"],
            "audience": { "tag": ["a"], "is_to_all": false },
            "notification": { "ios": { "badge": 3 } },
        })
    );
}

#[tokio::test]
async fn a_list_or_an_item_beyond_its_limits_is_not_sent() {
    let (server, client) = connected().await;
    let ids =
        |count: usize| (0..count).map(|number| Id(UserId(number.to_string()))).collect::<Vec<_>>();
    let cases = [
        ("blacklist", ids(21)),
        ("blacklist[1]", vec!["u2".into(), "".into()]),
        ("blacklist[0]", vec!["马".repeat(65).into()]),
    ];
    let blacklisting =
        |blacklist| Blacklisting { id: "u1".into(), blacklist, ..Blacklisting::default() };
    for (field, blacklist) in cases {
        let error = client.user().blacklist().add(blacklisting(blacklist)).await.unwrap_err();
        let Error::Invalid(invalid) = error else { panic!() };
        assert_eq!((invalid.field.as_str(), invalid.code()), (field, "20003"));
    }
    assert!(server.received_requests().await.unwrap().is_empty());

    client.user().blacklist().add(blacklisting(ids(20))).await.unwrap();
    client.user().blacklist().add(blacklisting(vec!["马".repeat(64).into()])).await.unwrap();
}
