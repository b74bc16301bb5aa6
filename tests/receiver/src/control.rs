//! The control API over HTTP.

use std::collections::BTreeSet;
use std::time::Duration;

use hyper::StatusCode;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::exchange::{Answer, Request};
use crate::faults::{Failure, Fault};
use crate::record::Arrival;
use crate::service::Service;
use crate::world::World;

/// The first segment of the control API's paths.
pub(crate) const PREFIX: &str = "_control";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unknown {
    apps: BTreeSet<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TokenLifetime {
    lifetime_seconds: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Time {
    #[serde(default)]
    stopped: Option<bool>,
    #[serde(default)]
    advance_ms: u64,
}

/// A status and what is wrong, for the caller to read.
struct Wrong(StatusCode, String);

type Outcome = Result<Value, Wrong>;

pub(crate) fn answer(world: &World, request: &Request) -> Answer {
    match route(world, request) {
        Ok(body) => Answer::json(StatusCode::OK, &body),
        Err(Wrong(status, error)) => Answer::json(status, &json!({ "error": error })),
    }
}

fn route(world: &World, request: &Request) -> Outcome {
    let segments: Vec<&str> = request.path.split('/').filter(|segment| !segment.is_empty()).collect();
    Ok(match (request.method.as_str(), segments.as_slice()) {
        ("GET", ["health"]) => json!({ "status": "ok", "services": Service::ALL }),
        ("GET", ["requests"]) => {
            let arrivals = world.record.read(chosen(request)?);
            json!({ "count": arrivals.len(), "requests": arrivals })
        }
        ("GET", ["requests", "count"]) => json!({ "count": world.record.count(chosen(request)?) }),
        ("GET", ["faults"]) => json!({ "faults": world.faults.standing() }),
        ("POST", ["faults"]) => json!({ "id": world.faults.add(fault(request)?) }),
        ("DELETE", ["faults"]) => {
            let only = request.parameter("service").map(|name| service(&name)).transpose()?;
            json!({ "lifted": world.faults.lift(|standing| only.is_none_or(|only| standing.fault.service == only)) })
        }
        ("DELETE", ["faults", id]) => {
            let id = number(id)?;
            match world.faults.lift(|standing| standing.id.0 == id) {
                0 => return Err(Wrong(StatusCode::NOT_FOUND, format!("no fault {id} stands"))),
                lifted => json!({ "lifted": lifted }),
            }
        }
        ("GET", ["credentials", name]) => json!(world.credentials(service(name)?)),
        ("GET", ["limits", name]) => json!(world.gates.limits(service(name)?)),
        ("GET", ["steam", "libraries", user]) => json!(world.steam.libraries.library(number(user)?)),
        ("DELETE", ["twitch", "tokens"]) => {
            json!({ "revoked": world.twitch.tokens.revoke(request.parameter("token").as_deref()) })
        }
        ("POST", ["clock"]) => {
            move_clock(world, &read(request)?);
            json!({ "now_ms": u64::try_from(world.clock.now().as_millis()).unwrap_or(u64::MAX) })
        }
        (method, segments) => {
            change(world, request, method, segments)?;
            json!({})
        }
    })
}

/// The controls that have nothing to answer.
fn change(world: &World, request: &Request, method: &str, segments: &[&str]) -> Result<(), Wrong> {
    match (method, segments) {
        ("DELETE", ["requests"]) => world.record.clear(chosen(request)?),
        ("PUT", ["credentials", name]) => world.set_credentials(service(name)?, read(request)?),
        ("PUT", ["limits", name]) => world.gates.set(service(name)?, read(request)?),
        ("PUT", ["steam", "libraries", user]) => world.steam.libraries.set(number(user)?, read(request)?),
        ("DELETE", ["steam", "libraries", user]) => world.steam.libraries.forget(number(user)?),
        ("PUT", ["igdb", "unknown"]) => world.igdb.set_unknown(read::<Unknown>(request)?.apps),
        ("PUT", ["twitch", "tokens"]) => {
            let lifetime = read::<TokenLifetime>(request)?.lifetime_seconds;
            world.twitch.tokens.set_lifetime(Some(Duration::from_secs(lifetime)));
        }
        ("POST", ["reset"]) => world.reset(),
        _ => return Err(Wrong(StatusCode::NOT_FOUND, format!("no control {method} {}", request.path))),
    }
    Ok(())
}

fn move_clock(world: &World, time: &Time) {
    match time.stopped {
        Some(true) => world.clock.stop(),
        Some(false) => world.clock.run(),
        None => {}
    }
    world.clock.advance(Duration::from_millis(time.advance_ms));
}

fn fault(request: &Request) -> Result<Fault, Wrong> {
    let fault: Fault = read(request)?;
    match fault.failure {
        Failure::Status { code, .. } if !(400..600).contains(&code) => {
            Err(Wrong(StatusCode::BAD_REQUEST, format!("{code} is no status of a failure")))
        }
        _ => Ok(fault),
    }
}

/// Which of the record: by service, path, and what came after a sequence number.
fn chosen(request: &Request) -> Result<impl Fn(&Arrival) -> bool, Wrong> {
    let (service, path) = (request.parameter("service"), request.parameter("path"));
    let after: u64 = request.parameter("after").map_or(Ok(0), |after| number(&after))?;
    Ok(move |arrival: &Arrival| {
        arrival.sequence > after
            && service.as_ref().is_none_or(|service| arrival.service == *service)
            && path.as_ref().is_none_or(|path| arrival.path.starts_with(path.as_str()))
    })
}

fn service(name: &str) -> Result<Service, Wrong> {
    Service::named(name).ok_or_else(|| Wrong(StatusCode::NOT_FOUND, format!("nothing here plays '{name}'")))
}

fn number(text: &str) -> Result<u64, Wrong> {
    text.parse().map_err(|_| Wrong(StatusCode::BAD_REQUEST, format!("'{text}' is no number")))
}

fn read<T: DeserializeOwned>(request: &Request) -> Result<T, Wrong> {
    serde_json::from_slice(&request.body).map_err(|fault| Wrong(StatusCode::BAD_REQUEST, fault.to_string()))
}
