//! Discord's webhooks.
//!
//! - The call: <https://discord.com/developers/docs/resources/webhook#execute-webhook>.
//! - The sizes of a message: <https://discord.com/developers/docs/resources/message#embed-object-embed-limits>.
//! - Limits: <https://discord.com/developers/docs/topics/rate-limits>.
//! - Codes: <https://discord.com/developers/docs/topics/opcodes-and-status-codes#json>.

mod message;

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use hyper::header::{HeaderName, HeaderValue, RETRY_AFTER};
use hyper::{Method, StatusCode};
use serde_json::{Map, Value, json};

use self::message::Message;
use crate::catalogue;
use crate::exchange::{Answer, Request, text_header};
use crate::limits::Allowance;
use crate::redact::REDACTED;
use crate::service::{Part, Scene, unix};

/// Discord.
pub(crate) struct Discord;

/// A webhook as its address names it.
struct Webhook<'a> {
    id: &'a str,
    token: &'a str,
}

impl<'a> Webhook<'a> {
    /// `/api/webhooks/{id}/{token}`, with or without a version.
    fn of(path: &'a str) -> Option<Self> {
        let below = path.strip_prefix("/api/")?;
        let versioned = below.split_once('/').filter(|(version, _)| {
            version.strip_prefix('v').is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
        });
        let below = versioned.map_or(below, |(_, below)| below).strip_prefix("webhooks/")?;
        let (id, token) = below.trim_end_matches('/').split_once('/')?;
        (!token.is_empty() && !token.contains('/')).then_some(Self { id, token })
    }
}

impl Part for Discord {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let Some(webhook) = Webhook::of(&request.path) else {
            return refused(StatusCode::NOT_FOUND, 0, "404: Not Found");
        };
        // Who is unknown and who has the wrong token are told apart.
        let rule = scene.credentials;
        let known = rule.valid.as_ref().is_none_or(|valid| {
            valid.iter().any(|valid| valid.split_once('/').is_some_and(|(id, _)| id == webhook.id))
        });
        if !known || webhook.id.is_empty() || !webhook.id.bytes().all(|byte| byte.is_ascii_digit()) {
            return refused(StatusCode::NOT_FOUND, 10_015, "Unknown Webhook");
        }
        if !rule.accepts(&format!("{}/{}", webhook.id, webhook.token)) {
            return self.refusal();
        }
        if request.method != Method::POST {
            return refused(StatusCode::METHOD_NOT_ALLOWED, 0, "405: Method Not Allowed");
        }
        let Ok(body) = request.json::<Map<String, Value>>() else {
            return refused(StatusCode::BAD_REQUEST, 50_109, "The request body contains invalid JSON.");
        };
        let message = match Message::read(&body) {
            Ok(message) => message,
            Err(errors) if errors.is_empty() => {
                return refused(StatusCode::BAD_REQUEST, 50_006, "Cannot send an empty message");
            }
            Err(errors) => {
                let body = json!({ "message": "Invalid Form Body", "code": 50_035, "errors": errors });
                return Answer::json(StatusCode::BAD_REQUEST, &body);
            }
        };
        scene.effect(message.key(), vec![webhook.id.to_owned()], message.json());
        if request.parameter("wait").is_some_and(|wait| matches!(wait.as_str(), "true" | "1")) {
            let mut shown = message.json();
            shown["id"] = snowflake(scene).into();
            shown["type"] = 0.into();
            shown["webhook_id"] = webhook.id.into();
            shown["channel_id"] = (catalogue::mix(webhook.id.parse().unwrap_or_default()) >> 8).to_string().into();
            shown["timestamp"] = scene.date().into();
            Answer::json(StatusCode::OK, &shown)
        } else {
            Answer::empty(StatusCode::NO_CONTENT)
        }
    }

    fn refusal(&self) -> Answer {
        refused(StatusCode::UNAUTHORIZED, 50_027, "Invalid Webhook Token")
    }

    fn failure(&self, status: StatusCode, wait: Option<Duration>) -> Answer {
        if status == StatusCode::TOO_MANY_REQUESTS {
            // Seconds with their fraction; the header has whole ones.
            let wait = wait.unwrap_or(Duration::from_secs(1)).as_millis();
            let seconds = f64::from(u32::try_from(wait).unwrap_or(u32::MAX)) / 1000.0;
            let body = json!({ "message": "You are being rate limited.", "retry_after": seconds, "global": false });
            return Answer::json(status, &body);
        }
        let reason = status.canonical_reason().unwrap_or("Error");
        refused(status, 0, &format!("{}: {reason}", status.as_u16()))
    }

    fn ids(&self, request: &Request) -> Vec<String> {
        let message = request.json().ok().and_then(|body| Message::read(&body).ok());
        let webhook = Webhook::of(&request.path).map(|webhook| webhook.id.to_owned());
        webhook.into_iter().chain(message.map(|message| message.key())).collect()
    }

    fn lane(&self, request: &Request) -> String {
        Webhook::of(&request.path).map(|webhook| webhook.id.to_owned()).unwrap_or_default()
    }

    fn limit_headers(&self, allowance: Allowance, exceeded: bool, wall: SystemTime) -> Vec<(HeaderName, HeaderValue)> {
        let reset = allowance.reset.as_secs_f64();
        let at = unix(wall).saturating_add(allowance.reset).as_secs_f64();
        let mut headers: Vec<_> = [
            text_header("x-ratelimit-limit", &allowance.limit.to_string()),
            text_header("x-ratelimit-remaining", &allowance.remaining.to_string()),
            text_header("x-ratelimit-reset", &format!("{at:.3}")),
            text_header("x-ratelimit-reset-after", &format!("{reset:.3}")),
            text_header("x-ratelimit-bucket", &catalogue::hex(0xd15c, 32)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if exceeded {
            headers.extend(text_header("x-ratelimit-scope", "user"));
            let whole = allowance.reset.as_secs() + u64::from(allowance.reset.subsec_nanos() > 0);
            headers.push((RETRY_AFTER, HeaderValue::from(whole)));
        }
        headers
    }

    /// The token stands in the path, and is a credential.
    fn recorded<'a>(&self, path: &'a str) -> Cow<'a, str> {
        let mut segments: Vec<&str> = path.split('/').collect();
        let token = segments.iter().position(|segment| *segment == "webhooks").map(|at| at + 2);
        match token.and_then(|at| segments.get_mut(at)) {
            Some(token) if !token.is_empty() => *token = REDACTED,
            _ => return path.into(),
        }
        segments.join("/").into()
    }
}

/// An id as Discord makes them: milliseconds since 2015, and a number.
fn snowflake(scene: &Scene<'_>) -> String {
    const EPOCH: u64 = 1_420_070_400_000;
    let milliseconds = u64::try_from(unix(scene.wall).as_millis()).unwrap_or(u64::MAX).saturating_sub(EPOCH);
    ((milliseconds << 22) | (scene.sequence & 0xfff)).to_string()
}

fn refused(status: StatusCode, code: u32, message: &str) -> Answer {
    Answer::json(status, &json!({ "message": message, "code": code }))
}
