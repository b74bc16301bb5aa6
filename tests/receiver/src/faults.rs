//! Failures on demand.

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::catalogue;
use crate::service::Service;

/// How a service fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Failure {
    /// Answers with this status and the service's own body for it.
    Status {
        /// 400 to 599.
        code: u16,
        /// Seconds for the header `Retry-After`; without it the header is left out.
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// The same, with a date in `Retry-After`.
    StatusUntil {
        /// 400 to 599.
        code: u16,
        /// How many seconds the date lies ahead of the receiver's clock.
        seconds: u64,
    },
    /// Takes the request and does not answer before the fault is lifted; then it answers as usual.
    Hang,
    /// Resets the connection, and does nothing.
    Reset,
    /// Does what was asked, and resets the connection instead of answering.
    Lose,
    /// Announces the whole body and breaks off in the middle of it; where there is none (204), like [`Failure::Lose`].
    Truncate,
    /// Answers as usual, so much later.
    Slow {
        /// Milliseconds of real time.
        delay_ms: u64,
    },
    /// Answers with the first half of the usual body, complete by its length.
    Malformed,
    /// Refuses whatever credential comes.
    Refuse,
}

/// A failure, and which requests it meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The service that fails.
    pub service: Service,
    /// How.
    pub failure: Failure,
    /// Only for paths (below the service's prefix) that begin so.
    #[serde(default)]
    pub path: Option<String>,
    /// Only for so many requests; without it until it is lifted.
    #[serde(default)]
    pub times: Option<u32>,
    /// Only so many of a hundred requests, 0 to 100; which ones is mixed up, but the same at every start. `times` counts
    /// those that it meets.
    #[serde(default)]
    pub percent: Option<u8>,
}

impl Fault {
    /// A failure of every request of a service until it is lifted.
    pub const fn new(service: Service, failure: Failure) -> Self {
        Self { service, failure, path: None, times: None, percent: None }
    }

    /// Answers with a status.
    pub const fn status(service: Service, code: u16) -> Self {
        Self::new(service, Failure::Status { code, retry_after: None })
    }

    /// Answers 429 with `Retry-After`.
    pub const fn retry_after(service: Service, seconds: u64) -> Self {
        Self::new(service, Failure::Status { code: 429, retry_after: Some(seconds) })
    }

    /// Answers 429 with a date in `Retry-After`, so many seconds ahead of the receiver's clock.
    pub const fn retry_at(service: Service, seconds: u64) -> Self {
        Self::new(service, Failure::StatusUntil { code: 429, seconds })
    }

    /// Only for paths that begin so.
    #[must_use]
    pub fn on(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Only for the next so many requests.
    #[must_use]
    pub const fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Only so many of a hundred requests.
    #[must_use]
    pub const fn percent(mut self, percent: u8) -> Self {
        self.percent = Some(percent);
        self
    }

    fn meets(&self, service: Service, path: &str) -> bool {
        self.service == service
            && self.times != Some(0)
            && self.path.as_ref().is_none_or(|start| path.starts_with(start.as_str()))
    }
}

/// Names a fault, to lift it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FaultId(pub(crate) u64);

/// A fault that stands, with what is left of its times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Its name.
    pub id: FaultId,
    /// The fault.
    pub fault: Fault,
}

/// A failure met; resolves `lifted` when its fault is gone.
pub(crate) struct Met {
    pub(crate) failure: Failure,
    lifted: watch::Receiver<()>,
}

impl Met {
    pub(crate) async fn lifted(&mut self) {
        // Nothing is ever sent: the sender goes with its fault, and that is the news.
        while self.lifted.changed().await.is_ok() {}
    }
}

/// The faults that stand, in the order in which they came.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    last: u64,
    standing: Vec<Entry>,
}

struct Entry {
    standing: Standing,
    sender: watch::Sender<()>,
    /// How many requests it was drawn for.
    drawn: u64,
}

impl Entry {
    /// Whether it meets this request; each one that it might meet is drawn for once.
    fn meets(&mut self, service: Service, path: &str) -> bool {
        if !self.standing.fault.meets(service, path) {
            return false;
        }
        let Some(percent) = self.standing.fault.percent else { return true };
        self.drawn += 1;
        catalogue::draw(self.standing.id.0, self.drawn, 100) < u32::from(percent)
    }
}

impl Faults {
    pub(crate) fn add(&self, fault: Fault) -> FaultId {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inner.last += 1;
        let id = FaultId(inner.last);
        inner.standing.push(Entry { standing: Standing { id, fault }, sender: watch::channel(()).0, drawn: 0 });
        id
    }

    /// Lifts those that are chosen and says how many they were.
    pub(crate) fn lift(&self, chosen: impl Fn(&Standing) -> bool) -> usize {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = inner.standing.len();
        inner.standing.retain(|entry| !chosen(&entry.standing));
        before - inner.standing.len()
    }

    pub(crate) fn standing(&self) -> Vec<Standing> {
        let inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inner.standing.iter().map(|entry| entry.standing.clone()).collect()
    }

    /// The failure that a request meets: the oldest fault first, so that several make a sequence.
    pub(crate) fn meet(&self, service: Service, path: &str) -> Option<Met> {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = inner.standing.iter_mut().position(|entry| entry.meets(service, path))?;
        let Entry { standing, sender, .. } = inner.standing.get_mut(at)?;
        let met = Met { failure: standing.fault.failure.clone(), lifted: sender.subscribe() };
        if let Some(times) = &mut standing.fault.times {
            *times -= 1;
            // A hanging request waits for its fault to be lifted, so that one stays to the end.
            if *times == 0 && met.failure != Failure::Hang {
                inner.standing.remove(at);
            }
        }
        Some(met)
    }
}
