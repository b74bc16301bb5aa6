//! Folders that cannot be written, and disks that are full.

use std::{fs, process::Command};

use snapbox::{assert_data_eq, str};

use crate::world::{Ran, World};

/// Runs the command where no file may hold a byte, as on a full disk.
fn on_a_full_disk(world: &World, arguments: &[&str]) -> Ran {
    let synth = world.command(arguments);
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""]).arg(synth.get_program()).args(synth.get_args());
    shell.current_dir(world.root()).env("NO_COLOR", "1").stdout(std::process::Stdio::piped());
    for (name, value) in synth.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    world.run(shell.stderr(std::process::Stdio::piped()))
}

#[test]
fn a_full_disk_leaves_no_half_of_anything() {
    let world = World::without_tools();
    assert_data_eq!(
        on_a_full_disk(&world, &["--env", "prod", "synth"]).exits(1).stderr,
        str![[r#"
error: cannot write the assembly to `[ROOT]/cdk.out/prod`
  because: File too large (os error 27)
 help: make room there (`df -h`, `ulimit -f`), and try again

"#]]
    );
    assert_eq!(world.names("cdk.out"), [] as [&str; 0]);
    let before = world.names(".local/run");
    fs::remove_file(world.path(".local/run/ports.json")).unwrap();
    assert_data_eq!(
        on_a_full_disk(&world, &["list"]).exits(1).stderr,
        str![[r#"
error: cannot write `[ROOT]/.local/run/ports.json`
  because: File too large (os error 27)
 help: make room there (`df -h`, `ulimit -f`), and try again

"#]]
    );
    world.synth(&["list"]).exits(0);
    assert_eq!(world.names(".local/run"), before);
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let world = World::without_tools();
    world.write("cdk.out", "a file\n");
    assert_data_eq!(
        world.synth(&["synth"]).exits(1).stderr,
        str![[r#"
error: cannot write the assembly to `[ROOT]/cdk.out/local`
  because: Not a directory (os error 20)
 help: a file lies where a folder is wanted: move it away, or name another place

"#]]
    );
    fs::remove_dir_all(world.path(".local")).unwrap();
    world.write(".local", "a file\n");
    for arguments in [&["list"][..], &["deploy"], &["local", "up"]] {
        let ran = world.synth(&[&["--json"], arguments].concat()).exits(1);
        let failure = ran.failure();
        assert_eq!(failure["code"], "local-files");
        assert!(failure["help"].as_str().unwrap().contains("a file lies where a folder is wanted"), "{failure}");
    }
    // What goes to an account needs no folder of this machine's environment.
    world.synth(&["--env", "prod", "synth", "--print"]).exits(0);
}

#[test]
fn a_folder_that_holds_something_else_is_not_replaced() {
    let world = World::without_tools();
    world.write("elsewhere/prod/thesis.txt", "years of work\n");
    assert_data_eq!(
        world.synth(&["--env", "prod", "--out", "elsewhere", "synth"]).exits(1).stderr,
        str![[r#"
error: `[ROOT]/elsewhere/prod` holds something else than an assembly, and would be replaced
 help: move it away, or choose another folder with `--out`

"#]]
    );
    assert_eq!(world.names("elsewhere"), ["prod"]);
    assert_eq!(world.names("elsewhere/prod"), ["thesis.txt"]);
}

#[test]
fn what_killed_runs_left_is_swept() {
    let world = World::without_tools();
    let mut ended = Command::new("true").spawn().unwrap();
    let (dead, living) = (ended.id(), std::process::id());
    ended.wait().unwrap();
    for name in [format!(".prod.{dead}.new"), format!(".prod.{dead}.old"), format!(".prod.{living}.new")] {
        world.write(&format!("cdk.out/{name}/manifest.json"), "{}");
    }
    world.synth(&["--env", "prod", "synth"]).exits(0);
    assert_eq!(world.names("cdk.out"), [format!(".prod.{living}.new"), "prod".to_owned()]);
}

#[test]
fn a_commit_is_compared_by_its_committed_templates() {
    let world = World::without_tools();
    let git = |arguments: &[&str]| {
        let who = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
        let ran =
            std::process::Command::new("git").current_dir(world.root()).args(who).args(arguments).output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    };
    git(&["init", "-q"]);
    git(&["add", "Cargo.toml"]);
    git(&["commit", "-qm", "empty"]);
    let none = world.synth(&["--json", "diff", "--against", "HEAD"]).exits(1);
    assert_eq!(none.failure()["code"], "no-template");

    // As a snapshot has it: the build's name stands where the key of its code is not known.
    world.synth(&["synth", "savepoint-local"]).exits(0);
    let text = std::fs::read_to_string(world.path("cdk.out/local/savepoint-local.template.json")).unwrap();
    let mut template: serde_json::Value = serde_json::from_str(&text).unwrap();
    let architecture = template["Resources"]["SteamImportFunction"]["Properties"]["Architectures"][0].clone();
    template["Resources"]["SteamImportFunction"]["Properties"]["Code"]["S3Key"] =
        format!("steam-import.{}.function-local.zip", architecture.as_str().unwrap()).into();
    let snapshot = "tests/snapshots/local/savepoint-local.template.json";
    world.write(snapshot, &template.to_string());
    git(&["add", "tests"]);
    git(&["commit", "-qm", "same"]);
    let same = world.synth(&["diff", "savepoint-local", "--against", "HEAD", "--exit-code"]).exits(0);
    assert!(same.stderr.contains("no differences from `HEAD`"), "{}", same.stderr);

    template["Resources"]["SteamImportFunction"]["Properties"]["MemorySize"] = 64.into();
    world.write(snapshot, &template.to_string());
    git(&["commit", "-qam", "other"]);
    let other = world.synth(&["diff", "savepoint-local", "--against", "HEAD", "--exit-code"]).exits(3);
    assert!(other.stdout.contains("~ MemorySize  64 -> 512"), "{}", other.stdout);
    world.synth(&["diff", "savepoint-local", "--against", "HEAD~1", "--exit-code"]).exits(0);
    let comment = world.synth(&["diff", "savepoint-local", "--against", "HEAD", "--markdown"]).exits(0).stdout;
    assert!(comment.contains("<details>") && comment.contains("```diff\n~ SteamImportFunction"), "{comment}");
}
