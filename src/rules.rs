//! The rules that an input is checked against before it is sent: required, type, length, range.

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

use serde_json::Number;

use crate::schema::Declared;
use crate::shown::shown;

/// A field that breaks a rule.
///
/// Nothing was sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Invalid {
    /// Path of the field in the input, as in `members[1].id`. Control characters are escaped, and
    /// what is longer than 1000 characters is cut.
    pub field: String,
    /// The rule it breaks.
    pub rule: Rule,
}

/// A broken rule, with what came and what is wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// The field is missing, or null.
    Required,
    /// The field is of another type or form.
    Type {
        /// What is wanted, as in "a whole number".
        wanted: Cow<'static, str>,
        /// What came, as in `"abc"` or "a list".
        got: String,
    },
    /// There is no option of this name.
    Unknown,
    /// A text or a list is too short or too long.
    Length {
        /// Bytes of the text in UTF-8, or items of the list.
        got: u64,
        /// The lengths that are allowed.
        allowed: RangeInclusive<u64>,
        /// What is counted.
        unit: Cow<'static, str>,
    },
    /// A number is too small or too large.
    Range {
        /// The number that came.
        got: Number,
        /// The numbers that are allowed.
        allowed: RangeInclusive<i64>,
        /// What is counted, or nothing.
        unit: &'static str,
    },
}

impl Invalid {
    /// The stable code of the rule: `20005` required, `20006` type, `20003` length, `20004` range.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.rule {
            Rule::Required => "20005",
            Rule::Type { .. } | Rule::Unknown => "20006",
            Rule::Length { .. } => "20003",
            Rule::Range { .. } => "20004",
        }
    }

    /// The same of a key of the field. Errors do not quote keys, which may be empty or very long.
    pub(crate) fn of_key(mut self: Box<Self>) -> Box<Self> {
        if let Rule::Length { unit, .. } = &mut self.rule {
            *unit = format!("{unit} in each key").into();
        }
        self
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = &self.field;
        match &self.rule {
            Rule::Required => write!(f, "{field} is required"),
            Rule::Type { wanted, got } => write!(f, "{field} must be {wanted}, not {got}"),
            Rule::Unknown => write!(f, "{field} is not an option"),
            Rule::Length { got, allowed, unit } if *allowed.end() == u64::MAX => {
                write!(f, "{field} must have at least {} {unit}, not {got}", allowed.start())
            }
            Rule::Length { got, allowed, unit } => {
                write!(f, "{field} must have {} {unit}, not {got}", span(allowed))
            }
            Rule::Range { got, allowed, unit } => {
                match *allowed.end() {
                    i64::MAX => write!(f, "{field} must be at least {}", allowed.start())?,
                    _ => write!(f, "{field} must be {}", span(allowed))?,
                }
                if !unit.is_empty() {
                    write!(f, " {unit}")?;
                }
                write!(f, ", not {got}")
            }
        }
    }
}

/// A range in words: "1-64", "-2 to 2", or "1" if nothing else is allowed.
fn span<T: PartialOrd + Default + fmt::Display>(allowed: &RangeInclusive<T>) -> String {
    match (allowed.start(), allowed.end()) {
        (least, most) if least == most => least.to_string(),
        (least, most) if *least < T::default() => format!("{least} to {most}"),
        (least, most) => format!("{least}-{most}"),
    }
}

impl std::error::Error for Invalid {}

/// The limits of one field.
#[derive(Debug)]
pub struct Limit {
    /// Of a text or a list.
    pub length: Option<RangeInclusive<u64>>,
    /// Of a number.
    pub range: Option<RangeInclusive<i64>>,
    /// What is counted. A text is counted in characters if it says so, else in bytes of UTF-8.
    pub unit: &'static str,
    /// The limits of each item of a list.
    pub each: Option<&'static Self>,
    /// The limit in words, as in "1-64 characters".
    pub told: Declared,
}

impl Limit {
    /// No limits.
    pub const NONE: Self =
        Self { length: None, range: None, unit: "", each: None, told: Declared::NONE };

    pub(crate) fn each(&self) -> &Self {
        self.each.unwrap_or(&Self::NONE)
    }

    pub(crate) fn text(&self, text: &str, at: &At<'_>) -> Result<(), Box<Invalid>> {
        match &self.length {
            // As many bytes are no more characters, so that these need not be counted.
            Some(allowed) if *allowed.start() <= 1 && allowed.contains(&(text.len() as u64)) => {
                Ok(())
            }
            Some(_) if self.unit.starts_with("character") => self.length(text.chars().count(), at),
            _ => self.length(text.len(), at),
        }
    }

    pub(crate) fn length(&self, got: usize, at: &At<'_>) -> Result<(), Box<Invalid>> {
        let got = got as u64;
        match &self.length {
            Some(allowed) if !allowed.contains(&got) => Err(at.breaks(Rule::Length {
                got,
                allowed: allowed.clone(),
                unit: self.unit.into(),
            })),
            _ => Ok(()),
        }
    }

    pub(crate) fn range(&self, got: i64, at: &At<'_>) -> Result<(), Box<Invalid>> {
        match &self.range {
            Some(allowed) if !allowed.contains(&got) => Err(self.too_far(got, allowed, at)),
            _ => Ok(()),
        }
    }

    pub(crate) fn decimal(&self, got: &Number, at: &At<'_>) -> Result<(), Box<Invalid>> {
        let Some(allowed) = &self.range else { return Ok(()) };
        let bound = |number: i64| Number::from(number).as_f64();
        if bound(*allowed.start()) <= got.as_f64() && got.as_f64() <= bound(*allowed.end()) {
            return Ok(());
        }
        Err(self.too_far(got.clone(), allowed, at))
    }

    /// The error for a number outside of `allowed`, and of the limit if there is one.
    pub(crate) fn too_far(
        &self,
        got: impl Into<Number>,
        allowed: &RangeInclusive<i64>,
        at: &At<'_>,
    ) -> Box<Invalid> {
        let range = self.range.as_ref().unwrap_or(allowed);
        let least = *range.start().max(allowed.start());
        let most = *range.end().min(allowed.end());
        at.breaks(Rule::Range { got: got.into(), allowed: least..=most, unit: self.unit })
    }
}

/// A place in an input or answer. It is only written as text when an error names it.
#[derive(Clone, Copy)]
pub enum At<'a> {
    /// The argument itself.
    Argument(&'a str),
    /// A field of an object.
    Field(&'a At<'a>, &'a str),
    /// An item of a list.
    Item(&'a At<'a>, usize),
}

impl<'a> At<'a> {
    pub fn field(&'a self, name: &'a str) -> Self {
        At::Field(self, name)
    }

    pub fn item(&'a self, index: usize) -> Self {
        At::Item(self, index)
    }

    pub fn breaks(&self, rule: Rule) -> Box<Invalid> {
        Box::new(Invalid { field: shown(&self.to_string()), rule })
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Argument(name) | At::Field(At::Argument(_), name) => f.write_str(name),
            At::Field(parent, name) => write!(f, "{parent}.{name}"),
            At::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}
