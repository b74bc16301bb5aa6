//! The services that are played.

use std::fmt;
use std::time::Duration;

use hyper::StatusCode;
use serde::{Deserialize, Serialize};

use crate::credentials::Credentials;
use crate::exchange::{Answer, Request};
use crate::limits::Limits;

/// A service of the outside world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Service {
    /// Steam's Web API.
    Steam,
    /// Where Twitch gives tokens.
    Twitch,
    /// IGDB's API.
    Igdb,
}

impl Service {
    /// Every service.
    pub const ALL: [Self; 3] = [Self::Steam, Self::Twitch, Self::Igdb];

    /// Its name: the first segment of its paths.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Steam => "steam",
            Self::Twitch => "twitch",
            Self::Igdb => "igdb",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }

    /// Its own limits.
    pub(crate) const fn limits(self) -> Limits {
        match self {
            Self::Igdb => Limits::IGDB,
            Self::Steam | Self::Twitch => Limits::NONE,
        }
    }
}

impl AsRef<str> for Service {
    fn as_ref(&self) -> &str {
        self.name()
    }
}

impl fmt::Display for Service {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// What a service knows when it answers.
pub(crate) struct Scene<'a> {
    pub(crate) now: Duration,
    pub(crate) credentials: &'a Credentials,
}

/// One service's part. A new one is a variant of [`Service`], a file with this trait, and a line in the cast.
pub(crate) trait Part: Send + Sync {
    /// Answers a request as the service would.
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer;

    /// What the service says to a credential that it refuses.
    fn refusal(&self) -> Answer;

    /// What the service says with a status like 429, 500 or 503.
    fn failure(&self, status: StatusCode) -> Answer;
}
