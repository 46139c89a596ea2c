//! A call of an endpoint: its facts before it is sent, and how it is sent.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Client;
use crate::error::{Error, Result};
use crate::json::{Extra, unquoted};
use crate::pages::Pages;
use crate::quota::{self, Quota};
use crate::request::{Encoding, Request, Verb};
use crate::response::Response;
use crate::rules::{At, Rule};
use crate::schema::{Checked, Input, Kind, Shaped};
use crate::transport::Turn;

/// Characters that must be encoded in a path segment.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The facts of a call that do not depend on its input.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The verb of HTTP.
    pub verb: Verb,
    /// The path, with names of fields as placeholders: `/v2/ultragroups/{group_id}`.
    pub path: Cow<'static, str>,
    /// How the fields are written.
    pub encoding: Encoding,
    /// The call may be retried even if it may have been carried out.
    pub repeatable: bool,
    /// How many such calls the service allows.
    pub quota: &'static Quota,
    /// How its list is paged, if it is.
    pub pages: Option<Pages>,
    /// It sends a chunk of a message that may be sent as a stream.
    pub is_streamed: bool,
}

/// A call. It starts when it is awaited.
#[must_use = "a call starts when it is awaited"]
pub struct Call<T> {
    untyped: Box<Untyped>,
    answer: PhantomData<fn() -> T>,
}

/// A call without the type of its answer.
pub struct Untyped {
    /// What is known of it.
    pub facts: Facts,
    client: Client,
    /// Fields under their wire names.
    fields: Checked<Extra>,
    /// The kind of the input, which has the fields' JavaScript names.
    input: &'static Kind,
    /// A field of the request to add to the answer, and its name there.
    echo: Option<(&'static str, &'static str)>,
}

impl Client {
    /// A call with a form, as most endpoints take.
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

    /// A call that only reads: the fields stand in the query.
    pub(crate) fn get<I: Shaped, T>(
        &self,
        path: &'static str,
        input: impl Into<Input<I>>,
    ) -> Call<T> {
        self.call(Verb::Get, path, Encoding::Form, input.into()).repeatable()
    }

    /// A call of any path, for endpoints without a method. It is signed, sent and retried like
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
        Untyped::of(self, verb, path, encoding, input.into_value(), I::KIND).typed()
    }
}

impl Untyped {
    /// Not inlined: every method creates a call.
    #[inline(never)]
    fn of(
        client: &Client,
        verb: Verb,
        path: &'static str,
        encoding: Encoding,
        value: Checked<Box<Value>>,
        input: &'static Kind,
    ) -> Box<Self> {
        let fields = value.map(|value| match *value {
            Value::Object(fields) => fields,
            _ => unreachable!("an input that is not an object is put under a name"),
        });
        Self::new(client, verb, path.into(), encoding, fields, input)
    }

    fn new(
        client: &Client,
        verb: Verb,
        path: Cow<'static, str>,
        encoding: Encoding,
        fields: Checked<Extra>,
        input: &'static Kind,
    ) -> Box<Self> {
        let facts = Facts {
            verb,
            path,
            encoding,
            repeatable: false,
            quota: &quota::PATH,
            pages: None,
            is_streamed: false,
        };
        Box::new(Self { facts, client: client.clone(), fields, input, echo: None })
    }

    fn typed<T>(self: Box<Self>) -> Call<T> {
        Call { untyped: self, answer: PhantomData }
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] where the input breaks a rule.
    pub fn request(&self) -> Result<Request> {
        prepare(self.facts.clone(), self.fields.clone()?, self.input)
    }

    /// Checks the call, so that it can be sent.
    pub(crate) fn ready(self: Box<Self>) -> Result<Ready> {
        let Self { facts, client, fields, input, echo } = *self;
        let path = facts.path.clone();
        let request = prepare(facts, fields?, input)?;
        Ok(Ready { path, request, client, echo })
    }

    /// Waits for the call's turn, and sends it. `read` reads its answer if it was carried out.
    pub(crate) async fn make<A>(
        self: Box<Self>,
        read: impl FnOnce(&Response) -> Result<A>,
    ) -> Result<A> {
        let call = self.ready()?;
        let mut turn = call.turn()?;
        if let Some(turn) = &mut turn
            && !turn.try_take()
        {
            turn.take(false, call.client.terms.observer.as_deref()).await?;
        }
        // What sending takes is created when the call is sent, and not while it waits.
        Box::pin(call.send(turn, read)).await
    }
}

/// A call that was checked.
pub(crate) struct Ready {
    /// With placeholders.
    path: Cow<'static, str>,
    request: Request,
    client: Client,
    echo: Option<(&'static str, &'static str)>,
}

impl Ready {
    /// The turn that it waits for, if the calls of its client do.
    pub fn turn(&self) -> Result<Option<Turn>> {
        let Client { transport, terms } = &self.client;
        transport.turn(self.path.clone(), &self.request.fields, terms)
    }

    /// Sends it, when it is its turn.
    pub async fn send<A>(
        self,
        turn: Option<Turn>,
        read: impl FnOnce(&Response) -> Result<A>,
    ) -> Result<A> {
        let Self { request, client: Client { transport, terms }, echo, .. } = self;
        let (response, trace) = transport.send(&request, &terms, turn).await?;
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

/// Fills the placeholders of a path, as in `{group_id}`, with fields.
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
        let text = unquoted(&value);
        if text.is_empty() || text == "." || text == ".." {
            let js = input.property_on_wire(part).map_or(part, |property| property.js);
            let wanted = "a text that can stand in a path".into();
            return Err(At::Argument(js).breaks(Rule::Type { wanted, got: format!("{text:?}") }));
        }
        filled.extend(utf8_percent_encode(&text, IN_PATH));
    }
    Ok(filled.into())
}

/// A call looks like its answer.
impl<T: Shaped> Shaped for Call<T> {
    const KIND: &'static Kind = T::KIND;
}

impl<T> Call<T> {
    /// What is known of the call before it is sent, whatever its input.
    #[must_use]
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

    /// Allows retries of a call that may have been carried out: a second one has no further effect.
    pub(crate) fn repeatable(mut self) -> Self {
        self.untyped.facts.repeatable = true;
        self
    }

    /// It is repeatable, unless a field of the request makes it reach the screens of users: one that
    /// is there, and not `false`.
    pub(crate) fn repeatable_without(mut self, field: &str) -> Self {
        let value = self.untyped.fields.as_ref().ok().and_then(|fields| fields.get(field));
        self.untyped.facts.repeatable = value.is_none_or(|value| *value == false);
        self
    }

    /// Sets the quota.
    pub(crate) fn within(mut self, quota: &'static Quota) -> Self {
        self.untyped.facts.quota = quota;
        self
    }

    /// Sets how its list is paged.
    pub(crate) fn pages(mut self, pages: Pages) -> Self {
        self.untyped.facts.pages = Some(pages);
        self
    }

    /// Its message may be sent chunk by chunk.
    pub(crate) fn streamed(mut self) -> Self {
        self.untyped.facts.is_streamed = true;
        self
    }

    /// Sends one more field, in place of any that the input has.
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

    pub(crate) fn untyped(self) -> Box<Untyped> {
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

#[cfg(test)]
mod tests {
    use rongcloud_native_macros::input;

    use super::*;
    use crate::api::{Csv, Done, id};
    use crate::{Options, quota};

    #[input]
    struct Members {
        #[wire("group_id")]
        id: id::GroupId,
        page: Option<u32>,
        fields: Option<Csv<String>>,
    }

    fn client() -> Client {
        let options = Options { appkey: "key".into(), secret: "secret".into(), ..<_>::default() };
        Client::new(options).unwrap()
    }

    fn call(verb: Verb, id: &str) -> Call<Done> {
        let fields = Some(Csv(vec!["a".into(), "b c".into()]));
        let members = Members { id: id.into(), page: Some(2), fields, ..Members::default() };
        client().call(verb, "/v2/ultragroups/{group_id}/users", Encoding::Json, members.into())
    }

    #[test]
    fn a_field_stands_in_the_path_and_nowhere_else() {
        let request = call(Verb::Get, "g 1/马?").request().unwrap();
        assert_eq!(request.path, "/v2/ultragroups/g%201%2F%E9%A9%AC%3F/users");
        assert_eq!(request.query().unwrap(), "page=2&fields=a%2Cb+c");
        assert!(request.body().is_empty());
        for verb in [Verb::Put, Verb::Delete] {
            let request = call(verb, "-._~").request().unwrap();
            assert_eq!((request.verb, &*request.path), (verb, "/v2/ultragroups/-._~/users"));
            assert_eq!(request.body(), br#"{"page":2,"fields":"a,b c"}"#);
        }
    }

    #[test]
    fn a_field_that_would_lead_elsewhere_is_refused_by_the_name_that_callers_have() {
        for id in [".", ".."] {
            let error = call(Verb::Get, id).request().unwrap_err().to_string();
            assert_eq!(error, format!("id must be a text that can stand in a path, not {id:?}"));
        }
        assert_eq!(call(Verb::Get, "...").request().unwrap().path, "/v2/ultragroups/.../users");
        let error = call(Verb::Get, &"x".repeat(65)).request().unwrap_err().to_string();
        assert_eq!(error, "id must have 1-64 characters, not 65");
        let path = call(Verb::Get, &"马".repeat(64)).request().unwrap().path;
        assert_eq!(path.len(), 64 * 9 + "/v2/ultragroups//users".len());
    }

    #[test]
    fn a_call_whose_field_reaches_users_is_not_repeatable() {
        let call = |fields: Value| {
            let fields = serde_json::from_value(fields).unwrap();
            let (path, verb, encoding) = ("/x.json".into(), Verb::Post, Encoding::Form);
            let request = Request { path, verb, encoding, fields, repeatable: false };
            client().request(request).repeatable_without("notify").facts().repeatable
        };
        assert!(call(serde_json::json!({})));
        assert!(call(serde_json::json!({"notify": false})));
        assert!(!call(serde_json::json!({"notify": true})));
        assert!(!call(serde_json::json!({"notify": "RC:TxtMsg"})));
    }

    #[test]
    fn facts_are_known_before_there_is_an_input_or_an_answer() {
        let call = client().user().block().get_list(crate::api::Paging::default());
        let facts = call.facts();
        assert_eq!((facts.verb, &*facts.path), (Verb::Post, "/user/block/query.json"));
        assert_eq!((facts.encoding, facts.repeatable), (Encoding::Form, true));
        assert_eq!(*facts.quota, quota::PATH);
        assert_eq!(facts.pages, Some(Pages::numbered("users")));

        let invalid = client().user().register(crate::api::user::UserProfile::default());
        assert!(invalid.request().is_err());
        assert_eq!(*invalid.facts().quota, quota::REGISTER);
        assert_eq!(invalid.facts().path, "/user/getToken.json");
    }
}
