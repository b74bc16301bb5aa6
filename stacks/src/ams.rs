//! Ams: Amazon Marketing Stream, handed on to a signed HTTPS endpoint.
//!
//! ```text
//! Amazon Ads ──SNS──▶ AmsEventsQueue ──▶ ams-ingest ──HTTPS + HMAC──▶ Supabase function `ams-ingest`
//!                           └─ after 5 receives ─▶ AmsEventsDLQ
//! ```

use contracts::ams::AmsIngest;
use dsl::{Diagnostic, pattern, prelude::*};

use crate::{Settings, settings::name_in};

/// What differs between environments, by design.
struct Figures {
    /// Set aside for the function, and the most that its queue keeps busy: no receive is throttled.
    concurrency: u32,
    timeout: Timeout,
    /// Six times the timeout, so that a message in work is never delivered a second time.
    visibility: VisibilityTimeout,
    url: &'static str,
    secret: &'static str,
    environments: &'static [&'static str],
}

impl Figures {
    const PROD: Self = Self {
        concurrency: 20,
        timeout: Timeout::seconds(30),
        visibility: VisibilityTimeout::seconds(180),
        url: r"^https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~-]+)+$",
        secret: "^[!-~]{32,256}$",
        environments: &["dev", "staging", "prod"],
    };
    const STAGING: Self = Self { concurrency: 10, ..Self::PROD };
    const DEV: Self = Self { concurrency: 5, ..Self::PROD };
    /// Five receives and a dead letter in a minute; plain HTTP to this machine, whose receiver knows one secret that is none.
    const LOCAL: Self = Self {
        timeout: Timeout::seconds(2),
        visibility: VisibilityTimeout::seconds(12),
        url: r"^(https://[A-Za-z0-9.-]+|http://127\.0\.0\.1:[0-9]+)(/[A-Za-z0-9._~-]+)+$",
        secret: "^the secret of ams-ingest on this machine$",
        environments: &["local", "dev", "staging", "prod"],
        ..Self::DEV
    };
}

const BATCH: BatchSize = BatchSize::new(10);
const MAX_RECEIVES: MaxReceiveCount = MaxReceiveCount::new(5);
const RETENTION: MessageRetention = MessageRetention::days(4);
const MEMORY: Memory = Memory::new(256);
const MAX_AGE: Duration = Duration::minutes(5);

/// The stack, where the environment has it.
pub fn stack(environment: &Environment, settings: &Settings) -> Option<Stack> {
    let set = settings.ams.as_ref()?;
    let figures = match environment.name.as_str() {
        "local" => Figures::LOCAL,
        "staging" => Figures::STAGING,
        "prod" => Figures::PROD,
        _ => Figures::DEV,
    };
    let prefix = format!("ams-pipeline-{}", environment.name);
    let mut stack = Stack::new(&prefix, environment, "Hands records of Amazon Marketing Stream on, signed");
    settings.tag(&mut stack, "ams");
    for other in set.datasets.iter().filter(|dataset| dataset.region() != environment.region) {
        let (name, realm, there, here) = (other.name(), other.realm(), other.region(), &environment.region);
        let message =
            format!("the dataset `{name}` of the realm {realm} comes from {there}, and this stack is in {here}");
        let help = format!("take `{other}` out of `ams.datasets`, or give it a stack in {there}");
        stack.fault(Diagnostic::error("dataset-elsewhere", message).help(help));
    }
    let accounts: Vec<&str> = set.datasets.iter().map(|dataset| dataset.account()).collect();

    let alerts = Topic::new("Alerts").named(format!("{prefix}-alerts")).email(&settings.alarm_email);
    let alerts = stack.add(alerts);
    let dlq = stack.add(Queue::<Standard>::dead_letters("AmsEvents").named(name_in(environment, "AmsEventsDLQ")));
    let queue = Queue::new("AmsEvents").named(name_in(environment, "AmsEventsQueue")).retention(RETENTION);
    let queue = queue.visibility_timeout(figures.visibility).dead_letter(dlq, MAX_RECEIVES);
    let queue =
        stack.add(queue.topics_of(accounts.iter().copied()).watchers(ams_datasets::reviewer().parse::<Principal>()));

    let url = Parameter::text("SupabaseIngestUrl", "Where records are posted").matching(figures.url, "an https URL");
    let url = stack.add(set.supabase_ingest_url.iter().fold(url, |url, usual| url.default(usual.as_str())));
    let named = Parameter::text("Environment", "Which one it is").one_of(figures.environments);
    let named = stack.add(named.default(&environment.name));
    let secret = Parameter::secret("SupabaseIngestSecret", figures.secret, "32 to 256 printable characters, no blank");
    let secret = Secret::from("Ingest", stack.add(secret)).named(format!("{prefix}/supabase-ingest-secret"));
    let ingest = AmsIngest {
        ingest_secret: stack.add(secret).grant(),
        ingest_url: url.setting(),
        sns_url: setting(&set.sns_url),
        publishers: setting(accounts.join(",")),
        environment: named.setting(),
    };
    let ingest = Function::new("AmsIngest", ingest).named(format!("ams-ingest-lambda-{}", environment.name));
    let ingest = ingest.reserved_concurrency(ReservedConcurrency::new(figures.concurrency));
    let ingest = ingest.memory(MEMORY).timeout(figures.timeout).log_retention(LogRetention::TwoWeeks);

    let watch = pattern::Watch::new(alerts).max_age(MAX_AGE).runbook("docs/runbooks/ams.md");
    let feeding = |mapping: dsl::EventSourceMapping<_>| {
        let mapping = mapping.batch_size(BATCH).max_concurrency(MaxConcurrency::new(figures.concurrency));
        mapping.enabled(set.enable_ams_ingest_event_source)
    };
    let worker = pattern::worker(&mut stack, pattern::Redriven { queue, dlq }, ingest, feeding, &watch);
    stack.add(pattern::Overview::new(&prefix).worker("AMS events", worker));
    stack.output("AlertsTopicArn", alerts.arn(), "What the alarms notify");
    Some(stack)
}
