//! Ctrl-C and the signal that asks a process to end.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::sync::Notify;

use crate::{Error, Report, exit};

/// Signals that follow each other faster are one wish: `timeout` and many runners send theirs to a process and to its group.
const ECHO: Duration = Duration::from_millis(500);

/// Knows whether the user wants to stop. Work looks at it between two steps, so that no request is left half-way.
#[derive(Clone, Debug, Default)]
pub struct Interrupt {
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    set: AtomicBool,
    notify: Notify,
}

impl Interrupt {
    /// Listens for Ctrl-C and SIGTERM from now on. The second one ends the process at once.
    pub fn listen(report: &Report) -> Self {
        let interrupt = Self::default();
        let (heard, report) = (interrupt.clone(), report.clone());
        tokio::spawn(async move {
            signal().await;
            heard.set();
            report.note("stopping", "at the next clean place; once more ends it at once");
            let first = Instant::now();
            while first.elapsed() < ECHO {
                signal().await;
            }
            report.error(&Self::cut_off());
            std::process::exit(i32::from(exit::INTERRUPTED));
        });
        interrupt
    }

    /// Asks to stop.
    pub fn set(&self) {
        self.inner.set.store(true, Ordering::SeqCst);
        self.inner.notify.notify_waiters();
    }

    /// Whether the user wants to stop.
    pub fn is_set(&self) -> bool {
        self.inner.set.load(Ordering::SeqCst)
    }

    /// Waits until the user wants to stop.
    pub async fn wait(&self) {
        loop {
            let notified = self.inner.notify.notified();
            if self.is_set() {
                return;
            }
            notified.await;
        }
    }

    /// Ends here where the user wants to stop.
    ///
    /// # Errors
    /// [`exit::INTERRUPTED`].
    pub fn check(&self) -> crate::Result<()> {
        if self.is_set() { Err(Self::error()) } else { Ok(()) }
    }

    /// What the command ends with.
    pub fn error() -> Error {
        Error::new("interrupted", exit::INTERRUPTED, "interrupted").help("the same command goes on from what there is")
    }

    fn cut_off() -> Error {
        Error::new("interrupted", exit::INTERRUPTED, "interrupted at once")
            .help("something may be half-done: the same command finds it and goes on")
    }
}

#[cfg(unix)]
async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut end) = signal(SignalKind::terminate()) else {
        let _ = tokio::signal::ctrl_c().await;
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = end.recv() => {}
    }
}

#[cfg(not(unix))]
async fn signal() {
    let _ = tokio::signal::ctrl_c().await;
}
