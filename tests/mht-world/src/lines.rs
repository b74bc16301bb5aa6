//! What a function logs.

use std::{
    io::Write,
    sync::{Arc, LazyLock, Mutex},
};

use harness::log::JsonLines;
use tracing::{
    Dispatch, Level,
    subscriber::{DefaultGuard, NoSubscriber},
};
use tracing_subscriber::{Registry, layer::SubscriberExt};

#[derive(Clone, Default)]
pub(crate) struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Lines {
    /// Hears this thread until the guard is dropped.
    pub(crate) fn listen(&self) -> DefaultGuard {
        // Where there is but one subscriber, whether a line is heard at all is asked once, of whichever thread comes to it first.
        static ANOTHER: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(NoSubscriber::new()));
        LazyLock::force(&ANOTHER);
        let lines = JsonLines::new("function", Level::TRACE, self.clone());
        tracing::subscriber::set_default(Registry::default().with(lines))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}
