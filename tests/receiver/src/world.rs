//! All services together: what happens to a request between its arrival and its answer.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use hyper::StatusCode;
use hyper::header::RETRY_AFTER;

use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::exchange::{Answer, Request};
use crate::faults::{Failure, Faults, Met};
use crate::limits::Gates;
use crate::record::Record;
use crate::service::{Part, Scene, Service};
use crate::services::igdb::Igdb;
use crate::services::steam::Steam;
use crate::services::twitch::Twitch;

/// The outside world.
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) faults: Faults,
    pub(crate) gates: Gates,
    pub(crate) record: Record,
    credentials: Mutex<BTreeMap<Service, Credentials>>,
    pub(crate) steam: Steam,
    pub(crate) twitch: Twitch,
    pub(crate) igdb: Igdb,
}

/// The connection is to be reset instead of answered.
#[derive(Debug)]
pub(crate) struct Reset;

impl World {
    pub(crate) fn new() -> Self {
        let twitch = Twitch::default();
        Self {
            clock: Clock::new(),
            faults: Faults::default(),
            gates: Gates::default(),
            record: Record::new(),
            credentials: Mutex::default(),
            steam: Steam::default(),
            igdb: Igdb::new(twitch.tokens.clone()),
            twitch,
        }
    }

    fn part(&self, service: Service) -> &dyn Part {
        match service {
            Service::Steam => &self.steam,
            Service::Twitch => &self.twitch,
            Service::Igdb => &self.igdb,
        }
    }

    pub(crate) fn set_credentials(&self, service: Service, credentials: Credentials) {
        self.credentials.lock().unwrap_or_else(PoisonError::into_inner).insert(service, credentials);
    }

    pub(crate) fn credentials(&self, service: Service) -> Credentials {
        let credentials = self.credentials.lock().unwrap_or_else(PoisonError::into_inner);
        credentials.get(&service).cloned().unwrap_or_default()
    }

    /// Back to the beginning: no faults, no rules, no record, every service's own limits, a running clock. Tokens are
    /// gone, too.
    pub(crate) fn reset(&self) {
        self.faults.lift(|_| true);
        self.gates.reset();
        self.record.clear(|_| true);
        self.credentials.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.steam.libraries.reset();
        self.twitch.tokens.revoke(None);
        self.twitch.tokens.set_lifetime(None);
        self.igdb.set_unknown(std::collections::BTreeSet::default());
        self.clock.run();
    }

    /// Answers a request to the service that the first segment of its path named.
    pub(crate) async fn play(&self, name: &str, request: Request) -> Result<Answer, Reset> {
        let sequence = self.record.arrived(name, &request);
        let answer = match Service::named(name) {
            Some(service) => self.answer(service, &request).await?,
            None => Answer::text(StatusCode::NOT_FOUND, format!("nothing here plays '{name}'")),
        };
        self.record.answered(sequence, answer.status.as_u16());
        Ok(answer)
    }

    async fn answer(&self, service: Service, request: &Request) -> Result<Answer, Reset> {
        let part = self.part(service);
        let Some(_open) = self.gates.open(service) else { return Ok(part.failure(StatusCode::TOO_MANY_REQUESTS)) };
        match self.faults.meet(service, &request.path) {
            Some(met) => self.fail(service, request, met).await,
            None => Ok(self.usual(service, request)),
        }
    }

    /// As the service answers when nothing is wrong with it.
    fn usual(&self, service: Service, request: &Request) -> Answer {
        let part = self.part(service);
        let now = self.clock.now();
        if self.gates.admit(service, now) {
            part.answer(request, &Scene { now, credentials: &self.credentials(service) })
        } else {
            part.failure(StatusCode::TOO_MANY_REQUESTS)
        }
    }

    async fn fail(&self, service: Service, request: &Request, mut met: Met) -> Result<Answer, Reset> {
        let part = self.part(service);
        Ok(match &met.failure {
            Failure::Status { code, retry_after } => {
                let answer = part.failure(StatusCode::from_u16(*code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
                match retry_after {
                    Some(seconds) => answer.with(RETRY_AFTER, *seconds),
                    None => answer,
                }
            }
            Failure::Refuse => part.refusal(),
            Failure::Reset => return Err(Reset),
            Failure::Hang => {
                met.lifted().await;
                self.usual(service, request)
            }
            Failure::Slow { delay_ms } => {
                tokio::time::sleep(Duration::from_millis(*delay_ms)).await;
                self.usual(service, request)
            }
            Failure::Truncate => Answer { truncated: true, ..self.usual(service, request) },
            Failure::Malformed => {
                let mut answer = self.usual(service, request);
                answer.body.truncate(answer.body.len() / 2);
                answer
            }
        })
    }
}
