//! `index.d.ts`, written from the same table and doc comments as the methods themselves.

use std::fmt::Write;

use crate::api::RESOURCES;
use crate::client::{CallOptions, Options};
use crate::field::Extra;
use crate::node::surface::{Declaration, Method, Resource};

/// The part that has no counterpart in Rust: the factory, the errors, the abort signal.
const HEAD: &str = include_str!("index.head.d.ts");

/// A type that has a name in TypeScript.
pub trait Type {
    fn name() -> String;

    /// What callers may pass for it, which may be more than the same type in an answer.
    fn accepted() -> String {
        Self::name()
    }

    /// Declares the interfaces that the name stands for.
    fn declare(_: &mut Declarations) {}
}

/// Declares the type of an answer and names it.
pub fn answered<T: Type>(declarations: &mut Declarations) -> String {
    T::declare(declarations);
    T::name()
}

/// Declares the type of an argument and names what may be passed for it.
pub fn given<T: Type>(declarations: &mut Declarations) -> String {
    T::declare(declarations);
    T::accepted()
}

/// Who makes the values of an interface.
#[derive(Clone, Copy, PartialEq)]
pub enum Side {
    /// The caller.
    Given,
    /// The service.
    Answered,
}

/// The interfaces met so far, in the order they were met.
#[derive(Default)]
pub struct Declarations {
    interfaces: Vec<Interface>,
}

pub struct Interface {
    name: &'static str,
    doc: &'static str,
    side: Side,
    /// An answer carries the service's `code` beside its own fields.
    answer: bool,
    properties: Vec<Property>,
}

struct Property {
    name: &'static str,
    ty: String,
    optional: bool,
    doc: &'static str,
}

impl Declarations {
    pub fn interface(
        &mut self,
        name: &'static str,
        doc: &'static str,
        side: Side,
        describe: impl FnOnce(&mut Description<'_>),
    ) {
        if self.interfaces.iter().any(|known| known.name == name) {
            return;
        }
        let at = self.interfaces.len();
        self.interfaces.push(Interface { name, doc, side, answer: false, properties: Vec::new() });
        let mut description = Description { declarations: self, at };
        describe(&mut description);
    }

    fn answer(&mut self, name: &str) {
        for interface in &mut self.interfaces {
            interface.answer |= interface.name == name;
        }
    }
}

/// An interface while its properties are added.
pub struct Description<'a> {
    declarations: &'a mut Declarations,
    at: usize,
}

impl Description<'_> {
    pub fn property<T: Type>(&mut self, name: &'static str, optional: bool, doc: &'static str) {
        let name_of = match self.declarations.interfaces[self.at].side {
            Side::Given => given::<T>,
            Side::Answered => answered::<T>,
        };
        let ty = name_of(self.declarations);
        self.declarations.interfaces[self.at].properties.push(Property { name, ty, optional, doc });
    }
}

/// The whole of `index.d.ts`.
pub fn declarations() -> String {
    let mut known = Declarations::default();
    given::<Options>(&mut known);
    given::<CallOptions>(&mut known);
    let resources: String =
        RESOURCES.iter().map(|resource| write_resource(resource, &mut known)).collect();
    let interfaces: String = known.interfaces.iter().map(write_interface).collect();
    let roots = write_children("", "RongCloud.");
    fill(
        &fill(HEAD, "  // resources at the root\n", &roots),
        "  // resources and their models\n",
        &indent(&(resources + &interfaces)),
    )
}

/// Puts a text where the head has a mark for it.
fn fill(head: &str, mark: &str, text: &str) -> String {
    let (before, after) = head.split_once(mark).expect("the head has each mark");
    [before, text, after].concat()
}

/// Every path that leads to a resource, and the resource.
fn paths() -> impl Iterator<Item = (&'static str, &'static Resource)> {
    RESOURCES.iter().flat_map(|resource| resource.paths().map(move |path| (path, resource)))
}

/// What hangs right below a path, as properties.
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
    let named = resource.map(|resource| format!("{namespace}{}", type_name(resource)));
    let (doc, ty) = match resource {
        Some(resource) if resource.path == path => (resource.doc.to_owned(), named),
        Some(resource) => (
            deprecated(resource.path),
            named.into_iter().chain(write_object(path, namespace)).reduce(|a, b| a + " & " + &b),
        ),
        None => (deprecated(&below(path).join("` or `")), write_object(path, namespace)),
    };
    format!("{}  readonly {name}: {};\n", comment(&doc, "  "), ty.unwrap_or_default())
}

/// What an old name says.
fn deprecated(name: &str) -> String {
    format!("@deprecated Use `{name}`.")
}

/// The resources below a path that is no resource's own, each by the path to use.
fn below(path: &str) -> Vec<&'static str> {
    let is_below = |known: &str| known.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'));
    paths().filter(|(known, _)| is_below(known)).map(|(_, resource)| resource.path).collect()
}

/// What hangs on a path that is no resource's own, as an object type.
fn write_object(path: &str, namespace: &str) -> Option<String> {
    let children = write_children(path, namespace);
    (!children.is_empty()).then(|| format!("{{\n{}  }}", indent(&children)))
}

fn type_name(resource: &Resource) -> String {
    resource.path.replace('.', "")
}

fn write_resource(resource: &Resource, known: &mut Declarations) -> String {
    let mut text = comment(resource.doc, "");
    let _ = writeln!(text, "interface {} {{", type_name(resource));
    text += &write_children(resource.path, "");
    for method in resource.methods {
        text += &write_method(resource, method, known);
    }
    text + "}\n\n"
}

/// A method is a property, so that it may be taken off its object, and held to its types.
fn write_method(resource: &Resource, method: &Method, known: &mut Declarations) -> String {
    let Declaration { doc, argument, answer } =
        method.declaration.as_ref().expect("a debug build has them");
    let mark = if (argument.optional)() { "?" } else { "" };
    let argument = format!("{}{mark}: {}", argument.name, (argument.ty)(known));
    let answer = answer(known);
    known.answer(&answer);
    let signature = format!(": ({argument}, options?: CallOptions) => Promise<{answer}>;\n");
    let path = format!("{}.{}", resource.path, method.name);
    let write = |name: &str, doc: &str| comment(doc, "  ") + "  " + name + &signature;
    let aliases = method.aliases.iter().map(|alias| write(alias, &deprecated(&path)));
    std::iter::once(write(method.name, doc)).chain(aliases).collect()
}

fn write_interface(interface: &Interface) -> String {
    let mut text = comment(interface.doc, "");
    let _ = writeln!(text, "interface {} {{", interface.name);
    if interface.answer {
        text += "  /** The service's code: 200. */\n  code: number;\n";
    }
    for property in &interface.properties {
        let Property { name, ty, optional, doc } = property;
        let mark = if *optional { "?" } else { "" };
        let none = if *optional && interface.side == Side::Given { " | undefined" } else { "" };
        text += &comment(doc, "  ");
        let _ = writeln!(text, "  {}{mark}: {ty}{none};", key(name));
    }
    text + "}\n\n"
}

/// The name of a property, in quotes where it is no identifier.
fn key(name: &str) -> String {
    if name.contains('-') { format!("'{name}'") } else { name.to_owned() }
}

/// A doc comment as JSDoc, which wants its links bare.
fn comment(doc: &str, margin: &str) -> String {
    let doc = doc.replace("<https:", "https:").replace(">\n", "\n");
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

impl Type for String {
    fn name() -> String {
        "string".to_owned()
    }
}

impl Type for bool {
    fn name() -> String {
        "boolean".to_owned()
    }
}

impl Type for u32 {
    fn name() -> String {
        "number".to_owned()
    }
}

impl Type for Extra {
    fn name() -> String {
        "Record<string, unknown>".to_owned()
    }

    /// An interface is no `Record`.
    fn accepted() -> String {
        "object".to_owned()
    }
}

impl<T: Type> Type for Option<T> {
    fn name() -> String {
        T::name()
    }

    fn accepted() -> String {
        T::accepted()
    }

    fn declare(declarations: &mut Declarations) {
        T::declare(declarations);
    }
}

impl<T: Type> Type for Vec<T> {
    fn name() -> String {
        list_of(&T::name())
    }

    fn accepted() -> String {
        format!("readonly {}", list_of(&T::accepted()))
    }

    fn declare(declarations: &mut Declarations) {
        T::declare(declarations);
    }
}

fn list_of(item: &str) -> String {
    if item.contains('|') { format!("({item})[]") } else { format!("{item}[]") }
}
