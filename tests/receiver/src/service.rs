//! The services that are played.

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime};

use hyper::StatusCode;
use hyper::header::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::credentials::Credentials;
use crate::effects::{Effect, Effects};
use crate::exchange::{Answer, Request};
use crate::limits::{Allowance, Limits};

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
    /// Supabase, with the edge function `ams-ingest`.
    Supabase,
    /// Zendesk's tickets.
    Zendesk,
    /// SendGrid's mail.
    SendGrid,
    /// Discord's webhooks.
    Discord,
    /// The webhook that is told of birthdays.
    Webhook,
    /// What the worker of the ingestion hands its orders to.
    Downstream,
    /// App Store Connect's testers of TestFlight.
    AppStoreConnect,
    /// Amazon SNS, as it is towards those who get its notifications.
    Sns,
}

impl Service {
    /// Every service.
    pub const ALL: [Self; 11] = [
        Self::Steam,
        Self::Twitch,
        Self::Igdb,
        Self::Supabase,
        Self::Zendesk,
        Self::SendGrid,
        Self::Discord,
        Self::Webhook,
        Self::Downstream,
        Self::AppStoreConnect,
        Self::Sns,
    ];

    /// Its name: the first segment of its paths.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Steam => "steam",
            Self::Twitch => "twitch",
            Self::Igdb => "igdb",
            Self::Supabase => "supabase",
            Self::Zendesk => "zendesk",
            Self::SendGrid => "sendgrid",
            Self::Discord => "discord",
            Self::Webhook => "webhook",
            Self::Downstream => "downstream",
            Self::AppStoreConnect => "appstoreconnect",
            Self::Sns => "sns",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }

    /// Its own limits.
    pub(crate) const fn limits(self) -> Limits {
        match self {
            Self::Igdb => Limits::IGDB,
            Self::AppStoreConnect => Limits::APP_STORE_CONNECT,
            Self::Discord => Limits::DISCORD,
            Self::Zendesk => Limits::ZENDESK,
            Self::Steam
            | Self::Twitch
            | Self::Supabase
            | Self::SendGrid
            | Self::Webhook
            | Self::Downstream
            | Self::Sns => Limits::NONE,
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
    /// The time that rates and tokens count.
    pub(crate) now: Duration,
    /// The time of day.
    pub(crate) wall: SystemTime,
    pub(crate) credentials: &'a Credentials,
    /// Where the service begins: `http://127.0.0.1:…/steam`.
    pub(crate) url: &'a str,
    pub(crate) service: Service,
    /// The request's number in the record.
    pub(crate) sequence: u64,
    pub(crate) effects: &'a Effects,
}

impl Scene<'_> {
    /// The time of day in whole seconds since 1970.
    pub(crate) fn unix(&self) -> u64 {
        unix(self.wall).as_secs()
    }

    /// The time of day as JSON has it mostly: `2026-01-01T00:00:00Z`.
    pub(crate) fn date(&self) -> String {
        humantime::format_rfc3339_seconds(self.wall).to_string()
    }

    /// Notes that the request had an effect.
    pub(crate) fn effect(&self, key: impl Into<String>, ids: Vec<String>, detail: Value) {
        let (sequence, service) = (self.sequence, self.service);
        self.effects.add(Effect { sequence, service, key: key.into(), ids, detail });
    }
}

/// The time since 1970; none before it.
pub(crate) fn unix(wall: SystemTime) -> Duration {
    wall.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}

/// One service's part. A new one is a variant of [`Service`], a folder with this trait, and a line in the cast.
pub(crate) trait Part: Send + Sync {
    /// Answers a request as the service would.
    fn answer(&self, request: &Request, scene: &Scene<'_>) -> Answer;

    /// What the service says to a credential that it refuses.
    fn refusal(&self) -> Answer;

    /// What the service says with a status like 429, 500 or 503; `wait` is how long the caller is told to wait.
    fn failure(&self, status: StatusCode, wait: Option<Duration>) -> Answer;

    /// By which names a request can be found in the record: the id of a message, an external id.
    fn ids(&self, _request: &Request) -> Vec<String> {
        Vec::new()
    }

    /// Which of several windows of a limit a request counts in.
    fn lane(&self, _request: &Request) -> String {
        String::new()
    }

    /// The headers that tell what a limit still allows, or that it is `exceeded`.
    fn limit_headers(
        &self,
        _allowance: Allowance,
        _exceeded: bool,
        _wall: SystemTime,
    ) -> Vec<(HeaderName, HeaderValue)> {
        Vec::new()
    }

    /// The path as it may be recorded.
    fn recorded<'a>(&self, path: &'a str) -> Cow<'a, str> {
        path.into()
    }

    /// Forgets what it was told.
    fn reset(&self) {}
}
