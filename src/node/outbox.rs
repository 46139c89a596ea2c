//! Messages to JavaScript, in batches: waking the main thread costs more than most messages.

use std::cell::{Cell, RefCell};
use std::fmt::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use tokio::runtime::Handle;
use tokio::time::sleep;

use crate::node::io;

/// How many messages are delivered at once, even if the I/O thread is busy.
const FULL: usize = 64;

/// How many bytes of messages are delivered at once: the length of a JavaScript string is limited.
const LARGE: usize = 1 << 20;

/// How long messages wait for the thread to be idle. A server that never stops sending could
/// keep it busy forever.
const LONGEST_WAIT: Duration = Duration::from_millis(2);

/// Room for the first messages of a batch, in bytes.
const ROOM: usize = 1024;

thread_local! {
    /// The outboxes with messages, on the one thread that adds any.
    static FILLED: RefCell<Vec<Arc<Outbox>>> = const { RefCell::new(Vec::new()) };

    /// A task will flush them after `LONGEST_WAIT`.
    static IS_WATCHED: Cell<bool> = const { Cell::new(false) };
}

/// The messages of one client.
pub struct Outbox {
    deliver: Box<dyn Fn(String) + Send + Sync>,
    batch: Mutex<Batch>,
}

#[derive(Default)]
struct Batch {
    /// A JSON list, still open at its end.
    text: String,
    count: usize,
    /// The outbox is among those with messages.
    listed: bool,
}

/// The value of a message, as JSON text.
pub fn write(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("messages are JSON values")
}

impl Outbox {
    /// `deliver` takes a batch to the main thread: a JSON list in which the number of a call, the
    /// kind of the message and its value follow each other.
    pub fn new(deliver: impl Fn(String) + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { deliver: Box::new(deliver), batch: Mutex::default() })
    }

    /// Adds a message of a call in flight; `value` is JSON text.
    pub fn put(self: &Arc<Self>, number: u32, kind: &str, value: &str) {
        self.put_last(number, kind, value, FULL);
    }

    /// Adds the outcome of a call while `others` are in flight. Once as many calls have ended as
    /// are in flight, all are delivered: the main thread works on one half and the I/O thread on
    /// the other, and neither waits.
    pub fn put_last(self: &Arc<Self>, number: u32, kind: &str, value: &str, others: usize) {
        let mut batch = self.lock();
        let before = if batch.count == 0 { '[' } else { ',' };
        batch.text.reserve(ROOM);
        let _ = write!(batch.text, r#"{before}{number},"{kind}",{value}"#);
        batch.count += 1;
        if batch.count >= others.min(FULL) || batch.text.len() >= LARGE {
            drop(batch);
            self.flush();
        } else if !batch.listed {
            batch.listed = true;
            FILLED.with_borrow_mut(|filled| filled.push(Arc::clone(self)));
            watch();
        }
    }

    fn flush(&self) {
        let text = {
            let mut batch = self.lock();
            batch.count = 0;
            std::mem::take(&mut batch.text)
        };
        if !text.is_empty() {
            (self.deliver)(text + "]");
        }
    }

    fn lock(&self) -> MutexGuard<'_, Batch> {
        self.batch.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes sure that all messages are delivered soon, however busy the thread is.
fn watch() {
    if let (false, Ok(runtime)) = (IS_WATCHED.get(), Handle::try_current()) {
        IS_WATCHED.set(true);
        runtime.spawn(async {
            sleep(LONGEST_WAIT).await;
            IS_WATCHED.set(false);
            flush_all();
        });
    }
}

/// Delivers all messages. A panic of one client's delivery does not affect the others.
pub fn flush_all() {
    for outbox in FILLED.take() {
        outbox.lock().listed = false;
        io::contain(|| outbox.flush());
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, channel};

    use super::*;

    fn outbox() -> (Arc<Outbox>, Receiver<String>) {
        let (sender, delivered) = channel();
        let deliver = move |batch| sender.send(batch).expect("the test waits");
        (Outbox::new(deliver), delivered)
    }

    #[test]
    fn messages_wait_until_the_thread_is_idle() {
        let (outbox, delivered) = outbox();
        outbox.put(1, "event", "{}");
        outbox.put_last(1, "answer", "[2]", 5);
        assert!(delivered.try_recv().is_err());
        flush_all();
        assert_eq!(delivered.try_recv().unwrap(), r#"[1,"event",{},1,"answer",[2]]"#);
        flush_all();
        assert!(delivered.try_recv().is_err(), "each is delivered once");
    }

    #[test]
    fn outcomes_are_delivered_once_half_of_the_calls_have_ended() {
        let (outbox, delivered) = outbox();
        for ended in 1..=8 {
            outbox.put_last(ended, "answer", "0", 8 - ended as usize);
        }
        let counts: Vec<usize> =
            delivered.try_iter().map(|batch| batch.matches("answer").count()).collect();
        assert_eq!(counts, [4, 2, 1, 1]);
    }

    #[tokio::test]
    async fn messages_do_not_wait_for_a_thread_that_is_never_idle() {
        let (outbox, delivered) = outbox();
        outbox.put(1, "event", "{}");
        let arrived = async {
            while delivered.try_recv().is_err() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), arrived).await.unwrap();
    }

    #[test]
    fn large_messages_do_not_wait_for_more() {
        let (outbox, delivered) = outbox();
        let large = format!("{:?}", "x".repeat(LARGE / 2));
        outbox.put(1, "event", &large);
        assert!(delivered.try_recv().is_err());
        outbox.put(2, "event", &large);
        assert!(delivered.try_recv().unwrap().len() > LARGE);
        FILLED.take();
    }

    #[test]
    fn a_full_batch_is_delivered_however_many_calls_are_in_flight() {
        let (outbox, delivered) = outbox();
        for ended in 1..=200 {
            outbox.put_last(ended, "answer", "0", 10_000);
        }
        assert_eq!(delivered.try_iter().count(), 3);
        assert_eq!(FILLED.take().len(), 1, "it is listed once");
    }
}
