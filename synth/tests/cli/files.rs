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
