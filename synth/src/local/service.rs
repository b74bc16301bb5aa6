//! What a service of the local environment is, and how one is started.

use std::{
    ffi::OsString,
    fs::{self, File},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use postgres_server::User;
use rustix::process::Signal;
use tokio::time::{Instant, sleep};
use tool::{EMULATOR, last_lines, lines};

use super::{
    Instance, Ports, database, emulator, health, ports,
    process::{self, Identity, OWNER},
    receiver,
    state::{Running, State, cannot, now},
};
use crate::{Error, Project, Report, Result};

/// How long a service may take until it answers. The emulator takes a second, but machines are busy at times.
const PATIENCE: Duration = Duration::from_mins(1);

/// A server of the local environment.
///
/// Another one is another variant: what differs is told by the methods below, all else is the same for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Service {
    /// Plays AWS.
    Emulator,
    /// Plays the rest of the outside world.
    Receiver,
    /// Stands in for the databases of RDS.
    Database,
}

/// How a service is run.
#[derive(Debug)]
pub(super) struct Launch {
    /// What is run.
    pub program: PathBuf,
    /// With these arguments.
    pub arguments: Vec<OsString>,
    /// With these variables, and `PATH` and `HOME`.
    pub environment: Vec<(&'static str, OsString)>,
    /// In this folder, where it cannot be the environment's own.
    pub folder: Option<PathBuf>,
    /// As this user, where it cannot be the one who runs this process.
    pub user: Option<User>,
}

impl Service {
    /// All there are, in the order in which they are started.
    pub(super) const ALL: [Self; 3] = [Self::Emulator, Self::Receiver, Self::Database];

    /// The one of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }

    /// Its name in files and in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Emulator => "emulator",
            Self::Receiver => "receiver",
            Self::Database => "database",
        }
    }

    /// Where it listens.
    pub(super) fn port(self, ports: Ports) -> u16 {
        match self {
            Self::Emulator => ports.emulator,
            Self::Receiver => ports.receiver,
            Self::Database => ports.database,
        }
    }

    /// A running one of another version is started anew.
    pub(super) fn version(self) -> &'static str {
        match self {
            Self::Emulator => EMULATOR.version,
            Self::Receiver => env!("CARGO_PKG_VERSION"),
            Self::Database => postgres_server::VERSION,
        }
    }

    /// The address at which a port of it is reached.
    pub(super) fn address(self, port: u16) -> String {
        let scheme = if self == Self::Database { "postgresql" } else { "http" };
        format!("{scheme}://127.0.0.1:{port}")
    }

    /// How it is asked to end. A database server that is asked politely waits for its clients.
    pub(super) fn ending(self) -> Signal {
        if self == Self::Database { Signal::INT } else { Signal::TERM }
    }

    /// Whether the workspace has it, or the stacks that are to run here need it. What runs already stays.
    pub(super) async fn is_wanted(self, project: &Project, instances: &[Instance], state: &State) -> Result<bool> {
        match self {
            Self::Emulator => Ok(true),
            Self::Receiver => receiver::is_member(project).await,
            Self::Database => Ok(!instances.is_empty() || state.services.contains_key(self.name())),
        }
    }

    /// Installs or builds what is run. Nothing has been started by then.
    pub(super) async fn prepare(self, project: &Project, ports: Ports, report: &Report) -> Result<Launch> {
        match self {
            Self::Emulator => emulator::prepare(project, ports, report).await,
            Self::Receiver => receiver::prepare(project, ports, report).await,
            Self::Database => database::prepare(project, ports, report).await,
        }
    }

    /// Whether it answers.
    pub(super) async fn is_well(self, port: u16) -> bool {
        let path = match self {
            Self::Emulator => "/_ministack/health",
            Self::Receiver => "/_control/health",
            Self::Database => return postgres_server::is_ready(port).await,
        };
        health::answer(port, path).await.is_some_and(|status| (200..300).contains(&status))
    }

    /// Its log.
    pub(super) fn log(self, run: &Path) -> PathBuf {
        run.join("logs").join(self.name()).with_extension("log")
    }

    /// Fails where somebody else holds the port.
    pub(super) async fn claim(self, port: u16) -> Result<()> {
        let began = Instant::now();
        while !ports::is_free(port) {
            let holder = health::holder(port);
            // A process that was killed is gone before its last thread lets go of the port.
            if holder.is_none() && began.elapsed() < Duration::from_secs(2) {
                sleep(Duration::from_millis(20)).await;
                continue;
            }
            let holder = holder.unwrap_or_else(|| "another program".to_owned());
            let message = format!("port {port} of the {} is in use by {holder}", self.name());
            return Err(Error::failed("port-in-use", message)
                .help("stop it, or choose other ports with `synth local reset --ports`, which also deletes the data"));
        }
        Ok(())
    }

    /// Starts it in a process group of its own, where a terminal's Ctrl-C does not reach it.
    fn spawn(self, run: &Path, launch: &Launch) -> Result<Child> {
        let log = self.log(run);
        let home = run.join("home");
        for folder in [log.parent().unwrap_or(run), &home] {
            fs::create_dir_all(folder).map_err(|error| cannot("make", folder, error))?;
        }
        if log.exists() {
            let previous = log.with_extension("previous.log");
            fs::rename(&log, &previous).map_err(|error| cannot("write", &previous, error))?;
        }
        let out = File::create(&log).map_err(|error| cannot("write", &log, error))?;
        let err = out.try_clone().map_err(|error| cannot("write", &log, error))?;
        let mut command = Command::new(&launch.program);
        command.args(&launch.arguments).current_dir(launch.folder.as_deref().unwrap_or(run));
        command.process_group(0).stdin(Stdio::null()).stdout(out).stderr(err);
        if let Some(User { id, group }) = launch.user {
            command.uid(id).gid(group);
        }
        // Functions inherit all of it: so none of the user's own, and a home without credentials and profiles.
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", &home);
        command.env(OWNER, run).envs(launch.environment.iter().map(|(name, value)| (name, value)));
        command.spawn().map_err(|error| {
            Error::failed("cannot-start", format!("cannot start the {}", self.name())).because(cannot(
                "run",
                &launch.program,
                error,
            ))
        })
    }
}

/// Services that are being started. Dropped before [`keep`](Starting::keep), it ends them: nothing half-started stays.
#[derive(Debug)]
pub(super) struct Starting {
    run: PathBuf,
    services: Vec<(Service, Identity)>,
}

impl Starting {
    /// Nothing is started yet.
    pub(super) fn new(run: &Path) -> Self {
        Self { run: run.to_owned(), services: Vec::new() }
    }

    /// Starts a service, writes it down and waits until it answers.
    pub(super) async fn start(
        &mut self,
        service: Service,
        port: u16,
        launch: &Launch,
        state: &mut State,
    ) -> Result<()> {
        service.claim(port).await?;
        let mut child = service.spawn(&self.run, launch)?;
        let id = i32::try_from(child.id()).ok().and_then(process::find).map(|process| process.id);
        if let Some(id) = id {
            self.services.push((service, id.clone()));
            let version = service.version().to_owned();
            state.services.insert(service.name().to_owned(), Running { id, since: now(), port, version });
            state.store(&self.run)?;
        }
        let deadline = Instant::now() + PATIENCE;
        loop {
            // An end is looked for first: else somebody else's answer on the same port could be taken for health.
            match child.try_wait() {
                Ok(None) => {}
                Ok(Some(status)) => return Err(self.failed(service, &format!("ended at once ({status})"))),
                Err(error) => return Err(self.failed(service, "cannot be followed").because(error)),
            }
            if service.is_well(port).await {
                return Ok(());
            }
            if Instant::now() > deadline {
                let seconds = PATIENCE.as_secs();
                return Err(self.failed(service, &format!("did not answer within {seconds} s")));
            }
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// They stay: what comes now may fail without ending them.
    pub(super) fn keep(mut self) {
        self.services.clear();
    }

    fn failed(&self, service: Service, how: &str) -> Error {
        let log = service.log(&self.run);
        let last = last_lines(&fs::read(&log).unwrap_or_default(), 6);
        Error::failed("cannot-start", format!("the {} {how}", service.name()))
            .because(lines(last))
            .help(format!("its log is `{}`", log.display()))
    }
}

impl Drop for Starting {
    fn drop(&mut self) {
        if self.services.is_empty() {
            return;
        }
        let ids: Vec<Identity> = self.services.iter().map(|(_, id)| id.clone()).collect();
        process::kill(&self.run, &ids);
        if let Ok(mut state) = State::load(&self.run) {
            state.services.retain(|_, running| !ids.contains(&running.id));
            // Best effort: a stale entry is known by its start time.
            let _ = state.store(&self.run);
        }
    }
}
