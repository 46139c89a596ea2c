//! A call of an endpoint: what is known of it before it is sent, and how it is made.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Client;
use crate::error::{Error, Result};
use crate::json::Extra;
use crate::pages::Pages;
use crate::quota::{self, Quota};
use crate::request::{Encoding, Request, Verb};
use crate::response::Response;
use crate::rules::{At, Rule};
use crate::schema::{Checked, Input, Kind, Shaped};

/// What must be encoded where a field stands in a path.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is known of a call before it is sent, whatever its input.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The verb of HTTP.
    pub verb: Verb,
    /// The path, with the names of fields where they stand in it: `/v2/ultragroups/{group_id}`.
    pub path: Cow<'static, str>,
    /// How the fields are written.
    pub encoding: Encoding,
    /// The call may be retried when nobody knows whether it was carried out.
    pub repeatable: bool,
    /// What the service allows of it.
    pub quota: &'static Quota,
    /// How it pages, where it does.
    pub pages: Option<Pages>,
}

/// A call that is made once it is awaited.
#[must_use = "a call is made once it is awaited"]
pub struct Call<T> {
    untyped: Untyped,
    answer: PhantomData<fn() -> T>,
}

/// A call, whatever its answer is.
pub struct Untyped {
    /// What is known of it.
    pub facts: Facts,
    client: Client,
    /// Under the names of the service.
    fields: Checked<Extra>,
    /// The input, which knows the fields by their names in JavaScript.
    input: &'static Kind,
    /// A field of the request, and its name in the answer, which the service leaves out.
    echo: Option<(&'static str, &'static str)>,
}

impl Client {
    /// A call with a form, as most endpoints want it.
    pub(crate) fn form<I: Shaped, T>(
        &self,
        path: &'static str,
        input: impl Into<Input<I>>,
    ) -> Call<T> {
        self.call(Verb::Post, path, Encoding::Form, input.into())
    }

    /// A call with a JSON body.
    pub(crate) fn json<I: Shaped, T>(
        &self,
        path: &'static str,
        input: impl Into<Input<I>>,
    ) -> Call<T> {
        self.call(Verb::Post, path, Encoding::Json, input.into())
    }

    /// A GET, whose fields are its query.
    pub(crate) fn get<I: Shaped, T>(
        &self,
        path: &'static str,
        input: impl Into<Input<I>>,
    ) -> Call<T> {
        self.call(Verb::Get, path, Encoding::Form, input.into())
    }

    /// A call of any path, for what has no method of its own yet. It is signed, sent and retried as
    /// every other, and resolves with all fields of the answer.
    pub fn request(&self, request: Request) -> Call<Extra> {
        let Request { path, verb, encoding, fields, repeatable } = request;
        let mut call = Untyped::new(self, verb, path, encoding, Ok(fields), &Kind::Object);
        call.facts.repeatable = repeatable;
        call.typed()
    }

    fn call<I: Shaped, T>(
        &self,
        verb: Verb,
        path: &'static str,
        encoding: Encoding,
        input: Input<I>,
    ) -> Call<T> {
        Untyped::new(self, verb, path.into(), encoding, input.into_fields(), I::KIND).typed()
    }
}

impl Untyped {
    #[inline(never)]
    fn new(
        client: &Client,
        verb: Verb,
        path: Cow<'static, str>,
        encoding: Encoding,
        fields: Checked<Extra>,
        input: &'static Kind,
    ) -> Self {
        let facts =
            Facts { verb, path, encoding, repeatable: false, quota: &quota::PATH, pages: None };
        Self { facts, client: client.clone(), fields, input, echo: None }
    }

    fn typed<T>(self) -> Call<T> {
        Call { untyped: self, answer: PhantomData }
    }

    /// The request that is sent.
    pub fn request(&self) -> Result<Request> {
        prepare(self.facts.clone(), self.fields.clone()?, self.input)
    }

    /// Makes the call, for the answer of one that was carried out, as `read` reads it.
    pub async fn make<A>(self, read: impl FnOnce(&Response) -> Result<A>) -> Result<A> {
        let Self { facts, client: Client { transport, terms }, fields, input, echo } = self;
        let request = prepare(facts, fields?, input)?;
        let (response, trace) = transport.send(&request, &terms).await?;
        let response = match echo {
            Some((field, name)) => response.with(name, &request.fields[field]),
            None => response,
        };
        read(&response).map_err(|mut error: Error| {
            error.set_trace(trace);
            error
        })
    }
}

fn prepare(facts: Facts, mut fields: Extra, input: &'static Kind) -> Result<Request> {
    let Facts { verb, path, encoding, repeatable, .. } = facts;
    let path = fill(path, &mut fields, input)?;
    let request = Request { path, verb, encoding, fields, repeatable };
    request.check().map(|()| request)
}

/// Puts fields in the places that a path has for them, as `{group_id}`.
fn fill(
    path: Cow<'static, str>,
    fields: &mut Extra,
    input: &'static Kind,
) -> Checked<Cow<'static, str>> {
    if !path.contains('{') {
        return Ok(path);
    }
    let mut filled = String::new();
    for (number, part) in path.split(['{', '}']).enumerate() {
        if number % 2 == 0 {
            filled.push_str(part);
            continue;
        }
        let value = fields.shift_remove(part).unwrap_or_default();
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if text.is_empty() || text == "." || text == ".." {
            let js = input.property_on_wire(part).map_or(part, |property| property.js);
            let wanted = "a text that can stand in a path".into();
            return Err(At::Argument(js).breaks(Rule::Type { wanted, got: format!("{text:?}") }));
        }
        filled.extend(utf8_percent_encode(&text, IN_PATH));
    }
    Ok(filled.into())
}

impl<T> Call<T> {
    /// What is known of the call before it is sent, whatever its input.
    pub fn facts(&self) -> &Facts {
        &self.untyped.facts
    }

    /// The request that is sent once the call is awaited.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`](crate::Error::Invalid) where the input breaks a rule.
    pub fn request(&self) -> Result<Request> {
        self.untyped.request()
    }

    /// To make it twice does no more than to make it once.
    pub(crate) fn repeatable(mut self) -> Self {
        self.untyped.facts.repeatable = true;
        self
    }

    /// The service allows so much of it.
    pub(crate) fn within(mut self, quota: &'static Quota) -> Self {
        self.untyped.facts.quota = quota;
        self
    }

    /// Its list has pages.
    pub(crate) fn pages(mut self, pages: Pages) -> Self {
        self.untyped.facts.pages = Some(pages);
        self
    }

    /// Sends one more field, whatever the input says of it.
    pub(crate) fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        if let Ok(fields) = &mut self.untyped.fields {
            fields.insert(name.to_owned(), value.into());
        }
        self
    }

    /// Adds a field of the request to the answer, where the service leaves it out.
    pub(crate) fn echo(mut self, field: &'static str, name: &'static str) -> Self {
        self.untyped.echo = Some((field, name));
        self
    }

    pub(crate) fn untyped(self) -> Untyped {
        self.untyped
    }
}

impl<T: Shaped + DeserializeOwned + 'static> IntoFuture for Call<T> {
    type Output = Result<T>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.untyped.make(Response::read))
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("request", &self.request()).finish_non_exhaustive()
    }
}
