//! The control API over HTTP.

mod services;

use std::io;
use std::time::Duration;

use hyper::StatusCode;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::effects::Effect;
use crate::exchange::{Answer, Request};
use crate::faults::{Failure, Fault};
use crate::record::Arrival;
use crate::service::{Service, unix};
use crate::world::World;

/// The first segment of the control API's paths.
pub(crate) const PREFIX: &str = "_control";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Time {
    #[serde(default)]
    stopped: Option<bool>,
    #[serde(default)]
    advance_ms: u64,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Delay {
    delay_ms: u64,
}

/// A status and what is wrong, for the caller to read.
struct Wrong(StatusCode, String);

type Outcome = Result<Value, Wrong>;

impl Wrong {
    fn unknown(method: &str, request: &Request) -> Self {
        Self(StatusCode::NOT_FOUND, format!("no control {method} {}", request.path))
    }

    fn failed(fault: &io::Error) -> Self {
        let asked = fault.kind() == io::ErrorKind::InvalidInput;
        let status = if asked { StatusCode::BAD_REQUEST } else { StatusCode::INTERNAL_SERVER_ERROR };
        Self(status, fault.to_string())
    }

    fn bad(what: impl Into<String>) -> Self {
        Self(StatusCode::BAD_REQUEST, what.into())
    }
}

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
            let arrivals = world.record.read(arrivals(request)?);
            json!({ "count": arrivals.len(), "requests": arrivals })
        }
        ("GET", ["requests", "count"]) => json!({ "count": world.record.count(arrivals(request)?) }),
        ("GET", ["effects"]) => {
            let effects = world.effects.read(effects(request)?);
            json!({ "count": effects.len(), "effects": effects })
        }
        ("GET", ["effects", "count"]) => json!({ "count": world.effects.count(effects(request)?) }),
        ("GET", ["effects", "repeated"]) => json!({ "repeated": world.effects.repeated(effects(request)?) }),
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
        ("GET", ["delays", name]) => json!(Delay { delay_ms: milliseconds(world.delay(service(name)?)) }),
        ("POST", ["clock"]) => {
            move_clock(world, &read(request)?);
            let wall = milliseconds(unix(world.clock.wall()));
            json!({ "now_ms": milliseconds(world.clock.now()), "unix_ms": wall })
        }
        (method, segments) => return change(world, request, method, segments),
    })
}

/// The controls that have nothing to answer, and those of one service.
fn change(world: &World, request: &Request, method: &str, segments: &[&str]) -> Outcome {
    match (method, segments) {
        ("DELETE", ["requests"]) => world.record.clear(arrivals(request)?),
        ("DELETE", ["effects"]) => world.effects.clear(effects(request)?),
        ("PUT", ["credentials", name]) => world.set_credentials(service(name)?, read(request)?),
        ("PUT", ["limits", name]) => world.gates.set(service(name)?, read(request)?),
        ("PUT", ["delays", name]) => {
            world.set_delay(service(name)?, Duration::from_millis(read::<Delay>(request)?.delay_ms));
        }
        ("POST", ["reset"]) => world.reset(),
        _ => return services::answer(world, request, method, segments),
    }
    Ok(json!({}))
}

fn milliseconds(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
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
    if fault.percent.is_some_and(|percent| percent > 100) {
        return Err(Wrong::bad("`percent` is 0 to 100"));
    }
    match fault.failure {
        Failure::Status { code, .. } | Failure::StatusUntil { code, .. } if !(400..600).contains(&code) => {
            Err(Wrong::bad(format!("{code} is no status of a failure")))
        }
        _ => Ok(fault),
    }
}

/// Which of the record: by service, path, id, and what came after a sequence number.
fn arrivals(request: &Request) -> Result<impl Fn(&Arrival) -> bool, Wrong> {
    let (service, path, id) = (request.parameter("service"), request.parameter("path"), request.parameter("id"));
    let after = after(request)?;
    Ok(move |arrival: &Arrival| {
        arrival.sequence > after
            && service.as_ref().is_none_or(|service| arrival.service == *service)
            && path.as_ref().is_none_or(|path| arrival.path.starts_with(path.as_str()))
            && id.as_ref().is_none_or(|id| arrival.ids.contains(id))
    })
}

/// Which effects: by service, id, and those of requests after a sequence number.
fn effects(request: &Request) -> Result<impl Fn(&Effect) -> bool, Wrong> {
    let only = request.parameter("service").map(|name| service(&name)).transpose()?;
    let (id, after) = (request.parameter("id"), after(request)?);
    Ok(move |effect: &Effect| {
        effect.sequence > after
            && only.is_none_or(|service| effect.service == service)
            && id.as_ref().is_none_or(|id| effect.is(id))
    })
}

fn after(request: &Request) -> Result<u64, Wrong> {
    request.parameter("after").map_or(Ok(0), |after| number(&after))
}

fn service(name: &str) -> Result<Service, Wrong> {
    Service::named(name).ok_or_else(|| Wrong(StatusCode::NOT_FOUND, format!("nothing here plays '{name}'")))
}

fn number(text: &str) -> Result<u64, Wrong> {
    text.parse().map_err(|_| Wrong::bad(format!("'{text}' is no number")))
}

fn read<T: DeserializeOwned>(request: &Request) -> Result<T, Wrong> {
    request.json().map_err(|fault| Wrong::bad(fault.to_string()))
}
