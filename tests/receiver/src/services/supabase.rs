//! Supabase with one edge function, `ams-ingest`: the receiver of signed records.
//!
//! The function is the reference for who writes the real one: [`ams_signature`] says what it verifies and why, and this
//! file does it. It is deployed without Supabase's own JWT, as webhooks are: the signature is the credential.
//! Supabase's own answers: <https://supabase.com/docs/guides/functions/status-codes> and
//! <https://supabase.com/docs/guides/functions/error-codes>.

mod seen;

use std::time::Duration;

use ams_signature::{IDEMPOTENCY_KEY, SIGNATURE, TIMESTAMP};
use hyper::{Method, StatusCode};
use serde_json::{Map, Value, json};

use self::seen::{Seen, Standing};
use crate::exchange::{Answer, Request};
use crate::service::{Part, Scene};

/// The secret of `ams-ingest` as long as no other is named valid.
pub const INGEST_SECRET: &str = "the secret of ams-ingest on this machine";

const PATH: &str = "/functions/v1/ams-ingest";

/// Supabase, with what its function has seen.
#[derive(Default)]
pub(crate) struct Supabase {
    seen: Seen,
}

impl Part for Supabase {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        if request.path != PATH {
            let body = json!({ "code": "NOT_FOUND", "message": "Requested function was not found" });
            return Answer::json(StatusCode::NOT_FOUND, &body).with_text("sb-error-code", "NOT_FOUND");
        }
        if request.method != Method::POST {
            return refused(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "send it by POST")
                .with_text("allow", "POST");
        }
        // Who it comes from is settled before anything is read of it.
        let timestamp = match authenticate(request, scene) {
            Ok(timestamp) => timestamp,
            Err(answer) => return answer,
        };
        let Some(key) = request.header(IDEMPOTENCY_KEY).filter(|key| (1..=255).contains(&key.len())) else {
            let text = format!("the header `{IDEMPOTENCY_KEY}` holds the id of the message, 1 to 255 characters");
            return refused(StatusCode::BAD_REQUEST, "missing_idempotency_key", &text);
        };
        if let Err(fault) = request.json::<Map<String, Value>>() {
            return refused(StatusCode::BAD_REQUEST, "invalid_body", &format!("the body is no JSON object: {fault}"));
        }
        match self.seen.look(key, timestamp, &request.body, scene.wall) {
            Standing::New => {
                let record = serde_json::from_slice(&request.body).unwrap_or_default();
                scene.effect(key, Vec::new(), record);
                Answer::json(StatusCode::OK, &json!({ "status": "stored", "id": key }))
            }
            Standing::Done => Answer::json(StatusCode::OK, &json!({ "status": "duplicate", "id": key })),
            Standing::OtherBody => refused(
                StatusCode::UNPROCESSABLE_ENTITY,
                "idempotency_key_reused",
                "another body has come with this idempotency key",
            ),
            Standing::Replayed => {
                refused(StatusCode::CONFLICT, "replayed", "this signature has come with another idempotency key")
            }
        }
    }

    fn refusal(&self) -> Answer {
        refused(StatusCode::UNAUTHORIZED, "invalid_signature", &ams_signature::Refused::Mismatch.to_string())
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        let (code, message) = match status.as_u16() {
            429 => ("RATE_LIMITED", "Too many requests"),
            503 => ("BOOT_ERROR", "Function failed to start (please check logs)"),
            504 => ("IDLE_TIMEOUT", "Function did not respond in time (please check logs)"),
            546 => (
                "WORKER_RESOURCE_LIMIT",
                "Function failed due to not having enough compute resources (please check logs)",
            ),
            500 => ("EDGE_FUNCTION_ERROR", "Internal Server Error"),
            _ => ("ERROR", status.canonical_reason().unwrap_or("Error")),
        };
        Answer::json(status, &json!({ "code": code, "message": message })).with_text("sb-error-code", code)
    }

    fn ids(&self, request: &Request) -> Vec<String> {
        request.header(IDEMPOTENCY_KEY).map(str::to_owned).into_iter().collect()
    }

    fn reset(&self) {
        self.seen.forget();
    }
}

/// The timestamp of a request whose sender knows a secret.
fn authenticate<'a>(request: &'a Request, scene: &Scene<'_>) -> Result<&'a str, Answer> {
    let unauthorized = |code, text: &str| refused(StatusCode::UNAUTHORIZED, code, text);
    let header = |name: &'static str| {
        request.header(name).ok_or_else(|| unauthorized("missing_header", &format!("the header `{name}` is missing")))
    };
    let (timestamp, signature) = (header(TIMESTAMP)?, header(SIGNATURE)?);
    let rule = scene.credentials;
    let named = rule.valid.as_ref().map(|valid| valid.iter().map(String::as_str).collect::<Vec<_>>());
    let secrets = named.unwrap_or_else(|| vec![INGEST_SECRET]);
    let verify =
        |secret: &str| ams_signature::verify(secret.as_bytes(), timestamp, &request.body, signature, scene.wall);
    // Any of the secrets will do: there are two while one takes over from the other.
    let verified = secrets.into_iter().filter(|secret| !rule.refuses(secret)).map(verify).reduce(Result::or);
    match verified.unwrap_or(Err(ams_signature::Refused::Mismatch)) {
        Ok(()) => Ok(timestamp),
        Err(fault) => Err(unauthorized("invalid_signature", &fault.to_string())),
    }
}

fn refused(status: StatusCode, code: &str, message: &str) -> Answer {
    Answer::json(status, &json!({ "error": { "code": code, "message": message } }))
}
