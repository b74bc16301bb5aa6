//! `synth doctor`: what is installed, what is missing, and the exact command that mends it.

use std::{
    fmt,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use dsl::Architecture;
use serde::Serialize;
use tokio::{process::Command, time::timeout};

use crate::{Project, Report, Result, exit};

/// Less than this does not hold one build of the workspace.
const DISK: u64 = 4_000_000_000;

/// Every check, in the order in which they are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doctor {
    /// The checks.
    pub checks: Vec<Check>,
}

/// One thing that is needed or useful.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What it is.
    pub name: &'static str,
    /// Whether it is there.
    pub state: State,
    /// What was found, or what is missing without it.
    pub found: String,
    /// What to type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<String>,
}

/// Whether a thing is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is there.
    Ok,
    /// It is not there, and nothing works without it.
    Missing,
    /// It is not there, and only some commands need it.
    Optional,
}

impl State {
    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Missing => "missing",
            Self::Optional => "optional",
        }
    }
}

impl Check {
    fn ok(name: &'static str, found: impl Into<String>) -> Self {
        Self { name, state: State::Ok, found: found.into(), mend: None }
    }

    fn without(state: State, name: &'static str, found: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { name, state, found: found.into(), mend: Some(mend.into()) }
    }
}

impl Doctor {
    /// Whether everything that is needed is there.
    pub fn is_well(&self) -> bool {
        self.checks.iter().all(|check| check.state != State::Missing)
    }

    /// Looks at this machine. Changes nothing.
    pub async fn examine(project: &Project) -> Self {
        let checks = vec![
            rust("rustc", project).await,
            rust("cargo", project).await,
            c_compiler().await,
            python().await,
            pinned(&tool::EMULATOR, project, "`synth local up`"),
            pinned(&tool::CARGO_LAMBDA, project, "`synth deploy`"),
            pinned(&tool::POSTGRES, project, "a local deployment with a database"),
            target().await,
            credentials(&|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()), home().as_deref()),
            node().await,
            disk(&project.root),
        ];
        Self { checks }
    }
}

impl fmt::Display for Doctor {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.checks.iter().map(|check| check.name.len()).max().unwrap_or_default();
        for Check { name, state, found, mend } in &self.checks {
            writeln!(to, "{:<8}  {name:<width$}  {found}", state.word())?;
            if let Some(mend) = mend {
                writeln!(to, "{:<8}  {:<width$}  → {mend}", "", "")?;
            }
        }
        Ok(())
    }
}

/// Examines the machine. Exits with [`exit::FAILED`] where something that is needed is missing.
///
/// # Errors
/// None: what cannot be looked at is missing.
pub async fn doctor(project: &Project, report: &Report) -> Result<u8> {
    let doctor = Doctor::examine(project).await;
    report.data(&doctor);
    Ok(if doctor.is_well() { exit::DONE } else { exit::FAILED })
}

async fn rust(name: &'static str, project: &Project) -> Check {
    let wanted = rust_version(project);
    match said(name, &["--version"]).await {
        None => Check::without(State::Missing, name, format!("needs {wanted} or later"), "install Rust with rustup"),
        Some(text) => {
            let version = text.split_whitespace().nth(1).unwrap_or_default();
            if numbers(version) >= numbers(&wanted) {
                Check::ok(name, version)
            } else {
                Check::without(State::Missing, name, format!("{version}, needs {wanted} or later"), "`rustup update`")
            }
        }
    }
}

/// What the workspace asks for, and no less than what this program was made with.
fn rust_version(project: &Project) -> String {
    let own = env!("CARGO_PKG_RUST_VERSION").to_owned();
    let manifest = std::fs::read_to_string(project.root.join("Cargo.toml")).unwrap_or_default();
    let manifest: toml::Table = manifest.parse().unwrap_or_default();
    let of = |table: &toml::Value| table.get("package")?.get("rust-version")?.as_str().map(str::to_owned);
    let theirs = manifest.get("workspace").and_then(of).or_else(|| of(&toml::Value::Table(manifest.clone())));
    theirs.into_iter().chain([own]).max_by_key(|version| numbers(version)).unwrap_or_default()
}

fn numbers(version: &str) -> Vec<u32> {
    let version = version.split(['-', '+']).next().unwrap_or_default();
    version.split('.').map_while(|number| number.parse().ok()).collect()
}

async fn c_compiler() -> Check {
    let name = "C compiler";
    for compiler in [std::env::var("CC").ok(), Some("cc".to_owned()), Some("clang".to_owned())].into_iter().flatten() {
        if let Some(text) = said(&compiler, &["--version"]).await {
            return Check::ok(name, text.lines().next().unwrap_or(&compiler));
        }
    }
    let mend =
        "`apt install build-essential` (Debian, Ubuntu), `dnf install gcc` (Fedora), `xcode-select --install` (macOS)";
    Check::without(State::Missing, name, "Rust links with it", mend)
}

async fn python() -> Check {
    match tool::python::find(std::env::var_os("PATH").as_deref()).await {
        Ok(python) => Check::ok("Python", format!("{} with venv", python.version)),
        Err(unfit) => {
            let (major, minor) = tool::python::OLDEST;
            let needs = format!("needs {major}.{minor} or later with venv");
            let found: Vec<_> = std::iter::once(needs).chain(unfit.iter().map(ToString::to_string)).collect();
            Check::without(State::Missing, "Python", found.join("; "), tool::python::help(&unfit))
        }
    }
}

/// A tool that installs itself is no fault where it is missing.
fn pinned(tool: &tool::Tool, project: &Project, first: &str) -> Check {
    match tool.installed(&project.tools) {
        Some(_) => Check::ok(tool.name, tool.version),
        None => Check::without(
            State::Optional,
            tool.name,
            format!("{} is not installed yet", tool.version),
            format!("{first} installs it when it is first needed"),
        ),
    }
}

/// Functions on AWS are built for arm64 unless their environment says otherwise.
async fn target() -> Check {
    let name = "arm64 target";
    let target = Architecture::Arm64.target();
    let folder = said("rustc", &["--print", "target-libdir", "--target", target]).await;
    if folder.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Check::ok(name, target);
    }
    let found = "deploys of arm64 functions to AWS need it";
    Check::without(State::Optional, name, found, format!("`rustup target add {target}`"))
}

/// Where credentials would come from. Their values are never read.
fn credentials(is_set: &dyn Fn(&str) -> bool, home: Option<&Path>) -> Check {
    let name = "AWS credentials";
    let variables = [
        "AWS_ACCESS_KEY_ID",
        "AWS_PROFILE",
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    ];
    if let Some(variable) = variables.into_iter().find(|variable| is_set(variable)) {
        return Check::ok(name, format!("from the variable {variable}"));
    }
    let files = home.into_iter().flat_map(|home| ["credentials", "config"].map(|file| home.join(".aws").join(file)));
    if let Some(file) = files.into_iter().find(|file| file.is_file()) {
        return Check::ok(name, format!("from `{}`", file.display()));
    }
    let found = "none are visible: only the local environment can be deployed";
    Check::without(State::Optional, name, found, "`aws configure sso`, or set AWS_PROFILE")
}

fn home() -> Option<PathBuf> {
    std::env::var_os("HOME").map(PathBuf::from)
}

async fn node() -> Check {
    match said("node", &["--version"]).await {
        Some(version) => Check::ok("Node.js", version.trim().trim_start_matches('v')),
        None => Check::without(
            State::Optional,
            "Node.js",
            "templates are judged by outside validators only with it",
            "`apt install nodejs` (Debian, Ubuntu), `dnf install nodejs` (Fedora), `brew install node` (macOS)",
        ),
    }
}

fn disk(root: &Path) -> Check {
    let name = "free disk";
    let Ok(disk) = rustix::fs::statvfs(root) else {
        return Check::without(State::Missing, name, "it cannot be told", format!("`df {}`", root.display()));
    };
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let text = format!("{:.1} GB", f64::from(u32::try_from(free / 1_000_000).unwrap_or(u32::MAX)) / 1000.0);
    if free >= DISK {
        return Check::ok(name, text);
    }
    let found = format!("{text}, a build needs {} GB", DISK / 1_000_000_000);
    Check::without(State::Missing, name, found, "`cargo clean` frees what builds have left")
}

/// What a program says on its standard output; nothing where it is missing or fails.
async fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    let output = timeout(Duration::from_secs(20), command.output()).await.ok()?.ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(numbers("1.100.0") > numbers("1.94.1"));
        assert_eq!(numbers("1.95.0-nightly"), [1, 95, 0]);
        assert!(numbers("") < numbers("1.94"));
    }

    #[test]
    fn credentials_are_named_and_never_read() {
        let nothing = |_: &str| false;
        assert_eq!(credentials(&nothing, None).state, State::Optional);
        let check = credentials(&|name| name == "AWS_PROFILE", None);
        assert_eq!((check.state, check.found.as_str()), (State::Ok, "from the variable AWS_PROFILE"));
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(".aws")).unwrap();
        std::fs::write(home.path().join(".aws/credentials"), "aws_secret_access_key = very-secret").unwrap();
        let check = credentials(&nothing, Some(home.path()));
        assert!(check.state == State::Ok && !check.found.contains("very-secret"));
    }

    #[test]
    fn text_is_aligned_and_says_the_words_of_json() {
        let doctor = Doctor {
            checks: vec![
                Check::ok("rustc", "1.95.0"),
                Check::without(State::Missing, "C compiler", "Rust links with it", "`apt install build-essential`"),
                Check::without(State::Optional, "Node.js", "for judges", "`apt install nodejs`"),
            ],
        };
        assert_eq!(
            doctor.to_string(),
            "ok        rustc       1.95.0
missing   C compiler  Rust links with it
                      → `apt install build-essential`
optional  Node.js     for judges
                      → `apt install nodejs`
"
        );
        assert!(!doctor.is_well());
        let json = serde_json::to_value(&doctor).unwrap();
        for (check, value) in doctor.checks.iter().zip(json["checks"].as_array().unwrap()) {
            assert_eq!(value["state"], check.state.word());
        }
    }
}
