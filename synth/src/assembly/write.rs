//! Writing an assembly, whole or not at all.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use dsl::CloudAssembly;
use serde_json::Value as Json;

use super::manifest;
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
    let done = fill(assembly, &fresh).and_then(|()| swap(&fresh, &folder, &stale));
    if done.is_err() {
        let _ = fs::remove_dir_all(&fresh);
    }
    done.map(|()| folder.clone()).map_err(|error| {
        Error::failed("cannot-write", format!("cannot write the assembly to `{}`", folder.display())).because(error)
    })
}

fn fill(assembly: &CloudAssembly, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for stack in &assembly.stacks {
        fs::write(folder.join(manifest::template_file(stack)), stack.template.text())?;
        fs::write(folder.join(manifest::assets_file(stack)), text(&manifest::assets(stack, &assembly.environment)))?;
    }
    fs::write(folder.join("tree.json"), text(&manifest::tree(assembly)))?;
    fs::write(folder.join("manifest.json"), text(&manifest::manifest(assembly)))
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

fn text(json: &Json) -> String {
    dsl::Template::from_json(json.clone()).text()
}
