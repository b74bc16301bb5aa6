//! Building functions: one call of cargo-lambda for all packages of a profile and an architecture.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
};

use dsl::{Architecture, Build};
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
};
use tool::{CARGO_LAMBDA, Lock, ZIG};

use crate::{
    Error, Project, Report, Result,
    cloudformation::Interrupt,
    environment::Host,
    report::{Activity, Event},
};

/// Where Cargo puts what it builds.
pub(super) fn target(project: &Project) -> PathBuf {
    let given = std::env::var_os("CARGO_TARGET_DIR").filter(|path| !path.is_empty());
    project.root.join(given.unwrap_or_else(|| OsString::from("target")))
}

/// Builds packages that share a profile and an architecture. Returns the folder that holds `<package>/bootstrap`.
///
/// # Errors
/// A tool that cannot be installed, or a build that fails: the compiler's own words stand on stderr.
pub(super) async fn build(
    project: &Project,
    report: &Report,
    interrupt: &Interrupt,
    builds: &[&Build],
) -> Result<PathBuf> {
    let Some(Build { architecture, profile, .. }) = builds.first() else { return Ok(PathBuf::new()) };
    let cross = *architecture != Host::ARCHITECTURE;
    let target = target(project);
    let tools = async {
        let cargo_lambda = CARGO_LAMBDA.ensure(&project.tools, report).await?;
        let zig = if cross { Some(zig(project, report, *architecture).await?) } else { None };
        // Cargo-lambda moves what Cargo has linked: another build of the same function would find it gone.
        let lock = Lock::take(&target.join("synth/build.lock"), "building functions", report).await?;
        Ok::<_, Error>((cargo_lambda, zig, lock))
    };
    let (cargo_lambda, zig, lock) = tokio::select! {
        // First: a Ctrl-C reaches pip too, and what pip says then is not what went wrong.
        biased;
        () = interrupt.wait() => return Err(Interrupt::error()),
        tools = tools => tools?,
    };
    let out = target.join("synth").join(format!("{profile}-{architecture}"));
    let mut command = Command::new(cargo_lambda);
    command
        .args(["lambda", "build", "--locked", "--profile", profile, "--target", architecture.target()])
        .args(["--compiler", if cross { "cargo-zigbuild" } else { "cargo" }])
        .args(["--output-format", "binary"])
        .arg("--lambda-dir")
        .arg(&out)
        .env("CARGO_TARGET_DIR", &target)
        .current_dir(&project.root)
        .envs(reproducible(project, &target).await)
        .stdin(lock.handle()?)
        .kill_on_drop(true);
    if let Some(zig) = zig {
        command.env("CARGO_ZIGBUILD_ZIG_PATH", zig);
    }
    // Variables of the Cargo that runs this program are not for the Cargo that it runs.
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CARGO_PKG_")) {
        command.env_remove(name);
    }
    for build in builds {
        command.args(["--package", &build.package]);
    }
    let names: Vec<&str> = builds.iter().map(|build| build.package.as_str()).collect();
    let activity = report.begin("building", format!("{} for {architecture} ({profile})", names.join(", ")));
    // In a group of its own, so that the compilers that it starts can be ended with it.
    let child = command.process_group(0).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
    let cannot = |error: std::io::Error| {
        Error::failed("cannot-build", "cargo-lambda cannot be started").because(error).help("see `synth doctor`")
    };
    let mut child = child.map_err(cannot)?;
    let group = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
    let (status, words) = tokio::select! {
        ended = watch(&mut child, &activity) => ended.map_err(cannot)?,
        () = interrupt.wait() => {
            if let Some(group) = group {
                // What has ended by itself needs no signal.
                let _ = kill_process_group(group, Signal::TERM);
            }
            return Err(Interrupt::error());
        }
    };
    if !status.success() {
        drop(activity);
        report.say(&Event::Output { text: words.trim_end().to_owned() });
        let message = format!("{} cannot be built", names.join(", "));
        let error = if words.contains("could not compile") || words.contains("error[E") {
            Error::failed("build-failed", message).help("mend what the compiler says above; nothing was deployed")
        } else {
            Error::failed("cannot-build", message).help("what cargo-lambda says stands above; nothing was deployed")
        };
        let no_target = words.contains("can't find crate for `core`") || words.contains("may not be installed");
        return Err(if no_target {
            error.help(format!("run `rustup target add {}`", architecture.target()))
        } else {
            error
        });
    }
    activity.done();
    Ok(out)
}

/// Waits for the build; what it is at shows in the activity. Returns what it wrote.
async fn watch(child: &mut Child, activity: &Activity) -> std::io::Result<(ExitStatus, String)> {
    let mut words = String::new();
    if let Some(stderr) = child.stderr.take() {
        let mut lines = BufReader::new(stderr).split(b'\n');
        while let Some(line) = lines.next_segment().await? {
            let line = String::from_utf8_lossy(&line);
            match line.trim_start().split_once(' ') {
                Some(("Compiling" | "Building", step)) => activity.detail(step),
                // How far Cargo is helps nobody who looks for what is wrong.
                Some(("Blocking" | "Downloaded" | "Downloading" | "Fresh" | "Updating", _)) => {}
                _ => {
                    words.push_str(&line);
                    words.push('\n');
                }
            }
        }
    }
    Ok((child.wait().await?, words))
}

/// The linker for another architecture, where the standard library for it is there too.
async fn zig(project: &Project, report: &Report, architecture: Architecture) -> Result<PathBuf> {
    let target = architecture.target();
    let missing = match ask("rustc", &["--print", "target-libdir", "--target", target], &project.root).await {
        Some(folder) => !Path::new(&folder).is_dir(),
        None => false,
    };
    if missing {
        let message =
            format!("functions are to be built for {architecture}, and Rust's standard library for it is missing");
        return Err(Error::failed("no-target", message).help(format!("run `rustup target add {target}`")));
    }
    Ok(ZIG.ensure(&project.tools, report).await?)
}

/// Flags that leave this machine's folders out of what is built, so that two machines build the same bytes.
async fn reproducible(project: &Project, target: &Path) -> Vec<(&'static str, OsString)> {
    const BREAK: &str = "\x1f";
    let mut flags = match std::env::var("CARGO_ENCODED_RUSTFLAGS") {
        Ok(flags) if !flags.is_empty() => vec![flags],
        _ => std::env::var("RUSTFLAGS").iter().flat_map(|flags| flags.split_whitespace()).map(str::to_owned).collect(),
    };
    let mut remap = |from: &Path, to: &str| flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    // The compiler takes the last that fits: the workspace before what may lie in it.
    remap(&project.root, "/workspace");
    remap(target, "/target");
    if let Some(home) = cargo_home() {
        remap(&home, "/cargo");
    }
    let root = &project.root;
    let (sysroot, version) = tokio::join!(ask("rustc", &["--print", "sysroot"], root), ask("rustc", &["-vV"], root));
    let commit = version.iter().flat_map(|version| version.lines()).find_map(|line| line.strip_prefix("commit-hash: "));
    if let (Some(sysroot), Some(commit)) = (sysroot, commit) {
        // What the compiler writes by itself where the standard library's sources are not installed.
        remap(&Path::new(&sysroot).join("lib/rustlib/src/rust"), &format!("/rustc/{commit}"));
    }
    vec![("CARGO_ENCODED_RUSTFLAGS", flags.join(BREAK).into()), ("CARGO_INCREMENTAL", "0".into())]
}

fn cargo_home() -> Option<PathBuf> {
    let given = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    given.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

async fn ask(program: &str, arguments: &[&str], folder: &Path) -> Option<String> {
    let output = Command::new(program).args(arguments).current_dir(folder).stdin(Stdio::null()).output().await.ok()?;
    let text = String::from_utf8(output.stdout).ok().filter(|_| output.status.success())?;
    Some(text.trim().to_owned())
}
