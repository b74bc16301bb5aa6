//! What is answered.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use crate::Failure;

/// Lambda takes an answer of 6 MB, as it is sent: with every quote in the body escaped. Source: Lambda quotas, synchronous
/// invocation payload.
const MOST_BYTES: usize = 6 * 1_024 * 1_024;

/// An answer.
///
/// ```
/// use harness::Reply;
/// let reply = Reply::json(202, &serde_json::json!({ "messageId": "m-1" })).header("location", "/events/m-1");
/// assert_eq!(reply.status(), 202);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    status: u16,
    headers: BTreeMap<String, String>,
    /// None where it could not be written.
    body: Option<String>,
}

impl Reply {
    /// JSON. What cannot be written as JSON, a map whose keys are no texts for instance, is answered with 500 and told in
    /// the log.
    pub fn json(status: u16, body: &impl Serialize) -> Self {
        let headers = BTreeMap::from([("content-type".to_owned(), "application/json".to_owned())]);
        Self { status, headers, body: serde_json::to_string(body).ok() }
    }

    /// A text of that media type.
    pub fn text(status: u16, content_type: &str, body: String) -> Self {
        let headers = BTreeMap::from([("content-type".to_owned(), content_type.to_owned())]);
        Self { status, headers, body: Some(body) }
    }

    /// 204: done, and nothing to say.
    pub fn empty() -> Self {
        Self { status: 204, headers: BTreeMap::new(), body: Some(String::new()) }
    }

    /// Sets a header. What would end the header and begin another is left out of its value.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let value = value.chars().filter(|c| !c.is_control()).collect();
        self.headers.insert(name.to_ascii_lowercase(), value);
        self
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// As API Gateway takes it.
    ///
    /// # Errors
    /// What keeps it from being sent: a fault of the function's own.
    pub(super) fn into_event(self) -> Result<Value, Failure> {
        let body = self.body.ok_or_else(|| Failure::permanent("the answer cannot be written as JSON"))?;
        let event =
            json!({ "statusCode": self.status, "headers": self.headers, "body": body, "isBase64Encoded": false });
        let size = event.to_string().len();
        if size > MOST_BYTES {
            return Err(Failure::permanent(format!("the answer has {size} bytes, Lambda takes {MOST_BYTES}")));
        }
        Ok(event)
    }
}
