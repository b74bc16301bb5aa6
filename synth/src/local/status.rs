//! What runs, as data.

use std::fmt;

use serde::Serialize;

use super::{
    Ports, database,
    process::{self, Process},
    service::Service,
    state::{State, now},
};
use crate::{Project, Result, report::plural};

/// The local environment at this moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Where its state lies.
    pub folder: String,
    /// Every service, running or not.
    pub services: Vec<ServiceStatus>,
    /// Processes of it that belong to no running service: functions whose emulator is gone.
    pub strays: Vec<i32>,
}

/// How a service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Health {
    /// It runs and answers.
    Running,
    /// Its process lives, but does not answer.
    Silent,
    /// It was started, and ended without being told.
    Crashed,
    /// It was not started.
    Stopped,
}

impl Health {
    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Silent => "silent",
            Self::Crashed => "crashed",
            Self::Stopped => "stopped",
        }
    }
}

/// One service at this moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServiceStatus {
    /// Its name.
    pub name: &'static str,
    /// How it is.
    pub health: Health,
    /// Where it listens, or will.
    pub address: String,
    /// Its process.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pid: Option<i32>,
    /// When it was started, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<u64>,
    /// For how many seconds it has been running.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u64>,
    /// Bytes of memory of it and all it started.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<u64>,
    /// Processes it started: warm functions.
    pub children: usize,
    /// Its log.
    pub log: String,
}

impl Status {
    /// Whether something that was started does not work.
    pub fn is_broken(&self) -> bool {
        !self.strays.is_empty()
            || self.services.iter().any(|service| matches!(service.health, Health::Silent | Health::Crashed))
    }

    /// The service of this name.
    pub fn service(&self, name: &str) -> Option<&ServiceStatus> {
        self.services.iter().find(|service| service.name == name)
    }

    pub(super) async fn read(project: &Project, ports: Ports) -> Result<Self> {
        let run = &project.local;
        let state = State::load(run)?;
        let members = process::members(run, &state.identities());
        let mut services = Vec::new();
        let mut groups = Vec::new();
        for service in Service::ALL {
            let recorded = state.services.get(service.name());
            if service == Service::Database && recorded.is_none() && !database::is_known(run) {
                // No stack has asked for it.
                continue;
            }
            let port = recorded.map_or(service.port(ports), |running| running.port);
            let living = state.living(service.name());
            let health = match (recorded, living) {
                (None, _) => Health::Stopped,
                (Some(_), None) => Health::Crashed,
                (Some(_), Some(_)) if service.is_well(port).await => Health::Running,
                (Some(_), Some(_)) => Health::Silent,
            };
            let group: Vec<&Process> = members
                .iter()
                .filter(|process| living.is_some_and(|running| process.group == running.id.pid))
                .collect();
            groups.extend(living.map(|running| running.id.pid));
            services.push(ServiceStatus {
                name: service.name(),
                health,
                address: service.address(port),
                pid: living.map(|running| running.id.pid),
                since: living.map(|running| running.since),
                seconds: living.map(|running| now().saturating_sub(running.since)),
                memory: living.map(|_| group.iter().map(|process| process.memory).sum()),
                children: group.len().saturating_sub(1),
                log: project.shown(&service.log(run)).to_string(),
            });
        }
        let strays = members.iter().filter(|process| !process.is_of(&groups)).map(|process| process.id.pid);
        Ok(Self { folder: project.shown(run).to_string(), services, strays: strays.collect() })
    }
}

impl fmt::Display for Status {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        for service in &self.services {
            let ServiceStatus { name, health, address, pid, seconds, memory, children, log, .. } = service;
            write!(to, "{name:<9} {:<8} {address:<28}", health.word())?;
            if let (Some(pid), Some(seconds), Some(memory)) = (pid, seconds, memory) {
                write!(to, " process {pid}, for {}, {} MB", duration(*seconds), memory.div_ceil(1_000_000))?;
                if *children > 0 {
                    write!(to, " with {}", plural(*children, "function"))?;
                }
            }
            if matches!(health, Health::Crashed | Health::Silent) {
                write!(to, " see {log}")?;
            }
            writeln!(to)?;
        }
        if !self.strays.is_empty() {
            let noun = if self.strays.len() == 1 { "process" } else { "processes" };
            writeln!(to, "left over: {} {noun}, ended by `synth local down`", self.strays.len())?;
        }
        Ok(())
    }
}

fn duration(seconds: u64) -> String {
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3_600 => format!("{} min {} s", seconds / 60, seconds % 60),
        3_600..86_400 => format!("{} h {} min", seconds / 3_600, seconds % 3_600 / 60),
        _ => format!("{} d {} h", seconds / 86_400, seconds % 86_400 / 3_600),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_aligned_and_json_has_the_same_words() {
        let service = |name, health, pid: Option<i32>| ServiceStatus {
            name,
            health,
            address: "http://127.0.0.1:21000".to_owned(),
            pid,
            since: pid.map(|_| 1),
            seconds: pid.map(|_| 3_725),
            memory: pid.map(|_| 36_400_000),
            children: pid.map_or(0, |_| 2),
            log: format!(".local/run/logs/{name}.log"),
        };
        let services = vec![service("emulator", Health::Running, Some(42)), service("receiver", Health::Crashed, None)];
        let status = Status { folder: ".local/run".to_owned(), services, strays: vec![7] };
        assert_eq!(
            status.to_string(),
            "emulator  running  http://127.0.0.1:21000       process 42, for 1 h 2 min, 37 MB with 2 functions
receiver  crashed  http://127.0.0.1:21000       see .local/run/logs/receiver.log
left over: 1 process, ended by `synth local down`
"
        );
        let json = serde_json::to_value(&status).unwrap();
        assert_eq!(json["services"][1]["health"], Health::Crashed.word());
        assert!(json["services"][1].get("pid").is_none());
        assert!(status.is_broken());
    }
}
