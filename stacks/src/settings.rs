//! What belongs to an account, as `environments.toml` has it.

use std::{fmt, str::FromStr};

use ams_datasets::Dataset;
use contract::Url;
use dsl::{Environment, Principal, Stack};
use serde::{Deserialize, Deserializer, de::Error};

/// The settings of one environment.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Who pays: the tag `cost-center`.
    pub cost_center: String,
    /// Where alarms go.
    pub alarm_email: Email,
    /// Amazon Marketing Stream, where the environment has it.
    pub ams: Option<Ams>,
    /// Birthday greetings, where the environment has them.
    pub bday: Option<Bday>,
    /// The ingestion of orders, where the environment has it.
    pub ingestion: Option<Ingestion>,
    /// The Steam library sync, where the environment has it.
    pub savepoint: Option<Savepoint>,
}

/// The settings of Amazon Marketing Stream.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ams {
    /// Whether messages are delivered. Off, they wait in the queue.
    pub enable_ams_ingest_event_source: bool,
    /// What is subscribed to.
    pub datasets: Vec<Dataset>,
    /// Amazon SNS.
    #[serde(deserialize_with = "parsed")]
    pub sns_url: Url,
    /// Where records are posted, unless a deployment says otherwise.
    pub supabase_ingest_url: Option<String>,
}

/// The settings of birthday greetings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bday {
    /// Whether messages are delivered. Off, they wait in the queue.
    pub enable_bday_worker_event_source: bool,
    /// Where birthdays are posted, until an operator says otherwise.
    #[serde(deserialize_with = "parsed")]
    pub webhook_url: Url,
}

/// The settings of the ingestion of orders.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ingestion {
    /// The service that orders are handed to.
    #[serde(deserialize_with = "parsed")]
    pub downstream_url: Url,
    /// Whose pages may post orders.
    pub cors_origins: Vec<String>,
    /// Whether everything is encrypted with a key of the customer's.
    #[serde(default)]
    pub own_key: bool,
    /// Whether the functions run in a network of their own.
    #[serde(default)]
    pub own_network: bool,
}

/// The settings of the Steam library sync.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Savepoint {
    /// Whether messages are delivered. Off, they wait in the queue.
    pub enable_steam_import_event_source: bool,
    /// Who may ask for an import.
    pub senders: Vec<Sender>,
    /// Steam's Web API.
    #[serde(deserialize_with = "parsed")]
    pub steam_url: Url,
    /// IGDB's API.
    #[serde(deserialize_with = "parsed")]
    pub igdb_url: Url,
    /// Where Twitch gives tokens for IGDB.
    #[serde(deserialize_with = "parsed")]
    pub igdb_token_url: Url,
}

/// A name in an environment: as it stands in prod, with the environment's behind its first segment elsewhere.
pub(crate) fn name_in(environment: &Environment, name: &str) -> String {
    let first = name.char_indices().skip(1).find(|(_, c)| *c == '/').map_or(name.len(), |(at, _)| at);
    let (first, rest) = name.split_at(first);
    if environment.name == "prod" { name.to_owned() } else { format!("{first}-{}{rest}", environment.name) }
}

impl Settings {
    /// Puts the tags on a stack that every resource of a pipeline bears.
    pub(crate) fn tag(&self, stack: &mut Stack, pipeline: &str) {
        let environment = stack.environment().name.clone();
        stack.tag("project", "pipelines");
        stack.tag("pipeline", pipeline);
        stack.tag("environment", environment);
        stack.tag("cost-center", &self.cost_center);
    }
}

/// An e-mail address, as far as its form tells.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Email(String);

impl TryFrom<String> for Email {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let plausible = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
        match text.split_once('@') {
            Some((name, host)) if plausible(name) && plausible(host) && host.contains('.') && !host.contains('@') => {
                Ok(Self(text))
            }
            _ => Err(format!("`{text}` is no e-mail address: expected `name@host`")),
        }
    }
}

impl fmt::Display for Email {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// Who may send to a queue.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "SenderText")]
pub struct Sender(pub Principal);

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected an account's twelve digits, a role's ARN, or `{ anybody = \"the reason\" }`")]
enum SenderText {
    Named(String),
    Anybody(Anybody),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Anybody {
    anybody: String,
}

impl TryFrom<SenderText> for Sender {
    type Error = String;

    fn try_from(text: SenderText) -> Result<Self, String> {
        match text {
            SenderText::Named(name) => name.parse().map(Self).map_err(|error: dsl::PrincipalError| error.to_string()),
            SenderText::Anybody(Anybody { anybody }) if anybody.trim().is_empty() => {
                Err("the reason why anybody may send is empty".to_owned())
            }
            SenderText::Anybody(Anybody { anybody }) => Ok(Self(Principal::anybody(anybody))),
        }
    }
}

fn parsed<'de, D: Deserializer<'de>, T: FromStr<Err: fmt::Display>>(from: D) -> Result<T, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|error| D::Error::custom(format!("`{text}`: {error}")))
}
