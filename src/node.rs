//! The JavaScript surface: the only file that speaks napi.
//!
//! `index.js` makes the promises. A call crosses as JSON text under a number of its own, and its
//! outcome comes back under the same number through one threadsafe function a client: V8 reads
//! and writes JSON faster than any value can be built through N-API, and a promise made here
//! would need a threadsafe function of its own. All else happens on the I/O thread.

#![expect(
    clippy::needless_pass_by_value,
    reason = "napi hands strings and functions over by value"
)]
#![cfg_attr(test, allow(dead_code, reason = "napi registers nothing in a test build"))]
#![expect(
    deprecated,
    reason = "a process is to live while calls are in flight, which napi has no other way to say"
)]

pub mod answer;
mod environment;
mod failure;
mod fetch;
mod io;
mod outbox;
mod plain;
mod reporter;
mod request;
pub mod surface;
#[cfg_attr(not(debug_assertions), expect(dead_code, reason = "a debug build writes them"))]
pub mod typescript;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, RwLock, Weak};

use napi::bindgen_prelude::{Either, Function, ObjectFinalize};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{CleanupEnvHook, Env, Status};
use napi_derive::napi;
use tokio::task::{AbortHandle, yield_now};

use crate::environment::Environment;
use crate::field::read_argument;
use crate::{Client, Error, Options, Result};
use fetch::{Exchanges, Fetch};
use outbox::Outbox;
use reporter::Reporter;
use surface::{Method, Resource};

/// Takes a batch of messages, as `outbox.rs` writes it.
type Deliver = ThreadsafeFunction<String, (), String, Status, false, true>;

/// A client, and its calls in flight.
#[napi(custom_finalize)]
pub struct Calls {
    line: Arc<Line>,
    /// None once the client is closed.
    deliver: Arc<RwLock<Option<Deliver>>>,
    at_exit: CleanupEnvHook<Weak<Line>>,
}

/// What the I/O thread knows of a client.
struct Line {
    client: Client,
    resolve_errors: bool,
    event_bodies: bool,
    /// Where a function of JavaScript carries the requests.
    exchanges: Option<Arc<Exchanges>>,
    in_flight: Mutex<HashMap<u32, AbortHandle>>,
    outbox: Arc<Outbox>,
}

/// Creates a client in an environment. `deliver` is called with messages on the calls that were
/// started; with `fetch`, also with the requests to send.
#[napi(catch_unwind)]
pub fn open(
    env: Env,
    options: Option<String>,
    environment: String,
    fetch: bool,
    deliver: Function<'_, String, ()>,
) -> napi::Result<Either<Calls, String>> {
    let options = options.as_deref().unwrap_or("null");
    // A function that carries the requests goes where it likes.
    let environment = if fetch { Environment::default() } else { environment::read(&environment) };
    let made =
        read_argument(options, "options").map_err(Error::from).and_then(|options: Options| {
            let resolve_errors = options.resolve_errors.unwrap_or_default();
            let event_bodies = options.event_bodies.unwrap_or_default();
            let client = Client::in_environment(options, &environment)?;
            Ok((client, resolve_errors, event_bodies))
        });
    let (client, resolve_errors, event_bodies) = match made {
        Ok(made) => made,
        Err(error) => return Ok(Either::B(failure::write(&error))),
    };
    if let Err(error) = io::start() {
        return Ok(Either::B(failure::write_not_started(&error)));
    }
    let deliver = deliver
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
    let line = Arc::new(Line {
        client,
        resolve_errors,
        event_bodies,
        exchanges: fetch.then(Arc::default),
        in_flight: Mutex::default(),
        outbox,
    });
    let at_exit = env.add_env_cleanup_hook(Arc::downgrade(&line), abort_all)?;
    Ok(Either::A(Calls { line, deliver, at_exit }))
}

#[napi]
impl Calls {
    /// Starts a batch of calls, three lines each, for JSON text has none in it: its number, the
    /// place of its method in `methods()` and whether it is observed; its input; its options.
    #[napi(catch_unwind)]
    pub fn start(&self, batch: String) -> napi::Result<()> {
        let line = Arc::clone(&self.line);
        let started = io::run(move || {
            let mut lines = batch.split('\n');
            while let (Some(head), Some(input), Some(options)) =
                (lines.next(), lines.next(), lines.next())
            {
                // The calls after it are to start all the same.
                io::contain(|| line.start(head, input, options));
            }
        });
        started.map_err(|io::NotRunning| napi::Error::from_reason("the I/O thread has ended"))
    }

    /// Ends a call that nobody waits for any more.
    #[napi(catch_unwind)]
    pub fn abort(&self, number: u32) {
        let line = Arc::clone(&self.line);
        // Without the thread, nothing is there to end.
        let _ = io::run(move || {
            let task = line.in_flight().remove(&number);
            if let Some(task) = task {
                task.abort();
            }
        });
    }

    /// Takes what the function of JavaScript made of the request of an exchange.
    #[napi(catch_unwind)]
    pub fn fetched(&self, exchange: u32, outcome: String) {
        if let Some(exchanges) = &self.line.exchanges {
            let exchanges = Arc::clone(exchanges);
            let _ = io::run(move || exchanges.settle(exchange, &outcome));
        }
    }

    /// Keeps the process alive, or no longer.
    #[napi(catch_unwind)]
    pub fn keep_alive(&self, env: Env, alive: bool) -> napi::Result<()> {
        match &mut *self.deliver.write().unwrap_or_else(PoisonError::into_inner) {
            Some(deliver) if alive => deliver.refer(&env),
            Some(deliver) => deliver.unref(&env),
            None => Ok(()),
        }
    }

    /// Closes the connections, and says under the number when that is done.
    #[napi(catch_unwind)]
    pub fn close(&self, number: u32) -> napi::Result<()> {
        let line = Arc::clone(&self.line);
        let closing = io::run(move || {
            line.client.close();
            tokio::spawn(async move {
                // The tasks of the connections end first.
                yield_now().await;
                line.outbox.put_last(number, "answer", "null", 0);
            });
        });
        closing.map_err(|io::NotRunning| napi::Error::from_reason("the I/O thread has ended"))
    }

    /// Lets go of what messages are delivered with: none comes any more.
    #[napi(catch_unwind)]
    pub fn release(&self) {
        self.deliver.write().unwrap_or_else(PoisonError::into_inner).take();
    }
}

impl ObjectFinalize for Calls {
    fn finalize(self, env: Env) -> napi::Result<()> {
        env.remove_env_cleanup_hook(self.at_exit)
    }
}

/// Ends the calls of a thread that is ended itself: nobody waits for them any more, and Node keeps
/// what the thread had until their messages cannot come.
fn abort_all(line: Weak<Line>) {
    let _ = io::run(move || {
        let Some(line) = line.upgrade() else { return };
        let in_flight = std::mem::take(&mut *line.in_flight());
        in_flight.values().for_each(AbortHandle::abort);
    });
}

/// The methods by their places in `methods()`.
static METHODS: LazyLock<Vec<(&'static Resource, &'static Method)>> =
    LazyLock::new(|| surface::methods().collect());

impl Line {
    fn start(self: &Arc<Self>, head: &str, input: &str, options: &str) {
        let mut head = head.split(' ').map(|number| number.parse().expect("numbers"));
        let mut next = || head.next().expect("three of them");
        let (number, method, observed) = (next(), next(), next() == 1);
        let settlement = Settlement { number, method, outcome: None, line: Arc::clone(self) };
        let client = self.client(number, observed);
        let (input, options) = (input.to_owned(), options.to_owned());
        let task = tokio::spawn(async move {
            let outcome = call(client, method, &input, &options).await;
            settlement.settle(outcome);
        });
        self.in_flight().insert(number, task.abort_handle());
    }

    /// The client as one call wants it.
    fn client(&self, number: u32, observed: bool) -> Client {
        let mut client = self.client.clone();
        if observed {
            let (bodies, outbox) = (self.event_bodies, Arc::clone(&self.outbox));
            client = client.observed_by(Arc::new(Reporter { number, bodies, outbox }));
        }
        if let Some(exchanges) = &self.exchanges {
            let (exchanges, outbox) = (Arc::clone(exchanges), Arc::clone(&self.outbox));
            client = client.carried_by(Arc::new(Fetch { number, exchanges, outbox }));
        }
        client
    }

    fn in_flight(&self) -> MutexGuard<'_, HashMap<u32, AbortHandle>> {
        self.in_flight.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a method is called by, as in `User.register`, and its place in the table.
#[napi(object, object_from_js = false)]
pub struct MethodName {
    pub method: String,
    pub place: u32,
}

/// Every name that a method is called by.
#[napi]
pub fn methods() -> Vec<MethodName> {
    let names = |(place, (resource, method)): (u32, (&'static Resource, &'static Method))| {
        method.paths(resource).map(move |method| MethodName { method, place })
    };
    (0..).zip(surface::methods()).flat_map(names).collect()
}

/// The text of `index.d.ts`, which is no use where the addon is used.
#[cfg(debug_assertions)]
#[napi]
pub fn declarations() -> String {
    typescript::declarations()
}

/// What stands in the place of a method where any path is called.
#[napi]
pub const REQUEST: u32 = u32::MAX;

async fn call(client: Client, method: u32, input: &str, options: &str) -> Result<String> {
    let client = match options {
        "null" => client,
        options => client.with(read_argument(options, "options")?)?,
    };
    let answer = if method == REQUEST {
        request::call(&client, input)
    } else {
        let (_, method) = METHODS.get(method as usize).expect("the numbers come from methods()");
        (method.call)(client, input)
    };
    answer?.await
}

/// Settles a call when it goes, whatever happens to it: a call that panics must not hang.
struct Settlement {
    number: u32,
    method: u32,
    outcome: Option<Result<String>>,
    line: Arc<Line>,
}

impl Settlement {
    fn settle(mut self, outcome: Result<String>) {
        self.outcome = Some(outcome);
    }

    /// How the call ended, as a message to JavaScript: its kind and its value.
    fn write(&self, outcome: Result<String>) -> (&'static str, String) {
        let error = match outcome {
            Ok(answer) => return ("answer", answer),
            Err(error) => error,
        };
        let failure = failure::write(&error);
        match self.line.resolve_errors.then(|| self.resolution(&error)).flatten() {
            Some(answer) => ("resolution", format!(r#"{{"answer":{answer},"failure":{failure}}}"#)),
            None => ("failure", failure),
        }
    }

    fn resolution(&self, error: &Error) -> Option<String> {
        let named = METHODS.get(self.method as usize);
        let method = named.map(|(resource, method)| (resource.path, method.name));
        plain::resolution(error, method.unwrap_or_default())
    }
}

impl Drop for Settlement {
    fn drop(&mut self) {
        let others = {
            let mut in_flight = self.line.in_flight();
            in_flight.remove(&self.number);
            in_flight.len()
        };
        let outcome = self.outcome.take();
        // It may go in a panic, and another one that leaves this drop would end the process.
        let message = io::contain(|| outcome.map(|outcome| self.write(outcome))).flatten();
        let (kind, value) = message.unwrap_or_else(|| ("failure", failure::write_internal()));
        io::contain(|| self.line.outbox.put_last(self.number, kind, &value, others));
    }
}
