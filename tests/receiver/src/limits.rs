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
}

impl Limits {
    /// No limit at all.
    pub const NONE: Self = Self { per_second: None, open: None };

    /// What IGDB states: 4 requests a second, 8 open at once.
    pub const IGDB: Self = Self { per_second: Some(4), open: Some(8) };
}

/// Counts the requests of every service against its limits.
#[derive(Clone, Default)]
pub(crate) struct Gates(Arc<Mutex<BTreeMap<Service, Gate>>>);

#[derive(Default)]
struct Gate {
    limits: Option<Limits>,
    open: u32,
    bucket: Option<Bucket>,
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
            gate.bucket = None;
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
                gate.bucket = None;
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

    /// Takes a request out of the service's bucket; false if there is none left.
    pub(crate) fn admit(&self, service: Service, now: Duration) -> bool {
        self.with(service, |gate| {
            let Some(rate) = gate.limits(service).per_second else { return true };
            let full = REQUEST * u128::from(rate);
            let bucket = gate.bucket.get_or_insert(Bucket { level: full, at: now });
            let refill = now.saturating_sub(bucket.at).as_nanos().saturating_mul(u128::from(rate));
            bucket.level = bucket.level.saturating_add(refill).min(full);
            bucket.at = now;
            let admitted = bucket.level >= REQUEST;
            if admitted {
                bucket.level -= REQUEST;
            }
            admitted
        })
    }

    fn with<T>(&self, service: Service, act: impl FnOnce(&mut Gate) -> T) -> T {
        act(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(service).or_default())
    }
}

impl Gate {
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
        (0..tries).filter(|_| gates.admit(Service::Igdb, at)).count()
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
    fn a_closed_request_makes_room() {
        let gates = Gates::default();
        gates.set(Service::Steam, Limits { per_second: None, open: Some(1) });
        let first = gates.open(Service::Steam);
        assert!(first.is_some());
        assert!(gates.open(Service::Steam).is_none());
        drop(first);
        assert!(gates.open(Service::Steam).is_some());
    }
}
