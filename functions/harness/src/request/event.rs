//! A request, as API Gateway hands it over.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, de::DeserializeOwned};

use super::Refusal;
use crate::{Deadline, Shape};

/// One request.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method: `POST`.
    pub method: String,
    /// The path as it was asked for, percent-encoded, with the stage where there is one.
    pub path: String,
    /// The route that it matched: `POST /events`, `GET /readers/{id}`, `$default`.
    pub route: String,
    /// The address that it came from.
    pub source_ip: String,
    /// What authorized it, as API Gateway says: `{"jwt": …}`, `{"iam": …}`, `{"lambda": …}`; none on an open route.
    pub authorizer: Option<serde_json::Value>,
    /// Follows the request through the pipeline: its header `x-correlation-id` where it has one that is an id, or else the
    /// request's id. The answer bears it too.
    pub correlation_id: String,
    /// The id that Lambda gave the invocation.
    pub request_id: String,
    /// By when the answer must be made.
    pub deadline: Deadline,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) query: Vec<(String, String)>,
    pub(super) parameters: BTreeMap<String, String>,
    pub(super) body: Vec<u8>,
}

impl Request {
    /// A header. Its name is asked for in any case; one that was sent several times has its values joined by commas.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(&name.to_ascii_lowercase()).map(String::as_str)
    }

    /// A parameter of the route's path: `id` of `/readers/{id}`.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// The first value of a name in the query, decoded.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// A number in the query, within these bounds; `default` where it is left out.
    ///
    /// # Errors
    /// 400, which names the bounds.
    pub fn query_number<T>(&self, name: &str, default: T, bounds: std::ops::RangeInclusive<T>) -> Result<T, Refusal>
    where
        T: FromStr + PartialOrd + fmt::Display,
    {
        let Some(text) = self.query(name) else {
            return Ok(default);
        };
        let number = text.parse().ok().filter(|number| bounds.contains(number));
        number.ok_or_else(|| {
            let (least, most) = (bounds.start(), bounds.end());
            Refusal::bad_request(format!("`{name}` in the query: expected a number from {least} to {most}"))
        })
    }

    /// The body, decoded where it was sent on as base64.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body, which must be JSON of that shape.
    ///
    /// # Errors
    /// 415 where the request says that its body is something else, 400 with every fault of the body.
    pub fn json<T: DeserializeOwned>(&self, shape: &Shape) -> Result<T, Refusal> {
        if let Some(given) = self.header("content-type") {
            let given = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            if given != "application/json" && !(given.starts_with("application/") && given.ends_with("+json")) {
                return Err(Refusal::new(415, "expected a body of `application/json`"));
            }
        }
        Ok(shape.read(&self.body)?)
    }
}

/// The event, as far as it is used. Our own, because the crate's is built on `http` and `bytes` and gives each of its parts
/// another type than what a handler asks for.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Event {
    pub(super) route_key: String,
    pub(super) raw_path: String,
    #[serde(default)]
    pub(super) raw_query_string: String,
    #[serde(default)]
    pub(super) headers: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) path_parameters: Option<BTreeMap<String, String>>,
    pub(super) request_context: Context,
    #[serde(default)]
    pub(super) body: Option<String>,
    #[serde(default)]
    pub(super) is_base64_encoded: bool,
}

#[derive(Deserialize)]
pub(super) struct Context {
    pub(super) http: Http,
    #[serde(default)]
    pub(super) authorizer: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Http {
    pub(super) method: String,
    #[serde(default)]
    pub(super) source_ip: String,
}
