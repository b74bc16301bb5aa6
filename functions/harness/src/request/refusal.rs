//! Why a request is not answered as it was meant.

use std::{borrow::Cow, time::Duration};

use serde_json::json;

use super::Reply;
use crate::{Again, Failure, Faults, shape::Fault};

/// A `Retry-After` where nobody has said how long.
const SOON: Duration = Duration::from_secs(5);

/// Why a request is refused. Made by hand for what the client did wrong; a [`Failure`] of what the function depends on
/// becomes one by `?`: 503 with `Retry-After` where it is passing, 500 where it is not. The client is told nothing of a failure's
/// reason: that goes to the log.
///
/// ```
/// use harness::Refusal;
/// assert_eq!(Refusal::bad_request("`to` is before `from`").status(), 400);
/// assert_eq!(Refusal::new(409, "the reader has this book already").status(), 409);
/// assert_eq!(Refusal::from(harness::Failure::passing("the queue did not answer")).status(), 503);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    status: u16,
    detail: Cow<'static, str>,
    faults: Vec<Fault>,
    retry_after: Option<Duration>,
    /// For the log alone.
    failure: Option<Failure>,
}

impl Refusal {
    /// A refusal with this status; what is said goes to the client. A status that is no refusal, outside 400 to 599, counts
    /// as 500.
    pub fn new(status: u16, detail: impl Into<Cow<'static, str>>) -> Self {
        let status = if (400..=599).contains(&status) { status } else { 500 };
        Self { status, detail: detail.into(), faults: Vec::new(), retry_after: None, failure: None }
    }

    /// 400: the request is at fault.
    pub fn bad_request(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(400, detail)
    }

    /// 404.
    pub fn not_found(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(404, detail)
    }

    /// Asks the client to come again after so long.
    #[must_use]
    pub fn retry_after(self, wait: Duration) -> Self {
        Self { retry_after: Some(wait), ..self }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    pub(super) fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref()
    }

    /// The answer: a problem document (RFC 9457).
    pub(super) fn into_reply(self, correlation_id: &str) -> Reply {
        let mut body = json!({
            "title": title(self.status),
            "status": self.status,
            "detail": self.detail,
            "correlationId": correlation_id,
        });
        if !self.faults.is_empty() {
            body["faults"] = json!(self.faults);
        }
        let reply = Reply::text(self.status, "application/problem+json", body.to_string());
        let Some(wait) = self.retry_after else {
            return reply;
        };
        let whole = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        reply.header("retry-after", &whole.max(1).to_string())
    }
}

impl From<Faults> for Refusal {
    fn from(faults: Faults) -> Self {
        let faults = faults.into_vec();
        Self { faults, ..Self::bad_request("the body is not what is asked for") }
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        let refusal = match failure.again() {
            Again::Never => Self::new(500, "the request could not be handled"),
            Again::After(wait) => Self::new(503, "try again later").retry_after(wait),
            Again::Soon | Again::NextDelivery => Self::new(503, "try again later").retry_after(SOON),
        };
        Self { failure: Some(failure), ..refusal }
    }
}

#[cfg(feature = "calls")]
impl From<crate::CallError> for Refusal {
    fn from(error: crate::CallError) -> Self {
        Failure::from(error).into()
    }
}

fn title(status: u16) -> &'static str {
    match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        503 => "Service Unavailable",
        ..500 => "Refused",
        _ => "Internal Server Error",
    }
}
