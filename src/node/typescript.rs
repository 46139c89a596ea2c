//! `index.d.ts`, generated from the table of methods and their doc comments.

use std::fmt::Write;

use super::example::{self, key};
use super::options::Options;
use crate::CallOptions;
use crate::api::RESOURCES;
use crate::api::message::content::CONTENTS;
use crate::call::Facts;
use crate::pages::Pages;
use crate::resource::{Method, Resource};
use crate::rules::Limit;
use crate::schema::{Kind, Model, Property, Shaped};
use crate::webhook::WebhookOptions;
use crate::webhook::event::EVENTS;

/// The part without a counterpart in Rust: the factory, the errors, the abort signal.
const HEAD: &str = include_str!("index.head.d.ts");

/// Who creates the values of a type.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    /// The caller.
    Given,
    /// The service.
    Answered,
    /// The caller, in the content of a message. It is sent as it is, so it has what the service knows:
    /// numbers, and not their names.
    Content,
}

/// An interface to write.
struct Interface {
    model: &'static Model,
    side: Side,
    /// An answer has the service's `code` besides its own fields.
    is_answer: bool,
}

/// The interfaces found so far, in order.
#[derive(Default)]
struct Interfaces(Vec<Interface>);

impl Interfaces {
    /// The type of a kind. Adds the interfaces in it.
    fn name(&mut self, kind: &Kind, side: Side) -> String {
        match kind {
            Kind::Text => "string".to_owned(),
            Kind::Pattern(pattern) => pattern.js.to_owned(),
            Kind::Number(_) | Kind::Decimal => "number".to_owned(),
            Kind::Integer => "number | string".to_owned(),
            Kind::Bool => "boolean".to_owned(),
            Kind::Flag => "boolean | 0 | 1".to_owned(),
            // An interface is not assignable to `Record`.
            Kind::Object if side != Side::Answered => "object".to_owned(),
            Kind::Object => "Record<string, unknown>".to_owned(),
            Kind::Content if side == Side::Answered => {
                "Record<string, unknown> | string".to_owned()
            }
            Kind::Content => "string | MessageContent<Type>".to_owned(),
            Kind::JsonText(kind) if side == Side::Answered => self.name(kind, side),
            Kind::JsonText(kind) => format!("string | {}", self.name(kind, side)),
            Kind::Name(names) => either(names.iter().map(|name| format!("'{name}'"))),
            Kind::OneOf(choices) => either(choices.iter().map(|(name, number)| match side {
                Side::Given => format!("'{name}' | {number}"),
                Side::Answered | Side::Content => number.to_string(),
            })),
            Kind::Named(names) => {
                let known = either(names.iter().map(|(name, _)| name.replace('"', "'")));
                format!("{known} | (string & {{}}) | number")
            }
            Kind::Id(id) => {
                let id = self.name(id, side);
                format!("{id} | {{ id: {id} }}")
            }
            Kind::Member => "{ id: string }".to_owned(),
            Kind::List(item) => list(&self.name(item, side), side),
            Kind::Csv(item) if side == Side::Answered => list(&self.name(item, side), side),
            Kind::OneOrMany(item) | Kind::Csv(item) => {
                let item = self.name(item, side);
                format!("{item} | {}", list(&item, side))
            }
            Kind::Map(_, kind) => format!("Record<string, {}>", self.name(kind, side)),
            Kind::Switch(kind) => format!("boolean | {}", self.name(kind, side)),
            Kind::Optional(kind) | Kind::Limited(kind, _) | Kind::Verbatim(kind) => {
                self.name(kind, side)
            }
            Kind::Flat(part) if !part.is_open => {
                self.note_properties(part, side);
                String::new()
            }
            Kind::Model(model) | Kind::Flat(model) => {
                self.note(model, side);
                model.name.text().to_owned()
            }
        }
    }

    fn note(&mut self, model: &'static Model, side: Side) {
        if let Some(known) =
            self.0.iter_mut().find(|known| known.model.name.text() == model.name.text())
        {
            let is_same = std::ptr::eq(known.model.properties, model.properties);
            assert!(is_same, "two types have the name {}", model.name.text());
            // What is right in a content is right in every input.
            if side == Side::Content && known.side == Side::Given {
                known.side = side;
                self.note_properties(model, side);
            }
        } else {
            self.0.push(Interface { model, side, is_answer: false });
            self.note_properties(model, side);
        }
    }

    fn note_properties(&mut self, model: &'static Model, side: Side) {
        for property in model.properties {
            self.name(property.kind, side);
        }
    }

    fn answer(&mut self, name: &str) {
        for interface in &mut self.0 {
            interface.is_answer |= interface.model.name.text() == name;
        }
    }
}

fn either(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(" | ")
}

fn list(item: &str, side: Side) -> String {
    let list = if item.contains('|') { format!("({item})[]") } else { format!("{item}[]") };
    if side == Side::Answered { list } else { format!("readonly {list}") }
}

/// The whole of `index.d.ts`.
pub fn declarations() -> String {
    let mut known = Interfaces::default();
    known.name(Options::KIND, Side::Given);
    known.name(CallOptions::KIND, Side::Given);
    known.name(WebhookOptions::KIND, Side::Given);
    let resources: String =
        RESOURCES.iter().map(|resource| write_resource(resource, &mut known)).collect();
    let events = write_events(&mut known);
    refuse_clashes(&known);
    let contents = write_contents(&mut known);
    let interfaces: Vec<_> = known.0.drain(..).collect();
    let interfaces: String =
        interfaces.iter().map(|interface| write_interface(interface, &mut known)).collect();
    let roots = write_children("", "RongCloud.");
    fill(
        &fill(HEAD, "  // resources at the root\n", &roots),
        "  // resources and their models\n",
        &indent(&(resources + &contents + &events + &interfaces)),
    )
}

/// TypeScript would silently merge two interfaces of the same name.
fn refuse_clashes(known: &Interfaces) {
    let of_resources = RESOURCES.iter().map(|resource| resource.name.text().to_owned());
    let of_head = HEAD.lines().filter_map(|line| {
        let rest = line.trim_start();
        let rest = rest.strip_prefix("interface ").or_else(|| rest.strip_prefix("type "))?;
        rest.split([' ', '<', ';']).next().map(str::to_owned)
    });
    // `Options` is in the head too, for the options that JSON cannot carry.
    let of_models = known.0.iter().filter(|interface| interface.model.is_open);
    let of_models = of_models.map(|interface| interface.model.name.text().to_owned());
    let mut names: Vec<String> = of_resources.chain(of_models).chain(of_head).collect();
    names.sort_unstable();
    for pair in names.windows(2) {
        assert_ne!(pair[0], pair[1], "two types have this name");
    }
}

/// Replaces a mark in the head with a text.
fn fill(head: &str, mark: &str, text: &str) -> String {
    let (before, after) = head.split_once(mark).expect("the head has each mark");
    [before, text, after].concat()
}

/// Every path that leads to a resource, and the resource.
fn paths() -> impl Iterator<Item = (&'static str, &'static Resource)> {
    RESOURCES.iter().flat_map(|resource| resource.paths().map(move |path| (path, resource)))
}

/// The members right below a path, as properties.
fn write_children(parent: &str, namespace: &str) -> String {
    let prefix = if parent.is_empty() { String::new() } else { format!("{parent}.") };
    let below = paths().filter_map(|(path, _)| path.strip_prefix(&prefix)?.split('.').next());
    let mut names: Vec<&str> = Vec::new();
    for name in below {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let write = |name| write_child(&format!("{prefix}{name}"), name, namespace);
    names.into_iter().map(write).collect()
}

fn write_child(path: &str, name: &str, namespace: &str) -> String {
    let resource = paths().find(|(known, _)| *known == path).map(|(_, resource)| resource);
    let named = resource.map(|resource| format!("{namespace}{}", resource.name.text()));
    let (doc, ty) = match resource {
        Some(resource) if resource.path == path => (resource.doc.text().to_owned(), named),
        Some(resource) => (
            deprecated(resource.path),
            named.into_iter().chain(write_object(path, namespace)).reduce(|a, b| a + " & " + &b),
        ),
        None => (deprecated(&below(path).join("` or `")), write_object(path, namespace)),
    };
    format!("{}  readonly {name}: {};\n", comment(&doc, "  "), ty.unwrap_or_default())
}

/// The doc comment of an old name.
fn deprecated(name: &str) -> String {
    format!("@deprecated Use `{name}`.")
}

/// The resources below a path without a resource, each by the path to use.
fn below(path: &str) -> Vec<&'static str> {
    let is_below = |known: &str| known.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'));
    paths().filter(|(known, _)| is_below(known)).map(|(_, resource)| resource.path).collect()
}

/// The members below a path without a resource, as an object type.
fn write_object(path: &str, namespace: &str) -> Option<String> {
    let children = write_children(path, namespace);
    (!children.is_empty()).then(|| format!("{{\n{}  }}", indent(&children)))
}

fn write_resource(resource: &Resource, known: &mut Interfaces) -> String {
    let mut text = comment(resource.doc.text(), "");
    let _ = writeln!(text, "interface {} {{", resource.name.text());
    text += &write_children(resource.path, "");
    for method in resource.methods {
        text += &write_method(resource, method, known);
    }
    text + "}\n\n"
}

/// A method is a property: it works without its object, and its types are checked strictly.
fn write_method(resource: &Resource, method: &Method, known: &mut Interfaces) -> String {
    let facts = method.facts();
    let mark = if is_optional(method.input) { "?" } else { "" };
    let input = known.name(method.input, Side::Given);
    let answer = known.name(method.answer, Side::Answered);
    known.answer(&answer);
    let argument = format!("{}{mark}: {input}", method.argument);
    let (parameter, argument) = match method.input {
        Kind::Model(model) if is_generic(model) => {
            ("<Type extends ObjectName>", format!("{argument}<Type>"))
        }
        _ => ("", argument),
    };
    let call = format!("{parameter}({argument}, options?: CallOptions) => Promise<{answer}>");
    let ty = match facts.pages {
        None => call,
        Some(pages) => {
            let item = known.name(item(method.answer, pages), Side::Answered);
            format!(
                "Paged<({argument}, options?: CallOptions) => AsyncGenerator<{item}, void, undefined>> & ({call})"
            )
        }
    };
    let path = format!("{}.{}", resource.path, method.name);
    let stream =
        if facts.is_streamed { write_stream(&input, &facts, &path) } else { String::new() };
    let doc = [&sourced(method.doc.text(), &facts), example::of(&path).as_str()].concat();
    let write = |name: &str, doc: &str| format!("{}  {name}: {ty};\n", comment(doc, "  "));
    let aliases = method.aliases.iter().map(|alias| write(alias, &deprecated(&path)));
    let method = write(method.name, &doc);
    std::iter::once(method).chain(aliases).chain([stream]).collect()
}

/// The method that sends a message chunk by chunk, each by `method`.
fn write_stream(input: &str, facts: &Facts, method: &str) -> String {
    let doc = "Sends texts as one message that grows while they arrive, as an AI model writes it: each is \
               shown to the receiver as soon as it is there. What arrives while a chunk is on its way \
               goes into the next one. If the texts end with an error, or the signal is aborted, the \
               message is completed with what was sent, `completeReason` 1, and the call rejects. If a \
               chunk fails, or the client is closed, the call rejects too, and the message stays \
               unfinished.\n\n\
               @param message The message. Its `content` is optional: what the first chunk says beside its text.\n\
               @param chunks The texts: at least one, at most 131072 bytes in all. A character may be cut in two by them.\n\
               @param options `timeout` and `maxRetries` are those of each chunk, `signal` is that of all.\n\
               @returns The id of the message, and how many chunks were sent.";
    let ty = format!(
        "(message: Streamed<{input}>, chunks: Texts, options?: CallOptions) => Promise<StreamSent>"
    );
    let doc = [sourced(doc, facts), example::of_stream(method)].concat();
    format!("{}  stream: {ty};\n", comment(&doc, "  "))
}

/// Puts before the tags of the docs, such as the link to the service's page, what it calls the
/// endpoint, and its quota.
fn sourced(doc: &str, facts: &Facts) -> String {
    let Facts { verb, path, quota, .. } = facts;
    let (text, tags) = doc.split_at(doc.find("\n\n@").unwrap_or(doc.len()));
    format!("{text}\n\n`{} {path}`: at most {quota}.{tags}", verb.as_str())
}

/// The contents of the built-in types of messages, by the names of the types.
fn write_contents(known: &mut Interfaces) -> String {
    let mut lines = String::new();
    for (name, kind) in CONTENTS {
        let _ = writeln!(lines, "  '{name}': {};", known.name(kind, Side::Content));
    }
    let doc = "What the built-in types of messages have as their `content`, by the names of the types. Contents\n\
               are typed, but not checked: they are sent as they are, and limits are those of the service. The\n\
               names of an app's own types have at most 32 characters, and do not begin with `RC:`. An app adds\n\
               its own types:\n\n\
               @example\n\
               declare module 'rongcloud-native' {\n  \
                 interface MessageContents {\n    \
                   'app:vote': { question: string; choices: string[] };\n  \
                 }\n\
               }";
    format!("{}interface MessageContents {{\n{lines}}}\n\n", comment(doc, ""))
}

/// The union of all events.
fn write_events(known: &mut Interfaces) -> String {
    let mut lines = String::new();
    for event in EVENTS {
        known.note(event.model, Side::Answered);
        let _ = writeln!(lines, "  | {}", event.model.name.text());
    }
    let doc = "What a callback of the service says. `type` tells which one it is.";
    format!("{}type WebhookEvent =\n{};\n\n", comment(doc, ""), lines.trim_end())
}

/// What all events have, as the interface that an event extends.
fn of_event(model: &Model) -> Option<String> {
    let event = EVENTS.iter().find(|event| event.model.name.text() == model.name.text())?;
    Some(format!("WebhookEventOf<'{}'>", event.facts.name))
}

/// Whether the type of a content is known by the type of its message.
fn is_generic(model: &Model) -> bool {
    model.find(&|property| property.js == "objectName").is_some()
        && model.find(&|property| is_content(property.kind)).is_some()
}

fn is_content(kind: &Kind) -> bool {
    match kind {
        Kind::Content => true,
        Kind::Optional(kind) => is_content(kind),
        _ => false,
    }
}

/// Whether the input may be left out.
fn is_optional(input: &Kind) -> bool {
    let Kind::Model(model) = input else { return false };
    model.find(&|property| !property.is_optional()).is_none()
}

/// The kind of the items of a page.
fn item(answer: &'static Kind, pages: Pages) -> &'static Kind {
    let mut kind = answer;
    for name in pages.items.split('.') {
        let Kind::Model(model) = kind else { panic!("{name} is in no object") };
        let property = model.find(&|property| property.js == name);
        kind = property.unwrap_or_else(|| panic!("no answer has {name}")).kind;
    }
    kind.item().expect("pages have a list")
}

fn write_interface(interface: &Interface, known: &mut Interfaces) -> String {
    let Interface { model, side, is_answer } = *interface;
    let mut text = comment(model.doc.text(), "");
    let above: Vec<String> =
        model.properties.iter().filter_map(extended).chain(of_event(model)).collect();
    let extends =
        if above.is_empty() { String::new() } else { format!(" extends {}", above.join(", ")) };
    let is_generic = side == Side::Given && is_generic(model);
    let parameter = if is_generic { "<Type extends ObjectName = ObjectName>" } else { "" };
    let _ = writeln!(text, "interface {}{parameter}{extends} {{", model.name.text());
    if is_answer && !model.properties.iter().any(|property| property.js == "code") {
        text += "  /** The service's code: 200. */\n  code: number;\n";
    }
    write_properties(model, side, known, &mut text);
    if side == Side::Given && model.properties.is_empty() {
        // Without it, any value would be of the type.
        text += "  [field: string]: never;\n";
    }
    text + "}\n\n"
}

/// The interface that an interface extends.
fn extended(property: &Property) -> Option<String> {
    match property.kind {
        Kind::Flat(part) if part.is_open => {
            let argument = if is_generic(part) { "<Type>" } else { "" };
            Some(format!("{}{argument}", part.name.text()))
        }
        _ => None,
    }
}

fn write_properties(model: &Model, side: Side, known: &mut Interfaces, text: &mut String) {
    for property in model.properties {
        if extended(property).is_some() {
            continue;
        }
        if let Kind::Flat(part) = property.kind {
            write_properties(part, side, known, text);
            continue;
        }
        let mark = if property.is_optional() { "?" } else { "" };
        let none =
            if property.is_optional() && side != Side::Answered { " | undefined" } else { "" };
        *text += &comment(&described(property), "  ");
        let (name, ty) = (key(property.js), known.name(property.kind, side));
        let ty = match (side, is_generic(model)) {
            (Side::Given, true) if property.js == "objectName" => "Type".to_owned(),
            (Side::Given, false) => ty.replace("MessageContent<Type>", "object"),
            _ => ty,
        };
        let _ = writeln!(text, "  {name}{mark}: {ty}{none};");
    }
}

/// The docs of a property, and its limits: "1-43200 minutes.", "At least 1 member." or "0-20 tags,
/// 1-40 bytes each."
fn described(property: &Property) -> String {
    let told = |own: &Limit, of_kind: Option<&Limit>| match of_kind {
        Some(limit) if own.told.text().is_empty() => limit.told.text(),
        _ => own.told.text(),
    };
    let own = told(property.limit(), property.kind.limit());
    let each = told(property.limit().each(), property.kind.item().and_then(Kind::limit));
    let keys = property.kind.keys().map_or("", |limit| limit.told.text());
    let mut parts = Vec::new();
    if !own.is_empty() {
        parts.push(own.to_owned());
    }
    if !keys.is_empty() {
        parts.push(format!("keys of {keys}"));
    }
    if !each.is_empty() {
        parts.push(format!("{each} each"));
    }
    if parts.is_empty() {
        return property.doc.text().to_owned();
    }
    let sentence = parts.join(", ");
    let (first, rest) = sentence.split_at(1);
    format!("{} {}{rest}.", property.doc.text(), first.to_uppercase())
}

/// A doc comment as JSDoc, with bare links.
fn comment(doc: &str, margin: &str) -> String {
    let doc = doc.replace("<http", "http").replace(">\n", "\n");
    let doc = doc.strip_suffix('>').unwrap_or(&doc);
    if !doc.contains('\n') {
        return format!("{margin}/** {doc} */\n");
    }
    let line = |line: &str| format!("{margin} * {line}").trim_end().to_owned() + "\n";
    let lines: String = doc.lines().map(line).collect();
    format!("{margin}/**\n{lines}{margin} */\n")
}

fn indent(text: &str) -> String {
    let line = |line: &str| match line {
        "" => "\n".to_owned(),
        line => format!("  {line}\n"),
    };
    text.trim_end().lines().map(line).collect()
}
