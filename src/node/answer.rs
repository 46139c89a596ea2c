//! Answers on their way to JavaScript: under the names that JavaScript has, and else as they came.
//! No value is made of them here, for JavaScript holds what Rust cannot.

use crate::answer::Answer;
use crate::error::Result;
use crate::field::Extra;
use crate::json::Json;
use crate::response::Response;
use crate::rules::{At, Invalid, Rule};

/// An answer, or a part of one, that can be written for JavaScript.
pub trait Written {
    /// Writes the value that came, and notes the first thing that the type does not allow.
    fn write(json: Json<'_>, at: &At<'_>, writing: &mut Writing);
}

/// An answer while it is written. It is written to its end whatever is wrong with it: with
/// `resolveErrors`, callers get it all the same.
pub struct Writing {
    text: String,
    broken: Option<Box<Invalid>>,
}

/// A field that has a name and a type here.
pub struct Known {
    /// What the service calls it.
    pub wire: &'static str,
    /// What JavaScript calls it.
    pub script: &'static str,
    pub need: Need,
    pub write: fn(Json<'_>, &At<'_>, &mut Writing),
}

/// How far callers rely on a field.
#[derive(Clone, Copy, PartialEq)]
pub enum Need {
    /// It is always there.
    Required,
    /// A list; the service may leave an empty one out.
    List,
    /// It may be missing. A value of another type is written as it came.
    Optional,
}

/// The answer of a call that was carried out, as JSON text.
///
/// # Errors
///
/// [`Error::Answer`](crate::Error::Answer), with the same text, where the type does not allow it.
pub fn write<T: Written>(response: &Response) -> Result<String> {
    let body = response.text();
    let mut writing = Writing { text: String::with_capacity(body.len() + 16), broken: None };
    T::write(Json::known(&body), &At::Argument("answer"), &mut writing);
    match writing.broken {
        None => Ok(writing.text),
        Some(broken) => Err(response.unexpected(broken, writing.text)),
    }
}

impl Writing {
    /// Writes JSON text.
    pub fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes the fields of an object, those that are known under the names of JavaScript.
    pub fn object(&mut self, json: Json<'_>, at: &At<'_>, known: &[Known]) {
        let Some(object) = json.object() else {
            self.refuse::<Extra>(json, at);
            return;
        };
        self.raw("{");
        let mut count = 0;
        // First, so that a field that is known wins over another one of the same name.
        for (name, value) in object.iter() {
            if !known.iter().any(|field| name.is(field.wire)) {
                self.separate(&mut count);
                self.raw(name.text());
                self.raw(":");
                self.raw(value.text());
            }
        }
        for field in known {
            let value = object.get(field.wire);
            if value.is_some() || field.need == Need::List {
                self.separate(&mut count);
            }
            self.field(field, value, &at.field(field.wire));
        }
        self.raw("}");
    }

    /// Writes an object whose fields are all alike, whatever their names.
    pub fn entries(
        &mut self,
        json: Json<'_>,
        at: &At<'_>,
        write: fn(Json<'_>, &At<'_>, &mut Self),
    ) {
        let Some(object) = json.object() else {
            self.refuse::<Extra>(json, at);
            return;
        };
        self.raw("{");
        let mut count = 0;
        for (name, value) in object.iter() {
            self.separate(&mut count);
            self.raw(name.text());
            self.raw(":");
            write(value, &at.field(&name.characters()), self);
        }
        self.raw("}");
    }

    fn field(&mut self, field: &Known, value: Option<Json<'_>>, at: &At<'_>) {
        let present = value.filter(|value| !value.is_null());
        match (present, field.need) {
            (Some(value), Need::Optional) => self.optional(field, value, at),
            (Some(value), _) => {
                self.name(field.script);
                (field.write)(value, at, self);
            }
            (None, Need::List) => {
                self.name(field.script);
                self.raw("[]");
            }
            (None, need) => {
                if value.is_some() {
                    self.name(field.script);
                    self.raw("null");
                }
                if need == Need::Required {
                    self.breaks(at.breaks(Rule::Required));
                }
            }
        }
    }

    fn optional(&mut self, field: &Known, value: Json<'_>, at: &At<'_>) {
        let (start, before) = (self.text.len(), self.broken.take());
        self.name(field.script);
        (field.write)(value, at, self);
        if self.broken.is_some() {
            self.text.truncate(start);
            self.name(field.script);
            self.raw(value.text());
        }
        self.broken = before;
    }

    fn separate(&mut self, count: &mut usize) {
        if *count > 0 {
            self.raw(",");
        }
        *count += 1;
    }

    fn name(&mut self, name: &str) {
        self.raw("\"");
        self.raw(name);
        self.raw("\":");
    }

    /// Writes a value of another type as it came.
    fn refuse<T: Answer>(&mut self, json: Json<'_>, at: &At<'_>) {
        self.breaks(T::refuse(json, at));
        self.raw(json.text());
    }

    fn breaks(&mut self, invalid: Box<Invalid>) {
        self.broken.get_or_insert(invalid);
    }
}

impl Written for String {
    fn write(json: Json<'_>, at: &At<'_>, writing: &mut Writing) {
        if json.is_string() {
            writing.raw(json.text());
        } else if json.is_number() {
            writing.raw("\"");
            writing.raw(json.text());
            writing.raw("\"");
        } else {
            writing.refuse::<Self>(json, at);
        }
    }
}

impl Written for u32 {
    fn write(json: Json<'_>, at: &At<'_>, writing: &mut Writing) {
        if let Err(invalid) = Self::read(json, at) {
            writing.breaks(invalid);
        }
        writing.raw(json.text());
    }
}

impl Written for Extra {
    fn write(json: Json<'_>, at: &At<'_>, writing: &mut Writing) {
        if json.is_object() {
            writing.raw(json.text());
        } else {
            writing.refuse::<Self>(json, at);
        }
    }
}

impl<T: Written> Written for Option<T> {
    fn write(json: Json<'_>, at: &At<'_>, writing: &mut Writing) {
        T::write(json, at, writing);
    }
}

impl<T: Written + Answer> Written for Vec<T> {
    fn write(json: Json<'_>, at: &At<'_>, writing: &mut Writing) {
        let Some(items) = json.items() else {
            writing.refuse::<Self>(json, at);
            return;
        };
        writing.raw("[");
        for (index, item) in items.enumerate() {
            if index > 0 {
                writing.raw(",");
            }
            T::write(item, &at.item(index), writing);
        }
        writing.raw("]");
    }
}
