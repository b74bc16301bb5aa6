//! What is known about the services that were started: `state.json` in the environment's folder.

use std::{
    collections::BTreeMap,
    fs,
    io::ErrorKind,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::process::{self, Identity};
use crate::{Error, Result};

/// The form of the file. A file of another form is read as empty: on Linux what runs is found without it.
const FORM: u32 = 1;
const FILE: &str = "state.json";

/// The services that were started and not yet ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    form: u32,
    /// By name.
    pub services: BTreeMap<String, Running>,
}

impl Default for State {
    fn default() -> Self {
        Self { form: FORM, services: BTreeMap::new() }
    }
}

/// A service that was started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Running {
    /// Its process, which leads a group of its own.
    #[serde(flatten)]
    pub id: Identity,
    /// Seconds since 1970.
    pub since: u64,
    /// The port on the loopback address.
    pub port: u16,
    /// What was started: another version is started anew.
    pub version: String,
}

impl State {
    /// The state of the environment in `run`; empty where there is none.
    pub(super) fn load(run: &Path) -> Result<Self> {
        let state: Option<Self> = read(&run.join(FILE)).or_else(|error| match error {
            Unreadable::Form(_) => Ok(None),
            Unreadable::Io(error) => Err(cannot("read", &run.join(FILE), error)),
        })?;
        Ok(state.filter(|state| state.form == FORM).unwrap_or_default())
    }

    /// Writes the state, whole or not at all.
    pub(super) fn store(&self, run: &Path) -> Result<()> {
        write(&run.join(FILE), self)
    }

    /// The processes that were started.
    pub(super) fn identities(&self) -> Vec<Identity> {
        self.services.values().map(|running| running.id.clone()).collect()
    }

    /// The service, if its process lives.
    pub(super) fn living(&self, name: &str) -> Option<&Running> {
        self.services.get(name).filter(|running| process::lives(&running.id))
    }
}

/// Seconds since 1970.
pub(super) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs())
}

/// Why a file could not be read.
#[derive(Debug)]
pub(super) enum Unreadable {
    /// The system says no.
    Io(std::io::Error),
    /// It holds something else.
    Form(serde_json::Error),
}

/// Reads a JSON file; nothing where it is not there.
pub(super) fn read<T: DeserializeOwned>(file: &Path) -> std::result::Result<Option<T>, Unreadable> {
    match fs::read(file) {
        Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(Unreadable::Form),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Unreadable::Io(error)),
    }
}

/// Writes a JSON file beside its place, then moves it there.
pub(super) fn write(file: &Path, what: &impl Serialize) -> Result<()> {
    let beside = file.with_extension(format!("json.{}", std::process::id()));
    let text = serde_json::to_string_pretty(what).map_err(|error| cannot("write", file, error))?;
    fs::write(&beside, text + "\n").and_then(|()| fs::rename(&beside, file)).map_err(|error| {
        // A full disk leaves an empty file: it would only lie about.
        let _ = fs::remove_file(&beside);
        cannot("write", file, error)
    })
}

/// An error about a file of the environment.
pub(super) fn cannot(verb: &str, file: &Path, why: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::failed("local-files", format!("cannot {verb} `{}`", file.display())).because(why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stale_process_is_not_living() {
        let run = tempfile::tempdir().unwrap();
        let me = process::find(i32::try_from(std::process::id()).unwrap()).unwrap().id;
        let mut state = State::default();
        let running = |id: Identity| Running { id, since: now(), port: 21_000, version: "1".to_owned() };
        state.services.insert("emulator".to_owned(), running(me.clone()));
        let recycled = Identity { started: "long ago".to_owned(), ..me };
        state.services.insert("receiver".to_owned(), running(recycled));
        state.store(run.path()).unwrap();

        let state = State::load(run.path()).unwrap();
        assert!(state.living("emulator").is_some());
        assert!(state.living("receiver").is_none(), "another process has its number now");
        assert!(state.living("database").is_none());
        assert_eq!(fs::read_dir(run.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn a_broken_or_foreign_file_is_empty() {
        let run = tempfile::tempdir().unwrap();
        assert_eq!(State::load(run.path()).unwrap(), State::default());
        for text in ["{", "[]", r#"{"form": 99, "services": {}}"#] {
            fs::write(run.path().join(FILE), text).unwrap();
            assert_eq!(State::load(run.path()).unwrap(), State::default());
        }
    }
}
