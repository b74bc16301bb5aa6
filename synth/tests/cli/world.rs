//! A workspace for one test: the real stacks, a function that builds in a moment, and a local environment of its own.

use std::{
    collections::HashSet,
    ffi::OsStr,
    fs,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::{LazyLock, Mutex},
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value as Json;
use tempfile::TempDir;

/// The longest that anything here may take; reached only by a fault.
const PATIENCE: Duration = Duration::from_mins(2);

const FILES: [(&str, &str); 4] = [
    (
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"functions/steam-import\"]\n\n[profile.function-local]\ninherits = \"dev\"\n\
         strip = \"symbols\"\n\n[profile.function]\ninherits = \"release\"\n",
    ),
    ("Cargo.lock", "version = 4\n\n[[package]]\nname = \"steam-import\"\nversion = \"0.1.0\"\n"),
    (
        "functions/steam-import/Cargo.toml",
        "[package]\nname = \"steam-import\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    ),
    ("functions/steam-import/src/main.rs", "fn main() {}\n"),
];

/// Ended when it is dropped, however the test ends.
pub(crate) struct World {
    folder: TempDir,
}

impl World {
    /// With the tools that were installed for the repository.
    pub(crate) fn new() -> Self {
        let world = Self::without_tools();
        let tools = repository().join(".local/tools");
        fs::create_dir_all(&tools).unwrap();
        std::os::unix::fs::symlink(tools, world.path(".local/tools")).unwrap();
        world
    }

    /// With nothing installed.
    pub(crate) fn without_tools() -> Self {
        static TAKEN: LazyLock<Mutex<HashSet<u64>>> = LazyLock::new(Mutex::default);
        loop {
            let world = Self { folder: tempfile::tempdir().unwrap() };
            fs::create_dir(world.root()).unwrap();
            for (path, text) in FILES {
                world.write(path, text);
            }
            world.write("stacks/environments.toml", &settings());
            // Ports are chosen by the folder's name, and tests run side by side. Choosing them starts nothing.
            world.synth(&["list"]).exits(0);
            if TAKEN.lock().unwrap().insert(world.port()) {
                return world;
            }
        }
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("workspace")
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The emulator's port.
    pub(crate) fn port(&self) -> u64 {
        self.json(".local/run/ports.json")["emulator"].as_u64().unwrap()
    }

    /// The emulator's process.
    pub(crate) fn emulator(&self) -> i32 {
        let pid = self.json(".local/run/state.json")["services"]["emulator"]["pid"].as_i64().unwrap();
        i32::try_from(pid).unwrap()
    }

    fn json(&self, path: &str) -> Json {
        serde_json::from_slice(&fs::read(self.path(path)).unwrap()).unwrap()
    }

    /// What lies in a folder, but for what is meant to.
    pub(crate) fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).into_iter().flatten();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The command, with pipes.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        self.command_of(Path::new(env!("CARGO_BIN_EXE_synth")), arguments)
    }

    /// Another team's command, with pipes.
    pub(crate) fn command_of<S: AsRef<OsStr>>(&self, program: &Path, arguments: &[S]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.root()).env("NO_COLOR", "1");
        for name in ["SYNTH_ENV", "SYNTH_ENVIRONMENTS", "SYNTH_LOCAL", "CARGO_TARGET_DIR"] {
            command.env_remove(name);
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn synth(&self, arguments: &[&str]) -> Ran {
        self.run(&mut self.command(arguments))
    }

    pub(crate) fn synth_with(&self, arguments: &[&str], input: &[u8]) -> Ran {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
        // One that fails before it reads closes the pipe.
        let _ = child.stdin.take().unwrap().write_all(input);
        self.ended(child)
    }

    pub(crate) fn run(&self, command: &mut Command) -> Ran {
        self.ended(command.spawn().unwrap())
    }

    pub(crate) fn ended(&self, child: Child) -> Ran {
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap().replace(self.root().to_str().unwrap(), "[ROOT]");
            text.replace(&self.folder.path().display().to_string(), "[FOLDER]")
        };
        let ran = Ran { code: status.code(), stdout: text(stdout), stderr: text(stderr) };
        assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
        ran
    }

    /// The processes that belong to this workspace: those that run in it or name it.
    pub(crate) fn processes(&self) -> Vec<i32> {
        let needle = self.folder.path().to_str().unwrap();
        let pids =
            fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        pids.filter(|pid: &i32| {
            let holds = |file: &str| {
                fs::read(format!("/proc/{pid}/{file}"))
                    .is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(needle))
            };
            fs::read_link(format!("/proc/{pid}/exe")).is_ok() && (holds("environ") || holds("cmdline"))
        })
        .collect()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        for pid in self.processes() {
            let _ = kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL);
        }
    }
}

/// What a run of the command gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.stdout, self.stderr);
        self
    }

    /// The last object of the talk, which is the error's: every line before it must be one too.
    pub(crate) fn failure(&self) -> Json {
        let objects = self.stderr.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}")));
        let last: Json = objects.collect::<Vec<_>>().pop().unwrap();
        assert_eq!(last["event"], "failed", "{last}");
        assert_eq!(last["exit"].as_i64(), self.code.map(i64::from));
        last
    }
}

/// The environments of the repository.
/// The repository's settings, less the pipelines whose functions the workspace does not have.
pub(crate) fn settings() -> String {
    let text = fs::read_to_string(repository().join("stacks/environments.toml")).unwrap();
    let mut is_ours = true;
    let mut kept = String::new();
    for line in text.lines() {
        if let Some(table) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            let is_pipeline = table.contains('.');
            is_ours = table != "staging" && (!is_pipeline || table.ends_with(".savepoint"));
        }
        if is_ours {
            kept.extend([line, "\n"]);
        }
    }
    kept
}

pub(crate) fn signal(pid: i32, signal: Signal) {
    kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
}

/// Waits for something, with a deadline.
pub(crate) fn until(what: &str, mut done: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !done() {
        assert!(Instant::now() < deadline, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Reads the talk of a command that runs until it says something.
pub(crate) fn hear(child: &mut Child, words: &str) -> String {
    let (mut said, mut byte) = (Vec::new(), [0]);
    let talk = child.stderr.as_mut().unwrap();
    while !String::from_utf8_lossy(&said).contains(words) {
        assert_eq!(talk.read(&mut byte).unwrap(), 1, "never said `{words}`: {}", String::from_utf8_lossy(&said));
        said.push(byte[0]);
    }
    String::from_utf8(said).unwrap()
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
