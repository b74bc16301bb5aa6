//! Zendesk's tickets.
//!
//! - Who asks: <https://developer.zendesk.com/api-reference/introduction/security-and-auth/> (`email/token:api token`).
//! - Tickets and the filter by external id: <https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/>.
//! - Idempotency keys: <https://developer.zendesk.com/api-reference/ticketing/introduction/#idempotency>.
//! - Statuses and bodies: <https://developer.zendesk.com/api-reference/introduction/requests/>.
//! - Limits: <https://developer.zendesk.com/api-reference/introduction/rate-limits/>.

mod faults;
mod tickets;

use std::time::{Duration, SystemTime};

use base64ct::{Base64, Encoding};
use hyper::header::{HeaderName, HeaderValue, RETRY_AFTER};
use hyper::{Method, StatusCode};
use serde_json::{Value, json};

use self::tickets::{Made, Ticket, Tickets};
use crate::exchange::{Answer, Request};
use crate::limits::Allowance;
use crate::service::{Part, Scene};

/// Zendesk, with the tickets of its account.
#[derive(Default)]
pub(crate) struct Zendesk {
    tickets: Tickets,
}

impl Part for Zendesk {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        if !authentic(request, scene) {
            return self.refusal();
        }
        let path = request.path.trim_end_matches('/');
        let path = path.strip_suffix(".json").unwrap_or(path);
        let (get, post) = (request.method == Method::GET, request.method == Method::POST);
        match path.strip_prefix("/api/v2/tickets") {
            Some("") if post => self.create(request, scene),
            Some("") if get => self.list(request, scene),
            Some(below) if get => match self.tickets.get(below.trim_start_matches('/')) {
                Some(ticket) => Answer::json(StatusCode::OK, &json!({ "ticket": ticket.json(scene.url) })),
                None => missing(),
            },
            _ => missing(),
        }
    }

    fn refusal(&self) -> Answer {
        Answer::json(StatusCode::UNAUTHORIZED, &json!({ "error": "Couldn't authenticate you" }))
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        let (error, description) = match status.as_u16() {
            409 => ("DatabaseConflict", "Database collision"),
            429 => ("APIRateLimitExceeded", "Number of allowed API requests per minute exceeded"),
            503 => ("ServiceUnavailable", "Zendesk is down for maintenance, or too busy"),
            _ => ("InternalError", status.canonical_reason().unwrap_or("Error")),
        };
        Answer::json(status, &json!({ "error": error, "description": description }))
    }

    fn ids(&self, request: &Request) -> Vec<String> {
        let body: Value = request.json().unwrap_or_default();
        let written = body["ticket"]["external_id"].as_str().map(str::to_owned);
        let key = request.header("idempotency-key").map(str::to_owned);
        written.or_else(|| request.parameter("external_id")).into_iter().chain(key).collect()
    }

    fn limit_headers(&self, allowance: Allowance, exceeded: bool, _wall: SystemTime) -> Vec<(HeaderName, HeaderValue)> {
        let reset = allowance.reset.as_secs_f64().ceil();
        let wait = exceeded.then(|| (RETRY_AFTER, HeaderValue::from_str(&reset.to_string()).ok()));
        [
            ("x-rate-limit", allowance.limit.to_string()),
            ("x-rate-limit-remaining", allowance.remaining.to_string()),
            ("ratelimit-limit", allowance.limit.to_string()),
            ("ratelimit-remaining", allowance.remaining.to_string()),
            ("ratelimit-reset", reset.to_string()),
        ]
        .into_iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(&value).ok()))
        .chain(wait)
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    fn reset(&self) {
        self.tickets.forget();
    }
}

impl Zendesk {
    fn create(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let ticket = match faults::read(request) {
            Ok(ticket) => ticket,
            Err(answer) => return answer,
        };
        let key = request.header("idempotency-key");
        let (ticket, lookup) = match self.tickets.make(key, &ticket, scene) {
            Made::New(ticket) => {
                note(&ticket, scene);
                (ticket, "miss")
            }
            Made::Again(ticket) => (ticket, "hit"),
            Made::OtherParameters => {
                let description = "Request parameters have been modified";
                let body = json!({ "error": "IdempotentRequestError", "description": description });
                return Answer::json(StatusCode::BAD_REQUEST, &body);
            }
        };
        let answer = Answer::json(StatusCode::CREATED, &json!({ "ticket": ticket.json(scene.url) }))
            .with_text("location", &ticket.url(scene.url));
        if key.is_some() { answer.with_text("x-idempotency-lookup", lookup) } else { answer }
    }

    /// The tickets, or those of one external id: what was made is here at once, other than in Zendesk's search.
    fn list(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let number = |name, usual: usize, most: usize| match request.parameter(name) {
            None => Some(usual),
            Some(text) => text.parse().ok().filter(|number| (1..=most).contains(number)),
        };
        let (Some(size), Some(page)) = (number("per_page", 100, 100), number("page", 1, 100_000)) else {
            return faults::invalid_attribute("page", "`page` begins with 1, `per_page` is 1 to 100");
        };
        let all = self.tickets.of(request.parameter("external_id").as_deref());
        let shown: Vec<Value> = all.iter().skip((page - 1) * size).take(size).map(|one| one.json(scene.url)).collect();
        let next = (page * size < all.len()).then(|| {
            let external = request.parameter("external_id").map(|id| {
                let id: String = form_urlencoded::byte_serialize(id.as_bytes()).collect();
                format!("external_id={id}&")
            });
            let external = external.unwrap_or_default();
            format!("{}/api/v2/tickets.json?{external}page={}&per_page={size}", scene.url, page + 1)
        });
        let body = json!({ "tickets": shown, "next_page": next, "previous_page": null, "count": all.len() });
        Answer::json(StatusCode::OK, &body)
    }
}

fn missing() -> Answer {
    let body = json!({ "error": "RecordNotFound", "description": "Not found" });
    Answer::json(StatusCode::NOT_FOUND, &body)
}

/// Two tickets with one external id are two tickets: Zendesk lets them be, so they have one key.
fn note(ticket: &Ticket, scene: &Scene<'_>) {
    let id = ticket.id.to_string();
    let key = ticket.external_id().map_or_else(|| format!("ticket {id}"), str::to_owned);
    scene.effect(key, vec![id], ticket.json(scene.url));
}

/// `Basic` with `email/token:api token`; a password in place of the token is not accepted any more.
fn authentic(request: &Request, scene: &Scene<'_>) -> bool {
    let pair = request.header("authorization").and_then(|value| value.strip_prefix("Basic ")).and_then(|encoded| {
        let decoded = Base64::decode_vec(encoded.trim()).ok()?;
        String::from_utf8(decoded).ok()
    });
    let Some(pair) = pair else { return false };
    let well_formed = pair.split_once("/token:").is_some_and(|(email, token)| email.contains('@') && !token.is_empty());
    well_formed && scene.credentials.accepts(&pair)
}
