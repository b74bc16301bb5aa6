//! A local environment for a test, and questions to the kernel about it.

use std::{
    collections::HashSet,
    fs,
    path::Path,
    process::{Command, Output, Stdio},
    sync::{LazyLock, Mutex},
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};
use synth::{
    Project, Report, local,
    local::Health,
    report::{Color, Verbosity},
};
use tempfile::TempDir;

/// An environment of its own, with the tools of the workspace. Ended when it is dropped, however the test ends.
pub(crate) struct Environment {
    pub(crate) project: Project,
    folder: TempDir,
}

impl Environment {
    /// In a workspace without a receiver.
    pub(crate) fn new() -> Self {
        Self::with("[workspace]\n")
    }

    pub(crate) fn with(manifest: &str) -> Self {
        static TAKEN: LazyLock<Mutex<HashSet<u16>>> = LazyLock::new(Mutex::default);
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        loop {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path().join("workspace");
            fs::create_dir_all(root.join("stacks")).unwrap();
            fs::create_dir(root.join(".local")).unwrap();
            fs::copy(workspace.join("stacks/environments.toml"), root.join("stacks/environments.toml")).unwrap();
            fs::write(root.join("Cargo.toml"), manifest).unwrap();
            fs::create_dir_all(workspace.join(".local/tools")).unwrap();
            std::os::unix::fs::symlink(workspace.join(".local/tools"), root.join(".local/tools")).unwrap();
            let project = Project { local: root.join(".local/run"), ..Project::find(&root, None, None).unwrap() };
            // Ports are chosen by the folder's name, and tests run side by side.
            if TAKEN.lock().unwrap().insert(local::ports(&project).unwrap().emulator) {
                return Self { project, folder };
            }
        }
    }

    /// In a workspace that is nothing but a receiver with this source.
    pub(crate) fn with_receiver(source: &str) -> Self {
        let environment = Self::with("[package]\nname = \"receiver\"\nedition = \"2024\"\n[workspace]\n");
        fs::create_dir(environment.project.root.join("src")).unwrap();
        fs::write(environment.project.root.join("src/main.rs"), source).unwrap();
        environment
    }

    /// The command itself.
    pub(crate) fn synth(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_synth"));
        command.args(arguments).current_dir(&self.project.root).env("SYNTH_LOCAL", &self.project.local);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Processes that carry the environment's folder in their own environment, by what the kernel says.
    pub(crate) fn processes(&self) -> Vec<i32> {
        let needle = self.folder.path().to_str().unwrap();
        let pids =
            fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        pids.filter(|pid| is_alive(*pid) && holds(&format!("/proc/{pid}/environ"), needle)).collect()
    }

    pub(crate) async fn pid(&self, service: &str) -> i32 {
        local::status(&self.project).await.unwrap().service(service).unwrap().pid.unwrap()
    }

    pub(crate) async fn health(&self, service: &str) -> Health {
        local::status(&self.project).await.unwrap().service(service).unwrap().health
    }

    /// Runs a script against the emulator, with `client(service)` at hand.
    pub(crate) fn python(&self, script: &str) -> Output {
        let url = format!("http://127.0.0.1:{}", local::ports(&self.project).unwrap().emulator);
        let prelude = format!(
            "import botocore.session, botocore.config, io, zipfile
config = botocore.config.Config(retries={{'max_attempts': 0}}, read_timeout=20)
def client(service):
    return botocore.session.Session().create_client(service, region_name='eu-west-1', endpoint_url='{url}',
        aws_access_key_id='000000000000', aws_secret_access_key='none', config=config)\n"
        );
        let python = self.project.tools.join("emulator/bin/python");
        Command::new(python).args(["-I", "-c", &(prelude + script)]).output().unwrap()
    }

    pub(crate) fn succeed(&self, script: &str) -> String {
        let output = self.python(script);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        for pid in self.processes() {
            let _ = kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL);
        }
    }
}

pub(crate) fn quiet() -> Report {
    Report::new(false, Verbosity::Quiet, Color::Never)
}

pub(crate) fn is_alive(pid: i32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(") ").next().is_some_and(|rest| !rest.is_empty() && !rest.starts_with('Z'))
}

pub(crate) fn holds(file: &str, needle: &str) -> bool {
    fs::read(file).is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(needle))
}

pub(crate) async fn until(what: &str, mut done: impl AsyncFnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !done().await {
        assert!(Instant::now() < deadline, "waited in vain until {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

pub(crate) async fn kill(pid: i32) {
    kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL).unwrap();
    until("it is dead", async || !is_alive(pid)).await;
}
