//! The JavaScript surface: the only file that uses napi.
//!
//! JavaScript creates the promises. A call crosses as JSON text under its own number, and its
//! outcome comes back under that number through the client's one threadsafe function: V8 reads and
//! writes JSON faster than values can be built through N-API, and a promise created here would need
//! its own threadsafe function. Everything else happens on the I/O thread.

#![expect(
    clippy::needless_pass_by_value,
    reason = "napi hands strings and functions over by value"
)]
#![cfg_attr(test, allow(dead_code, reason = "napi registers nothing in a test build"))]
#![expect(
    deprecated,
    reason = "calls in flight must keep the process alive, and napi has no other way to do that"
)]

mod environment;
#[cfg(debug_assertions)]
mod example;
mod failure;
mod fetch;
mod io;
mod limiter;
mod options;
mod outbox;
mod pace;
mod pending;
mod reporter;
mod request;
mod resolved_error;
#[cfg(debug_assertions)]
mod typescript;
mod webhook;

use std::cell::RefCell;
use std::collections::HashMap;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, RwLock, Weak};

use napi::bindgen_prelude::{Either, Function, FunctionRef, ObjectFinalize, Unknown};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{CleanupEnvHook, Env, Status};
use napi_derive::napi;
use tokio::task::{AbortHandle, yield_now};

use crate::call::Ready;
use crate::environment::Environment;
use crate::resource::{self, Method, Resource};
use crate::schema::{Kind, input};
use crate::transport::Turn;
use crate::{Client, Error, Result};
use fetch::FetchCarrier;
use limiter::AppLimiter;
use options::Options;
use outbox::Outbox;
use pending::Pending;
use reporter::Reporter;

/// Delivers a batch of messages, as `outbox.rs` writes it.
type Deliver = ThreadsafeFunction<String, (), String, Status, false, true>;

/// The app's function that takes a batch, while calls are in flight. It keeps its whole realm, where a
/// global variable may keep the client: held any longer, neither would ever be freed. Jest, for one,
/// runs each test file in a realm of its own.
type Taker = Rc<RefCell<Option<FunctionRef<Unknown<'static>, ()>>>>;

/// A client, and its calls in flight.
#[napi(custom_finalize)]
pub struct Calls {
    session: Arc<Session>,
    /// `None` once the client is closed.
    deliver: Arc<RwLock<Option<Deliver>>>,
    taker: Taker,
    at_exit: CleanupEnvHook<Weak<Session>>,
}

/// The I/O thread's side of a client.
struct Session {
    client: Client,
    resolve_errors: bool,
    event_bodies: bool,
    /// With the `fetch` option: the requests that the function was given.
    fetches: Option<Arc<Pending<fetch::Outcome>>>,
    /// With a limiter: what it was asked.
    questions: Option<Arc<Pending<limiter::Outcome>>>,
    in_flight: Mutex<HashMap<u32, AbortHandle>>,
    outbox: Arc<Outbox>,
}

/// Creates a client in an environment, which has a `fetch` function or a limiter or neither.
#[napi(catch_unwind)]
pub fn open(
    env: Env,
    options: Option<String>,
    environment: String,
    fetch: bool,
    limiter: bool,
) -> napi::Result<Either<Calls, String>> {
    let options = options.as_deref().unwrap_or("null");
    // A `fetch` function uses its own connections.
    let environment = if fetch { Environment::default() } else { environment::read(&environment) };
    let (client, resolve_errors, event_bodies) = match create(options, &environment) {
        Ok(created) => created,
        Err(error) => return Ok(Either::B(failure::write(&error))),
    };
    if let Err(error) = io::start() {
        return Ok(Either::B(failure::write_not_started(&error)));
    }
    let taker = Taker::default();
    let deliver = delivery_to(&env, &taker)?
        .build_threadsafe_function()
        .weak::<true>()
        .callee_handled::<false>()
        .build_callback(|batch| Ok(batch.value))?;
    let deliver = Arc::new(RwLock::new(Some(deliver)));
    let outbox = Outbox::new({
        let deliver = Arc::clone(&deliver);
        move |batch| {
            if let Some(deliver) = &*deliver.read().unwrap_or_else(PoisonError::into_inner) {
                deliver.call(batch, ThreadsafeFunctionCallMode::NonBlocking);
            }
        }
    });
    let session = Arc::new(Session {
        client,
        resolve_errors,
        event_bodies,
        fetches: fetch.then(Arc::default),
        questions: limiter.then(Arc::default),
        in_flight: Mutex::default(),
        outbox,
    });
    let at_exit = env.add_env_cleanup_hook(Arc::downgrade(&session), abort_all)?;
    Ok(Either::A(Calls { session, deliver, taker, at_exit }))
}

/// A function of no realm but the addon's own, which passes a batch to whoever takes it now.
fn delivery_to<'env>(env: &'env Env, taker: &Taker) -> napi::Result<Function<'env, String, ()>> {
    let taker = Rc::clone(taker);
    env.create_function_from_closure("deliver", move |call| {
        // Not borrowed during the call, which may begin or end others.
        let take = taker.borrow().as_ref().map(|take| take.borrow_back(call.env)).transpose()?;
        take.map_or(Ok(()), |take| take.call(call.get(0)?))
    })
}

/// A client, whether its errors resolve, and whether its events have bodies.
fn create(options: &str, environment: &Environment) -> Result<(Client, bool, bool)> {
    let Options { client, resolve_errors, event_bodies, .. } = input::options(options, "options")?;
    let client = Client::in_environment(client, environment)?;
    Ok((client, resolve_errors.unwrap_or_default(), event_bodies.unwrap_or_default()))
}

/// Runs a job on the I/O thread, which a process that ends may have lost.
fn run(job: impl FnOnce() + Send + 'static) -> napi::Result<()> {
    io::run(job).map_err(|io::NotRunning| napi::Error::from_reason("the I/O thread has ended"))
}

#[napi]
impl Calls {
    /// Starts a batch of calls, three lines each, since JSON text has no line breaks: its number,
    /// the place of its method in `methods()` and whether it is observed; its input; its options.
    #[napi(catch_unwind)]
    pub fn start(&self, batch: String) -> napi::Result<()> {
        let session = Arc::clone(&self.session);
        run(move || {
            let mut lines = batch.split('\n');
            while let (Some(head), Some(input), Some(options)) =
                (lines.next(), lines.next(), lines.next())
            {
                // A panic must not keep the calls after it from starting.
                io::contain(|| session.start(head, input, options));
            }
        })
    }

    /// Ends a call whose promise is already settled.
    #[napi(catch_unwind)]
    pub fn abort(&self, number: u32) {
        let session = Arc::clone(&self.session);
        // Without the thread, there is no call to end.
        let _ = io::run(move || {
            let task = session.in_flight().remove(&number);
            if let Some(task) = task {
                task.abort();
            }
        });
    }

    /// Takes the outcome of a request that the `fetch` function was given.
    #[napi(catch_unwind)]
    pub fn fetched(&self, request: u32, outcome: String) {
        if let Some(fetches) = &self.session.fetches {
            let fetches = Arc::clone(fetches);
            let _ = io::run(move || fetches.settle(request, &outcome));
        }
    }

    /// Takes what the limiter said.
    #[napi(catch_unwind)]
    pub fn consumed(&self, question: u32, outcome: String) {
        if let Some(questions) = &self.session.questions {
            let questions = Arc::clone(questions);
            let _ = io::run(move || questions.settle(question, &outcome));
        }
    }

    /// What each quota is used for now, as JSON text.
    #[napi(catch_unwind)]
    pub fn pace(&self) -> String {
        pace::write(&self.session.client)
    }

    /// Reads the events of a request that the app's server got, on the main thread.
    #[napi(catch_unwind)]
    pub fn receive(
        &self,
        url: String,
        headers: String,
        body: String,
        options: Option<String>,
    ) -> String {
        let request = (url.as_str(), headers.as_str(), body.as_str());
        webhook::receive(self.session.client.webhook(), request, options.as_deref())
    }

    /// Creates the request that the service would send for an event, on the main thread.
    #[napi(catch_unwind)]
    pub fn callback(&self, event: String, url: String) -> String {
        webhook::request(self.session.client.webhook(), &event, &url)
    }

    /// Keeps the process alive, and `take`, which is called with messages; without it, no longer.
    #[napi(catch_unwind)]
    pub fn keep_alive(
        &self,
        env: Env,
        take: Option<Function<'_, Unknown<'static>, ()>>,
    ) -> napi::Result<()> {
        let is_alive = take.is_some();
        self.taker.replace(take.map(|take| take.create_ref()).transpose()?);
        match &mut *self.deliver.write().unwrap_or_else(PoisonError::into_inner) {
            Some(deliver) if is_alive => deliver.refer(&env),
            Some(deliver) => deliver.unref(&env),
            None => Ok(()),
        }
    }

    /// Closes the connections, then sends a message under the number.
    #[napi(catch_unwind)]
    pub fn close(&self, number: u32) -> napi::Result<()> {
        let session = Arc::clone(&self.session);
        run(move || {
            session.client.close();
            tokio::spawn(async move {
                // The tasks of the connections end first.
                yield_now().await;
                session.outbox.put_last(number, "answer", "null", 0);
            });
        })
    }

    /// Drops what delivers messages: no more are sent.
    #[napi(catch_unwind)]
    pub fn release(&self) {
        self.taker.take();
        self.deliver.write().unwrap_or_else(PoisonError::into_inner).take();
    }
}

impl ObjectFinalize for Calls {
    fn finalize(self, env: Env) -> napi::Result<()> {
        env.remove_env_cleanup_hook(self.at_exit)
    }
}

/// Ends the calls of a thread that exits. Node keeps the thread's memory while messages can still
/// arrive.
fn abort_all(session: Weak<Session>) {
    let _ = io::run(move || {
        let Some(session) = session.upgrade() else { return };
        let in_flight = std::mem::take(&mut *session.in_flight());
        in_flight.values().for_each(AbortHandle::abort);
    });
}

/// The methods by their places in `methods()`.
static METHODS: LazyLock<Vec<(&'static Resource, &'static Method)>> =
    LazyLock::new(|| resource::methods().collect());

impl Session {
    fn start(self: &Arc<Self>, head: &str, input: &str, options: &str) {
        let mut head = head.split(' ').map(|number| number.parse().expect("numbers"));
        let mut next = || head.next().expect("a call has three numbers");
        let (number, method, observed) = (next(), next(), next() == 1);
        let settlement = Settlement { number, method, outcome: None, session: Arc::clone(self) };
        let mut client = self.client(number, observed);
        let (input, options): (Box<str>, Box<str>) = (input.into(), options.into());
        let task = tokio::spawn(async move {
            let outcome = call(&mut client, method, &input, &options).await;
            settlement.settle(outcome);
        });
        self.in_flight().insert(number, task.abort_handle());
    }

    /// The client with the observer and carrier of one call.
    fn client(&self, number: u32, observed: bool) -> Client {
        let mut client = self.client.clone();
        if observed {
            let (bodies, outbox) = (self.event_bodies, Arc::clone(&self.outbox));
            client = client.observed_by(Arc::new(Reporter { number, bodies, outbox }));
        }
        if let Some(fetches) = &self.fetches {
            let (pending, outbox) = (Arc::clone(fetches), Arc::clone(&self.outbox));
            client = client.carried_by(Arc::new(FetchCarrier { number, pending, outbox }));
        }
        if let Some(questions) = &self.questions {
            let (pending, outbox) = (Arc::clone(questions), Arc::clone(&self.outbox));
            client = client.limited_by(Arc::new(AppLimiter { number, pending, outbox }));
        }
        client
    }

    fn in_flight(&self) -> MutexGuard<'_, HashMap<u32, AbortHandle>> {
        self.in_flight.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The name of a method, as in `User.register`, and its place in the table.
#[napi(object, object_from_js = false)]
pub struct MethodName {
    pub method: String,
    pub place: u32,
    /// How its list is paged, as JSON text, if it is.
    pub pages: Option<String>,
    /// Whether its message may be sent chunk by chunk.
    pub is_streamed: bool,
}

/// Every name of every method.
#[napi]
pub fn methods() -> Vec<MethodName> {
    let names = |(place, (resource, method)): (u32, (&'static Resource, &'static Method))| {
        let facts = method.facts();
        let (pages, is_streamed) =
            (facts.pages.map(|pages| outbox::write(&pages)), facts.is_streamed);
        let name = move |method| MethodName { method, place, pages: pages.clone(), is_streamed };
        method.names(resource).map(name)
    };
    (0..).zip(resource::methods()).flat_map(names).collect()
}

/// The text of `index.d.ts`, for the build.
#[cfg(debug_assertions)]
#[napi(catch_unwind)]
pub fn declarations() -> String {
    typescript::declarations()
}

/// The place of `request`, which is not in the table.
#[napi]
pub const REQUEST: u32 = u32::MAX;

/// A call on its way: sent, or waiting for its turn. While it waits, only the text of its input is
/// kept, since what is read from that takes many times the memory.
enum Begun {
    Sent(Sending),
    Waits(Turn),
}

type Sending = Pin<Box<dyn Future<Output = Result<String>> + Send>>;

async fn call(client: &mut Client, method: u32, input: &str, options: &str) -> Result<String> {
    let mut turn = match begin(client, method, input, options)? {
        Begun::Sent(sending) => return sending.await,
        Begun::Waits(turn) => turn,
    };
    turn.take(false, client.terms.observer.as_deref()).await?;
    send(ready(client, method, input)?, method, Some(turn)).await
}

fn begin(client: &mut Client, method: u32, input: &str, options: &str) -> Result<Begun> {
    if options != "null" {
        *client = client.with(input::options(options, "options")?)?;
    }
    let call = ready(client, method, input)?;
    let mut turn = call.turn()?;
    match turn.take_if(|turn| !turn.try_take()) {
        Some(turn) => Ok(Begun::Waits(turn)),
        None => Ok(Begun::Sent(send(call, method, turn))),
    }
}

fn ready(client: &Client, method: u32, input: &str) -> Result<Ready> {
    if method == REQUEST {
        return request::call(client, input)?.ready();
    }
    let (_, method) = METHODS.get(method as usize).expect("the places come from methods()");
    (method.call)(client.clone(), input).ready()
}

fn send(call: Ready, method: u32, turn: Option<Turn>) -> Sending {
    let answer = METHODS.get(method as usize).map_or(&Kind::Object, |(_, method)| method.answer);
    Box::pin(call.send(turn, |response| response.renamed(answer)))
}

/// Settles a call when it is dropped, so that a call that panics does not hang.
struct Settlement {
    number: u32,
    method: u32,
    outcome: Option<Result<String>>,
    session: Arc<Session>,
}

impl Settlement {
    fn settle(mut self, outcome: Result<String>) {
        self.outcome = Some(outcome);
    }

    /// The outcome of the call as a message to JavaScript: its kind and its value.
    fn write(&self, outcome: Result<String>) -> (&'static str, String) {
        let error = match outcome {
            Ok(answer) => return ("answer", answer),
            Err(error) => error,
        };
        let failure = failure::write(&error);
        match self.session.resolve_errors.then(|| self.resolved(&error)).flatten() {
            Some(answer) => ("resolution", format!(r#"{{"answer":{answer},"failure":{failure}}}"#)),
            None => ("failure", failure),
        }
    }

    fn resolved(&self, error: &Error) -> Option<String> {
        let named = METHODS.get(self.method as usize);
        let method = named.map(|(resource, method)| (resource.path, method.name));
        resolved_error::write(error, method.unwrap_or_default())
    }
}

impl Drop for Settlement {
    fn drop(&mut self) {
        let others = {
            let mut in_flight = self.session.in_flight();
            in_flight.remove(&self.number);
            in_flight.len()
        };
        let outcome = self.outcome.take();
        // A panic may have dropped it, and a second panic from here would end the process.
        let message = io::contain(|| outcome.map(|outcome| self.write(outcome))).flatten();
        let (kind, value) = message.unwrap_or_else(|| ("failure", failure::write_internal()));
        io::contain(|| self.session.outbox.put_last(self.number, kind, &value, others));
    }
}
