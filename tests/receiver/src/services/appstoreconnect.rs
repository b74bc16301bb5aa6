//! App Store Connect's testers of TestFlight.
//!
//! - Tokens: <https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests>.
//! - Testers: <https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betatesters>,
//!   <https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters>,
//!   <https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betagroups-_id_-relationships-betatesters>.
//! - Errors: <https://developer.apple.com/documentation/appstoreconnectapi/interpreting-and-handling-errors>.
//! - Limits: <https://developer.apple.com/documentation/appstoreconnectapi/identifying-rate-limits>.
//!
//! Apple does not say with which code a tester that exists is refused, and a 409 has other reasons too: who gets one asks
//! by the filter, <https://github.com/rorkai/App-Store-Connect-CLI/pull/2603>.

mod answers;
mod key;
mod testers;
mod token;

use std::collections::BTreeSet;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use hyper::header::{HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use serde_json::{Value, json};

use self::answers::{Fault, refused};
pub use self::key::AppStoreKey;
use self::testers::{Testers, Wish};
use crate::exchange::{Answer, Request, text_header};
use crate::limits::Allowance;
use crate::service::{Part, Scene};

/// App Store Connect, with its key and the testers of its account.
pub(crate) struct AppStoreConnect {
    key: Mutex<AppStoreKey>,
    testers: Testers,
}

impl AppStoreConnect {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self { key: Mutex::new(AppStoreKey::first()?), testers: Testers::default() })
    }

    pub(crate) fn key(&self) -> AppStoreKey {
        self.key.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Another key in place of the one that was.
    pub(crate) fn renew(&self) -> io::Result<AppStoreKey> {
        let key = AppStoreKey::make()?;
        self.key.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&key);
        Ok(key)
    }

    /// The groups that there are; without them every id is one.
    pub(crate) fn set_groups(&self, known: Option<BTreeSet<String>>) {
        self.testers.set_groups(known);
    }
}

impl Part for AppStoreConnect {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let key = self.key();
        let verified = request.bearer().is_some_and(|token| token::verify(token, &key, scene.unix()).is_ok());
        if !verified || !scene.credentials.accepts(&key.key_id) {
            return self.refusal();
        }
        let segments: Vec<&str> = request.path.trim_matches('/').split('/').collect();
        match (&request.method, segments.as_slice()) {
            (&Method::POST, ["v1", "betaTesters"]) => self.invite(request, scene),
            (&Method::GET, ["v1", "betaTesters"]) => self.list(request, scene),
            (&Method::GET, ["v1", "betaTesters", id]) => match self.testers.get(id) {
                Some(tester) => Answer::json(StatusCode::OK, &json!({ "data": tester.json(scene.url) })),
                None => refused(&[Fault::missing("betaTesters", id)]),
            },
            (&Method::POST, ["v1", "betaGroups", group, "relationships", "betaTesters"]) => {
                self.join(group, request, scene)
            }
            (method, ["v1", "betaTesters"]) => refused(&[Fault::method(method)]),
            _ => refused(&[Fault::path(&request.path)]),
        }
    }

    fn refusal(&self) -> Answer {
        refused(&[Fault::unauthorized()])
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        refused(&[Fault::of(status)])
    }

    fn ids(&self, request: &Request) -> Vec<String> {
        let body: Value = request.json().unwrap_or_default();
        let written = body.pointer("/data/attributes/email").and_then(Value::as_str).map(str::to_lowercase);
        let asked = request.parameter("filter[email]");
        let asked = asked.iter().flat_map(|emails| emails.split(',')).map(str::to_lowercase);
        written.into_iter().chain(asked).collect()
    }

    /// Each key has a limit of its own.
    fn lane(&self, request: &Request) -> String {
        request.bearer().and_then(token::key_id).unwrap_or_default()
    }

    fn limit_headers(
        &self,
        allowance: Allowance,
        _exceeded: bool,
        _wall: SystemTime,
    ) -> Vec<(HeaderName, HeaderValue)> {
        let value = format!("user-hour-lim:{};user-hour-rem:{};", allowance.limit, allowance.remaining);
        text_header("x-rate-limit", &value).into_iter().collect()
    }

    fn reset(&self) {
        self.testers.forget();
    }
}

impl AppStoreConnect {
    fn invite(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let wish = match document(request).and_then(|body| Wish::read(&body)) {
            Ok(wish) => wish,
            Err(faults) => return refused(&faults),
        };
        match self.testers.add(wish) {
            Ok(tester) => {
                let mut ids = vec![tester.id.clone()];
                ids.extend(tester.groups.iter().cloned());
                let shown = tester.json(scene.url);
                scene.effect(tester.email.to_lowercase(), ids, shown.clone());
                let link = shown["links"]["self"].clone();
                Answer::json(StatusCode::CREATED, &json!({ "data": shown, "links": { "self": link } }))
            }
            Err(fault) => refused(&[fault]),
        }
    }

    fn list(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let limit = request.parameter("limit").map_or(Ok(50), |limit| limit.parse::<usize>());
        let Some(limit) = limit.ok().filter(|limit| (1..=200).contains(limit)) else {
            return refused(&[Fault::parameter("limit", "a number from 1 to 200")]);
        };
        let filter = |name| {
            let text = request.parameter(name)?;
            Some(text.split(',').map(|one| one.trim().to_lowercase()).collect::<BTreeSet<_>>())
        };
        let found = self.testers.find(filter("filter[email]").as_ref(), filter("filter[betaGroups]").as_ref());
        let shown: Vec<Value> = found.iter().take(limit).map(|tester| tester.json(scene.url)).collect();
        let body = json!({
            "data": shown,
            "links": { "self": format!("{}/v1/betaTesters?{}", scene.url, request.query) },
            "meta": { "paging": { "total": found.len(), "limit": limit } },
        });
        Answer::json(StatusCode::OK, &body)
    }

    /// Adds testers that exist to a group.
    fn join(&self, group: &str, request: &Request, scene: &Scene<'_>) -> Answer {
        let body = match document(request) {
            Ok(body) => body,
            Err(faults) => return refused(&faults),
        };
        let linked = body["data"].as_array().map(Vec::as_slice).unwrap_or_default();
        let ids: Vec<&str> =
            linked.iter().filter(|one| one["type"] == "betaTesters").filter_map(|one| one["id"].as_str()).collect();
        if ids.is_empty() || ids.len() != linked.len() {
            return refused(&[Fault::entity("/data", "a list of betaTesters, each with its id")]);
        }
        match self.testers.join(group, &ids) {
            Ok(joined) => {
                for tester in joined {
                    let email = tester.email.to_lowercase();
                    let ids = vec![tester.id.clone(), group.to_owned(), email.clone()];
                    scene.effect(format!("{email} {group}"), ids, tester.json(scene.url));
                }
                Answer::empty(StatusCode::NO_CONTENT)
            }
            Err(fault) => refused(&[fault]),
        }
    }
}

/// The body of a request that has one.
fn document(request: &Request) -> Result<Value, Vec<Fault>> {
    if !request.header("content-type").is_some_and(|kind| kind.contains("json")) {
        return Err(vec![Fault::of(StatusCode::UNSUPPORTED_MEDIA_TYPE)]);
    }
    request.json().map_err(|fault| vec![Fault::json(&fault)])
}
