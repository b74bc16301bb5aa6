//! A workspace of another team: its own stack, its own function, a `main` of three lines.

#![cfg(test)]

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// The workspace, always at the same place: what Cargo builds of it is named after the place, and would pile up.
struct Stranger {
    folder: PathBuf,
}

impl Stranger {
    /// The files of `tests/stranger/workspace`, at a place of their own. A manifest has another name there, since Cargo would take it for one of
    /// this workspace.
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stranger");
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        let stranger = Self { folder };
        copy(&root().join("tests/stranger/workspace"), &stranger.folder);
        // The same versions: nothing is built or fetched a second time.
        fs::copy(root().join("Cargo.lock"), stranger.folder.join("Cargo.lock")).unwrap();
        stranger
    }

    fn synth<const N: usize>(&self, arguments: [&str; N]) -> Output {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        Command::new(env!("CARGO"))
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target)
            .env_remove("SYNTH_ENV")
            .args(["run", "--quiet", "--offline", "--package", "deployer", "--"])
            .args(arguments)
            .output()
            .unwrap()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(name));
        } else if name == OsStr::new("Cargo.manifest.toml") {
            let text = fs::read_to_string(entry.path()).unwrap();
            fs::write(to.join("Cargo.toml"), text.replace("{root}", root().to_str().unwrap())).unwrap();
        } else {
            fs::copy(entry.path(), to.join(name)).unwrap();
        }
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn another_teams_workspace_lists_checks_synthesises_and_compares() {
    let stranger = Stranger::new();
    let ran = stranger.synth(["--env", "prod", "list"]);
    assert!(ran.status.success(), "{}", text(&ran.stderr));
    assert!(text(&ran.stdout).contains("orders-prod"), "{}", text(&ran.stdout));

    // Its own rule judges beside ours, and the verdict stands below.
    let ran = stranger.synth(["--env", "prod", "check"]);
    assert!(ran.status.success(), "{}", text(&ran.stderr));
    let told = "warning[shop-retention]: `OrdersQueue` forgets within a week\n  --> infra/src/lib.rs:";
    assert!(text(&ran.stdout).contains(told), "{}", text(&ran.stdout));
    assert!(text(&ran.stdout).contains("lost      no"), "{}", text(&ran.stdout));

    let ran = stranger.synth(["--env", "prod", "synth"]);
    assert!(ran.status.success(), "{}", text(&ran.stderr));
    let template = stranger.folder.join("cdk.out/prod/orders-prod.template.json");
    assert!(fs::read_to_string(template).unwrap().contains("\"GREETING\": \"hello\""));

    // One figure is changed, and nothing else differs.
    let path = stranger.folder.join("infra/src/lib.rs");
    let changed = fs::read_to_string(&path).unwrap().replace("minutes(3)", "minutes(4)");
    fs::write(&path, changed).unwrap();
    let ran = stranger.synth(["--env", "prod", "diff", "--exit-code", "--against", "cdk.out/prod"]);
    assert_eq!(ran.status.code(), Some(3), "{}", text(&ran.stderr));
    assert!(text(&ran.stdout).contains("VisibilityTimeout  180 -> 240"), "{}", text(&ran.stdout));
}
