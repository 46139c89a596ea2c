//! The methods as a table: what the JavaScript surface is made of.

use std::pin::Pin;

use serde::Serialize;
use serde_json::Value;

use crate::field::{Extra, Field};
use crate::node::typescript::{Declarations, Type, reference};
use crate::rules::{At, Limit};
use crate::{Client, Result};

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
    pub doc: &'static str,
    pub argument: Argument,
    /// The TypeScript type of the answer.
    pub answer: fn(&mut Declarations) -> String,
    /// Makes the call: JSON in, JSON text out.
    pub call: fn(Client, Value) -> Answer,
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
        Self { name, optional: || read::<T>(Value::Null, "").is_ok(), ty: reference::<T> }
    }
}

/// Reads what the caller passed for the argument `name`; nothing counts as an empty object.
pub fn read<T: Field>(input: Value, name: &str) -> Result<T> {
    let input = match input {
        Value::Null => Value::Object(Extra::new()),
        other => other,
    };
    Ok(T::read(input, &At::Argument(name), &Limit::NONE)?)
}

/// The answer as JSON text.
pub fn write(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).expect("an answer is made of JSON values")
}
