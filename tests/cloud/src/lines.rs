//! What a function writes.

use std::{
    io::{Result, Write},
    sync::{Arc, LazyLock, Mutex},
};

use serde_json::Value;
use tracing::{
    Dispatch, Subscriber,
    subscriber::{DefaultGuard, NoSubscriber},
};

/// Hears what this thread logs until the guard ends.
pub fn listen(subscriber: impl Subscriber + Send + Sync) -> DefaultGuard {
    // With one subscriber alone, `tracing` asks the thread that comes to a line first whether anybody hears it: another test's
    // thread, which hears nothing, would silence the line for this one.
    static SECOND: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(NoSubscriber::new()));
    LazyLock::force(&SECOND);
    tracing::subscriber::set_default(subscriber)
}

/// Lines of JSON, kept to be read.
#[derive(Clone, Default)]
pub struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    /// All that was written.
    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// Each line as what it says.
    pub fn read(&self) -> Vec<Value> {
        self.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
