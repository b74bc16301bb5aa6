//! What is known of an invocation beside what it brings.

use std::time::SystemTime;

use lambda_runtime::Context;

use crate::Deadline;

/// One invocation of a function: its ids, and how long it may work.
#[derive(Clone, Debug)]
pub struct Invocation {
    /// The id that Lambda gave it. An invocation that Lambda repeats keeps its id.
    pub request_id: String,
    /// Follows a request through the pipeline: what came with it, or else the request's id.
    pub correlation_id: String,
    /// By when the handler must be done.
    pub deadline: Deadline,
}

impl Invocation {
    pub(crate) fn of(context: &Context) -> Self {
        Self {
            request_id: context.request_id.clone(),
            correlation_id: context.request_id.clone(),
            deadline: Deadline::of_invocation(context.deadline(), SystemTime::now()),
        }
    }
}
