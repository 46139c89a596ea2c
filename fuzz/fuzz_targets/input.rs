//! Any JSON is refused by name or becomes a request, whichever method it is passed to.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use rongcloud_native::internals::methods;
use rongcloud_native::request::{Encoding, Request};
use rongcloud_native::{Client, Error, Extra, Options, Result};

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let options = Options { appkey: "k".into(), secret: "s".into(), ..Options::default() };
    Client::new(options).expect("the options are right")
});

fn look_at(outcome: Result<Request>) {
    match outcome {
        Ok(request) => {
            let body = request.body();
            match request.encoding {
                Encoding::Form => assert!(body.iter().all(u8::is_ascii_graphic)),
                Encoding::Json => {
                    assert_eq!(request.fields, serde_json::from_slice::<Extra>(&body).unwrap());
                }
            }
        }
        Err(Error::Invalid(invalid)) => assert!(invalid.to_string().starts_with(&invalid.field)),
        Err(other) => panic!("nothing was sent: {other}"),
    }
}

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    for (_, method) in methods() {
        look_at((method.call)(CLIENT.clone(), text).request());
    }
});
