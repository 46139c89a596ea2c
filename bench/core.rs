//! What the core does without I/O: checking and encoding an input, signing, decoding an answer.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rongcloud_native::api::user::UserToken;
use rongcloud_native::internals::{Method, methods, renamed, signer};
use rongcloud_native::response::Response;
use rongcloud_native::{Client, Options};
use serde_json::{Value, json};

fn user() -> String {
    json!({
        "id": "mnktiytan0",
        "name": "Martin 马丁",
        "portrait": "http://example.com/martin.jpg",
    })
    .to_string()
}

fn group(members: usize) -> String {
    let members: Vec<Value> =
        (0..members).map(|member| json!({ "id": format!("mnktiytan{member}") })).collect();
    json!({ "id": "g1", "name": "Martin 的群", "members": members }).to_string()
}

fn answer() -> Response {
    Response {
        status: 200,
        body:
            json!({ "code": 200, "userId": "mnktiytan0", "token": "SfJQnrPD==@5kfm.rongnav.com" })
                .to_string()
                .into_bytes(),
        ..Response::default()
    }
}

/// A group's members, as the service lists them.
fn members(count: usize) -> Response {
    let users: Vec<Value> =
        (0..count).map(|member| json!({ "id": format!("mnktiytan{member}") })).collect();
    Response {
        status: 200,
        body: json!({ "code": 200, "users": users }).to_string().into_bytes(),
        ..Response::default()
    }
}

fn method(name: &str) -> &'static Method {
    let (_, method) = methods()
        .find(|(resource, method)| name == format!("{}.{}", resource.path, method.name))
        .expect("it is in the table");
    method
}

fn client() -> Client {
    let options = Options { appkey: "key".into(), secret: "secret".into(), ..Options::default() };
    Client::new(options).expect("the options are right")
}

fn user_calls(criterion: &mut Criterion) {
    let (client, user) = (client(), user());
    let register = method("User.register");
    criterion.bench_function("read and check a user", |bencher| {
        bencher.iter(|| (register.call)(client.clone(), &user).request().unwrap());
    });
    let request = (register.call)(client.clone(), &user).request().unwrap();
    criterion.bench_function("encode a user", |bencher| bencher.iter(|| request.body()));
    let sign = signer("yaicmsjl0a3LWz".into());
    criterion.bench_function("sign an attempt", |bencher| bencher.iter(&sign));
    let answer = answer();
    criterion.bench_function("rename an answer for JavaScript", |bencher| {
        bencher.iter(|| answer.check().and_then(|()| renamed(&answer, register.answer)).unwrap());
    });
    criterion.bench_function("read an answer for Rust", |bencher| {
        bencher.iter(|| answer.check().and_then(|()| answer.read::<UserToken>()).unwrap());
    });
}

fn growth(criterion: &mut Criterion) {
    let client = client();
    let (create, get) = (method("Group.create"), method("Group.get"));
    let mut rows = criterion.benchmark_group("check and encode a group");
    for members in [1, 10, 100, 1000] {
        let group = group(members);
        rows.throughput(Throughput::Elements(members as u64));
        rows.bench_with_input(BenchmarkId::from_parameter(members), &group, |bencher, group| {
            bencher.iter(|| (create.call)(client.clone(), group).request().unwrap().body());
        });
    }
    rows.finish();
    let mut rows = criterion.benchmark_group("rename the members of a group for JavaScript");
    for count in [1, 10, 100, 1000] {
        let answer = members(count);
        rows.throughput(Throughput::Elements(count as u64));
        rows.bench_with_input(BenchmarkId::from_parameter(count), &answer, |bencher, answer| {
            bencher.iter(|| answer.check().and_then(|()| renamed(answer, get.answer)).unwrap());
        });
    }
    rows.finish();
}

criterion_group!(all, user_calls, growth);
criterion_main!(all);
