//! From builds to archives.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use dsl::Build;

use super::{build, elf, zip};
use crate::{Error, Project, Report, Result, cloudformation::Interrupt};

/// Builds and archives functions, and returns where each archive lies. Its name is its key, so that one that is there already,
/// from whatever run, is taken as it is.
///
/// # Errors
/// A build that fails, or a program that Lambda cannot run.
pub async fn package(
    project: &Project,
    report: &Report,
    interrupt: &Interrupt,
    wanted: &BTreeMap<Build, String>,
) -> Result<BTreeMap<Build, PathBuf>> {
    let folder = build::target(project).join("synth/assets");
    let path = |key: &str| folder.join(format!("{}.zip", key.trim_end_matches(".zip")));
    let mut groups: BTreeMap<_, Vec<&Build>> = BTreeMap::new();
    for (build, key) in wanted {
        if !path(key).is_file() {
            groups.entry((build.profile, build.architecture)).or_default().push(build);
        }
    }
    for builds in groups.values() {
        interrupt.check()?;
        let out = build::build(project, report, interrupt, builds).await?;
        for one in builds {
            let program = out.join(&one.package).join("bootstrap");
            let cannot = |verb: &str, path: &Path, error: std::io::Error| {
                Error::failed("cannot-package", format!("cannot {verb} `{}`", project.shown(path))).because(error)
            };
            let bytes = fs::read(&program).map_err(|error| cannot("read", &program, error))?;
            elf::check(&one.package, one.architecture, &bytes)?;
            let archive = zip::archive(&one.package, &bytes)?;
            let to = path(&wanted[*one]);
            fs::create_dir_all(&folder).map_err(|error| cannot("make", &folder, error))?;
            // Renamed into place, so that a name is never that of half an archive.
            let draft = to.with_extension(format!("{}.draft", std::process::id()));
            fs::write(&draft, archive).and_then(|()| fs::rename(&draft, &to)).map_err(|error| {
                let _ = fs::remove_file(&draft);
                cannot("write", &to, error)
            })?;
        }
    }
    Ok(wanted.iter().map(|(build, key)| (build.clone(), path(key))).collect())
}
