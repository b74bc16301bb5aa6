//! The local environment: servers on this machine that play AWS and the rest of the outside world.
//!
//! [`up`] starts what is not running and returns when all of it answers. The servers stay behind in process groups of their
//! own, so that neither the end of this command nor a Ctrl-C on its terminal reaches them. There is no process that watches
//! over them, and none that could die before them: what was started is written down before it is waited for, every command
//! looks at the processes themselves, and [`down`] ends all that belongs to the environment, also what a crash left behind.

mod database;
mod emulator;
mod health;
mod leave_out;
mod ports;
mod process;
mod receiver;
mod service;
mod state;
mod status;

use std::{fmt, fs, path::Path};

pub use database::{Instance, attach, instances};
pub use leave_out::leave_out;
pub use ports::Ports;
use process::Identity;
use rustix::process::Signal;
use serde::Serialize;
use service::{Service, Starting};
use state::{Running, State, cannot};
pub use status::{Health, ServiceStatus, Status};
use tool::{Lock, last_lines, lines};

use crate::{Error, Project, Report, Result, report::Event};

/// Where the local environment is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Endpoints {
    /// AWS's stand-in: the endpoint URL of every client.
    pub emulator: String,
    /// The outside world's, where the workspace has one.
    pub receiver: Option<String>,
    /// The database server's, where a stack needs one.
    pub database: Option<String>,
    /// What was started just now; empty where all of it ran.
    pub started: Vec<&'static str>,
}

impl Endpoints {
    fn of(state: &State, started: Vec<&'static str>) -> Option<Self> {
        let url = |service: Service| state.services.get(service.name()).map(|running| service.address(running.port));
        let (receiver, database) = (url(Service::Receiver), url(Service::Database));
        Some(Self { emulator: url(Service::Emulator)?, receiver, database, started })
    }
}

impl fmt::Display for Endpoints {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "emulator on {}", self.emulator)?;
        self.receiver.iter().try_for_each(|url| write!(to, ", receiver on {url}"))?;
        self.database.iter().try_for_each(|url| write!(to, ", database on {url}"))
    }
}

/// The ports of the local environment. Starts nothing: they are chosen once, and then the same in every run.
///
/// # Errors
/// The environment's folder cannot be written, or no ports are free.
pub fn ports(project: &Project) -> Result<Ports> {
    ports::ports(&project.local)
}

/// Starts what is not running, and waits until all of it answers: with a database server where there are instances for it to stand in
/// for. Dropped before that, it ends what it had started.
///
/// # Errors
/// A tool cannot be installed or built, a port is in use, or a server ends or does not answer.
pub async fn up(project: &Project, instances: &[Instance], report: &Report) -> Result<Endpoints> {
    let run = project.local.as_path();
    ports::make_folder(run)?;
    let _lock = lock(run, "starting or stopping the local environment", report).await?;
    let ports = ports(project)?;
    let mut state = State::load(run)?;

    let mut wanted = Vec::new();
    for service in Service::ALL {
        if service.is_wanted(project, instances, &state).await? {
            wanted.push(service);
        }
    }
    let mut missing = Vec::new();
    for service in &wanted {
        if !keeps(*service, ports, &state).await {
            missing.push(*service);
        }
    }
    tidy(run, &mut state, &wanted, &missing, report).await?;
    if missing.contains(&Service::Emulator) {
        emulator::drop_unsaved(run, report)?;
    }

    // All that takes long or fails easily comes before anything is started.
    let mut launches = Vec::new();
    for service in &missing {
        service.claim(service.port(ports)).await?;
        launches.push((*service, service.prepare(project, ports, report).await?));
    }
    let mut starting = Starting::new(run);
    for (service, launch) in &launches {
        let activity = report.begin("starting", format!("the {}", service.name()));
        starting.start(*service, service.port(ports), launch, &mut state).await?;
        activity.done();
    }
    if missing.contains(&Service::Emulator) {
        emulator::began(run)?;
    }
    starting.keep();
    let started: Vec<_> = missing.iter().map(|service| service.name()).collect();
    let endpoints = Endpoints::of(&state, started).ok_or_else(|| not_running(None))?;
    if !endpoints.started.is_empty() {
        report.note("running", format!("{endpoints}, in the background until `synth local down`"));
    }
    if endpoints.started.contains(&Service::Emulator.name()) {
        report.note("note", "functions run as you, with no sandbox around them");
    }
    Ok(endpoints)
}

/// Whether the service runs as it should, so that it is left alone.
async fn keeps(service: Service, ports: Ports, state: &State) -> bool {
    let port = service.port(ports);
    match state.living(service.name()) {
        Some(running) => running.port == port && running.version == service.version() && service.is_well(port).await,
        None => false,
    }
}

/// Ends what is not to be kept: servers that are silent or of another version, functions whose emulator crashed, and whatever
/// an `up` that was killed had started.
async fn tidy(run: &Path, state: &mut State, wanted: &[Service], missing: &[Service], report: &Report) -> Result<()> {
    let kept = |name: &str| wanted.iter().any(|service| service.name() == name && !missing.contains(service));
    let groups: Vec<i32> =
        state.services.iter().filter(|(name, _)| kept(name)).map(|(_, running)| running.id.pid).collect();
    let mut going = Vec::new();
    for (name, running) in state.services.iter().filter(|(name, _)| !kept(name)) {
        going.push(asked(name, running));
        if !process::lives(&running.id) {
            let log = run.join("logs").join(name).with_extension("previous.log");
            report.say(&Event::Warning {
                code: "local-crashed",
                message: format!("the {name} had ended without being told"),
                help: Some(format!("its last words are in `{}`", log.display())),
            });
        }
    }
    let members = process::members(run, &state.identities());
    if members.iter().any(|process| !process.is_of(&groups)) {
        finish(run, state, &process::end(run, &going, &groups).await)?;
    }
    state.services.retain(|name, _| kept(name));
    state.store(run)
}

/// Ends the local environment and everything it started. Returns whether anything was there.
///
/// # Errors
/// A process cannot be ended.
pub async fn down(project: &Project, report: &Report) -> Result<bool> {
    let run = project.local.as_path();
    if !run.exists() {
        return Ok(false);
    }
    let _lock = lock(run, "starting or stopping the local environment", report).await?;
    stop(run, report).await
}

/// A service and how it is asked to end; one of another version by the signal that all understand.
fn asked(name: &str, running: &Running) -> (Identity, Signal) {
    (running.id.clone(), Service::named(name).map_or(Signal::TERM, Service::ending))
}

async fn stop(run: &Path, report: &Report) -> Result<bool> {
    let mut state = State::load(run)?;
    let services = state.identities();
    let was_there = !process::members(run, &services).is_empty();
    if was_there {
        let activity = report.begin("stopping", "the local environment");
        let asked: Vec<_> = state.services.iter().map(|(name, running)| asked(name, running)).collect();
        let ended = process::end(run, &asked, &[]).await;
        finish(run, &state, &ended)?;
        activity.done();
    }
    if !state.services.is_empty() {
        state.services.clear();
        state.store(run)?;
    }
    Ok(was_there)
}

/// What an end leaves to be done: half-saved data goes, and what could not be ended is an error.
fn finish(run: &Path, state: &State, ended: &process::Ended) -> Result<()> {
    let emulator = state.services.get(Service::Emulator.name());
    if emulator.is_some_and(|running| ended.killed.contains(&running.id)) {
        emulator::forget_save(run)?;
    }
    if ended.left.is_empty() {
        return Ok(());
    }
    let pids: Vec<_> = ended.left.iter().map(|id| id.pid.to_string()).collect();
    Err(Error::failed("cannot-stop", format!("cannot end process {}", pids.join(", ")))
        .help("it belongs to another user, or waits for the system: look at it with `ps`"))
}

/// What runs.
///
/// # Errors
/// The environment's files cannot be read.
pub async fn status(project: &Project) -> Result<Status> {
    Status::read(project, ports(project)?).await
}

/// Ends the local environment and deletes what it holds; with `ports` also which ports it has.
///
/// # Errors
/// A process cannot be ended, or a file cannot be deleted.
pub async fn reset(project: &Project, ports: bool, report: &Report) -> Result<()> {
    let run = project.local.as_path();
    if !run.exists() {
        return Ok(());
    }
    let _lock = lock(run, "starting or stopping the local environment", report).await?;
    stop(run, report).await?;
    database::remove(run)?;
    let mut paths = vec!["data", "logs", "tmp", "home", "state.json"];
    if ports {
        paths.push(ports::FILE);
    }
    for path in paths.into_iter().map(|name| run.join(name)).filter(|path| path.exists()) {
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.map_err(|error| cannot("remove", &path, error))?;
    }
    Ok(())
}

/// Where the local environment is reached, for a command that does not start it.
///
/// # Errors
/// It does not run, or what was started has ended or is silent.
pub async fn running(project: &Project) -> Result<Endpoints> {
    let run = project.local.as_path();
    let state = State::load(run)?;
    for service in Service::ALL {
        well(run, &state, service).await?;
    }
    Endpoints::of(&state, Vec::new()).ok_or_else(|| not_running(None))
}

/// Makes sure that AWS's stand-in answers, for a command that does not start it.
///
/// # Errors
/// It does not run, has ended or is silent: with its last words, which a refused connection would not tell.
pub async fn answers(project: &Project) -> Result<()> {
    let run = project.local.as_path();
    let state = State::load(run)?;
    well(run, &state, Service::Emulator).await?;
    if state.services.contains_key(Service::Emulator.name()) { Ok(()) } else { Err(not_running(None)) }
}

/// Fails where a service was started and is not well.
async fn well(run: &Path, state: &State, service: Service) -> Result<()> {
    let Some(recorded) = state.services.get(service.name()) else { return Ok(()) };
    let how = match state.living(service.name()) {
        Some(_) if service.is_well(recorded.port).await => return Ok(()),
        Some(_) => "does not answer",
        None => "has ended without being told",
    };
    let last = last_lines(&fs::read(service.log(run)).unwrap_or_default(), 3);
    let error = not_running(Some(format!("the {} (process {}) {how}", service.name(), recorded.id.pid)));
    Err(if last.is_empty() { error } else { error.because(lines(last)) })
}

fn not_running(why: Option<String>) -> Error {
    let message = why.unwrap_or_else(|| "the local environment is not running".to_owned());
    Error::failed("local-not-running", message)
        .help("`synth deploy` starts it anew and deploys; `synth local up` starts it alone")
}

async fn lock(run: &Path, what: &str, report: &Report) -> Result<Lock> {
    Ok(Lock::take(&run.join("lock"), what, report).await?)
}
