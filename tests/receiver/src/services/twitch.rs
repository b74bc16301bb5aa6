//! Twitch's token endpoint.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::{Method, StatusCode};
use serde_json::json;

use crate::catalogue;
use crate::exchange::{Answer, Request};
use crate::service::{Part, Scene};

/// About the sixty days that Twitch gives.
const LIFETIME: Duration = Duration::from_hours(60 * 24);

/// The token endpoint.
#[derive(Default)]
pub(crate) struct Twitch {
    pub(crate) tokens: Arc<Tokens>,
}

/// The tokens that were given out and still hold; IGDB asks for them.
#[derive(Default)]
pub(crate) struct Tokens(Mutex<Issued>);

#[derive(Default)]
struct Issued {
    count: u64,
    lifetime: Option<Duration>,
    holding: BTreeMap<String, Token>,
}

struct Token {
    client: String,
    expires: Duration,
}

impl Tokens {
    fn issue(&self, client: &str, now: Duration) -> (String, Duration) {
        let mut issued = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        issued.count += 1;
        let lifetime = issued.lifetime.unwrap_or(LIFETIME);
        let token = catalogue::hex(issued.count ^ 0x7077, 30);
        let expires = now.saturating_add(lifetime);
        issued.holding.insert(token.clone(), Token { client: client.to_owned(), expires });
        (token, lifetime)
    }

    /// Whether this client holds this token now.
    pub(crate) fn hold(&self, token: &str, client: &str, now: Duration) -> bool {
        let issued = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        issued.holding.get(token).is_some_and(|token| token.client == client && now < token.expires)
    }

    /// Takes one token back, or all.
    pub(crate) fn revoke(&self, token: Option<&str>) -> usize {
        let mut issued = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = issued.holding.len();
        issued.holding.retain(|held, _| token.is_some_and(|token| token != held));
        before - issued.holding.len()
    }

    /// How long tokens hold from now on.
    pub(crate) fn set_lifetime(&self, lifetime: Option<Duration>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).lifetime = lifetime;
    }
}

impl Part for Twitch {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        if request.path.trim_end_matches('/') != "/oauth2/token" {
            return refused(StatusCode::NOT_FOUND, "not found");
        }
        if request.method != Method::POST {
            return refused(StatusCode::NOT_FOUND, "invalid method");
        }
        let given = |name| request.form(name).filter(|value| !value.is_empty());
        let Some(client) = given("client_id") else { return refused(StatusCode::BAD_REQUEST, "missing client id") };
        let Some(secret) = given("client_secret") else {
            return refused(StatusCode::BAD_REQUEST, "missing client secret");
        };
        match given("grant_type").as_deref() {
            Some("client_credentials") => {}
            Some(_) => return refused(StatusCode::BAD_REQUEST, "invalid grant type"),
            None => return refused(StatusCode::BAD_REQUEST, "missing grant type"),
        }
        let pair = format!("{client}:{secret}");
        let rule = scene.credentials;
        let known = rule.valid.as_ref().is_none_or(|valid| {
            valid.iter().any(|valid| valid.split_once(':').is_some_and(|(valid, _)| valid == client))
        });
        if rule.refuses(&client) || !known || !client.bytes().all(|byte| byte.is_ascii_graphic()) {
            return refused(StatusCode::BAD_REQUEST, "invalid client");
        }
        if !rule.accepts(&pair) {
            return self.refusal();
        }
        let (token, lifetime) = self.tokens.issue(&client, scene.now);
        let body = json!({ "access_token": token, "expires_in": lifetime.as_secs(), "token_type": "bearer" });
        Answer::json(StatusCode::OK, &body)
    }

    fn refusal(&self) -> Answer {
        refused(StatusCode::FORBIDDEN, "invalid client secret")
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        refused(status, &status.canonical_reason().unwrap_or("error").to_lowercase())
    }

    fn reset(&self) {
        self.tokens.revoke(None);
        self.tokens.set_lifetime(None);
    }
}

fn refused(status: StatusCode, message: &str) -> Answer {
    Answer::json(status, &json!({ "status": status.as_u16(), "message": message }))
}
