//! The webhook that is told of birthdays: `POST` with `{message, userId, eventId, timestamp}`.
//!
//! It stands for somebody's own server and has no public page. A repetition is recognised by `Idempotency-Key`, as the draft for
//! that header says; without it, an event that comes twice is told twice, and the record shows it. How slow it is, is a setting of every service: `PUT /_control/delays/webhook`.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use hyper::{Method, StatusCode};
use serde_json::{Value, json};

use crate::exchange::{Answer, Request};
use crate::service::{Part, Scene};

/// The webhook, with the keys that it has met. Its path is the receiver's own affair: any below the prefix will do.
#[derive(Default)]
pub(crate) struct Webhook {
    keys: Mutex<BTreeSet<String>>,
}

impl Part for Webhook {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        if request.method != Method::POST {
            return self.failure(StatusCode::METHOD_NOT_ALLOWED, None).with_text("allow", "POST");
        }
        // The address is the credential, as it mostly is with webhooks; a rule names paths.
        if !scene.credentials.accepts(&request.path) {
            return self.refusal();
        }
        let body: Value = match request.json() {
            Ok(body) => body,
            Err(fault) => return wrong(&[format!("the body is no JSON: {fault}")]),
        };
        let wrongs = faults(&body);
        if !wrongs.is_empty() {
            return wrong(&wrongs);
        }
        let event = text(&body["eventId"]);
        let key = request.header("idempotency-key");
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if key.is_none_or(|key| keys.insert(key.to_owned())) {
            scene.effect(event.clone(), vec![text(&body["userId"])], body);
        }
        Answer::json(StatusCode::OK, &json!({ "status": "delivered", "eventId": event }))
    }

    fn refusal(&self) -> Answer {
        self.failure(StatusCode::UNAUTHORIZED, None)
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        Answer::json(status, &json!({ "error": status.canonical_reason().unwrap_or("Error") }))
    }

    fn ids(&self, request: &Request) -> Vec<String> {
        let body: Value = request.json().unwrap_or_default();
        ["eventId", "userId"].map(|name| text(&body[name])).into_iter().filter(|id| !id.is_empty()).collect()
    }
}

/// Every member that is missing or has another type.
fn faults(body: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    if body["message"].as_str().is_none_or(|message| message.trim().is_empty()) {
        faults.push("`message`: expected a text".to_owned());
    }
    for name in ["userId", "eventId"] {
        if text(&body[name]).is_empty() {
            faults.push(format!("`{name}`: expected a text or a whole number"));
        }
    }
    if body["timestamp"].as_str().is_none_or(|at| humantime::parse_rfc3339(at).is_err()) {
        faults.push("`timestamp`: expected a time in UTC like 2026-01-01T09:00:00Z".to_owned());
    }
    faults
}

/// An id as text, which may be written as a number.
fn text(id: &Value) -> String {
    match id {
        Value::String(id) => id.clone(),
        Value::Number(id) if !id.is_f64() => id.to_string(),
        _ => String::new(),
    }
}

fn wrong(faults: &[String]) -> Answer {
    Answer::json(StatusCode::BAD_REQUEST, &json!({ "error": "Bad Request", "faults": faults }))
}
