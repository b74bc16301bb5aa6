//! The receiver: a program of the workspace that plays the outside world.

use std::{
    path::{Path, PathBuf},
    process::{Output, Stdio},
};

use serde::Deserialize;
use tokio::process::Command;
use tool::{last_lines, lines};

use super::{Ports, service::Launch};
use crate::{Error, Project, Report, Result};

const PACKAGE: &str = "receiver";

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

impl Target {
    fn is_receiver(&self) -> bool {
        self.name == PACKAGE && self.kind.iter().any(|kind| kind == "bin")
    }
}

/// Whether the workspace has a package of that name with a program.
pub(super) async fn is_member(project: &Project) -> Result<bool> {
    let output = cargo(&project.root, &["metadata", "--no-deps", "--offline", "--format-version", "1"]).await?;
    if !output.status.success() {
        return Err(Error::failed("cargo-failed", "cargo cannot read the workspace")
            .because(lines(last_lines(&output.stderr, 12)))
            .help("mend the manifest that cargo names"));
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .map_err(|error| Error::failed("cargo-failed", "cargo's metadata are not as expected").because(error))?;
    let mut packages = metadata.packages.iter().filter(|package| package.name == PACKAGE);
    Ok(packages.any(|package| package.targets.iter().any(Target::is_receiver)))
}

pub(super) async fn prepare(project: &Project, ports: Ports, report: &Report) -> Result<Launch> {
    let activity = report.begin("building", "the receiver");
    let output = cargo(
        &project.root,
        &["build", "--package", PACKAGE, "--bin", PACKAGE, "--message-format", "json-render-diagnostics", "--quiet"],
    )
    .await?;
    if !output.status.success() {
        return Err(Error::failed("cannot-build", "cannot build the receiver")
            .because(lines(last_lines(&output.stderr, 30)))
            .help(format!("see all of it: `cargo build -p {PACKAGE}`")));
    }
    let program = program(&output.stdout)
        .ok_or_else(|| Error::failed("cannot-build", "cargo built the receiver, but does not say where"))?;
    activity.done();
    let arguments = vec!["--port".into(), ports.receiver.to_string().into()];
    Ok(Launch { program, arguments, environment: Vec::new(), folder: None, user: None })
}

/// Where cargo put the program: it says so in one of its lines.
fn program(messages: &[u8]) -> Option<PathBuf> {
    #[derive(Deserialize)]
    struct Artifact {
        target: Target,
        executable: Option<PathBuf>,
    }
    let lines = messages.split(|byte| *byte == b'\n');
    let artifacts = lines.filter_map(|line| serde_json::from_slice::<Artifact>(line).ok());
    artifacts.filter(|artifact| artifact.target.is_receiver()).find_map(|artifact| artifact.executable)
}

async fn cargo(root: &Path, arguments: &[&str]) -> Result<Output> {
    // Below `cargo run` it is named, so that the toolchain is the same.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.args(arguments).current_dir(root).stdin(Stdio::null()).kill_on_drop(true);
    command.output().await.map_err(|error| {
        Error::failed("cargo-failed", format!("cannot run `{}`", Path::new(&cargo).display()))
            .because(error)
            .help("`synth doctor` shows what is missing")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_where_cargo_says() {
        let messages = br#"{"reason":"compiler-artifact","target":{"name":"receiver","kind":["lib"]},"executable":null}
{"reason":"compiler-artifact","target":{"name":"receiver","kind":["bin"]},"executable":"/w/target/debug/receiver"}
{"reason":"build-finished","success":true}"#;
        assert_eq!(program(messages), Some(PathBuf::from("/w/target/debug/receiver")));
        assert_eq!(program(b""), None);
    }
}
