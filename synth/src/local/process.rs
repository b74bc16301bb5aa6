//! The processes of this machine, and how those of a local environment are told from all others.
//!
//! A process number alone proves nothing, because numbers are used again: a process is known by its number *and* the time it
//! started. On Linux every service also carries the environment's folder in a variable of its own, which the functions that
//! the emulator starts inherit: so nothing is missed even where the state file is lost.

use std::{collections::BTreeSet, path::Path, time::Duration};

use rustix::{
    io::Errno,
    process::{Pid, Signal, kill_process},
};
use serde::{Deserialize, Serialize};
use tokio::time::{Instant, sleep};

/// Names the folder of the environment that a process belongs to.
pub(super) const OWNER: &str = "SYNTH_SERVICE_OF";

/// How long a service may take before the functions it waits for are ended.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long a service may take to save what it holds.
const GRACE: Duration = Duration::from_secs(10);
/// How long a killed process may take to go.
const LAST: Duration = Duration::from_secs(5);

/// A process, told from a later one of the same number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Identity {
    /// Its number.
    pub pid: i32,
    /// When it started, in whatever form the system has it.
    pub started: String,
}

/// A process that lives.
#[derive(Clone, Debug)]
pub(super) struct Process {
    /// Which one it is.
    pub id: Identity,
    /// The process group; a service leads its own.
    pub group: i32,
    /// The process that started it, or that took it over.
    pub parent: i32,
    /// Bytes of memory that are resident.
    pub memory: u64,
}

impl Process {
    /// Whether it belongs to one of these leaders. A database server puts each process that it starts into a group of its own.
    pub(super) fn is_of(&self, leaders: &[i32]) -> bool {
        leaders.contains(&self.group) || leaders.contains(&self.parent)
    }
}

/// All processes that live. One that has ended but was not waited for is not among them.
pub(super) fn table() -> Vec<Process> {
    #[cfg(target_os = "linux")]
    return linux::table();
    #[cfg(not(target_os = "linux"))]
    return ps::table();
}

/// The process of this number, if it lives.
pub(super) fn find(pid: i32) -> Option<Process> {
    #[cfg(target_os = "linux")]
    return linux::process(pid, &linux::boot());
    #[cfg(not(target_os = "linux"))]
    return table().into_iter().find(|process| process.id.pid == pid);
}

/// Whether exactly this process still lives.
pub(super) fn lives(id: &Identity) -> bool {
    find(id.pid).is_some_and(|process| process.id == *id)
}

/// The living processes of the environment in `run`: its services and all that they started.
pub(super) fn members(run: &Path, services: &[Identity]) -> Vec<Process> {
    let all = table();
    let ids: BTreeSet<&Identity> = services.iter().collect();
    // A group belongs to its service while that lives. Where the service is gone its number stays taken for as long as the
    // group has members, unless a stranger was given it meanwhile: then a leader with another start is there.
    let strangers: BTreeSet<i32> =
        all.iter().filter(|process| !ids.contains(&process.id)).map(|process| process.id.pid).collect();
    let groups: BTreeSet<i32> =
        services.iter().map(|service| service.pid).filter(|pid| !strangers.contains(pid)).collect();
    let belongs = |process: &Process| {
        ids.contains(&process.id)
            || groups.contains(&process.group) && owned(process.id.pid, run) != Some(false)
            || owned(process.id.pid, run) == Some(true)
    };
    all.iter().filter(|process| belongs(process)).cloned().collect()
}

/// Whether the process says that it belongs to `run`. Nothing where the system does not tell.
fn owned(pid: i32, run: &Path) -> Option<bool> {
    #[cfg(target_os = "linux")]
    return linux::owned(pid, run);
    #[cfg(not(target_os = "linux"))]
    return None;
}

/// Ends services and all that they started, but nothing of those that the processes in `kept` lead: asks the services first, each by
/// its own signal, so that they can save; then everything; then kills.
pub(super) async fn end(run: &Path, asked: &[(Identity, Signal)], kept: &[i32]) -> Ended {
    let services: Vec<Identity> = asked.iter().map(|(id, _)| id.clone()).collect();
    let rest = || {
        let members = members(run, &services).into_iter();
        members.filter(|process| !process.is_of(kept)).map(|process| process.id).collect::<Vec<_>>()
    };
    let living = || services.iter().filter(|id| lives(id));
    for (id, how) in asked.iter().filter(|(id, _)| lives(id)) {
        signal(std::iter::once(id), *how);
    }
    let began = Instant::now();
    let mut told_all = false;
    while living().next().is_some() && began.elapsed() < GRACE {
        // A server waits for the functions it has called: let them go too.
        if !told_all && began.elapsed() > PATIENCE {
            let services: BTreeSet<&Identity> = services.iter().collect();
            signal(rest().iter().filter(|id| !services.contains(id)), Signal::TERM);
            told_all = true;
        }
        sleep(Duration::from_millis(20)).await;
    }
    let killed = living().cloned().collect();
    let deadline = Instant::now() + LAST;
    loop {
        let left = rest();
        if left.is_empty() || Instant::now() > deadline {
            return Ended { killed, left };
        }
        signal(left.iter(), Signal::KILL);
        sleep(Duration::from_millis(20)).await;
    }
}

/// How an end went.
#[derive(Debug)]
pub(super) struct Ended {
    /// Services that did not end when they were asked to.
    pub killed: Vec<Identity>,
    /// Processes that are still there.
    pub left: Vec<Identity>,
}

/// Kills at once, for an `up` that is given up. Blocks for a moment.
pub(super) fn kill(run: &Path, services: &[Identity]) {
    for _ in 0..100 {
        let left: Vec<_> = services.iter().filter(|id| lives(id)).cloned().collect();
        let groups: Vec<i32> = services.iter().map(|id| id.pid).collect();
        let children = members(run, services).into_iter().filter(|process| process.is_of(&groups));
        let all: BTreeSet<_> = left.into_iter().chain(children.map(|process| process.id)).collect();
        if all.is_empty() {
            return;
        }
        signal(all.iter(), Signal::KILL);
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn signal<'a>(ids: impl Iterator<Item = &'a Identity>, signal: Signal) {
    for id in ids {
        if let Some(pid) = Pid::from_raw(id.pid)
            && let Err(error) = kill_process(pid, signal)
        {
            // Gone already is what was wanted; one that may not be signalled is reported as left.
            debug_assert!(matches!(error, Errno::SRCH | Errno::PERM), "{error}");
        }
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{fs, os::unix::ffi::OsStrExt, path::Path};

    use super::{Identity, OWNER, Process};

    pub(super) fn table() -> Vec<Process> {
        let boot = boot();
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        entries.filter_map(|entry| process(entry.file_name().to_str()?.parse().ok()?, &boot)).collect()
    }

    /// Start times count from the boot: without it a number and its time could come back after one.
    pub(super) fn boot() -> String {
        fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().chars().take(8).collect()
    }

    pub(super) fn process(pid: i32, boot: &str) -> Option<Process> {
        let text = fs::read(format!("/proc/{pid}/stat")).ok()?;
        let text = String::from_utf8_lossy(&text);
        // The name may hold spaces and parentheses: fields are counted behind its end.
        let fields: Vec<&str> = text.get(text.rfind(')')? + 1..)?.split_whitespace().collect();
        if matches!(*fields.first()?, "Z" | "X") {
            return None;
        }
        let pages: u64 = fields.get(21)?.parse().ok()?;
        let page = u64::try_from(rustix::param::page_size()).unwrap_or(4096);
        Some(Process {
            id: Identity { pid, started: format!("{boot}-{}", fields.get(19)?) },
            group: fields.get(2)?.parse().ok()?,
            parent: fields.get(1)?.parse().ok()?,
            memory: pages * page,
        })
    }

    pub(super) fn owned(pid: i32, run: &Path) -> Option<bool> {
        let environment = fs::read(format!("/proc/{pid}/environ")).ok()?;
        let wanted = [OWNER.as_bytes(), b"=", run.as_os_str().as_bytes()].concat();
        Some(environment.split(|byte| *byte == 0).any(|variable| variable == wanted))
    }
}

/// Systems without `/proc`.
#[cfg(any(test, not(target_os = "linux")))]
mod ps {
    use std::process::Command;

    use super::{Identity, Process};

    pub(super) fn table() -> Vec<Process> {
        let output =
            Command::new("ps").args(["-A", "-o", "pid=,ppid=,pgid=,stat=,rss=,lstart="]).env("LC_ALL", "C").output();
        let text = output.map(|output| output.stdout).unwrap_or_default();
        String::from_utf8_lossy(&text).lines().filter_map(process).collect()
    }

    pub(super) fn process(line: &str) -> Option<Process> {
        let mut words = line.split_whitespace();
        let mut number = || words.next()?.parse().ok();
        let (pid, parent, group) = (number()?, number()?, number()?);
        let ended = words.next()?.starts_with('Z');
        let kibibytes: u64 = words.next()?.parse().ok()?;
        let started = words.collect::<Vec<_>>().join(" ");
        (!ended).then_some(Process { id: Identity { pid, started }, group, parent, memory: kibibytes * 1024 })
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    #[test]
    fn this_process_is_there_with_its_start() {
        let me = i32::try_from(std::process::id()).unwrap();
        let process = find(me).unwrap();
        assert!(lives(&process.id) && process.memory > 0);
        let recycled = Identity { started: "another time".to_owned(), ..process.id };
        assert!(!lives(&recycled), "the number alone proves nothing");
    }

    #[test]
    fn an_ended_process_does_not_live_while_it_waits_to_be_reaped() {
        let mut child = Command::new("true").spawn().unwrap();
        let pid = i32::try_from(child.id()).unwrap();
        let deadline = std::time::Instant::now() + Duration::from_secs(10);
        while find(pid).is_some() {
            assert!(std::time::Instant::now() < deadline);
            std::thread::yield_now();
        }
        child.wait().unwrap();
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_stranger_with_the_number_of_a_service_is_left_alone() {
        let mut stranger = Command::new("sleep").arg("60").stdin(Stdio::null()).spawn().unwrap();
        let pid = i32::try_from(stranger.id()).unwrap();
        let stale = Identity { pid, started: "before the stranger".to_owned() };
        let run = tempfile::tempdir().unwrap();
        let ended = end(run.path(), &[(stale, Signal::TERM)], &[]).await;
        assert!(ended.killed.is_empty() && ended.left.is_empty());
        assert!(stranger.try_wait().unwrap().is_none(), "the stranger was ended");
        stranger.kill().unwrap();
        stranger.wait().unwrap();
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn what_a_service_left_is_found_without_a_state_file() {
        use std::os::unix::process::CommandExt;
        let run = tempfile::tempdir().unwrap();
        let mut orphan = Command::new("sleep")
            .arg("60")
            .env(OWNER, run.path())
            .process_group(0)
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let deadline = std::time::Instant::now() + Duration::from_secs(10);
        while members(run.path(), &[]).is_empty() {
            assert!(std::time::Instant::now() < deadline);
            std::thread::yield_now();
        }
        let ended = end(run.path(), &[], &[]).await;
        assert!(ended.left.is_empty());
        assert!(!orphan.wait().unwrap().success());
    }

    #[test]
    fn ps_is_understood() {
        let process = ps::process("  120     1   118 S+   2048 Sat Nov 21 23:42:22 2026").unwrap();
        assert_eq!((process.id.pid, process.group, process.memory), (120, 118, 2048 * 1024));
        assert_eq!(process.id.started, "Sat Nov 21 23:42:22 2026");
        let me = i32::try_from(std::process::id()).unwrap();
        let table = ps::table();
        assert!(table.is_empty() || table.iter().any(|process| process.id.pid == me), "empty where `ps` is missing");
        assert!(ps::process("  121     1   118 Z   0 Sat Nov 21 23:42:22 2026").is_none());
    }
}
