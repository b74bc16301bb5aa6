//! One process at a time.

use std::{
    fs::{File, TryLockError},
    path::Path,
    time::Duration,
};

use tokio::time::{Instant, sleep};

use crate::{Error, Progress, Result};

/// Holds a file's lock until it is dropped, or until the last process that was given its [`handle`](Lock::handle) has ended.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

impl Lock {
    /// Waits for the lock at `path`; says so where that takes longer than a moment.
    ///
    /// # Errors
    /// The file cannot be made or locked.
    pub async fn take(path: &Path, what: &str, progress: &dyn Progress) -> Result<Self> {
        let failed = |error: std::io::Error| {
            Error::new("cannot-lock", format!("cannot lock `{}`", path.display())).because(error)
        };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let file = File::options().create(true).truncate(false).write(true).read(true).open(path).map_err(failed)?;
        let began = Instant::now();
        let mut waiting = None;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::Error(error)) => return Err(failed(error)),
                Err(TryLockError::WouldBlock) => {}
            }
            if waiting.is_none() && began.elapsed() > Duration::from_millis(500) {
                waiting = Some(progress.begin("waiting", format!("for another synth, which is {what}")));
            }
            sleep(Duration::from_millis(30)).await;
        }
        if let Some(step) = waiting {
            step.done();
        }
        Ok(Self { file })
    }

    /// A handle for a child's standard input: while the child lives the lock stays taken, even where this process is killed.
    ///
    /// # Errors
    /// The system has no more handles.
    pub fn handle(&self) -> Result<File> {
        self.file.try_clone().map_err(|error| Error::new("cannot-lock", "cannot share a lock").because(error))
    }
}
