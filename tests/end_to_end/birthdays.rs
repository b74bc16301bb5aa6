//! The birthdays in a world of their own: their database, their users, their webhook and what becomes of each greeting.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::Path,
    time::{Duration, Instant},
};

use aws_sdk_lambda::primitives::Blob;
use postgres_server::{Login, Programs, Psql};
use serde_json::{Value as Json, json};
use tool::Silent;

use crate::world::World;

const STACK: &str = "BdayInfraStack-local";
pub(crate) const QUEUE: &str = "bday-messages-local";
pub(crate) const DLQ: &str = "bday-messages-local-dlq";

pub(crate) struct Birthdays {
    pub(crate) world: World,
    psql: Psql,
}

/// What the world outside and the database know of greetings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Posts that the webhook took.
    pub(crate) told: usize,
    /// Events that the worker noted as done.
    pub(crate) done: usize,
}

impl Birthdays {
    /// A world with the birthdays, and the schema in their database.
    pub(crate) async fn deployed() -> Self {
        let world = World::new();
        world.synth(&["deploy", STACK]).succeeds();
        let answer = world.synth(&["--json", "invoke", "Scheduler", r#"{"migrate": true}"#]).succeeds();
        assert_eq!(answer.objects()[0]["answer"]["version"], 2, "{}", answer.stdout);
        let secret = secret(&world).await;
        let text = |name: &str| secret[name].as_str().unwrap().to_owned();
        let login = Login {
            host: text("host"),
            port: world.port("database"),
            username: text("username"),
            password: text("password"),
            dbname: text("dbname"),
        };
        let tools = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(".local/tools");
        let psql = Psql::of(&Programs::installed(&tools, &Silent).await.unwrap(), login);
        Self { world, psql }
    }

    pub(crate) async fn sql(&self, statements: &str) -> String {
        self.psql.run("bday", statements).await.unwrap()
    }

    pub(crate) async fn number(&self, statement: &str) -> usize {
        self.sql(statement).await.parse().unwrap()
    }

    /// Runs statements in a session of their own, beside the test, which ends it when it will.
    pub(crate) fn aside(&self, statements: &'static str) -> tokio::task::JoinHandle<()> {
        let psql = self.psql.clone();
        tokio::spawn(async move {
            drop(psql.run("bday", statements).await);
        })
    }

    /// Adds users whose birthday is today where they live, and where it is noon: they are due at the next tick.
    pub(crate) async fn enroll(&self, kind: &str, count: usize) {
        self.sql(&format!(
            "WITH noon AS (SELECT 12 - extract(hour FROM now() AT TIME ZONE 'utc')::int AS ahead),
                place AS (SELECT 'Etc/GMT' || CASE WHEN ahead > 0 THEN '-' ELSE '+' END || abs(ahead) AS zone FROM noon)
            INSERT INTO users (id, full_name, birth_date, time_zone)
            SELECT '{kind}-' || lpad(n::text, 5, '0'), 'Ada the ' || n, (now() AT TIME ZONE zone)::date - interval '28 years', zone
            FROM place, generate_series(1, {count}) AS n"
        ))
        .await;
    }

    /// A tick beside the test, of which no answer is awaited.
    pub(crate) fn aside_tick(&self) -> tokio::task::JoinHandle<()> {
        let call = self.world.aws().lambda().invoke().function_name("bday-scheduler-local").payload(event());
        tokio::spawn(async move { drop(call.send().await) })
    }

    /// A tick, as by the clock: how many events it sent, and how long it took.
    pub(crate) async fn tick(&self) -> (usize, Duration) {
        let call = self.world.aws().lambda().invoke().function_name("bday-scheduler-local");
        let began = Instant::now();
        let answer = call.payload(event()).send().await.unwrap();
        let took = began.elapsed();
        let text = String::from_utf8(answer.payload.map(Blob::into_inner).unwrap_or_default()).unwrap();
        let said: Json = serde_json::from_str(&text).unwrap_or_default();
        assert!(answer.function_error.is_none(), "{text}");
        (usize::try_from(said["sent"].as_u64().unwrap_or_else(|| panic!("{text}"))).unwrap(), took)
    }

    pub(crate) async fn count(&self) -> Count {
        let told = self.world.outside("GET", "effects/count?service=webhook", "")["count"].as_u64().unwrap();
        let done = self.number("SELECT count(*) FROM deliveries WHERE done_at IS NOT NULL").await;
        Count { told: usize::try_from(told).unwrap(), done }
    }

    /// Waits until so many events were told, each once, and nothing is under way any more.
    pub(crate) async fn until_told(&self, count: usize) {
        self.world
            .until("every birthday is told", async || {
                let (seen, depth) = (self.count().await, self.world.depth(QUEUE).await);
                if seen == (Count { told: count, done: count }) && depth == (0, 0) {
                    Ok(())
                } else {
                    Err(format!("{seen:?}, {depth:?}"))
                }
            })
            .await;
        self.assert_once().await;
    }

    /// Every event of the database has one post, with what belongs to it, and there is none besides.
    pub(crate) async fn assert_once(&self) {
        let effects = self.world.outside("GET", "effects?service=webhook", "");
        let mut told: BTreeMap<String, Json> = BTreeMap::new();
        for effect in effects["effects"].as_array().unwrap() {
            let (key, post) = (effect["key"].as_str().unwrap(), effect["detail"].clone());
            assert_eq!(told.insert(key.to_owned(), post), None, "{key} was told twice");
        }
        let rows = self.sql("SELECT e.id, u.id, u.full_name FROM events e JOIN users u ON u.id = e.user_id WHERE e.sent_at IS NOT NULL").await;
        let rows: Vec<Vec<&str>> = rows.lines().map(|row| row.split('|').collect()).collect();
        for row in &rows {
            let post = told.remove(row[0]).unwrap_or_else(|| panic!("{row:?} was not told"));
            assert_eq!(post["userId"], row[1], "{post}");
            assert_eq!(post["message"], format!("Hey, {} it's your birthday", row[2]), "{post}");
        }
        assert!(told.keys().all(|id| id.starts_with("sent-")), "{told:?}");
    }

    /// Puts messages straight into the queue, a line each, and returns their ids.
    pub(crate) fn send(&self, lines: impl Iterator<Item = String>) -> Vec<String> {
        let text = lines.fold(String::new(), |mut text, line| {
            writeln!(text, "{line}").expect("a string takes all");
            text
        });
        let sent = self.world.synth_with(&["send", &format!("{STACK}/Messages")], &text).succeeds();
        sent.stdout.lines().map(str::to_owned).collect()
    }

    /// Ends the processes of a function as a machine ends: how many there were.
    pub(crate) fn kill(&self, function: &str) -> usize {
        let name = format!("AWS_LAMBDA_FUNCTION_NAME={function}");
        let mut running = self.world.processes("bootstrap");
        running.retain(|pid| {
            let environment = fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
            environment.split(|byte| *byte == 0).any(|variable| variable == name.as_bytes())
        });
        for pid in &running {
            let pid = rustix::process::Pid::from_raw(*pid).unwrap();
            // One that has ended meanwhile is dead all the same.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
        }
        running.len()
    }

    pub(crate) fn fault(&self, failure: &str, times: Option<usize>) {
        let times = times.map(|times| format!(r#","times":{times}"#)).unwrap_or_default();
        self.world.outside("POST", "faults", &format!(r#"{{"service":"webhook","failure":{failure}{times}}}"#));
    }

    /// Gives the worker the time that it has on AWS: the local one is too short for a webhook of one second.
    pub(crate) async fn with_time_as_on_aws(&self) {
        let timeout = self.world.aws().lambda().update_function_configuration().timeout(30);
        timeout.function_name("bday-worker-local").send().await.unwrap();
        let sqs = aws_sdk_sqs::Client::new(self.world.aws().config());
        let url = sqs.get_queue_url().queue_name(QUEUE).send().await.unwrap().queue_url.unwrap();
        let visibility = aws_sdk_sqs::types::QueueAttributeName::VisibilityTimeout;
        sqs.set_queue_attributes().queue_url(url).attributes(visibility, "180").send().await.unwrap();
    }

    pub(crate) fn asked(&self) -> u64 {
        self.world.outside("GET", "requests/count?service=webhook", "")["count"].as_u64().unwrap()
    }

    /// Lines that a function wrote.
    pub(crate) fn log(&self, function: &str) -> Vec<Json> {
        let lines =
            self.world.synth(&["--json", "logs", &format!("{STACK}/{function}"), "--since", "1h"]).succeeds().objects();
        lines.into_iter().map(|line| line["line"].clone()).collect()
    }

    /// Another password, in the database and in the secret, and an end to who is signed in.
    pub(crate) async fn rotate(&mut self) {
        let mut words = secret(&self.world).await;
        let password = "rotated-Password-1";
        words["password"] = password.into();
        self.sql(&format!("ALTER ROLE bday PASSWORD '{password}'")).await;
        self.psql = self.psql.with_password(password);
        let client = aws_sdk_secretsmanager::Client::new(self.world.aws().config());
        client
            .put_secret_value()
            .secret_id("bday-local/db-credentials")
            .secret_string(words.to_string())
            .send()
            .await
            .unwrap();
        self.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bday'").await;
    }
}

/// What the clock sends, as far as it is read.
fn event() -> Blob {
    Blob::new(json!({ "time": "2026-01-01T09:00:00Z", "detail-type": "Scheduled Event" }).to_string())
}

/// What the functions read.
async fn secret(world: &World) -> Json {
    let client = aws_sdk_secretsmanager::Client::new(world.aws().config());
    let answer = client.get_secret_value().secret_id("bday-local/db-credentials").send().await.unwrap();
    serde_json::from_str(&answer.secret_string.unwrap()).unwrap()
}
