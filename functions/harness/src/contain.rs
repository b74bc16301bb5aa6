//! Work that may end badly, kept from taking the instance with it.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;

use crate::{Deadline, Failure};

/// Lets `work` run until the deadline; a panic and a cut are passing failures.
pub(crate) async fn contain<T>(
    deadline: Deadline,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    match deadline.bound(AssertUnwindSafe(work).catch_unwind()).await {
        Some(Ok(outcome)) => outcome,
        Some(Err(_)) => Err(Failure::passing("the handler panicked")),
        None => Err(Failure::passing("cut off by the deadline")),
    }
}
