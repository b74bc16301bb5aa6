//! Installs a tool into its own Python environment.
//!
//! An environment cannot be moved once it is made, so it is made in its place, and a marker, written last, says that it is
//! complete. A folder whose marker is missing or does not fit is made again.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Output, Stdio},
};

use tokio::process::Command;

use crate::{Error, Lock, Progress, Result, Step, Tool, last_lines, lines, python};

/// The marker's name. Beside the requirements it holds the interpreter, so that an environment whose Python was replaced is
/// made again.
const MARKER: &str = "complete";

/// Whether the folder holds the tool as it is pinned, made with a Python that is still there.
pub(crate) fn is_complete(tool: &Tool, folder: &Path) -> bool {
    fs::read_to_string(folder.join(MARKER)).is_ok_and(|text| Some(text) == marker(tool, folder))
}

/// Installs the tool, unless another process just did.
pub(crate) async fn install(tool: &Tool, folder: &Path, progress: &dyn Progress) -> Result<()> {
    let lock = Lock::take(&folder.with_extension("lock"), &format!("installing {}", tool.name), progress).await?;
    if is_complete(tool, folder) {
        return Ok(());
    }
    let python = python::require(tool.purpose).await?;
    let step = progress.begin("installing", format!("{} {} for {}", tool.name, tool.version, tool.purpose));
    let half = HalfMade(folder);
    make(tool, folder, &python.path, &lock, &*step).await?;
    std::mem::forget(half);
    step.done();
    Ok(())
}

/// An environment that is being made: gone when it is dropped, by a failure or an interruption.
struct HalfMade<'a>(&'a Path);

impl Drop for HalfMade<'_> {
    fn drop(&mut self) {
        // Best effort: without a marker the next run makes it again in any case.
        let _ = fs::remove_dir_all(self.0);
    }
}

async fn make(tool: &Tool, folder: &Path, python: &Path, lock: &Lock, step: &dyn Step) -> Result<()> {
    let io = |error: std::io::Error| {
        Error::new("cannot-install", format!("cannot write `{}`", folder.display())).because(error)
    };
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(io)?;
    }
    step.detail("making a Python environment");
    let output = run(Command::new(python).args(["-I", "-m", "venv"]).arg(folder), lock).await?;
    succeed(&output, || format!("cannot make a Python environment for {}", tool.name))?;

    let requirements = folder.join("requirements.txt");
    fs::write(&requirements, tool.requirements).map_err(io)?;
    step.detail("downloading and checking packages");
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-I", "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:", "--no-input", "--quiet"]);
    pip.args(["--disable-pip-version-check", "--no-compile", "--requirement"]).arg(&requirements);
    // A user's wish to install for the user fails in an environment.
    pip.env("PIP_USER", "0");
    if tool.alone {
        pip.arg("--no-deps");
    }
    let output = run(&mut pip, lock).await?;
    succeed(&output, || format!("cannot install {} {}", tool.name, tool.version))?;

    let marker = marker(tool, folder).ok_or_else(|| {
        Error::new("cannot-install", format!("`{}` has no interpreter after it was made", folder.display()))
    })?;
    fs::write(folder.join(MARKER), marker).map_err(io)
}

/// Runs a step. Dropping it kills the step; where this process is killed, the step holds the lock until it has ended too, so
/// that nobody begins anew beneath it.
async fn run(command: &mut Command, lock: &Lock) -> Result<Output> {
    command.stdin(Stdio::from(lock.handle()?)).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let name = PathBuf::from(command.as_std().get_program());
    let child = command
        .spawn()
        .map_err(|error| Error::new("cannot-install", format!("cannot run `{}`", name.display())).because(error))?;
    child
        .wait_with_output()
        .await
        .map_err(|error| Error::new("cannot-install", format!("cannot follow `{}`", name.display())).because(error))
}

fn succeed(output: &Output, what: impl Fn() -> String) -> Result<()> {
    if output.status.success() {
        return Ok(());
    }
    let said = if output.stderr.is_empty() { &output.stdout } else { &output.stderr };
    let said = last_lines(said, 8);
    let help = if said.iter().any(|line| line.contains("HASHES") || line.contains("hash")) {
        "a package is not the one that was pinned: do not use it, and see which index pip is told to use (`pip config list`)"
    } else {
        "pip must reach a package index: see `pip config list` and the network, then try again"
    };
    Err(Error::new("cannot-install", what()).because(lines(said)).help(help))
}

fn marker(tool: &Tool, folder: &Path) -> Option<String> {
    let interpreter = fs::canonicalize(folder.join("bin/python")).ok()?;
    Some(format!("{}\n{}", interpreter.display(), tool.requirements))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EMULATOR;

    #[test]
    fn only_a_fitting_marker_is_complete() {
        let folder = tempfile::tempdir().unwrap();
        let bin = folder.path().join("bin");
        fs::create_dir(&bin).unwrap();
        fs::write(bin.join("python"), "").unwrap();
        assert!(!is_complete(&EMULATOR, folder.path()), "half-made");
        let marker = marker(&EMULATOR, folder.path()).unwrap();
        fs::write(folder.path().join(MARKER), &marker).unwrap();
        assert!(is_complete(&EMULATOR, folder.path()));
        fs::write(folder.path().join(MARKER), marker.replace("/bin/python", "/bin/python3.9")).unwrap();
        assert!(!is_complete(&EMULATOR, folder.path()), "another interpreter");
        fs::remove_file(bin.join("python")).unwrap();
        assert!(!is_complete(&EMULATOR, folder.path()), "no interpreter");
    }
}
