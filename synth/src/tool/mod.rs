//! Tools that are not written in Rust: pinned, checked against hashes, and installed into a private folder of the workspace.
//!
//! Each tool has a Python environment of its own under [`Project::tools`], made when it is first needed. Nothing is
//! installed for the user or the system, and nothing that runs is fetched without a hash that stands in this source.

mod install;
mod lock;
mod output;
pub mod python;

use std::path::{Path, PathBuf};

pub(crate) use lock::Lock;
pub(crate) use output::{last_lines, lines};

use crate::{Error, Project, Report, Result};

/// A tool, pinned with everything it depends on.
#[derive(Debug)]
pub struct Tool {
    /// What it is called, and the name of its folder.
    pub name: &'static str,
    /// The version that is pinned.
    pub version: &'static str,
    /// What it is needed for.
    pub purpose: &'static str,
    /// What is installed: names, versions and hashes.
    pub requirements: &'static str,
    /// Whether the packages that `requirements` does not name are left out on purpose.
    alone: bool,
    /// The program below its folder; `*` stands for the one folder there is.
    program: &'static str,
}

/// The emulator behind the local environment.
pub const EMULATOR: Tool = Tool {
    name: "emulator",
    version: "1.5.33",
    purpose: "the local environment",
    requirements: include_str!("requirements/emulator.txt"),
    alone: false,
    program: "bin/python",
};

/// The builder of functions.
pub const CARGO_LAMBDA: Tool = Tool {
    name: "cargo-lambda",
    version: "1.9.2",
    purpose: "building functions",
    requirements: include_str!("requirements/cargo-lambda.txt"),
    // Its wheel asks for zig, ten times its size, which a build for this machine's own architecture never runs.
    alone: true,
    program: "bin/cargo-lambda",
};

/// The linker for functions of another architecture than this machine's.
pub const ZIG: Tool = Tool {
    name: "zig",
    version: "0.17.1",
    purpose: "building functions for another architecture",
    requirements: include_str!("requirements/zig.txt"),
    alone: false,
    program: "lib/*/site-packages/ziglang/zig",
};

impl Tool {
    /// Its program, where it is installed as pinned. Takes a millisecond and changes nothing.
    pub fn installed(&self, project: &Project) -> Option<PathBuf> {
        install::is_complete(self, &self.folder(project)).then(|| self.program(project)).flatten()
    }

    fn folder(&self, project: &Project) -> PathBuf {
        project.tools.join(self.name)
    }

    fn program(&self, project: &Project) -> Option<PathBuf> {
        let mut path = self.folder(project);
        for part in Path::new(self.program) {
            if part == "*" {
                path = std::fs::read_dir(&path).ok()?.next()?.ok()?.path();
            } else {
                path.push(part);
            }
        }
        path.is_file().then_some(path)
    }

    async fn ensure(&self, project: &Project, report: &Report) -> Result<PathBuf> {
        if let Some(program) = self.installed(project) {
            return Ok(program);
        }
        install::install(self, &self.folder(project), report).await?;
        self.installed(project).ok_or_else(|| {
            Error::failed(
                "tool-incomplete",
                format!("{} {} was installed, but has no `{}`", self.name, self.version, self.program),
            )
            .help(format!("remove `{}` and try again", project.shown(&self.folder(project))))
        })
    }
}

/// The Python that runs the emulator (`python -I -m ministack`), installed where it is missing.
///
/// # Errors
/// No usable Python, or what pip says.
pub async fn emulator(project: &Project, report: &Report) -> Result<PathBuf> {
    EMULATOR.ensure(project, report).await
}

/// The program `cargo-lambda`, installed where it is missing. Without zig: for this machine's architecture, with
/// `--compiler cargo`.
///
/// # Errors
/// No usable Python, or what pip says.
pub async fn cargo_lambda(project: &Project, report: &Report) -> Result<PathBuf> {
    CARGO_LAMBDA.ensure(project, report).await
}

/// The program `zig`, installed where it is missing. cargo-lambda finds it through `CARGO_ZIGBUILD_ZIG_PATH`.
///
/// # Errors
/// No usable Python, or what pip says.
pub async fn zig(project: &Project, report: &Report) -> Result<PathBuf> {
    ZIG.ensure(project, report).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_requirement_is_pinned_with_hashes() {
        for tool in [&EMULATOR, &CARGO_LAMBDA, &ZIG] {
            // One requirement a paragraph: its lines end in a backslash, but for the last.
            let text = tool.requirements.replace("\\\n", " ");
            let mut packages = 0;
            for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
                packages += 1;
                let mut words = line.split_whitespace();
                let pin = words.next().unwrap();
                assert!(pin.split_once("==").is_some_and(|(_, version)| !version.contains('*')), "{pin}");
                let hashes: Vec<_> = line.split_whitespace().filter_map(|word| word.strip_prefix("--hash=")).collect();
                assert!(!hashes.is_empty(), "{pin} has no hash");
                for hash in hashes {
                    let digest = hash.strip_prefix("sha256:").unwrap();
                    assert!(digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit()), "{pin}: {hash}");
                }
            }
            assert!(packages > 0);
            assert!(text.contains(&format!("=={} ", tool.version)), "{} is not the version that is pinned", tool.name);
        }
    }

    #[test]
    fn requirements_name_no_host() {
        for tool in [&EMULATOR, &CARGO_LAMBDA, &ZIG] {
            for word in ["://", "--index", "--extra", "--find", "--trusted"] {
                assert!(!tool.requirements.contains(word), "{}: {word}", tool.name);
            }
        }
    }
}
