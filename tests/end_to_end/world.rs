//! A local environment for one test, the command line over it, and questions to it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{Read as _, Write as _},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use aws_sdk_dynamodb::types::AttributeValue;
use dsl::{Architecture, Environment};
use serde_json::Value as Json;
use synth::aws::Aws;
use tempfile::TempDir;

/// The longest that anything here may take; reached only by a fault.
const PATIENCE: Duration = Duration::from_mins(4);

/// The environment `local`, with ports, data and settings of its own. Ended when it is dropped.
pub(crate) struct World {
    folder: TempDir,
    settings: PathBuf,
    ports: Json,
}

impl World {
    /// An environment with everything deployed.
    pub(crate) fn deployed() -> Self {
        let world = Self::new();
        world.synth(&["deploy"]).succeeds();
        world
    }

    /// An environment in which nothing runs yet.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("environments.toml");
        fs::copy(workspace().join("stacks/environments.toml"), &settings).unwrap();
        let mut world = Self { folder, settings, ports: Json::Null };
        // Choosing ports starts nothing.
        world.synth(&["synth", "--print"]).succeeds();
        let ports = fs::read_to_string(world.local().join("ports.json")).unwrap();
        world.ports = serde_json::from_str(&ports).unwrap();
        world
    }

    pub(crate) fn local(&self) -> PathBuf {
        self.folder.path().join("local")
    }

    /// Changes this environment's settings.
    pub(crate) fn set(&self, before: &str, after: &str) {
        let text = fs::read_to_string(&self.settings).unwrap();
        assert!(text.contains(before), "{before}");
        fs::write(&self.settings, text.replacen(before, after, 1)).unwrap();
    }

    /// Runs the command.
    pub(crate) fn synth(&self, arguments: &[&str]) -> Ran {
        self.synth_with(arguments, "")
    }

    /// Runs the command with text on its standard input.
    pub(crate) fn synth_with(&self, arguments: &[&str], input: &str) -> Ran {
        let mut child = Command::new(env!("CARGO_BIN_EXE_synth"))
            .args(arguments)
            .current_dir(workspace())
            .env("SYNTH_LOCAL", self.local())
            .env("SYNTH_ENVIRONMENTS", &self.settings)
            .env("NO_COLOR", "1")
            .env_remove("SYNTH_ENV")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran { command: arguments.join(" "), code: status.code(), stdout: text(stdout), stderr: text(stderr) }
    }

    /// Asks the receiver, or tells it how to behave.
    pub(crate) fn outside(&self, method: &str, path: &str, body: &str) -> Json {
        self.ask(method, &format!("_control/{path}"), body)
    }

    /// The games of an account, as the receiver's Steam tells them.
    pub(crate) fn owned(&self, account: u64) -> BTreeSet<String> {
        let key = "0".repeat(32);
        let query = format!("key={key}&steamid={account}&include_played_free_games=1&format=json");
        let answer = self.ask("GET", &format!("steam/IPlayerService/GetOwnedGames/v1/?{query}"), "");
        let games = answer["response"]["games"].as_array().unwrap();
        games.iter().map(|game| format!("game#{}", game["appid"])).collect()
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> Json {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port("receiver"))).unwrap();
        let length = body.len();
        write!(
            stream,
            "{method} /{path} HTTP/1.1\r\nhost: receiver\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.contains(" 20"), "{method} {path}: {answer}");
        serde_json::from_str(body).unwrap_or(Json::Null)
    }

    pub(crate) fn port(&self, name: &str) -> u16 {
        u16::try_from(self.ports[name].as_u64().unwrap()).unwrap()
    }

    pub(crate) fn aws(&self) -> Aws {
        let environment = Environment {
            name: Environment::LOCAL.to_owned(),
            account: "000000000000".to_owned(),
            region: "eu-west-1".to_owned(),
            architecture: Architecture::X86_64,
        };
        Aws::at(&environment, &format!("http://127.0.0.1:{}", self.port("emulator")))
    }

    /// The library table: for each user how many games there are, and the state of the import.
    pub(crate) async fn libraries(&self) -> BTreeMap<String, Library> {
        let client = aws_sdk_dynamodb::Client::new(self.aws().config());
        let mut pages = client.scan().table_name("savepoint-local-library").into_paginator().items().send();
        let mut libraries: BTreeMap<String, Library> = BTreeMap::new();
        while let Some(item) = pages.next().await {
            let item = item.unwrap();
            let text = |name: &str| item.get(name).and_then(|value| value.as_s().ok()).cloned().unwrap_or_default();
            let library = libraries.entry(text("userId")).or_default();
            if text("entry") == "import#steam" {
                library.done = text("state") == "done";
                library.expected = item.get("games").map(number).unwrap_or_default();
            } else {
                assert!(library.games.insert(text("entry")), "a key occurs once");
            }
        }
        libraries
    }

    /// How many messages the queue holds: waiting, and in flight.
    pub(crate) async fn depth(&self, queue: &str) -> (u64, u64) {
        let client = aws_sdk_sqs::Client::new(self.aws().config());
        let url = client.get_queue_url().queue_name(queue).send().await.unwrap().queue_url.unwrap();
        let answer = client
            .get_queue_attributes()
            .queue_url(url)
            .attribute_names(aws_sdk_sqs::types::QueueAttributeName::All)
            .send()
            .await
            .unwrap();
        let attributes = answer.attributes.unwrap();
        let number = |name: &str| {
            let name = aws_sdk_sqs::types::QueueAttributeName::from(name);
            attributes.get(&name).unwrap().parse().unwrap()
        };
        (number("ApproximateNumberOfMessages"), number("ApproximateNumberOfMessagesNotVisible"))
    }

    /// Waits until a question is answered, or fails with what was seen last.
    pub(crate) async fn until<T: std::fmt::Debug>(
        &self,
        what: &str,
        mut ask: impl AsyncFnMut() -> Result<T, String>,
    ) -> T {
        let began = Instant::now();
        loop {
            match ask().await {
                Ok(answer) => return answer,
                Err(seen) if began.elapsed() > PATIENCE => {
                    let log = fs::read_to_string(self.local().join("logs/emulator.log")).unwrap_or_default();
                    let tail: Vec<&str> = log.lines().rev().take(40).collect();
                    panic!("{what}: {seen}\n{}", tail.into_iter().rev().collect::<Vec<_>>().join("\n"));
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
            }
        }
    }

    /// Waits until every user's library is whole.
    pub(crate) async fn until_imported(&self, users: &BTreeSet<String>) -> BTreeMap<String, Library> {
        self.until("all libraries are imported", async || {
            let libraries = self.libraries().await;
            let done = users.iter().filter(|user| libraries.get(*user).is_some_and(|library| library.done)).count();
            if done == users.len() { Ok(libraries) } else { Err(format!("{done} of {} are done", users.len())) }
        })
        .await
    }

    /// The processes that run in this environment under a name.
    pub(crate) fn processes(&self, name: &str) -> Vec<i32> {
        let owner =
            format!("SYNTH_SERVICE_OF={}", self.local().canonicalize().unwrap_or_else(|_| self.local()).display());
        let pids =
            fs::read_dir("/proc").unwrap().filter_map(|entry| entry.unwrap().file_name().to_str()?.parse::<i32>().ok());
        pids.filter(|pid| {
            let read = |file: &str| fs::read(format!("/proc/{pid}/{file}")).unwrap_or_default();
            let ours = read("environ").split(|byte| *byte == 0).any(|variable| variable == owner.as_bytes());
            ours && String::from_utf8_lossy(&read("comm")).contains(name)
        })
        .collect()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.synth(&["local", "reset"]);
    }
}

/// A user's library, as the table has it.
#[derive(Debug, Default)]
pub(crate) struct Library {
    pub(crate) done: bool,
    pub(crate) expected: u64,
    pub(crate) games: BTreeSet<String>,
}

/// What a run of the command gave.
#[derive(Debug)]
pub(crate) struct Ran {
    command: String,
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    /// Expects exit code 0.
    pub(crate) fn succeeds(self) -> Self {
        self.exits(0)
    }

    /// Expects an exit code.
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "synth {}\n{}\n{}", self.command, self.stdout, self.stderr);
        self
    }

    /// Standard output as JSON, an object a line.
    pub(crate) fn objects(&self) -> Vec<Json> {
        self.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn number(value: &AttributeValue) -> u64 {
    value.as_n().ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
