//! Where a server keeps what it has.

use std::{
    fs,
    io::ErrorKind,
    os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt},
    path::{Path, PathBuf},
};

use crate::{Error, Result, User};

/// Names the folder of a server that runs as another user. Such a folder must be reached by that user, and those of a workspace need
/// not be: it lies where every user has a folder that outlives a restart of the machine.
const ELSEWHERE: &str = "elsewhere";
const SHARED: &str = "/var/tmp";
/// Names, in a folder that lies elsewhere, the folder that it belongs to.
const OF: &str = "of";
const PREFIX: &str = "postgres-";

/// The folder in which the server of `folder` lives: made where it is missing.
pub(crate) fn home(folder: &Path, user: Option<User>) -> Result<PathBuf> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| cannot("make", folder, error))?;
    let Some(user) = user else { return Ok(folder.to_owned()) };
    if let Some(home) = elsewhere(folder)?.filter(|home| home.is_dir()) {
        return Ok(home);
    }
    remove_abandoned(Path::new(SHARED), user);
    let home = temporary(Some(user))?;
    let note = folder.join(ELSEWHERE);
    fs::write(&note, home.as_os_str().as_encoded_bytes()).map_err(|error| cannot("write", &note, error))?;
    // Last: from now on it is abandoned where the other note is not there.
    let of = home.join(OF);
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    fs::write(&of, absolute.as_os_str().as_encoded_bytes()).map_err(|error| cannot("write", &of, error))?;
    Ok(home)
}

/// Takes away what belonged to folders that are gone: a workspace is deleted without a word to anyone. Best effort.
fn remove_abandoned(shared: &Path, user: User) {
    let entries = fs::read_dir(shared).into_iter().flatten().flatten();
    let named =
        entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX)).map(|entry| entry.path());
    // Another user could have put a folder there that names anything.
    for home in named.filter(|home| home.symlink_metadata().is_ok_and(|it| it.is_dir() && it.uid() == user.id)) {
        let Ok(of) = fs::read_to_string(home.join(OF)) else { continue };
        let is_known = elsewhere(Path::new(&of)).is_ok_and(|known| known.as_deref() == Some(&home));
        if !is_known && working_in(&home.join("data")).is_empty() {
            let _ = fs::remove_dir_all(&home);
        }
    }
}

/// Processes whose working folder this is: a server and all that it starts go there first.
pub(crate) fn working_in(folder: &Path) -> Vec<i32> {
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    processes.filter(|pid: &i32| fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|cwd| cwd == folder)).collect()
}

/// A new folder for a server, of a name that nobody can know before.
pub(crate) fn temporary(user: Option<User>) -> Result<PathBuf> {
    let shared = if user.is_some() { PathBuf::from(SHARED) } else { std::env::temp_dir() };
    let made = tempfile::Builder::new().prefix(PREFIX).tempdir_in(&shared);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_a_folder_that_is_gone_is_taken_away() {
        let shared = tempfile::tempdir().unwrap();
        let user = User { id: rustix::process::geteuid().as_raw(), group: rustix::process::getegid().as_raw() };
        let owner = shared.path().join("owner");
        fs::create_dir(&owner).unwrap();
        let home = |name: &str, of: Option<&Path>| {
            let home = shared.path().join(name);
            fs::create_dir(&home).unwrap();
            if let Some(of) = of {
                fs::write(home.join(OF), of.as_os_str().as_encoded_bytes()).unwrap();
            }
            home
        };
        let kept = home("postgres-kept", Some(&owner));
        fs::write(owner.join(ELSEWHERE), kept.as_os_str().as_encoded_bytes()).unwrap();
        let abandoned = [home("postgres-gone", Some(&shared.path().join("gone"))), home("postgres-old", Some(&owner))];
        let strange = [home("postgres-new", None), home("another", Some(&shared.path().join("gone")))];
        remove_abandoned(shared.path(), user);
        assert!(kept.exists() && strange.iter().all(|home| home.exists()));
        assert!(!abandoned.iter().any(|home| home.exists()));
    }
}
