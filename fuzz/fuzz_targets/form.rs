//! Any fields come back from a form as they went in.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rongcloud_native::request::Request;

fuzz_target!(|fields: Vec<(String, String)>| {
    let fields = fields.into_iter().map(|(name, text)| (name, text.into())).collect();
    let request = Request { path: "/any.json".into(), fields, ..Request::default() };
    let body = request.body();
    assert!(body.iter().all(|byte| byte.is_ascii_graphic()), "nothing in it ends a header");
    let parsed = form_urlencoded::parse(&body).map(|(name, text)| (name.into(), (*text).into()));
    assert_eq!(request.fields, parsed.collect());
});
