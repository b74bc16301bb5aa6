//! IGDB's API: games, and what other shops call them.

pub(crate) mod apicalypse;
mod filter;
mod lexer;
mod projection;
pub(crate) mod tables;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::header::HeaderName;
use hyper::{Method, StatusCode};
use serde_json::{Value, json};

use self::apicalypse::{Query, Refused};
use self::tables::{Row, Table};
use crate::exchange::{Answer, Request};
use crate::service::{Part, Scene};
use crate::services::twitch::Tokens;

/// IGDB, which trusts the tokens of Twitch.
pub(crate) struct Igdb {
    tokens: Arc<Tokens>,
    unknown: Mutex<BTreeSet<u32>>,
}

impl Igdb {
    pub(crate) fn new(tokens: Arc<Tokens>) -> Self {
        Self { tokens, unknown: Mutex::default() }
    }

    /// Apps that IGDB does not know, beside those that it does not know anyway.
    pub(crate) fn set_unknown(&self, apps: BTreeSet<u32>) {
        *self.unknown.lock().unwrap_or_else(PoisonError::into_inner) = apps;
    }

    /// The games that belong to an app.
    pub(crate) fn games(&self, app: u32) -> Vec<u32> {
        let unknown = self.unknown.lock().unwrap_or_else(PoisonError::into_inner);
        if unknown.contains(&app) {
            Vec::new()
        } else {
            Table::Games.rows_of(&[app]).iter().map(|row| row.id()).collect()
        }
    }

    fn authorized(&self, request: &Request, scene: &Scene<'_>) -> bool {
        let (Some(client), Some(token)) = (request.header("client-id"), request.bearer()) else { return false };
        if scene.credentials.refuses(token) {
            return false;
        }
        scene.credentials.names(token).unwrap_or_else(|| self.tokens.hold(token, client, scene.now))
    }

    fn run(&self, table: Table, query: &Query) -> (usize, Vec<Value>) {
        let unknown = self.unknown.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let apps = query.filter.as_ref().and_then(|filter| filter.apps(table));
        let mut rows: Vec<Row> = apps.map_or_else(|| table.rows().collect(), |apps| table.rows_of(&apps));
        rows.retain(|row| !unknown.contains(&row.app) && query.filter.as_ref().is_none_or(|filter| filter.holds(*row)));
        if let Some(sort) = &query.sort {
            rows.sort_by_cached_key(|row| row.order(&sort.field));
            if sort.descending {
                rows.reverse();
            }
        }
        let page = rows.iter().skip(query.offset).take(query.limit);
        (rows.len(), page.map(|row| projection::project(*row, &query.fields, &query.exclude)).collect())
    }
}

impl Part for Igdb {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        if !self.authorized(request, scene) {
            return self.refusal();
        }
        let table = match (&request.method, request.path.trim_end_matches('/')) {
            (&Method::POST, "/v4/external_games") => Table::ExternalGames,
            (&Method::POST, "/v4/games") => Table::Games,
            (method, path) => {
                return Answer::text(StatusCode::NOT_FOUND, format!("Endpoint {method} {path} not found"));
            }
        };
        let query = str::from_utf8(&request.body)
            .map_err(|_| Refused::syntax("the query is not UTF-8"))
            .and_then(Query::parse)
            .and_then(|query| query.check(table).map(|()| query));
        match query {
            Ok(query) => {
                let (count, page) = self.run(table, &query);
                Answer::json(StatusCode::OK, &page.into()).with(HeaderName::from_static("x-count"), count as u64)
            }
            Err(refused) => {
                let fault =
                    json!({ "title": refused.title, "status": refused.status.as_u16(), "cause": refused.cause });
                Answer::json(refused.status, &json!([fault]))
            }
        }
    }

    fn refusal(&self) -> Answer {
        let body = json!({
            "message": "Authorization Failure. Have you tried:",
            "Tip 1": "Send both headers, Authorization and Client-ID.",
            "Tip 2": "Begin the value of Authorization with 'Bearer ' and its space.",
            "Tip 3": "End it with an app access token of this Client-ID, not with the client secret.",
            "Docs": "https://api-docs.igdb.com/#authentication",
        });
        Answer::json(StatusCode::UNAUTHORIZED, &body)
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        Answer::json(status, &json!({ "message": status.canonical_reason().unwrap_or("Error") }))
    }

    fn reset(&self) {
        self.set_unknown(BTreeSet::new());
    }
}
