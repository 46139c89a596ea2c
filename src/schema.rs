//! What inputs, answers and options look like, as data. Reading and checking inputs
//! (`schema/input.rs`), reading and renaming answers (`schema/answer.rs`), `index.d.ts`
//! (`node/typescript.rs`), fuzzing and tests all walk it.

pub(crate) mod answer;
mod declared;
pub(crate) mod input;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

pub use declared::Declared;
pub use input::Input;

use crate::json::{Extra, Json, Name};
use crate::rules::{At, Invalid, Limit};

/// A value, or the rule that it breaks.
pub type Checked<T> = Result<T, Box<Invalid>>;

/// A type whose values are part of an input, an answer or the options.
pub trait Shaped {
    /// What its values look like.
    const KIND: &'static Kind;

    /// Checks an option that Rust code created against its limits. Inputs are checked when read.
    #[doc(hidden)]
    fn check(&self, _: &At<'_>, _: &Limit) -> Checked<()> {
        Ok(())
    }
}

/// An object with properties of its own.
#[derive(Debug)]
pub struct Model {
    /// The name of its type in Rust and TypeScript.
    pub name: Declared,
    /// What it is.
    pub doc: Declared,
    /// Whether unknown fields pass through; else they are refused.
    pub is_open: bool,
    /// Its own properties, in the order they are checked and sent.
    pub properties: &'static [Property],
}

/// A property of a model.
#[derive(Debug)]
pub struct Property {
    /// Its name in JavaScript.
    pub js: &'static str,
    /// Its other names, if it has some.
    pub names: Option<&'static Names>,
    /// What its values look like.
    pub kind: &'static Kind,
    /// The limits of its values.
    pub limit: Option<&'static Limit>,
    /// What it means.
    pub doc: Declared,
}

/// The names of a property besides that in JavaScript.
#[derive(Debug)]
pub struct Names {
    /// Its name on the wire.
    pub wire: &'static str,
    /// Further names that callers may use; in a callback, that the service uses.
    pub also: &'static [&'static str],
}

/// What a value looks like: how it is read, checked, sent and typed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A text. A safe integer is read as its digits.
    Text,
    /// A text of a certain form.
    Pattern(&'static Pattern),
    /// A whole number within the bounds of its type.
    Number(RangeInclusive<i64>),
    /// A whole number, or its digits as a text.
    Integer,
    /// A number, which may have a fraction.
    Decimal,
    /// `true` or `false`.
    Bool,
    /// A switch that is sent as 1 or 0. Callers may pass these too.
    Flag,
    /// Any object.
    Object,
    /// A value that is sent as JSON text. Callers may pass that text. In answers it is JSON text too;
    /// callers get the value.
    JsonText(&'static Kind),
    /// The content of a message: an object that is sent as JSON text, and may be given so. The types
    /// know what it looks like by the name of the message's type; nothing else does.
    Content,
    /// One of some texts.
    Name(&'static [&'static str]),
    /// One of some named numbers. Callers pass the name or the number; the number is sent. An answer
    /// may have any number.
    OneOf(&'static [(&'static str, i64)]),
    /// One of some names, each with what the service calls it, both as JSON text: in a callback.
    /// Other values are passed on as they came.
    Named(&'static [(&'static str, &'static str)]),
    /// An id, or an object that has one as `id`. The id is sent.
    Id(&'static Kind),
    /// An id, or an object that has one as `id`, in an answer. JavaScript gets the object.
    Member,
    /// A kind with its own limits, wherever it is used.
    Limited(&'static Kind, &'static Limit),
    /// An object of options, or `true` for one without any, or `false` for none.
    Switch(&'static Kind),
    /// A value that may be missing or null.
    Optional(&'static Kind),
    /// A list.
    List(&'static Kind),
    /// A list, or its only item.
    OneOrMany(&'static Kind),
    /// A list, or its only item. It is sent as one text with commas.
    Csv(&'static Kind),
    /// An object with any keys: the kind of the keys, and that of the values.
    Map(&'static Kind, &'static Kind),
    /// A value that is checked as another kind, and sent unchanged.
    Verbatim(&'static Kind),
    /// An object with properties of its own.
    Model(&'static Model),
    /// The properties of another model, among those of the one that contains it.
    Flat(&'static Model),
}

/// A form that a text must have.
#[derive(Debug)]
pub struct Pattern {
    /// What is wanted, as in "an hour as yyyyMMddHH".
    pub wanted: &'static str,
    /// Whether a safe integer is read as its digits.
    pub takes_numbers: bool,
    /// Whether a text has the form.
    pub matches: fn(&str) -> bool,
    /// Describes another value in an error.
    pub(crate) got: fn(Json<'_>) -> String,
    /// Its type in TypeScript.
    pub js: &'static str,
}

/// The kind of a model whose properties are placed among those of another one.
///
/// # Panics
///
/// At compile time, if the kind is not that of a model.
#[must_use]
pub const fn flat(kind: &'static Kind) -> Kind {
    match kind {
        Kind::Model(model) => Kind::Flat(model),
        _ => panic!("only the properties of a model can be flattened"),
    }
}

impl Model {
    /// Calls `visit` with each property, including those of nested models.
    pub fn each_property(&self, visit: &mut dyn FnMut(&'static Property)) {
        for property in self.properties {
            match property.kind {
                Kind::Flat(part) => part.each_property(visit),
                _ => visit(property),
            }
        }
    }

    /// The first of the properties, including those of nested models, for which something holds.
    pub(crate) fn find(&self, holds: &impl Fn(&Property) -> bool) -> Option<&'static Property> {
        self.properties.iter().find_map(|property| match property.kind {
            Kind::Flat(part) => part.find(holds),
            _ => holds(property).then_some(property),
        })
    }

    /// Whether a field of an answer is one of its properties.
    pub(crate) fn reads(&self, name: Name<'_>) -> bool {
        let is_read = |property: &Property| {
            name.is(property.wire()) || property.also().iter().any(|also| name.is(also))
        };
        self.find(&is_read).is_some()
    }
}

impl Property {
    /// A property without other names, limits and docs.
    #[must_use]
    pub const fn new(js: &'static str, kind: &'static Kind) -> Self {
        Self { js, names: None, kind, limit: None, doc: Declared::NONE }
    }

    /// Its name on the wire.
    #[must_use]
    pub fn wire(&self) -> &'static str {
        self.names.map_or(self.js, |names| names.wire)
    }

    /// Further names that callers may use; in a callback, that the service uses.
    #[must_use]
    pub fn also(&self) -> &'static [&'static str] {
        self.names.map_or(&[], |names| names.also)
    }

    /// The limits of its values.
    #[must_use]
    pub fn limit(&self) -> &'static Limit {
        self.limit.unwrap_or(&Limit::NONE)
    }

    /// Whether it may be missing.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        matches!(self.kind, Kind::Optional(_))
    }
}

impl Kind {
    /// What an error asks for if a value is of another kind.
    pub(crate) fn wanted(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Text => "a string",
            Self::Pattern(pattern) => pattern.wanted,
            Self::Number(_) | Self::Integer => "a whole number",
            Self::Decimal => "a number",
            Self::Bool => "true or false",
            Self::Flag => "true or false, or 1 or 0",
            Self::Object | Self::Map(..) | Self::Model(_) | Self::Flat(_) => "an object",
            Self::Content => return Self::JsonText(&Self::Object).wanted(),
            Self::JsonText(kind) => {
                return format!("{}, or the JSON text of one", kind.wanted()).into();
            }
            Self::Name(names) => return choice(names.iter().copied()).into(),
            Self::OneOf(names) => return choice(names.iter().map(|(name, _)| *name)).into(),
            Self::Switch(_) => "true, false or an object",
            Self::Named(names) => return choice(names.iter().map(|(name, _)| *name)).into(),
            Self::Id(_) | Self::Member => "an id, or an object with one",
            Self::List(_) => "a list",
            Self::Limited(kind, _)
            | Self::Optional(kind)
            | Self::OneOrMany(kind)
            | Self::Csv(kind)
            | Self::Verbatim(kind) => return kind.wanted(),
        })
    }

    /// The property of a model with this name on the wire.
    pub(crate) fn property_on_wire(&self, wire: &str) -> Option<&'static Property> {
        let Self::Model(model) = self else { return None };
        model.find(&|property| property.wire() == wire)
    }

    /// The limits of the kind itself, wherever it is used.
    #[must_use]
    pub fn limit(&self) -> Option<&'static Limit> {
        match self {
            Self::Limited(_, limit) => Some(limit),
            Self::Optional(kind) | Self::Id(kind) | Self::Verbatim(kind) => kind.limit(),
            _ => None,
        }
    }

    /// Whether a value may be of the kind: an object, or a list.
    pub(crate) fn is_like(&self, json: Json<'_>) -> bool {
        match self {
            Self::List(_) => json.is_list(),
            _ => json.is_object(),
        }
    }

    /// The kind of the items of a list, or of the values of a map.
    #[must_use]
    pub fn item(&self) -> Option<&'static Self> {
        match self {
            Self::List(item) | Self::OneOrMany(item) | Self::Csv(item) | Self::Map(_, item) => {
                Some(item)
            }
            Self::Optional(kind) | Self::Limited(kind, _) | Self::JsonText(kind) => kind.item(),
            _ => None,
        }
    }

    /// The limits of the keys of a map.
    #[must_use]
    pub fn keys(&self) -> Option<&'static Limit> {
        match self {
            Self::Map(keys, _) => keys.limit(),
            Self::Optional(kind) | Self::Limited(kind, _) | Self::JsonText(kind) => kind.keys(),
            _ => None,
        }
    }
}

/// "a, b or c".
fn choice(names: impl Iterator<Item = &'static str>) -> String {
    let names: Vec<&str> = names.collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        _ => names.concat(),
    }
}

macro_rules! shaped {
    ($($ty:ty => $kind:expr),+ $(,)?) => {
        $(impl Shaped for $ty { const KIND: &'static Kind = &$kind; })+
    };
}

shaped! {
    String => Kind::Text,
    bool => Kind::Bool,
    i64 => Kind::Number(i64::MIN..=i64::MAX),
    f64 => Kind::Decimal,
    Extra => Kind::Object,
}

impl Shaped for u32 {
    const KIND: &'static Kind = &Kind::Number(0..=u32::MAX as i64);

    fn check(&self, at: &At<'_>, limit: &Limit) -> Checked<()> {
        limit.range(i64::from(*self), at)
    }
}

impl<T: Shaped> Shaped for Option<T> {
    const KIND: &'static Kind = &Kind::Optional(T::KIND);

    fn check(&self, at: &At<'_>, limit: &Limit) -> Checked<()> {
        self.as_ref().map_or(Ok(()), |value| value.check(at, limit))
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    const KIND: &'static Kind = &Kind::List(T::KIND);
}

impl<K: Shaped, V: Shaped> Shaped for BTreeMap<K, V> {
    const KIND: &'static Kind = &Kind::Map(K::KIND, V::KIND);

    fn check(&self, at: &At<'_>, _: &Limit) -> Checked<()> {
        self.values().try_for_each(|value| value.check(at, &Limit::NONE))
    }
}
