//! Writing an assembly, whole or not at all.

use std::{
    fs,
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
};

use dsl::CloudAssembly;
use rustix::{
    io::Errno,
    process::{Pid, test_kill_process},
};
use serde::Serialize;

use super::manifest::{self, Assets, Manifest, Tree};
use crate::{Error, Result};

/// Writes the assembly into `<out>/<environment>/` and gives that folder. A reader sees the old one or the new one, never a mixture
/// that a crash left behind; the same assembly is the same bytes.
///
/// # Errors
/// Where the folder cannot be written.
pub fn write(assembly: &CloudAssembly, out: &Path) -> Result<PathBuf> {
    let folder = out.join(&assembly.environment.name);
    let fresh = out.join(format!(".{}.{}.new", assembly.environment.name, std::process::id()));
    let stale = out.join(format!(".{}.{}.old", assembly.environment.name, std::process::id()));
    sweep(out, &assembly.environment.name);
    if !is_ours(&folder) {
        let message = format!("`{}` holds something else than an assembly, and would be replaced", folder.display());
        return Err(
            Error::failed("not-an-assembly", message).help("move it away, or choose another folder with `--out`")
        );
    }
    let done = fill(assembly, &fresh).and_then(|()| swap(&fresh, &folder, &stale));
    if done.is_err() {
        let _ = fs::remove_dir_all(&fresh);
    }
    done.map(|()| folder.clone()).map_err(|error| {
        Error::failed("cannot-write", format!("cannot write the assembly to `{}`", folder.display())).because(error)
    })
}

/// Whether a folder can be replaced: it is not there, it is empty, or an assembly was written into it.
fn is_ours(folder: &Path) -> bool {
    match fs::read_dir(folder) {
        Ok(mut entries) => folder.join("manifest.json").is_file() || entries.next().is_none(),
        Err(_) => !folder.exists(),
    }
}

/// Removes what runs that were killed have left. Best effort: it is in nobody's way.
fn sweep(out: &Path, environment: &str) {
    let prefix = format!(".{environment}.");
    for entry in fs::read_dir(out).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let pid = name.to_str().and_then(|name| name.strip_prefix(&prefix)?.split_once('.')?.0.parse().ok());
        if let Some(pid) = pid.and_then(Pid::from_raw)
            && test_kill_process(pid) == Err(Errno::SRCH)
        {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn fill(assembly: &CloudAssembly, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for stack in &assembly.stacks {
        fs::write(folder.join(manifest::template_file(stack)), stack.template.text())?;
        put(&folder.join(manifest::assets_file(stack)), &Assets::of(stack, &assembly.environment))?;
    }
    put(&folder.join("tree.json"), &Tree::of(assembly))?;
    put(&folder.join("manifest.json"), &Manifest::of(assembly))
}

fn swap(fresh: &Path, folder: &Path, stale: &Path) -> io::Result<()> {
    match fs::rename(folder, stale) {
        Ok(()) => {
            fs::rename(fresh, folder)?;
            fs::remove_dir_all(stale)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => fs::rename(fresh, folder),
        Err(error) => Err(error),
    }
}

/// Writes JSON as templates have it: two spaces, a newline at the end.
fn put(path: &Path, what: &impl Serialize) -> io::Result<()> {
    let mut to = BufWriter::new(fs::File::create(path)?);
    serde_json::to_writer_pretty(&mut to, what)?;
    to.write_all(b"\n")?;
    to.flush()
}
