//! What the core does without I/O: checking and encoding an input, signing, decoding an answer.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rongcloud_native::api::group::NewGroup;
use rongcloud_native::api::user::{UserProfile, UserToken};
use rongcloud_native::internals::{read, request, signer};
use rongcloud_native::request::Encoding;
use rongcloud_native::response::Response;
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

fn user_calls(criterion: &mut Criterion) {
    let user = user();
    criterion.bench_function("check a user", |bencher| {
        bencher.iter(|| read::<UserProfile>(&user).unwrap());
    });
    let request = request::<UserProfile>(&user, Encoding::Form).unwrap();
    criterion.bench_function("encode a user", |bencher| bencher.iter(|| request.body()));
    let sign = signer("yaicmsjl0a3LWz".into());
    criterion.bench_function("sign an attempt", |bencher| bencher.iter(&sign));
    let answer = answer();
    criterion.bench_function("decode an answer", |bencher| {
        bencher.iter(|| answer.check().and_then(|()| answer.read::<UserToken>()).unwrap());
    });
}

fn growth(criterion: &mut Criterion) {
    let mut rows = criterion.benchmark_group("check and encode a group");
    for members in [1, 10, 100, 1000] {
        let group = group(members);
        rows.throughput(Throughput::Elements(members as u64));
        rows.bench_with_input(BenchmarkId::from_parameter(members), &group, |bencher, group| {
            bencher.iter(|| request::<NewGroup>(group, Encoding::Form).unwrap().body());
        });
    }
    rows.finish();
}

criterion_group!(all, user_calls, growth);
criterion_main!(all);
