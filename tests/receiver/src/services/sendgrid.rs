//! SendGrid's mail.
//!
//! - The call: <https://www.twilio.com/docs/sendgrid/api-reference/mail-send/mail-send>.
//! - What it refuses, and in which words: <https://www.twilio.com/docs/sendgrid/api-reference/mail-send/errors>.
//! - Limits: <https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/rate-limits>. No figure
//!   is stated for this call, and its answers were seen without the headers; both are here once a limit is set.
//! - An answer of 413 is nginx's page: <https://github.com/sendgrid/sendgrid-nodejs/issues/370>.
//!
//! SendGrid knows no idempotency key: a call that comes again sends again.

mod mail;

use std::time::{Duration, SystemTime};

use hyper::header::{HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use serde_json::{Value, json};

use self::mail::{Mail, Wrong};
use crate::catalogue;
use crate::exchange::{Answer, Request};
use crate::limits::Allowance;
use crate::service::{Part, Scene, unix};

/// The most that a message may weigh with all its attachments: 30 MB.
const MOST: usize = 30 * 1024 * 1024;

/// SendGrid.
pub(crate) struct SendGrid;

impl Part for SendGrid {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let Some(key) = request.bearer().filter(|key| key.bytes().all(|byte| byte.is_ascii_graphic())) else {
            return self.refusal();
        };
        if key.is_empty() || !scene.credentials.accepts(key) {
            return self.refusal();
        }
        if request.path != "/v3/mail/send" {
            return errors(StatusCode::NOT_FOUND, &[Wrong::whole("Not Found")]);
        }
        if request.method != Method::POST {
            return errors(StatusCode::METHOD_NOT_ALLOWED, &[Wrong::whole("POST method allowed only")])
                .with_text("allow", "POST");
        }
        if request.body.len() > MOST {
            return self.failure(StatusCode::PAYLOAD_TOO_LARGE, None);
        }
        if !request.header("content-type").is_some_and(|kind| kind.starts_with("application/json")) {
            let wrong = Wrong::new("content-type", "Content-Type should be application/json.");
            return errors(StatusCode::UNSUPPORTED_MEDIA_TYPE, &[wrong]);
        }
        let Ok(body) = request.json::<Value>() else {
            return errors(StatusCode::BAD_REQUEST, &[Wrong::whole("Bad Request")]);
        };
        match Mail::read(&body) {
            Err(wrong) => errors(StatusCode::BAD_REQUEST, &wrong),
            // Everything is looked at, nothing is sent.
            Ok(mail) if mail.sandbox => Answer::empty(StatusCode::OK),
            Ok(mail) => {
                for delivery in mail.deliveries {
                    scene.effect(delivery.key(), delivery.ids(), delivery.json());
                }
                let id = catalogue::hex(scene.sequence ^ 0x5347, 22);
                Answer::empty(StatusCode::ACCEPTED).with_text("x-message-id", &id)
            }
        }
    }

    fn refusal(&self) -> Answer {
        let wrong = Wrong::whole("The provided authorization grant is invalid, expired, or revoked");
        errors(StatusCode::UNAUTHORIZED, &[wrong])
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        match status {
            StatusCode::TOO_MANY_REQUESTS => errors(status, &[Wrong::whole("too many requests")]),
            StatusCode::PAYLOAD_TOO_LARGE => {
                let title = "413 Request Entity Too Large";
                let page = format!(
                    "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n\
                     <hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
                );
                Answer::html(status, page)
            }
            _ => errors(status, &[Wrong::whole(status.canonical_reason().unwrap_or("Error"))]),
        }
    }

    fn ids(&self, request: &Request) -> Vec<String> {
        let mail = request.json().ok().and_then(|body| Mail::read(&body).ok());
        let mut ids: Vec<String> = mail.into_iter().flat_map(|mail| mail.deliveries).flat_map(|to| to.ids()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    fn limit_headers(&self, allowance: Allowance, _exceeded: bool, wall: SystemTime) -> Vec<(HeaderName, HeaderValue)> {
        // When it is over, as seconds since 1970, and not before it is.
        let reset = unix(wall).saturating_add(allowance.reset).as_secs_f64().ceil();
        vec![
            (HeaderName::from_static("x-ratelimit-limit"), allowance.limit.into()),
            (HeaderName::from_static("x-ratelimit-remaining"), allowance.remaining.into()),
        ]
        .into_iter()
        .chain(crate::exchange::text_header("x-ratelimit-reset", &reset.to_string()))
        .collect()
    }
}

fn errors(status: StatusCode, wrong: &[Wrong]) -> Answer {
    let errors: Vec<Value> = wrong.iter().map(Wrong::json).collect();
    Answer::new(status, "application/json", json!({ "errors": errors }).to_string())
}
