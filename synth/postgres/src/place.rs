//! Where a server keeps what it has.

use std::{
    fs,
    io::ErrorKind,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
};

use crate::{Error, Result, User};

/// Names the folder of a server that runs as another user. Such a folder must be reached by that user, and those of a workspace need
/// not be: it lies where every user has a folder that outlives a restart of the machine.
const ELSEWHERE: &str = "elsewhere";
const SHARED: &str = "/var/tmp";

/// The folder in which the server of `folder` lives: made where it is missing.
pub(crate) fn home(folder: &Path, user: Option<User>) -> Result<PathBuf> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| cannot("make", folder, error))?;
    let Some(user) = user else { return Ok(folder.to_owned()) };
    if let Some(home) = elsewhere(folder)?.filter(|home| home.is_dir()) {
        return Ok(home);
    }
    let home = temporary(Some(user))?;
    let note = folder.join(ELSEWHERE);
    fs::write(&note, home.as_os_str().as_encoded_bytes()).map_err(|error| cannot("write", &note, error))?;
    Ok(home)
}

/// A new folder for a server, of a name that nobody can know before.
pub(crate) fn temporary(user: Option<User>) -> Result<PathBuf> {
    let shared = if user.is_some() { PathBuf::from(SHARED) } else { std::env::temp_dir() };
    let made = tempfile::Builder::new().prefix("postgres-").tempdir_in(&shared);
    let home = made.map_err(|error| cannot("make a folder in", &shared, error))?.keep();
    if let Some(user) = user {
        user.owns(&home).map_err(|error| cannot("give away", &home, error))?;
    }
    fs::set_permissions(&home, fs::Permissions::from_mode(0o700)).map_err(|error| cannot("close", &home, error))?;
    Ok(home)
}

/// Deletes all that the server of `folder` keeps. It must not run.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    for folder in elsewhere(folder)?.iter().map(PathBuf::as_path).chain([folder]) {
        match fs::remove_dir_all(folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(cannot("remove", folder, error)),
            _ => {}
        }
    }
    Ok(())
}

fn elsewhere(folder: &Path) -> Result<Option<PathBuf>> {
    let note = folder.join(ELSEWHERE);
    match fs::read_to_string(&note) {
        Ok(text) => Ok(Some(PathBuf::from(text))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(cannot("read", &note, error)),
    }
}

/// An error about a file of a server.
pub(crate) fn cannot(verb: &str, file: &Path, why: std::io::Error) -> Error {
    Error::new("database-files", format!("cannot {verb} `{}`", file.display())).because(why)
}
