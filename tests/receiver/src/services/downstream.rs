//! What the worker of the ingestion hands its orders to: `POST /orders` with `{orderId, amount, …}`.
//!
//! It stands for somebody's own service. A repetition is recognised by `Idempotency-Key`, as the draft for that header
//! says: <https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/> (400 without it, 422 for a key that
//! comes with another order). Its faults are those of every service: throttling is a 429, a time-out one that hangs,
//! random failures are a status for some per cent of the requests.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use hyper::{Method, StatusCode};
use serde_json::{Value, json};

use crate::exchange::{Answer, Request};
use crate::service::{Part, Scene};

const KEY: &str = "idempotency-key";

/// The service, with the orders that it has taken.
#[derive(Default)]
pub(crate) struct Downstream {
    orders: Mutex<BTreeMap<String, Value>>,
}

impl Part for Downstream {
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let path = request.path.trim_end_matches('/');
        let Some(below) = path.strip_prefix("/orders") else { return self.failure(StatusCode::NOT_FOUND, None) };
        if scene.credentials.valid.is_some() && !request.bearer().is_some_and(|token| scene.credentials.accepts(token))
        {
            return self.refusal();
        }
        match (&request.method, below) {
            (&Method::POST, "") => self.take(request, scene),
            (&Method::GET, below) if below.starts_with('/') => {
                let orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
                let id = below.trim_start_matches('/');
                match orders.values().find(|order| order["orderId"] == id) {
                    Some(order) => Answer::json(StatusCode::OK, order),
                    None => self.failure(StatusCode::NOT_FOUND, None),
                }
            }
            (_, "") => self.failure(StatusCode::METHOD_NOT_ALLOWED, None).with_text("allow", "POST"),
            _ => self.failure(StatusCode::NOT_FOUND, None),
        }
    }

    fn refusal(&self) -> Answer {
        self.failure(StatusCode::UNAUTHORIZED, None)
    }

    fn failure(&self, status: StatusCode, _wait: Option<Duration>) -> Answer {
        problem(status, status.canonical_reason().unwrap_or("Error"))
    }

    fn ids(&self, request: &Request) -> Vec<String> {
        let key = request.header(KEY).map(str::to_owned);
        let body: Value = request.json().unwrap_or_default();
        let order = body["orderId"].as_str().map(str::to_owned);
        let same = key == order;
        key.into_iter().chain(order.filter(|_| !same)).collect()
    }

    fn reset(&self) {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Downstream {
    fn take(&self, request: &Request, scene: &Scene<'_>) -> Answer {
        let Some(key) = request.header(KEY).filter(|key| !key.is_empty()) else {
            return problem(StatusCode::BAD_REQUEST, "Idempotency-Key is missing");
        };
        let order: Value = match request.json() {
            Ok(order) => order,
            Err(fault) => return problem(StatusCode::BAD_REQUEST, &format!("the body is no JSON: {fault}")),
        };
        let Some(id) = order["orderId"].as_str().filter(|id| !id.is_empty()) else {
            return problem(StatusCode::BAD_REQUEST, "`orderId`: expected a text");
        };
        if !order["amount"].as_f64().is_some_and(|amount| amount >= 0.0) {
            return problem(StatusCode::BAD_REQUEST, "`amount`: expected a number of at least 0");
        }
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = json!({ "orderId": id, "status": "accepted" });
        match orders.get(key) {
            Some(known) if *known == order => Answer::json(StatusCode::OK, &taken),
            Some(_) => problem(
                StatusCode::UNPROCESSABLE_ENTITY,
                "Idempotency-Key is already used: another order has come with it",
            ),
            None => {
                // An order under two keys is taken twice, and the record shows it.
                scene.effect(id, vec![key.to_owned()], order.clone());
                orders.insert(key.to_owned(), order);
                Answer::json(StatusCode::CREATED, &taken)
            }
        }
    }
}

/// A fault as RFC 9457 writes it.
fn problem(status: StatusCode, title: &str) -> Answer {
    let body = json!({ "title": title, "status": status.as_u16() });
    Answer::new(status, "application/problem+json", body.to_string())
}
