//! What a failed call resolves with under `resolveErrors`: an object like that of `rongcloud-sdk`
//! 3.1.1.

use serde_json::{Value, json};

use crate::error::{ApiError, Error};
use crate::json::Object;
use crate::response::text_of;

/// A code of the service that `rongcloud-sdk` replaces, for these methods; none means all.
struct Mapped {
    code: i64,
    to: &'static str,
    methods: &'static [(&'static str, &'static str)],
    msg: &'static str,
}

const MAPPED: &[Mapped] = &[
    Mapped {
        code: 1004,
        to: "20000",
        methods: &[],
        msg: "the signature is wrong: check appkey and secret",
    },
    Mapped { code: 1008, to: "20001", methods: &[], msg: "too many calls in too short a time" },
    Mapped {
        code: 2007,
        to: "10001",
        methods: &[("User", "register"), ("Push", "push")],
        msg: "the app has as many users as its environment allows",
    },
];

/// What a call of `method`, a resource and a name, resolves with, as JSON text; `None` if
/// `rongcloud-sdk` rejects too.
pub fn write(error: &Error, method: (&str, &str)) -> Option<String> {
    match error {
        Error::Invalid(_) | Error::Closed | Error::Queue(_) => None,
        Error::Api(refusal) => Some(of_refusal(refusal, method)),
        Error::Transport(broken) => Some(without_code(&broken.message)),
        Error::Answer(unread) => Some(unread.answer.clone()),
    }
}

fn of_refusal(refusal: &ApiError, method: (&str, &str)) -> String {
    let Some(body) = Object::parse(&refusal.answer) else {
        return without_code(of_page(refusal));
    };
    let mapped = MAPPED.iter().find(|row| {
        row.code == refusal.code && (row.methods.is_empty() || row.methods.contains(&method))
    });
    match mapped {
        _ if refusal.status < 300 => with_msg(&body, &["msg"], refusal),
        Some(row) => json!({ "code": row.to, "msg": row.msg }).to_string(),
        None => with_msg(&body, &["msg", "errorMessage"], refusal),
    }
}

/// The text for an answer that is not JSON: the answer itself, unless it is empty.
fn of_page(refusal: &ApiError) -> &str {
    if refusal.answer.is_empty() || refusal.status < 400 {
        &refusal.message
    } else {
        &refusal.answer
    }
}

fn without_code(msg: &str) -> String {
    json!({ "code": "", "msg": msg }).to_string()
}

/// The fields of a refusal unchanged, except some, and its text as `msg`.
fn with_msg(body: &Object<'_>, except: &[&str], refusal: &ApiError) -> String {
    let mut text = "{".to_owned();
    for (name, value) in body.iter() {
        if !except.iter().any(|other| name.is(other)) {
            text.extend([name.text(), ":", value.text(), ","]);
        }
    }
    let described = || Value::from(refusal.message.as_str()).to_string();
    let msg = text_of(body).map_or_else(described, |msg| msg.text().to_owned());
    text + r#""msg":"# + &msg + "}"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::Response;

    const REGISTER: (&str, &str) = ("User", "register");
    const REFRESH: (&str, &str) = ("User", "refresh");

    fn resolved(status: u16, body: &str, method: (&str, &str)) -> Value {
        let response = Response { status, body: body.into(), ..Response::default() };
        let error = response.check().unwrap_err();
        serde_json::from_str(&write(&error, method).unwrap()).unwrap()
    }

    #[test]
    fn codes_that_rongcloud_sdk_maps_are_mapped() {
        let code = |status, code: u32, method| {
            let body = format!(r#"{{"code":{code},"errorMessage":"text"}}"#);
            resolved(status, &body, method)["code"].clone()
        };
        assert_eq!(code(401, 1004, REFRESH), "20000");
        assert_eq!(code(429, 1008, REFRESH), "20001");
        assert_eq!(code(403, 2007, REGISTER), "10001");
        assert_eq!(code(403, 2007, REFRESH), 2007);
        assert_eq!(code(403, 2007, ("Push", "push")), "10001");
        assert_eq!(code(403, 2007, ("Push", "message")), 2007);
    }

    #[test]
    fn other_refusals_keep_their_fields_with_the_text_renamed() {
        let body = r#"{"code":1002,"errorMessage":"text","url":"/x"}"#;
        assert_eq!(
            resolved(400, body, REFRESH),
            json!({ "code": 1002, "url": "/x", "msg": "text" })
        );
    }

    #[test]
    fn a_refusal_with_status_200_keeps_its_body() {
        let body = r#"{"code":1015,"errorMessage":"text"}"#;
        assert_eq!(
            resolved(200, body, REFRESH),
            json!({ "code": 1015, "errorMessage": "text", "msg": "text" })
        );
    }

    #[test]
    fn an_answer_without_code_has_none_and_one_that_is_no_json_an_empty_one() {
        let body = r#"{"errorMessage":"text"}"#;
        assert_eq!(resolved(502, body, REFRESH), json!({ "msg": "text" }));
        let page = "<h1>Bad gateway</h1>";
        assert_eq!(resolved(502, page, REFRESH), json!({ "code": "", "msg": page }));
        let empty = json!({ "code": "", "msg": "HTTP 502: an empty answer" });
        assert_eq!(resolved(502, "", REFRESH), empty);
    }
}
