//! The methods as a table: what the JavaScript surface is made of.

use std::pin::Pin;

use serde::Serialize;

use crate::api::RESOURCES;
use crate::field::{Field, read_argument};
use crate::node::answer::{self, Written};
use crate::node::typescript::{Declarations, Type, given};
use crate::{Call, Client, Result};

/// A group of methods that hang on one path.
pub struct Resource {
    /// Where it hangs, as in `User.Block`.
    pub path: &'static str,
    /// Further paths to the same methods.
    pub aliases: &'static [&'static str],
    pub doc: &'static str,
    pub methods: &'static [Method],
}

/// One endpoint.
pub struct Method {
    pub name: &'static str,
    /// Further names of the same method.
    pub aliases: &'static [&'static str],
    /// Reads the input and makes the call: JSON text in, JSON text out.
    pub call: fn(Client, &str) -> Result<Answer>,
    pub declaration: Option<Declaration>,
}

/// What `index.d.ts` says of a method.
pub struct Declaration {
    pub doc: &'static str,
    pub argument: Argument,
    /// The TypeScript type of the answer.
    pub answer: fn(&mut Declarations) -> String,
}

/// Leaves out of a release what only a debug build, which writes `index.d.ts`, has a use for.
pub const fn in_debug(declaration: Declaration) -> Option<Declaration> {
    if cfg!(debug_assertions) { Some(declaration) } else { None }
}

impl Resource {
    /// Every path that leads to it, its own first.
    pub fn paths(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.path).chain(self.aliases.iter().copied())
    }
}

impl Method {
    /// Every path it is called by, as in `User.register`.
    pub fn paths(&'static self, resource: &Resource) -> impl Iterator<Item = String> + use<> {
        let names = || std::iter::once(self.name).chain(self.aliases.iter().copied());
        resource.paths().flat_map(move |path| names().map(move |name| format!("{path}.{name}")))
    }
}

/// Every method, with the resource it belongs to.
pub fn methods() -> impl Iterator<Item = (&'static Resource, &'static Method)> {
    let of =
        |resource: &'static Resource| resource.methods.iter().map(move |method| (resource, method));
    RESOURCES.iter().flat_map(of)
}

pub type Answer = Pin<Box<dyn Future<Output = Result<String>> + Send>>;

/// What a method takes.
pub struct Argument {
    pub name: &'static str,
    /// Nothing passes for it.
    pub optional: fn() -> bool,
    /// The TypeScript type.
    pub ty: fn(&mut Declarations) -> String,
}

impl Argument {
    pub const fn of<T: Field + Type>(name: &'static str) -> Self {
        Self { name, optional: || read_argument::<T>("null", "").is_ok(), ty: given::<T> }
    }
}

/// Makes a call, for its answer as JSON text. One of these for each type of answer is enough.
#[inline(never)]
pub fn answer<T: Written + 'static>(call: Call<T>) -> Answer {
    Box::pin(call.make(answer::write::<T>))
}

/// A message as JSON text.
pub fn write(message: &impl Serialize) -> String {
    serde_json::to_string(message).expect("messages are made of JSON values")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Write;

    use serde_json::Value;
    use wiremock::matchers::any;
    use wiremock::{Mock, MockServer, ResponseTemplate};

    use super::*;
    use crate::{Api, AppKey, Options};

    /// Calls of every method: method, input, answer.
    const CASES: &str = include_str!("../../__test__/cases.json");

    /// Every request of every method, and whether it is made again after an unknown outcome. The
    /// server fails each call, so that the number of attempts shows that.
    #[tokio::test]
    async fn every_request() {
        let server = MockServer::start().await;
        let failure = ResponseTemplate::new(500).set_body_json(serde_json::json!({ "code": 1000 }));
        Mock::given(any()).respond_with(failure).mount(&server).await;

        let methods: BTreeMap<String, &Method> = methods()
            .flat_map(|(resource, method)| method.paths(resource).map(move |path| (path, method)))
            .collect();
        let mut calls = Vec::new();
        let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
        for (number, case) in cases.into_iter().enumerate() {
            let name = case["method"].as_str().unwrap().to_owned();
            let client = Client::new(Options {
                // So that a request can be told from those of the other calls.
                appkey: AppKey::new(number.to_string()),
                secret: "secret".into(),
                api: Some(Api::new([server.uri().as_str()]).unwrap()),
                max_retries: Some(1),
                ..Options::default()
            });
            let call = (methods[&name].call)(client.unwrap(), &case["input"].to_string());
            calls.push((name, tokio::spawn(call.unwrap())));
        }

        let mut snapshot = String::new();
        for (number, (name, call)) in calls.into_iter().enumerate() {
            let error = call.await.unwrap().unwrap_err();
            let repeated = match error.trace().unwrap().attempts {
                1 => "once",
                _ => "repeatable",
            };
            let requests = server.received_requests().await.unwrap();
            let sent = |request: &&wiremock::Request| {
                request.headers["app-key"].to_str().unwrap() == number.to_string()
            };
            let request = requests.iter().find(sent).unwrap();
            let encoding = request.headers["content-type"].to_str().unwrap();
            let body = String::from_utf8_lossy(&request.body);
            let path = request.url.path();
            writeln!(snapshot, "{name}\n{path} {repeated}\n{encoding}\n{body}\n").unwrap();
        }
        insta::assert_snapshot!(snapshot);
    }

    #[test]
    fn every_method_has_a_case() {
        let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
        for (resource, method) in methods() {
            let name = format!("{}.{}", resource.path, method.name);
            assert!(cases.iter().any(|case| case["method"] == name), "{name}");
        }
    }
}
