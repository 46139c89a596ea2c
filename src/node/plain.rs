//! What `resolveErrors` resolves with: the plain objects that `rongcloud-sdk` 3.1.1 gives instead
//! of errors.

use serde_json::{Value, json};

use crate::error::{ApiError, Error};

/// A code of the service that has another one here, and the paths it has it at; none is all.
struct Mapped {
    code: i64,
    to: &'static str,
    paths: &'static [&'static str],
    msg: &'static str,
}

const MAPPED: &[Mapped] = &[
    Mapped {
        code: 1004,
        to: "20000",
        paths: &[],
        msg: "the signature is wrong: check appkey and secret",
    },
    Mapped { code: 1008, to: "20001", paths: &[], msg: "too many calls in too short a time" },
    Mapped {
        code: 2007,
        to: "10001",
        paths: &["/user/getToken.json", "/push.json"],
        msg: "the app has as many users as its environment allows",
    },
];

/// The value to resolve with, as JSON text; `None` where even `rongcloud-sdk` rejects.
pub fn resolution(error: &Error) -> Option<String> {
    let value = match error {
        Error::Invalid(_) | Error::Closed => return None,
        Error::Api(refusal) => of_refusal(refusal),
        Error::Transport(broken) => json!({ "code": "", "msg": broken.message }),
    };
    Some(value.to_string())
}

fn of_refusal(refusal: &ApiError) -> Value {
    let mut body = refusal.body.clone();
    if refusal.status < 300 {
        body.insert("msg".to_owned(), refusal.message.clone().into());
        return body.into();
    }
    let mapped = MAPPED.iter().find(|row| {
        row.code == refusal.code
            && (row.paths.is_empty() || row.paths.contains(&&*refusal.trace.path))
    });
    if let Some(row) = mapped {
        return json!({ "code": row.to, "msg": row.msg });
    }
    body.shift_remove("errorMessage");
    body.entry("code").or_insert_with(|| "".into());
    body.insert("msg".to_owned(), refusal.message.clone().into());
    body.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Trace;
    use crate::response::Response;

    fn resolved(status: u16, body: &str, path: &'static str) -> Value {
        let response = Response { status, body: body.into(), ..Response::default() };
        let mut error = response.check().unwrap_err();
        error.set_trace(Trace { path: path.into(), ..Trace::default() });
        serde_json::from_str(&resolution(&error).unwrap()).unwrap()
    }

    #[test]
    fn codes_that_rongcloud_sdk_maps_are_mapped() {
        let code = |status, code: u32, path| {
            let body = format!(r#"{{"code":{code},"errorMessage":"text"}}"#);
            resolved(status, &body, path)["code"].clone()
        };
        assert_eq!(code(401, 1004, "/user/refresh.json"), "20000");
        assert_eq!(code(429, 1008, "/user/refresh.json"), "20001");
        assert_eq!(code(403, 2007, "/user/getToken.json"), "10001");
        assert_eq!(code(403, 2007, "/user/refresh.json"), 2007);
    }

    #[test]
    fn other_refusals_keep_their_fields_with_the_text_renamed() {
        let body = r#"{"code":1002,"errorMessage":"text","url":"/x"}"#;
        assert_eq!(resolved(400, body, "/x"), json!({ "code": 1002, "url": "/x", "msg": "text" }));
    }

    #[test]
    fn a_refusal_with_status_200_keeps_its_body() {
        let body = r#"{"code":1015,"errorMessage":"text"}"#;
        assert_eq!(
            resolved(200, body, "/x"),
            json!({ "code": 1015, "errorMessage": "text", "msg": "text" })
        );
    }

    #[test]
    fn an_answer_without_code_has_an_empty_one() {
        assert_eq!(resolved(502, "<h1>Bad gateway</h1>", "/x")["code"], "");
    }
}
