//! What belongs to an account, as `environments.toml` has it.

use std::collections::BTreeMap;

use ams_datasets::Dataset;
use contract::Url;
use dsl::{EmailAddress, Environment, Principal, Stack};
use serde::Deserialize;

/// The settings of one environment.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Who pays: the tag `cost-center`.
    pub cost_center: String,
    /// Where alarms go.
    pub alarm_email: EmailAddress,
    /// Amazon Marketing Stream, where the environment has it.
    pub ams: Option<Ams>,
    /// Birthday greetings, where the environment has them.
    pub bday: Option<Bday>,
    /// The ingestion of orders, where the environment has it.
    pub ingestion: Option<Ingestion>,
    /// Mht, for each tenant that the environment has, by the name of the instance.
    #[serde(default)]
    pub mht: BTreeMap<String, Mht>,
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
    pub webhook_url: Url,
}

/// The settings of the ingestion of orders.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ingestion {
    /// The service that orders are handed to.
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

/// The settings of a tenant's instance of mht.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mht {
    /// Who outside the stack may send to the queues themselves: other accounts, or roles there.
    #[serde(default)]
    pub senders: Vec<Principal>,
    /// Who may take on the role of an API that runs elsewhere. Nobody: there is no such role.
    #[serde(default)]
    pub api_principals: Vec<Principal>,
    /// A bucket that exists already, for the results. One is made where none is named.
    pub results_bucket: Option<String>,
    /// Whom mails come from.
    pub sender: EmailAddress,
    /// How many mails of campaigns a second the tenant's account at `SendGrid` may send.
    pub mails_per_second: u32,
    /// The group of testers that those who are invited join.
    pub beta_group: String,
    /// Zendesk, as the tenant has it.
    pub zendesk_url: Url,
    /// `SendGrid`.
    pub sendgrid_url: Url,
    /// App Store Connect.
    pub app_store_url: Url,
    /// Discord's API.
    pub discord_url: Url,
}

/// The settings of the Steam library sync.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Savepoint {
    /// Whether messages are delivered. Off, they wait in the queue.
    pub enable_steam_import_event_source: bool,
    /// Who may ask for an import.
    pub senders: Vec<Principal>,
    /// Steam's Web API.
    pub steam_url: Url,
    /// IGDB's API.
    pub igdb_url: Url,
    /// Where Twitch gives tokens for IGDB.
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
