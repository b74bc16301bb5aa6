//! Finds a Python that can make private environments.

use std::{
    ffi::OsStr,
    fmt,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use tokio::{process::Command, time::timeout};

use crate::{Error, Result, lines};

/// The oldest Python that the pinned tools run on.
pub const OLDEST: (u32, u32) = (3, 10);

/// Looked for in this order: what the user calls `python3` first, then the newest.
const NAMES: [&str; 6] = ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];

/// Prints the version, the interpreter behind wrappers, and whether environments can be made.
const PROBE: &str = "import sys
print('%d.%d.%d' % sys.version_info[:3])
print(sys.executable)
try:
    import venv, ensurepip
    print('venv')
except ImportError:
    print('no venv')";

/// A Python that will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Python {
    /// The interpreter.
    pub path: PathBuf,
    /// Its version: `3.11.7`.
    pub version: String,
}

/// A Python that will not do, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// Where it lies.
    pub path: PathBuf,
    /// Its version.
    pub version: String,
    /// Whether it is too old; else it lacks `venv` or `ensurepip`.
    pub too_old: bool,
}

impl fmt::Display for Unfit {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, version, too_old } = self;
        let fault = if *too_old { "is too old" } else { "lacks the modules venv and ensurepip" };
        write!(to, "`{}` is Python {version}, which {fault}", path.display())
    }
}

/// The first Python on `path` (the form of `PATH`) that will do.
///
/// # Errors
/// Those that will not do, where there is none.
pub async fn find(path: Option<&OsStr>) -> std::result::Result<Python, Vec<Unfit>> {
    let folders: Vec<PathBuf> = path.map(std::env::split_paths).into_iter().flatten().collect();
    let mut unfit = Vec::new();
    for name in NAMES {
        for file in folders.iter().map(|folder| folder.join(name)).filter(|file| file.is_file()) {
            match probe(&file).await {
                Some(Ok(python)) => return Ok(python),
                Some(Err(fault)) if !unfit.contains(&fault) => unfit.push(fault),
                _ => {}
            }
        }
    }
    Err(unfit)
}

/// [`find`] on the user's `PATH`, with the error that a person needs.
pub(crate) async fn require(purpose: &str) -> Result<Python> {
    find(std::env::var_os("PATH").as_deref()).await.map_err(|unfit| missing(purpose, &unfit))
}

fn missing(purpose: &str, unfit: &[Unfit]) -> Error {
    let (major, minor) = OLDEST;
    let message = format!("{purpose} needs Python {major}.{minor} or later with venv, and PATH has none");
    let error = Error::new("no-python", message).help(help(unfit));
    if unfit.is_empty() { error } else { error.because(lines(unfit.iter().map(ToString::to_string))) }
}

/// What to type to get one.
pub fn help(unfit: &[Unfit]) -> String {
    let debian = match unfit.iter().find(|unfit| !unfit.too_old) {
        Some(unfit) => {
            let minor = unfit.version.rsplit_once('.').map_or(unfit.version.as_str(), |(minor, _)| minor);
            format!("`apt install python{minor}-venv`")
        }
        None => "`apt install python3 python3-venv`".to_owned(),
    };
    format!("install it: {debian} (Debian, Ubuntu), `dnf install python3` (Fedora), `brew install python` (macOS)")
}

/// Nothing where the file is no Python, as a wrapper around a version that is not there.
async fn probe(file: &Path) -> Option<std::result::Result<Python, Unfit>> {
    let mut command = Command::new(file);
    command.args(["-I", "-c", PROBE]).stdin(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    let output = timeout(Duration::from_secs(20), command.output()).await.ok()?.ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut lines = text.lines();
    let (version, executable, venv) = (lines.next()?.to_owned(), lines.next()?, lines.next()?);
    let mut numbers = version.split('.').map(str::parse::<u32>);
    let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else { return None };
    let path = if executable.is_empty() { file.to_owned() } else { PathBuf::from(executable) };
    let too_old = (major, minor) < OLDEST;
    Some(if too_old || venv != "venv" { Err(Unfit { path, version, too_old }) } else { Ok(Python { path, version }) })
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt};

    use super::*;

    fn fake(folder: &Path, name: &str, script: &str) {
        let file = folder.join(name);
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    }

    #[tokio::test]
    async fn tells_why_each_will_not_do() {
        let folder = tempfile::tempdir().unwrap();
        fake(folder.path(), "python3", "printf '3.9.2\\n/usr/bin/python3\\nvenv\\n'");
        fake(folder.path(), "python3.13", "echo 'python3.13: command not found' >&2; exit 127");
        fake(folder.path(), "python3.12", "printf '3.12.1\\n/usr/bin/python3.12\\nno venv\\n'");
        let unfit = find(Some(folder.path().as_os_str())).await.unwrap_err();
        let error = missing("the local environment", &unfit);
        assert_eq!(error.code, "no-python");
        assert_eq!(
            error.causes().collect::<Vec<_>>(),
            [
                "`/usr/bin/python3` is Python 3.9.2, which is too old",
                "`/usr/bin/python3.12` is Python 3.12.1, which lacks the modules venv and ensurepip",
            ]
        );
        assert!(error.help.as_deref().unwrap().contains("apt install python3.12-venv"));
    }

    #[tokio::test]
    async fn takes_the_first_that_will_do() {
        let folder = tempfile::tempdir().unwrap();
        fake(folder.path(), "python3", "printf '3.9.2\\n/usr/bin/python3\\nvenv\\n'");
        fake(folder.path(), "python3.11", "printf '3.11.2\\n/usr/bin/python3.11\\nvenv\\n'");
        let python = find(Some(folder.path().as_os_str())).await.unwrap();
        assert_eq!(python, Python { path: "/usr/bin/python3.11".into(), version: "3.11.2".to_owned() });
    }

    #[tokio::test]
    async fn an_empty_path_has_none() {
        assert_eq!(find(None).await, Err(Vec::new()));
        assert!(missing("x", &[]).help.as_deref().unwrap().contains("python3-venv"));
    }
}
