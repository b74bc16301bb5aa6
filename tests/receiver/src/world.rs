//! All services together: what happens to a request between its arrival and its answer.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use hyper::StatusCode;
use hyper::header::RETRY_AFTER;
use serde_json::Value;

use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::effects::Effects;
use crate::exchange::{Answer, Request};
use crate::faults::{Failure, Faults, Met};
use crate::limits::{Admission, Gates};
use crate::record::Record;
use crate::service::{Scene, Service, unix};
use crate::services::Cast;
use crate::services::sns::SnsMessage;

/// The outside world.
pub(crate) struct World {
    /// Where it begins: `http://127.0.0.1:…`.
    pub(crate) url: String,
    pub(crate) clock: Clock,
    pub(crate) faults: Faults,
    pub(crate) gates: Gates,
    pub(crate) record: Record,
    pub(crate) effects: Effects,
    pub(crate) cast: Cast,
    credentials: Mutex<BTreeMap<Service, Credentials>>,
    delays: Mutex<BTreeMap<Service, Duration>>,
}

/// The connection is to be reset instead of answered.
#[derive(Debug)]
pub(crate) struct Reset;

/// A request under its number.
struct Arrived {
    sequence: u64,
    service: Service,
    request: Request,
}

impl World {
    pub(crate) fn new(address: SocketAddr) -> io::Result<Self> {
        Ok(Self {
            url: format!("http://{address}"),
            clock: Clock::new(),
            faults: Faults::default(),
            gates: Gates::default(),
            record: Record::new(),
            effects: Effects::default(),
            cast: Cast::new()?,
            credentials: Mutex::default(),
            delays: Mutex::default(),
        })
    }

    pub(crate) fn set_credentials(&self, service: Service, credentials: Credentials) {
        self.credentials.lock().unwrap_or_else(PoisonError::into_inner).insert(service, credentials);
    }

    pub(crate) fn credentials(&self, service: Service) -> Credentials {
        let credentials = self.credentials.lock().unwrap_or_else(PoisonError::into_inner);
        credentials.get(&service).cloned().unwrap_or_default()
    }

    pub(crate) fn set_delay(&self, service: Service, delay: Duration) {
        self.delays.lock().unwrap_or_else(PoisonError::into_inner).insert(service, delay);
    }

    pub(crate) fn delay(&self, service: Service) -> Duration {
        self.delays.lock().unwrap_or_else(PoisonError::into_inner).get(&service).copied().unwrap_or_default()
    }

    /// Back to the beginning: no faults, no rules, no record, every service's own limits, a running clock. What the
    /// services were told is gone, too; the keys that they made stay.
    pub(crate) fn reset(&self) {
        self.faults.lift(|_| true);
        self.gates.reset();
        self.record.clear(|_| true);
        self.effects.clear(|_| true);
        self.credentials.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.delays.lock().unwrap_or_else(PoisonError::into_inner).clear();
        for service in Service::ALL {
            self.cast.part(service).reset();
        }
        self.clock.run();
    }

    /// A message of SNS, whose addresses are the receiver's own.
    pub(crate) fn sign(&self, message: &SnsMessage) -> io::Result<Value> {
        let url = format!("{}/{}", self.url, Service::Sns);
        self.cast.sns.sign(message, &url, self.clock.now(), self.clock.wall())
    }

    /// Answers a request to the service that the first segment of its path named.
    pub(crate) async fn play(&self, name: &str, request: Request) -> Result<Answer, Reset> {
        let Some(service) = Service::named(name) else {
            let sequence = self.record.arrived(name, &request, &request.path, Vec::new());
            self.record.answered(sequence, StatusCode::NOT_FOUND.as_u16());
            return Ok(Answer::text(StatusCode::NOT_FOUND, format!("nothing here plays '{name}'")));
        };
        let part = self.cast.part(service);
        let sequence = self.record.arrived(name, &request, &part.recorded(&request.path), part.ids(&request));
        let answer = self.answer(&Arrived { sequence, service, request }).await?;
        self.record.answered(sequence, answer.status.as_u16());
        Ok(answer)
    }

    async fn answer(&self, arrived: &Arrived) -> Result<Answer, Reset> {
        let Some(_open) = self.gates.open(arrived.service) else {
            return Ok(self.cast.part(arrived.service).failure(StatusCode::TOO_MANY_REQUESTS, None));
        };
        match self.faults.meet(arrived.service, &arrived.request.path) {
            Some(met) => self.fail(arrived, met).await,
            None => Ok(self.usual(arrived).await),
        }
    }

    /// As the service answers when nothing is wrong with it.
    async fn usual(&self, arrived: &Arrived) -> Answer {
        let delay = self.delay(arrived.service);
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        let part = self.cast.part(arrived.service);
        let (now, wall) = (self.clock.now(), self.clock.wall());
        match self.gates.admit(arrived.service, &part.lane(&arrived.request), now) {
            Admission::Passes(allowance) => {
                let mut answer = part.answer(
                    &arrived.request,
                    &Scene {
                        now,
                        wall,
                        credentials: &self.credentials(arrived.service),
                        url: &format!("{}/{}", self.url, arrived.service),
                        service: arrived.service,
                        sequence: arrived.sequence,
                        effects: &self.effects,
                    },
                );
                if let Some(allowance) = allowance {
                    answer.headers.extend(part.limit_headers(allowance, false, wall));
                }
                answer
            }
            Admission::Refused(allowance) => {
                let mut answer = part.failure(StatusCode::TOO_MANY_REQUESTS, Some(allowance.reset));
                answer.headers.extend(part.limit_headers(allowance, true, wall));
                answer
            }
        }
    }

    async fn fail(&self, arrived: &Arrived, mut met: Met) -> Result<Answer, Reset> {
        let part = self.cast.part(arrived.service);
        let failure = |code: u16, wait: Option<u64>| {
            let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            part.failure(status, wait.map(Duration::from_secs))
        };
        Ok(match &met.failure {
            Failure::Status { code, retry_after } => {
                let answer = failure(*code, *retry_after);
                match retry_after {
                    Some(seconds) => answer.with(RETRY_AFTER, *seconds),
                    None => answer,
                }
            }
            Failure::StatusUntil { code, seconds } => {
                failure(*code, Some(*seconds)).with_text("retry-after", &self.date(*seconds))
            }
            Failure::Refuse => part.refusal(),
            Failure::Reset => return Err(Reset),
            Failure::Lose => {
                self.usual(arrived).await;
                return Err(Reset);
            }
            Failure::Hang => {
                met.lifted().await;
                self.usual(arrived).await
            }
            Failure::Slow { delay_ms } => {
                tokio::time::sleep(Duration::from_millis(*delay_ms)).await;
                self.usual(arrived).await
            }
            Failure::Truncate => match self.usual(arrived).await {
                // It has no body that could break off.
                answer if answer.status == StatusCode::NO_CONTENT => return Err(Reset),
                answer => Answer { truncated: true, ..answer },
            },
            Failure::Malformed => {
                let mut answer = self.usual(arrived).await;
                answer.body.truncate(answer.body.len() / 2);
                answer
            }
        })
    }

    /// The date so many seconds from now, as headers have it.
    fn date(&self, seconds: u64) -> String {
        // What lies beyond the calendar of the header is its last day.
        const LAST: Duration = Duration::from_secs(253_402_300_799);
        let at = unix(self.clock.wall()).saturating_add(Duration::from_secs(seconds)).min(LAST);
        httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + at)
    }
}
