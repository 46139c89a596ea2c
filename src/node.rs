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

mod plain;
pub mod surface;
pub mod typescript;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, RwLock};

use napi::bindgen_prelude::{Either, FnArgs, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Status};
use napi_derive::napi;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};
use tokio::task::AbortHandle;

use crate::field::Field;
use crate::{Client, Error, Options, Result};
use surface::{Method, Resource};

/// One I/O thread serves every client: more would only hand the work around.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("rongcloud-io")
        .enable_all()
        .build()
        .expect("the system has a thread to give")
});

/// The number of a call, and its answer as JSON text or why it failed.
type Outcome = FnArgs<(u32, Either<String, Failure>)>;
type Settle = ThreadsafeFunction<Outcome, (), Outcome, Status, false, true>;

/// A client, and its calls in flight.
#[napi]
pub struct Calls {
    client: Client,
    resolve_errors: bool,
    settle: Arc<RwLock<Settle>>,
    in_flight: Arc<InFlight>,
}

/// Makes a client. `settle` is called once for each call that was started.
#[napi]
pub fn open(
    options: Option<String>,
    settle: Function<'_, Outcome, ()>,
) -> napi::Result<Either<Calls, Failure>> {
    let made = parse(options, "options").and_then(|options: Options| {
        let resolve_errors = options.resolve_errors.unwrap_or_default();
        Ok((Client::new(options)?, resolve_errors))
    });
    let (client, resolve_errors) = match made {
        Ok(made) => made,
        Err(error) => return Ok(Either::B(Failure::from(&error))),
    };
    let settle = settle
        .build_threadsafe_function()
        .weak::<true>()
        .callee_handled::<false>()
        .build_callback(|outcome| Ok(outcome.value))?;
    Ok(Either::A(Calls {
        client,
        resolve_errors,
        settle: Arc::new(RwLock::new(settle)),
        in_flight: Arc::default(),
    }))
}

#[napi]
impl Calls {
    /// Starts the call of a method, by its place in `methods()`.
    #[napi]
    pub fn start(&self, number: u32, method: u32, input: Option<String>, options: Option<String>) {
        let settlement = Settlement {
            number,
            outcome: None,
            settle: Arc::clone(&self.settle),
            in_flight: Arc::clone(&self.in_flight),
        };
        let (client, resolve_errors) = (self.client.clone(), self.resolve_errors);
        // Locked until the handle is in, or a quick call would be removed before it is there.
        let mut in_flight = self.in_flight.lock();
        let task = RUNTIME.spawn(async move {
            let outcome = call(client, method as usize, input, options).await;
            settlement.settle(match outcome {
                Err(error) if resolve_errors => plain::resolution(&error).ok_or(error),
                outcome => outcome,
            });
        });
        in_flight.insert(number, task.abort_handle());
    }

    /// Ends a call that nobody waits for any more.
    #[napi]
    pub fn abort(&self, number: u32) {
        let task = self.in_flight.lock().remove(&number);
        if let Some(task) = task {
            task.abort();
        }
    }

    /// Keeps the process alive, or no longer.
    #[napi]
    pub fn keep_alive(&self, env: Env, alive: bool) -> napi::Result<()> {
        let mut settle = self.settle.write().unwrap_or_else(PoisonError::into_inner);
        if alive { settle.refer(&env) } else { settle.unref(&env) }
    }
}

/// The paths of all methods, as in `User.register`, and where each stands.
#[napi(object, object_from_js = false)]
pub struct MethodName {
    pub path: String,
    pub method: u32,
}

/// Every name that a method is called by.
#[napi]
pub fn methods() -> Vec<MethodName> {
    let paths = |(number, (resource, method)): (u32, (&'static Resource, &'static Method))| {
        method.paths(resource).map(move |path| MethodName { path, method: number })
    };
    (0..).zip(surface::methods()).flat_map(paths).collect()
}

/// The text of `index.d.ts`.
#[napi]
pub fn declarations() -> String {
    typescript::declarations()
}

async fn call(
    client: Client,
    method: usize,
    input: Option<String>,
    options: Option<String>,
) -> Result<String> {
    let (_, method) = surface::methods().nth(method).expect("the numbers come from methods()");
    let client = match options {
        Some(_) => client.with(parse(options, "options")?)?,
        None => client,
    };
    (method.call)(client, json(input)).await
}

fn parse<T: Field>(text: Option<String>, name: &str) -> Result<T> {
    surface::read(json(text), name)
}

/// `index.js` passes only what `JSON.stringify` made.
fn json(text: Option<String>) -> Value {
    text.map_or(Value::Null, |text| serde_json::from_str(&text).expect("the text is JSON"))
}

/// The calls in flight, by their numbers.
#[derive(Default)]
struct InFlight(Mutex<HashMap<u32, AbortHandle>>);

impl InFlight {
    fn lock(&self) -> MutexGuard<'_, HashMap<u32, AbortHandle>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Settles a call when it goes, whatever happens to it: a call that panics must not hang.
struct Settlement {
    number: u32,
    outcome: Option<Result<String>>,
    settle: Arc<RwLock<Settle>>,
    in_flight: Arc<InFlight>,
}

impl Settlement {
    fn settle(mut self, outcome: Result<String>) {
        self.outcome = Some(outcome);
    }
}

impl Drop for Settlement {
    fn drop(&mut self) {
        self.in_flight.lock().remove(&self.number);
        let outcome = match self.outcome.take() {
            Some(Ok(answer)) => Either::A(answer),
            Some(Err(error)) => Either::B(Failure::from(&error)),
            None => Either::B(Failure::internal()),
        };
        let settle = self.settle.read().unwrap_or_else(PoisonError::into_inner);
        settle.call(FnArgs::from((self.number, outcome)), ThreadsafeFunctionCallMode::NonBlocking);
    }
}

/// An error on its way to JavaScript: `name` says the class, the rest are its properties.
#[napi(object, object_from_js = false)]
pub struct Failure {
    pub name: &'static str,
    pub message: String,
    pub code: Either<String, i64>,
    pub field: Option<String>,
    pub status: Option<u32>,
    pub request_id: Option<String>,
    pub path: Option<&'static str>,
    pub attempts: Option<u32>,
    pub retry_after: Option<f64>,
    pub cause: Option<String>,
}

impl Failure {
    fn internal() -> Self {
        Self {
            name: "RongCloudError",
            message: "the call ended unexpectedly: a bug in rongcloud-native".to_owned(),
            code: Either::A("ERR_INTERNAL".to_owned()),
            field: None,
            status: None,
            request_id: None,
            path: None,
            attempts: None,
            retry_after: None,
            cause: None,
        }
    }
}

/// Everything below an error, the outermost first.
fn causes(error: &Error) -> Option<String> {
    let texts: Vec<String> = error.causes().map(ToString::to_string).collect();
    (!texts.is_empty()).then(|| texts.join(": "))
}

/// The class of `index.js` that an error belongs to.
fn class(error: &Error) -> &'static str {
    match error {
        Error::Invalid(_) => "ValidationError",
        Error::Api(_) if error.is_authentication() => "AuthenticationError",
        Error::Api(_) if error.is_rate_limit() => "RateLimitError",
        Error::Api(_) => "APIError",
        Error::Transport(_) if error.is_timeout() => "TimeoutError",
        Error::Transport(_) => "ConnectionError",
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let mut failure = Self {
            name: class(error),
            message: error.to_string(),
            cause: causes(error),
            ..Self::internal()
        };
        match error {
            Error::Invalid(invalid) => {
                failure.code = Either::A(invalid.code().to_owned());
                failure.field = Some(invalid.field.clone());
            }
            Error::Api(refusal) => {
                failure.code = Either::B(refusal.code);
                failure.status = Some(refusal.status.into());
                failure.retry_after = refusal.retry_after.map(|pause| pause.as_secs_f64());
            }
            Error::Transport(broken) => failure.code = Either::A(broken.code.to_owned()),
        }
        if let Some(trace) = error.trace() {
            failure.request_id = Some(trace.request_id.clone());
            failure.path = Some(trace.path);
            failure.attempts = Some(trace.attempts);
        }
        failure
    }
}
