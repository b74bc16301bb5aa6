//! Savepoint: a user's Steam library, imported on request.
//!
//! ```text
//! senders ─▶ steam-library-sync ─▶ steam-import ─▶ Steam, IGDB, library table
//!                  └─ after 3 receives ─▶ steam-library-sync-dlq
//! ```

use contracts::savepoint::{LibraryEntry, SteamImport, SteamLibrarySync};
use dsl::{pattern, prelude::*};

use crate::Settings;

/// What differs between environments, by design.
struct Figures {
    concurrency: MaxConcurrency,
    timeout: Timeout,
    /// Six times the timeout, so that a message in work is never delivered a second time.
    visibility: VisibilityTimeout,
    recovery: bool,
    removal: Removal,
}

impl Figures {
    const DEV: Self = Self {
        concurrency: MaxConcurrency::new(5),
        timeout: Timeout::seconds(300),
        visibility: VisibilityTimeout::minutes(30),
        recovery: false,
        removal: Removal::Delete,
    };
    const PROD: Self =
        Self { concurrency: MaxConcurrency::new(10), recovery: true, removal: Removal::Retain, ..Self::DEV };
    /// Three receives and a dead letter in less than a minute.
    const LOCAL: Self = Self { timeout: Timeout::seconds(3), visibility: VisibilityTimeout::seconds(18), ..Self::DEV };
}

const BATCH: BatchSize = BatchSize::new(1);
const MAX_RECEIVES: MaxReceiveCount = MaxReceiveCount::new(3);
const RETENTION: MessageRetention = MessageRetention::days(4);
const MEMORY: Memory = Memory::new(512);
const MAX_AGE: Duration = Duration::seconds(600);
const MAX_ERRORS: u32 = 5;

/// The stack, where the environment has it.
pub fn stack(environment: &Environment, settings: &Settings) -> Option<Stack> {
    let set = settings.savepoint.as_ref()?;
    let figures = match environment.name.as_str() {
        "local" => Figures::LOCAL,
        "prod" => Figures::PROD,
        _ => Figures::DEV,
    };
    let prefix = format!("savepoint-{}", environment.name);
    let mut stack = Stack::new(&prefix, environment, "Imports Steam libraries on request");
    settings.tag(&mut stack, "savepoint");

    let alerts = stack.add(Topic::new("Alerts").named(format!("{prefix}-alerts")).email(&settings.alarm_email));
    let imports = pattern::queue_with_dlq(
        &mut stack,
        Queue::<SteamLibrarySync>::new("SteamLibrarySync")
            .named(format!("{prefix}-steam-library-sync"))
            .retention(RETENTION)
            .visibility_timeout(figures.visibility)
            .senders(set.senders.clone()),
        MAX_RECEIVES,
    );
    let reason = "an import that fails three times, over an hour, fails for good: its user asks again";
    stack.acknowledge(imports.queue, "few-receives", reason);

    let mut library = Table::<LibraryEntry>::new("Library").named(format!("{prefix}-library")).removal(figures.removal);
    if figures.recovery {
        library = library.point_in_time_recovery();
    }
    let library = stack.add(library);
    stack.acknowledge(library, "name-blocks-replacement", "the API that shows libraries knows the table by its name");

    let steam_key = stack.add(Parameter::secret("SteamApiKey", "^[0-9A-F]{32}$", "32 digits and letters A to F"));
    let igdb_id = stack.add(Parameter::secret("IgdbClientId", "^[0-9a-z]{30}$", "30 digits and letters a to z"));
    let igdb_secret =
        stack.add(Parameter::secret("IgdbClientSecret", "^[0-9a-z]{30}$", "30 digits and letters a to z"));
    let steam_key = stack.add(Secret::from("SteamKey", steam_key).named(format!("{prefix}/steam-key")));
    let igdb_credentials = stack.add(
        Secret::object("IgdbCredentials", &[("clientId", igdb_id), ("clientSecret", igdb_secret)])
            .named(format!("{prefix}/igdb-credentials")),
    );

    let import = Function::new(
        "SteamImport",
        SteamImport {
            steam_key: steam_key.grant(),
            igdb_credentials: igdb_credentials.grant(),
            library: library.grant(),
            steam_url: setting(&set.steam_url),
            igdb_url: setting(&set.igdb_url),
            igdb_token_url: setting(&set.igdb_token_url),
            igdb_shared_by: setting(figures.concurrency.get()),
        },
    );
    pattern::worker(
        &mut stack,
        imports,
        import.named(format!("{prefix}-steam-import")).memory(MEMORY).timeout(figures.timeout),
        |mapping| {
            let mapping = mapping.batch_size(BATCH).max_concurrency(figures.concurrency);
            mapping.enabled(set.enable_steam_import_event_source)
        },
        &pattern::Watch::new(alerts).max_age(MAX_AGE).max_errors(MAX_ERRORS).runbook("docs/runbooks/savepoint.md"),
    );

    stack.output("TableName", library.name(), "The libraries");
    stack.output("AlertsTopicArn", alerts.arn(), "What the alarms notify");
    Some(stack)
}
