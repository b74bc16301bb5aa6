//! The ports of the local environment: chosen once, then the same for as long as the checkout lives, because templates hold them.

use std::{fs::File, net::TcpListener, os::unix::fs::DirBuilderExt, path::Path};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::state::{Unreadable, cannot, read, write};
use crate::{Error, Result};

pub(super) const FILE: &str = "ports.json";

/// Below the ports that Linux (32768) and macOS (49152) lend to connections.
const FIRST: u16 = 20_000;
/// How many places there are; each holds the ports of one environment.
const PLACES: u16 = 3_000;
/// Ports in a place, one of them to spare.
const WIDTH: u16 = 4;

/// The ports of one local environment, all on the loopback address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ports {
    /// The emulator's.
    pub emulator: u16,
    /// The receiver's, which plays the outside world.
    pub receiver: u16,
    /// The database server's.
    pub database: u16,
}

impl Ports {
    fn at(place: u16) -> Self {
        let first = FIRST + place * WIDTH;
        Self { emulator: first, receiver: first + 1, database: first + 2 }
    }

    fn all(self) -> [u16; 3] {
        [self.emulator, self.receiver, self.database]
    }

    /// Ports for the environment in `run`: where its path points, or behind that until all are free.
    fn choose(run: &Path, free: impl Fn(u16) -> bool) -> Option<Self> {
        let digest = Sha256::digest(run.as_os_str().as_encoded_bytes());
        let start = u16::from_be_bytes([digest[0], digest[1]]) % PLACES;
        let mut places = (0..PLACES).map(|step| Self::at((start + step) % PLACES));
        places.find(|ports| ports.all().into_iter().all(&free))
    }
}

/// The ports of the environment in `run`, chosen and written down where that has not been done.
pub(super) fn ports(run: &Path) -> Result<Ports> {
    let file = run.join(FILE);
    if let Some(ports) = stored(&file)? {
        return Ok(ports);
    }
    make_folder(run)?;
    // Two commands that begin at once must choose the same.
    let lock = File::create(run.join("ports.lock")).map_err(|error| cannot("write", &file, error))?;
    lock.lock().map_err(|error| cannot("lock", &file, error))?;
    if let Some(ports) = stored(&file)? {
        return Ok(ports);
    }
    let ports = Ports::choose(run, is_free).ok_or_else(|| {
        let last = FIRST + PLACES * WIDTH - 1;
        Error::failed("no-free-port", format!("no three ports in a row are free from {FIRST} to {last}"))
    })?;
    write(&file, &ports)?;
    Ok(ports)
}

/// The folder of the environment, for this user alone: the emulator keeps secrets in it.
pub(super) fn make_folder(run: &Path) -> Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(run).map_err(|error| cannot("make", run, error))
}

/// Whether nobody listens on the port.
pub(super) fn is_free(port: u16) -> bool {
    TcpListener::bind(("127.0.0.1", port)).is_ok()
}

fn stored(file: &Path) -> Result<Option<Ports>> {
    read(file).map_err(|error| match error {
        Unreadable::Io(error) => cannot("read", file, error),
        Unreadable::Form(error) => {
            cannot("understand", file, error).help("choose ports anew: `synth local reset --ports`")
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_steady_and_below_the_lent_ports() {
        let (one, two) = (Path::new("/home/ada/one/.local/run"), Path::new("/home/ada/two/.local/run"));
        let ports = Ports::choose(one, |_| true).unwrap();
        assert_eq!(Ports::choose(one, |_| true), Some(ports));
        assert_ne!(Ports::choose(two, |_| true), Some(ports));
        for place in [0, PLACES - 1] {
            assert!(Ports::at(place).all().into_iter().all(|port| (20_000..32_768).contains(&port)));
        }
    }

    #[test]
    fn a_taken_port_moves_the_whole_place() {
        let run = Path::new("/home/ada/one/.local/run");
        let first = Ports::choose(run, |_| true).unwrap();
        let second = Ports::choose(run, |port| port != first.receiver).unwrap();
        assert!(second.all().into_iter().all(|port| !first.all().contains(&port)));
        assert_eq!(Ports::choose(run, |_| false), None);
    }

    #[test]
    fn ports_are_chosen_once() {
        let run = tempfile::tempdir().unwrap();
        let chosen = ports(run.path()).unwrap();
        let _taken = TcpListener::bind(("127.0.0.1", chosen.emulator)).unwrap();
        assert!(!is_free(chosen.emulator));
        assert_eq!(ports(run.path()).unwrap(), chosen, "remembered though it is in use");
        std::fs::write(run.path().join(FILE), "{}").unwrap();
        assert!(ports(run.path()).unwrap_err().help_text().unwrap().contains("reset --ports"));
    }
}
