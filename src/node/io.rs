//! The I/O thread: one serves every client, for more would only hand the work around.

use std::sync::LazyLock;
use std::thread;

use tokio::runtime::Builder;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::node::outbox;

type Job = Box<dyn FnOnce() + Send>;

static JOBS: LazyLock<UnboundedSender<Job>> = LazyLock::new(|| {
    let (sender, jobs) = unbounded_channel();
    thread::Builder::new()
        .name("rongcloud-io".to_owned())
        .spawn(|| serve(jobs))
        .expect("the system has a thread to give");
    sender
});

/// Runs a job on the I/O thread, where it can spawn tasks.
pub fn run(job: impl FnOnce() + Send + 'static) {
    JOBS.send(Box::new(job)).expect("the I/O thread lives as long as the process");
}

fn serve(mut jobs: UnboundedReceiver<Job>) {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .on_thread_park(outbox::flush_all)
        .build()
        .expect("the system has a poll to give");
    runtime.block_on(async {
        while let Some(job) = jobs.recv().await {
            job();
        }
    });
}
