//! What a client waits for JavaScript to do, under its own numbers. A call may give up what it waits
//! for, and its outcome is then ignored.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::de::DeserializeOwned;
use tokio::sync::oneshot::{Receiver, Sender, channel};

/// Outcomes that have not come yet.
pub struct Pending<T> {
    senders: Mutex<HashMap<u32, Sender<T>>>,
    last: AtomicU32,
}

/// One of them; dropping it gives it up.
pub struct Awaited<T> {
    pub number: u32,
    outcome: Receiver<T>,
    pending: Arc<Pending<T>>,
}

impl<T> Default for Pending<T> {
    fn default() -> Self {
        Self { senders: Mutex::default(), last: AtomicU32::default() }
    }
}

impl<T: DeserializeOwned> Pending<T> {
    pub fn add(self: &Arc<Self>) -> Awaited<T> {
        let number = self.last.fetch_add(1, Ordering::Relaxed);
        let (sender, outcome) = channel();
        self.lock().insert(number, sender);
        Awaited { number, outcome, pending: Arc::clone(self) }
    }

    /// Takes an outcome as JSON text, unless its call has given it up.
    pub fn settle(&self, number: u32, outcome: &str) {
        let Some(sender) = self.lock().remove(&number) else {
            return;
        };
        // If the outcome cannot be read, dropping the sender ends what waits for it.
        if let Ok(outcome) = serde_json::from_str(outcome) {
            // The call may end at the same moment.
            let _: Result<(), T> = sender.send(outcome);
        }
    }
}

impl<T> Pending<T> {
    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Sender<T>>> {
        self.senders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Awaited<T> {
    /// The outcome; `None` if it cannot be read.
    pub async fn outcome(&mut self) -> Option<T> {
        (&mut self.outcome).await.ok()
    }
}

impl<T> Drop for Awaited<T> {
    fn drop(&mut self) {
        self.pending.lock().remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_up_is_forgotten() {
        let pending: Arc<Pending<u32>> = Arc::default();
        let given_up = pending.add();
        assert_eq!(pending.lock().len(), 1);
        drop(given_up);
        assert!(pending.lock().is_empty());
    }

    #[tokio::test]
    async fn what_has_come_is_forgotten() {
        let pending: Arc<Pending<u32>> = Arc::default();
        let (mut first, mut second) = (pending.add(), pending.add());
        pending.settle(second.number, "2");
        pending.settle(first.number, "not a number");
        assert_eq!((first.outcome().await, second.outcome().await), (None, Some(2)));
        assert!(pending.lock().is_empty());
    }
}
