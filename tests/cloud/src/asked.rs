//! Requests, as a test reads them.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use aws_smithy_types::body::SdkBody;
use serde_json::Value;

/// What AWS was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The operation of a JSON protocol or of a form; of another request the method.
    pub action: String,
    /// The whole address.
    pub url: String,
    /// All headers, by their names in small letters.
    pub headers: BTreeMap<String, String>,
    /// JSON, a form as an object of texts, or a text.
    pub body: Value,
}

impl Asked {
    pub(crate) fn of(request: &http::Request<SdkBody>) -> Self {
        let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
        let headers: BTreeMap<_, _> =
            request.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        let body = String::from_utf8_lossy(request.body().bytes().unwrap()).into_owned();
        let form = headers.get("content-type").is_some_and(|is| is == "application/x-www-form-urlencoded");
        let body: Value = if form {
            let pairs = form_urlencoded::parse(body.as_bytes()).into_owned();
            Value::Object(pairs.map(|(name, value)| (name, Value::String(value))).collect())
        } else {
            serde_json::from_str(&body).unwrap_or(Value::String(body))
        };
        let target = headers.get("x-amz-target").and_then(|target| target.rsplit('.').next());
        let action = target.or_else(|| body["Action"].as_str()).unwrap_or(request.method().as_str()).to_owned();
        Self { action, url: request.uri().to_string(), headers, body }
    }
}

/// What AWS has been asked so far.
#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<Vec<Asked>>>);

impl Log {
    /// All requests, the first first.
    pub fn all(&self) -> Vec<Asked> {
        self.0.lock().unwrap().clone()
    }

    /// Their actions.
    pub fn actions(&self) -> Vec<String> {
        self.all().into_iter().map(|asked| asked.action).collect()
    }

    pub(crate) fn add(&self, asked: Asked) {
        self.0.lock().unwrap().push(asked);
    }
}
