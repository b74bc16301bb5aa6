//! How many requests a service takes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::service::Service;

/// What a service allows; nothing named is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Requests a second; as many may come at once, as a token bucket allows.
    #[serde(default)]
    pub per_second: Option<u32>,
    /// Requests open at the same time.
    #[serde(default)]
    pub open: Option<u32>,
    /// Requests in a span of time, which begins with the first of them.
    #[serde(default)]
    pub window: Option<Window>,
}

/// So many requests in so many seconds. Discord counts each webhook for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// How many.
    pub requests: u32,
    /// In how long.
    pub seconds: u32,
}

impl Limits {
    /// No limit at all.
    pub const NONE: Self = Self { per_second: None, open: None, window: None };

    /// What IGDB states: 4 requests a second, 8 open at once.
    pub const IGDB: Self = Self { per_second: Some(4), open: Some(8), window: None };

    /// What Zendesk allows an account of the plan Suite Professional: 400 requests a minute.
    /// <https://developer.zendesk.com/api-reference/introduction/rate-limits/>
    pub const ZENDESK: Self = Self::window(400, 60);

    /// What App Store Connect allows a key, as seen in its header: 3,600 requests an hour.
    /// <https://developer.apple.com/documentation/appstoreconnectapi/identifying-rate-limits>
    pub const APP_STORE_CONNECT: Self = Self::window(3_600, 3_600);

    /// What Discord allows a webhook, as seen in its headers: 5 messages in 2 seconds.
    /// <https://discord.com/developers/docs/topics/rate-limits>
    pub const DISCORD: Self = Self::window(5, 2);

    /// So many requests in so many seconds.
    pub const fn window(requests: u32, seconds: u32) -> Self {
        Self { per_second: None, open: None, window: Some(Window { requests, seconds }) }
    }
}

/// What is left of a limit after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowance {
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    /// Until all of it is there again.
    pub(crate) reset: Duration,
}

/// Whether a request may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Admission {
    /// With what a window still allows, if there is one.
    Passes(Option<Allowance>),
    /// With what the exceeded limit says.
    Refused(Allowance),
}

/// Counts the requests of every service against its limits.
#[derive(Clone, Default)]
pub(crate) struct Gates(Arc<Mutex<BTreeMap<Service, Gate>>>);

#[derive(Default)]
struct Gate {
    limits: Option<Limits>,
    open: u32,
    bucket: Option<Bucket>,
    /// Those that have begun, by lane.
    windows: BTreeMap<String, Begun>,
}

#[derive(Clone, Copy)]
struct Begun {
    at: Duration,
    requests: u32,
}

struct Bucket {
    /// In billionths of a request: refilled for each nanosecond by the rate.
    level: u128,
    at: Duration,
}

const REQUEST: u128 = 1_000_000_000;

/// A request under way; closes when it is dropped, also when the caller has gone.
pub(crate) struct Open {
    gates: Gates,
    service: Service,
}

impl Gates {
    pub(crate) fn set(&self, service: Service, limits: Limits) {
        self.with(service, |gate| {
            gate.limits = Some(limits);
            gate.forget();
        });
    }

    pub(crate) fn limits(&self, service: Service) -> Limits {
        self.with(service, |gate| gate.limits(service))
    }

    /// Back to each service's own limits; what is open stays open.
    pub(crate) fn reset(&self) {
        for service in Service::ALL {
            self.with(service, |gate| {
                gate.limits = None;
                gate.forget();
            });
        }
    }

    /// Opens a request; none if too many are open.
    pub(crate) fn open(&self, service: Service) -> Option<Open> {
        let admitted = self.with(service, |gate| {
            let admitted = gate.limits(service).open.is_none_or(|most| gate.open < most);
            gate.open += u32::from(admitted);
            admitted
        });
        admitted.then(|| Open { gates: self.clone(), service })
    }

    /// Counts a request against the service's bucket, and against its window of a lane.
    pub(crate) fn admit(&self, service: Service, lane: &str, now: Duration) -> Admission {
        self.with(service, |gate| {
            let limits = gate.limits(service);
            if let Some(rate) = limits.per_second
                && !gate.take(rate, now)
            {
                return Admission::Refused(Allowance { limit: rate, remaining: 0, reset: Duration::from_secs(1) });
            }
            limits.window.map_or(Admission::Passes(None), |window| gate.count(window, lane, now))
        })
    }

    fn with<T>(&self, service: Service, act: impl FnOnce(&mut Gate) -> T) -> T {
        act(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(service).or_default())
    }
}

impl Gate {
    /// What was counted.
    fn forget(&mut self) {
        self.bucket = None;
        self.windows.clear();
    }

    /// Takes a request out of the bucket; false if there is none left.
    fn take(&mut self, rate: u32, now: Duration) -> bool {
        let full = REQUEST * u128::from(rate);
        let bucket = self.bucket.get_or_insert(Bucket { level: full, at: now });
        let refill = now.saturating_sub(bucket.at).as_nanos().saturating_mul(u128::from(rate));
        bucket.level = bucket.level.saturating_add(refill).min(full);
        bucket.at = now;
        let admitted = bucket.level >= REQUEST;
        if admitted {
            bucket.level -= REQUEST;
        }
        admitted
    }

    fn count(&mut self, window: Window, lane: &str, now: Duration) -> Admission {
        let length = Duration::from_secs(window.seconds.into());
        self.windows.retain(|_, begun| now.saturating_sub(begun.at) < length);
        let begun = self.windows.entry(lane.to_owned()).or_insert(Begun { at: now, requests: 0 });
        let reset = length.saturating_sub(now.saturating_sub(begun.at));
        if begun.requests >= window.requests {
            return Admission::Refused(Allowance { limit: window.requests, remaining: 0, reset });
        }
        begun.requests += 1;
        let remaining = window.requests - begun.requests;
        Admission::Passes(Some(Allowance { limit: window.requests, remaining, reset }))
    }

    fn limits(&self, service: Service) -> Limits {
        self.limits.unwrap_or(service.limits())
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.gates.with(self.service, |gate| gate.open = gate.open.saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(gates: &Gates, at: Duration, tries: usize) -> usize {
        (0..tries).filter(|_| gates.admit(Service::Igdb, "", at) == Admission::Passes(None)).count()
    }

    #[test]
    fn a_bucket_holds_a_second_and_refills_evenly() {
        let gates = Gates::default();
        assert_eq!(admitted(&gates, Duration::ZERO, 6), 4);
        assert_eq!(admitted(&gates, Duration::from_millis(249), 2), 0);
        assert_eq!(admitted(&gates, Duration::from_millis(250), 2), 1);
        assert_eq!(admitted(&gates, Duration::from_hours(1), 9), 4);
    }

    #[test]
    fn a_window_begins_with_its_first_request_and_is_the_lanes_own() {
        let gates = Gates::default();
        let seconds = Duration::from_secs;
        let admit = |lane, at| gates.admit(Service::Steam, lane, at);
        let left = |remaining, reset| Admission::Passes(Some(Allowance { limit: 2, remaining, reset }));
        let none = |reset| Admission::Refused(Allowance { limit: 2, remaining: 0, reset });
        gates.set(Service::Steam, Limits::window(2, 10));
        assert_eq!(admit("a", seconds(5)), left(1, seconds(10)));
        assert_eq!(admit("a", seconds(9)), left(0, seconds(6)));
        assert_eq!(admit("a", seconds(14)), none(seconds(1)));
        assert_eq!(admit("b", seconds(14)), left(1, seconds(10)));
        assert_eq!(admit("a", seconds(15)), left(1, seconds(10)));
    }

    #[test]
    fn a_closed_request_makes_room() {
        let gates = Gates::default();
        gates.set(Service::Steam, Limits { open: Some(1), ..Limits::NONE });
        let first = gates.open(Service::Steam);
        assert!(first.is_some());
        assert!(gates.open(Service::Steam).is_none());
        drop(first);
        assert!(gates.open(Service::Steam).is_some());
    }
}
