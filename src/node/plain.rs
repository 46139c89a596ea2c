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
    Mapped {
        code: 1008,
        to: "20001",
        paths: &[],
        msg: "too many calls in too short a time",
    },
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
        Error::Invalid(_) => return None,
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
            && (row.paths.is_empty() || row.paths.contains(&refusal.trace.path))
    });
    if let Some(row) = mapped {
        return json!({ "code": row.to, "msg": row.msg });
    }
    body.shift_remove("errorMessage");
    body.entry("code").or_insert_with(|| "".into());
    body.insert("msg".to_owned(), refusal.message.clone().into());
    body.into()
}
