//! Messages on their way to JavaScript, in batches: waking the main thread costs more than most
//! of what it is woken for.

use std::cell::RefCell;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// Messages that do not wait for more, however busy the I/O thread is.
const FULL: usize = 64;

/// Room for the first messages of a batch, in bytes.
const ROOM: usize = 1024;

thread_local! {
    /// The outboxes that hold messages, on the one thread that puts any in.
    static FILLED: RefCell<Vec<Arc<Outbox>>> = const { RefCell::new(Vec::new()) };
}

/// What one client has to tell.
pub struct Outbox {
    deliver: Box<dyn Fn(String) + Send + Sync>,
    batch: Mutex<Batch>,
}

#[derive(Default)]
struct Batch {
    /// A JSON list, still open at its end.
    text: String,
    count: usize,
}

impl Outbox {
    /// `deliver` takes a batch to the main thread: a JSON list in which the number of a call, the
    /// kind of the message and its value follow each other.
    pub fn new(deliver: impl Fn(String) + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { deliver: Box::new(deliver), batch: Mutex::default() })
    }

    /// Adds a message on a call; `value` is JSON text.
    pub fn put(self: &Arc<Self>, number: u32, kind: &str, value: &str) {
        self.put_last(number, kind, value, FULL);
    }

    /// Adds how a call ended while `others` go on. Once as many have ended as go on, they are
    /// handed over: the main thread has the one half while the I/O thread has the other, and
    /// neither waits for the other's work.
    pub fn put_last(self: &Arc<Self>, number: u32, kind: &str, value: &str, others: usize) {
        let count = self.add(number, kind, value);
        if count == 1 {
            FILLED.with_borrow_mut(|filled| filled.push(Arc::clone(self)));
        }
        if count >= others.min(FULL) {
            self.flush();
        }
    }

    fn add(&self, number: u32, kind: &str, value: &str) -> usize {
        let mut batch = self.batch.lock().unwrap_or_else(PoisonError::into_inner);
        let before = if batch.count == 0 { '[' } else { ',' };
        batch.text.reserve(ROOM);
        let _ = write!(batch.text, r#"{before}{number},"{kind}",{value}"#);
        batch.count += 1;
        batch.count
    }

    fn flush(&self) {
        let batch = std::mem::take(&mut *self.batch.lock().unwrap_or_else(PoisonError::into_inner));
        if batch.count > 0 {
            (self.deliver)(batch.text + "]");
        }
    }
}

/// Hands over all that is there: the I/O thread is about to wait.
pub fn flush_all() {
    for outbox in FILLED.take() {
        outbox.flush();
    }
}
