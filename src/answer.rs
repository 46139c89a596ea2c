//! Reading an answer as its type: strict where a caller could not do without, lenient elsewhere,
//! for the call was carried out whatever its answer looks like.

use crate::field::{Extra, Field};
use crate::json::{Json, Object};
use crate::rules::{At, Invalid, Rule};
use crate::shown::shown;

/// An answer of the service, or a part of one.
pub trait Answer: Sized {
    /// What is wanted here, as in "a whole number".
    const WANTED: &'static str;

    /// Reads it by the names the service has.
    fn read(json: Json<'_>, at: &At<'_>) -> Result<Self, Box<Invalid>>;

    /// The error for a value of another type.
    fn refuse(json: Json<'_>, at: &At<'_>) -> Box<Invalid> {
        at.breaks(Rule::Type { wanted: Self::WANTED, got: describe(json) })
    }
}

/// What came, in words short enough for an error message.
fn describe(json: Json<'_>) -> String {
    const SHORT: usize = 40;
    match json.text() {
        _ if json.is_list() => "a list".to_owned(),
        _ if json.is_object() => "an object".to_owned(),
        text if text.len() > SHORT => format!("a value of {} bytes", text.len()),
        text => shown(text),
    }
}

/// The fields of an object of an answer, taken out one by one.
pub struct Fields<'a> {
    at: &'a At<'a>,
    object: Object<'a>,
    taken: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub fn open(json: Json<'a>, at: &'a At<'a>) -> Result<Self, Box<Invalid>> {
        let object = json.object().ok_or_else(|| <Extra as Answer>::refuse(json, at))?;
        Ok(Self { at, object, taken: Vec::new() })
    }

    /// A field that callers rely on.
    pub fn take<T: Answer>(&mut self, name: &'static str) -> Result<T, Box<Invalid>> {
        let at = self.at.field(name);
        let value = self.find(name).ok_or_else(|| at.breaks(Rule::Required))?;
        self.taken.push(name);
        T::read(value, &at)
    }

    /// A list; the service may leave an empty one out.
    pub fn take_list<T: Answer>(&mut self, name: &'static str) -> Result<Vec<T>, Box<Invalid>> {
        self.taken.push(name);
        let Some(value) = self.find(name) else {
            return Ok(Vec::new());
        };
        <Vec<T> as Answer>::read(value, &self.at.field(name))
    }

    /// A field that may be missing. One of another type stays with the rest.
    pub fn take_known<T: Answer>(&mut self, name: &'static str) -> Option<T> {
        let known = T::read(self.find(name)?, &self.at.field(name)).ok()?;
        self.taken.push(name);
        Some(known)
    }

    /// What nobody took.
    pub fn rest(&self) -> Extra {
        let left =
            self.object.iter().filter(|(name, _)| !self.taken.iter().any(|taken| name.is(taken)));
        left.map(|(name, value)| (name.characters().into_owned(), value.value())).collect()
    }

    fn find(&self, name: &str) -> Option<Json<'a>> {
        self.object.get(name).filter(|value| !value.is_null())
    }
}

impl Answer for String {
    const WANTED: &'static str = <Self as Field>::WANTED;

    /// A number is taken as its text: the service does not always tell the two apart.
    fn read(json: Json<'_>, at: &At<'_>) -> Result<Self, Box<Invalid>> {
        match json.string() {
            Some(text) => Ok(text.into_owned()),
            None if json.is_number() => Ok(json.text().to_owned()),
            None => Err(<Self as Answer>::refuse(json, at)),
        }
    }
}

impl Answer for u32 {
    const WANTED: &'static str = <Self as Field>::WANTED;

    fn read(json: Json<'_>, at: &At<'_>) -> Result<Self, Box<Invalid>> {
        let number = json.integer().and_then(|number| number.try_into().ok());
        number.ok_or_else(|| <Self as Answer>::refuse(json, at))
    }
}

impl<T: Answer> Answer for Vec<T> {
    const WANTED: &'static str = "a list";

    fn read(json: Json<'_>, at: &At<'_>) -> Result<Self, Box<Invalid>> {
        let items = json.items().ok_or_else(|| Self::refuse(json, at))?;
        items.enumerate().map(|(index, item)| T::read(item, &at.item(index))).collect()
    }
}

impl Answer for Extra {
    const WANTED: &'static str = <Self as Field>::WANTED;

    fn read(json: Json<'_>, at: &At<'_>) -> Result<Self, Box<Invalid>> {
        Ok(Fields::open(json, at)?.rest())
    }
}
