//! The I/O thread. One serves all clients: more threads would only pass work around. A panic ends
//! the job or task it happens in, never the thread.

#[cfg(panic = "abort")]
compile_error!("a panic must unwind, so that it ends one call and not the app");

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use tokio::runtime::Builder;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::node::outbox;

/// Rust's default stack size; where none is set, Rust reads one from the environment.
const STACK: usize = 2 << 20;

type Job = Box<dyn FnOnce() + Send>;

static JOBS: OnceLock<UnboundedSender<Job>> = OnceLock::new();

/// The I/O thread is not running, so it cannot take a job.
#[derive(Debug)]
pub struct NotRunning;

/// Starts the thread, unless it is running. Fails if the system has no descriptor or thread left.
pub fn start() -> io::Result<()> {
    static STARTING: Mutex<()> = Mutex::new(());
    let _alone = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
    if JOBS.get().is_some() {
        return Ok(());
    }
    let runtime = Builder::new_current_thread()
        .enable_all()
        .event_interval(8)
        .thread_stack_size(STACK)
        .on_thread_park(|| {
            contain(outbox::flush_all);
        })
        .build()?;
    let (sender, jobs) = unbounded_channel();
    thread::Builder::new()
        .name("rongcloud-io".to_owned())
        .stack_size(STACK)
        .spawn(move || runtime.block_on(serve(jobs)))?;
    JOBS.get_or_init(|| sender);
    Ok(())
}

/// Runs a job on the I/O thread, where it can spawn tasks.
pub fn run(job: impl FnOnce() + Send + 'static) -> Result<(), NotRunning> {
    JOBS.get().and_then(|jobs| jobs.send(Box::new(job)).ok()).ok_or(NotRunning)
}

/// Runs code that may panic; `None` if it did. Its unfinished state is not used again, and poisoned
/// locks are recovered everywhere.
pub fn contain<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

async fn serve(mut jobs: UnboundedReceiver<Job>) {
    while let Some(job) = jobs.recv().await {
        contain(job);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, channel};
    use std::time::Duration;

    use super::*;
    use crate::node::outbox::Outbox;

    const LONG: Duration = Duration::from_secs(10);

    fn outbox() -> (impl FnOnce(&str), Receiver<String>) {
        let (sender, delivered) = channel();
        let outbox = Outbox::new(move |batch: String| {
            assert!(!batch.contains("panic"), "as asked for");
            sender.send(batch).expect("the test waits");
        });
        (move |kind: &str| outbox.put(1, kind, "0"), delivered)
    }

    /// Whether the thread still runs jobs and delivers their messages.
    fn lives() -> bool {
        let (put, delivered) = outbox();
        run(move || put("event")).unwrap();
        delivered.recv_timeout(LONG).is_ok()
    }

    #[test]
    fn a_job_that_panics_ends_alone() {
        start().unwrap();
        run(|| panic!("as asked for")).unwrap();
        assert!(lives());
    }

    #[test]
    fn a_job_that_panics_when_it_is_dropped_ends_alone() {
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                panic!("as asked for");
            }
        }
        start().unwrap();
        let bomb = Bomb;
        run(move || drop(bomb)).unwrap();
        run(|| {
            tokio::spawn(async { drop(Bomb) });
        })
        .unwrap();
        assert!(lives());
    }

    #[test]
    fn a_delivery_that_panics_loses_no_other() {
        start().unwrap();
        let ((first, _), (second, delivered)) = (outbox(), outbox());
        run(move || {
            first("panic");
            second("event");
        })
        .unwrap();
        assert_eq!(delivered.recv_timeout(LONG).unwrap(), r#"[1,"event",0]"#);
        assert!(lives());
    }

    #[test]
    fn the_thread_is_started_once() {
        for _ in 0..3 {
            start().unwrap();
        }
        let (sender, names) = channel();
        for _ in 0..2 {
            let sender = sender.clone();
            run(move || sender.send(thread::current().id()).unwrap()).unwrap();
        }
        assert_eq!(names.recv_timeout(LONG), names.recv_timeout(LONG));
    }
}
