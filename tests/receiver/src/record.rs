//! What arrived.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::exchange::Request;
use crate::redact;

/// A receiver that stands for weeks keeps the newest requests only, and of each body its beginning.
const KEPT: usize = 10_000;
const KEPT_BODY: usize = 64 * 1024;

/// A greater body is not searched for credentials, so nothing of it is kept but its length.
const SEARCHED_BODY: usize = 4 * 1024 * 1024;

/// A request that arrived, with its credentials taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// Counts all requests from 1, also those that were cleared.
    pub sequence: u64,
    /// The first segment of the path: the service that was asked, also one that does not exist.
    pub service: String,
    /// The method.
    pub method: String,
    /// The path below the service's prefix, credentials redacted.
    pub path: String,
    /// The query, credentials redacted.
    pub query: String,
    /// The headers in lower case, credentials redacted.
    pub headers: BTreeMap<String, String>,
    /// The body as text, credentials redacted; at most its first 64 KiB, and of one beyond 4 MiB its length
    /// alone: `5000000 bytes`.
    pub body: String,
    /// By what the service knows the request: the id of a message, an external id, a recipient.
    #[serde(default)]
    pub ids: Vec<String>,
    /// The status that was answered; none while it is open, and when the connection was reset or given up.
    pub status: Option<u16>,
}

/// Every request since the start or the last clearing.
pub(crate) struct Record {
    arrivals: Mutex<Arrivals>,
    /// Changes with every arrival and every answer.
    changed: watch::Sender<()>,
}

#[derive(Default)]
struct Arrivals {
    last: u64,
    kept: VecDeque<Arrival>,
}

impl Record {
    pub(crate) fn new() -> Self {
        Self { arrivals: Mutex::default(), changed: watch::channel(()).0 }
    }

    pub(crate) fn arrived(&self, service: &str, request: &Request, path: &str, ids: Vec<String>) -> u64 {
        let headers = request.headers.iter().map(|(name, value)| redact::header(name.as_str(), value.as_bytes()));
        let mut arrival = Arrival {
            sequence: 0,
            service: service.to_owned(),
            method: request.method.to_string(),
            path: path.to_owned(),
            query: redact::pairs(&request.query),
            headers: headers.collect(),
            body: if request.body.len() > SEARCHED_BODY {
                format!("{} bytes", request.body.len())
            } else {
                redact::body(&String::from_utf8_lossy(&request.body))
            },
            ids,
            status: None,
        };
        arrival.body.truncate(arrival.body.floor_char_boundary(KEPT_BODY));
        let mut arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        arrivals.last += 1;
        let sequence = arrivals.last;
        arrival.sequence = sequence;
        if arrivals.kept.len() == KEPT {
            arrivals.kept.pop_front();
        }
        arrivals.kept.push_back(arrival);
        drop(arrivals);
        self.changed.send_replace(());
        sequence
    }

    pub(crate) fn answered(&self, sequence: u64, status: u16) {
        let mut arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        // The newest are at the back, and a request is seldom open for long.
        if let Some(arrival) = arrivals.kept.iter_mut().rev().find(|arrival| arrival.sequence == sequence) {
            arrival.status = Some(status);
        }
        drop(arrivals);
        self.changed.send_replace(());
    }

    pub(crate) fn read(&self, chosen: impl Fn(&Arrival) -> bool) -> Vec<Arrival> {
        let arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        arrivals.kept.iter().filter(|arrival| chosen(arrival)).cloned().collect()
    }

    pub(crate) fn count(&self, chosen: impl Fn(&Arrival) -> bool) -> usize {
        let arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        arrivals.kept.iter().filter(|arrival| chosen(arrival)).count()
    }

    pub(crate) fn clear(&self, chosen: impl Fn(&Arrival) -> bool) {
        self.arrivals.lock().unwrap_or_else(PoisonError::into_inner).kept.retain(|arrival| !chosen(arrival));
    }

    /// Waits until that many of the chosen are there.
    pub(crate) async fn wait(&self, count: usize, chosen: impl Fn(&Arrival) -> bool) {
        let mut changed = self.changed.subscribe();
        while self.count(&chosen) < count {
            if changed.changed().await.is_err() {
                return;
            }
        }
    }
}
