//! The table of methods: every resource, its methods, and their inputs and answers.

use std::sync::LazyLock;

use crate::api::RESOURCES;
use crate::call::{Facts, Untyped};
use crate::schema::{Declared, Kind};
use crate::{Client, Options};

/// A group of methods under one path.
pub struct Resource {
    /// Its path, as in `User.Block`.
    pub path: &'static str,
    /// The name of its type in Rust and TypeScript.
    pub name: Declared,
    /// Further paths to the same methods.
    pub aliases: &'static [&'static str],
    /// Its docs.
    pub doc: Declared,
    /// Its own methods, without those of resources below it.
    pub methods: &'static [Method],
}

/// One method.
pub struct Method {
    /// Its name, as in `register`.
    pub name: &'static str,
    /// Further names of the same method.
    pub aliases: &'static [&'static str],
    /// Its docs.
    pub doc: Declared,
    /// Name of the argument.
    pub argument: &'static str,
    /// Kind of the argument.
    pub input: &'static Kind,
    /// Kind of the answer.
    pub answer: &'static Kind,
    /// Reads the input, as JSON text of JavaScript, and prepares the call.
    pub call: fn(Client, &str) -> Box<Untyped>,
}

impl Resource {
    /// Every path to it, its own first.
    pub fn paths(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.path).chain(self.aliases.iter().copied())
    }
}

impl Method {
    /// Every name of it, as in `User.register`.
    pub fn names(&'static self, resource: &Resource) -> impl Iterator<Item = String> + use<> {
        let names = || std::iter::once(self.name).chain(self.aliases.iter().copied());
        resource.paths().flat_map(move |path| names().map(move |name| format!("{path}.{name}")))
    }

    /// The facts of its calls.
    pub fn facts(&self) -> Facts {
        static NOBODY: LazyLock<Client> = LazyLock::new(|| {
            let options =
                Options { appkey: "none".into(), secret: "none".into(), ..<_>::default() };
            Client::in_environment(options, &<_>::default()).expect("these options are valid")
        });
        (self.call)(NOBODY.clone(), "null").facts
    }
}

/// Every method, with the resource it belongs to.
pub fn methods() -> impl Iterator<Item = (&'static Resource, &'static Method)> {
    let of =
        |resource: &'static Resource| resource.methods.iter().map(move |method| (resource, method));
    RESOURCES.iter().flat_map(of)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Write;

    use super::*;
    use crate::CallOptions;
    use crate::cases::CASES;
    use crate::request::Verb;
    use crate::rules::At;
    use crate::schema::{Model, Property, Shaped};

    fn client() -> Client {
        let options = Options { appkey: "key".into(), secret: "secret".into(), ..<_>::default() };
        Client::new(options).unwrap()
    }

    /// Every request of every method, and whether it is retried after an unknown outcome.
    #[test]
    fn every_request() {
        let methods: BTreeMap<String, &Method> = methods()
            .flat_map(|(resource, method)| method.names(resource).map(move |name| (name, method)))
            .collect();
        let mut snapshot = String::new();
        for case in CASES.iter() {
            let name = case["method"].as_str().unwrap();
            let call = (methods[name].call)(client(), &case["input"].to_string());
            let request = call.request().unwrap();
            let verb = match request.verb {
                Verb::Post => "",
                verb => &format!("{} ", verb.as_str()),
            };
            let path = &request.path;
            let repeated = if request.repeatable { "repeatable" } else { "once" };
            let encoding = request.content_type().unwrap_or("no body");
            let query = request.query().unwrap_or_default();
            let body = String::from_utf8(request.body()).unwrap();
            writeln!(snapshot, "{name}\n{verb}{path} {repeated}\n{encoding}\n{query}{body}\n")
                .unwrap();
        }
        insta::assert_snapshot!(snapshot);
    }

    #[test]
    fn every_method_has_a_case() {
        for (resource, method) in methods() {
            let name = format!("{}.{}", resource.path, method.name);
            assert!(CASES.iter().any(|case| case["method"] == name), "{name}");
        }
    }

    /// Every kind that stands in an input, options included.
    fn each_property(visit: &mut dyn FnMut(&'static Model, &'static Property)) {
        fn walk(kind: &'static Kind, visit: &mut dyn FnMut(&'static Model, &'static Property)) {
            match kind {
                Kind::Model(model) => model.each_property(&mut |property| {
                    visit(model, property);
                    walk(property.kind, visit);
                }),
                Kind::Optional(kind)
                | Kind::Switch(kind)
                | Kind::List(kind)
                | Kind::OneOrMany(kind)
                | Kind::Csv(kind)
                | Kind::Map(_, kind)
                | Kind::Verbatim(kind)
                | Kind::JsonText(kind)
                | Kind::Limited(kind, _) => walk(kind, visit),
                _ => {}
            }
        }
        for (_, method) in methods() {
            walk(method.input, visit);
        }
        walk(Options::KIND, visit);
        walk(CallOptions::KIND, visit);
    }

    /// Where each limit is broken, the error has the words of the docs.
    #[test]
    fn a_limit_is_told_by_the_same_words_in_the_docs_and_in_the_error() {
        let mut count = 0;
        each_property(&mut |model, property| {
            let limits = [
                property.limit,
                property.limit().each,
                property.kind.limit(),
                property.kind.item().and_then(Kind::limit),
                property.kind.keys(),
            ];
            for limit in limits.into_iter().flatten() {
                let at = At::Argument("it");
                let broken = match (&limit.length, &limit.range) {
                    (Some(length), _) if *length.start() > 0 => limit.length(0, &at),
                    (Some(_), _) => limit.length(usize::MAX, &at),
                    (_, Some(range)) => limit.range(range.start() - 1, &at),
                    (None, None) => continue,
                };
                let error = broken.unwrap_err().to_string();
                let told = format!(
                    "must {}{}",
                    if limit.length.is_some() { "have " } else { "be " },
                    limit.told.text()
                );
                assert!(
                    error.contains(&told),
                    "{}.{}: {error}: {told}",
                    model.name.text(),
                    property.js
                );
                count += 1;
            }
        });
        assert!(count > 100, "{count}");
    }
}
