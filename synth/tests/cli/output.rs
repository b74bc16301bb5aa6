//! Where the output goes, and how it looks.

use std::{
    fs::File,
    process::{Command, Stdio},
};

use crate::world::World;

#[test]
fn a_reader_that_has_gone_is_no_fault() {
    let world = World::without_tools();
    for arguments in [&["list"][..], &["--json", "list"], &["synth", "--print"], &["--help"]] {
        let mut child = world.command(arguments).spawn().unwrap();
        drop(child.stdout.take());
        let ran = world.ended(child).exits(0);
        assert_eq!(ran.stderr, "");
    }
}

#[test]
fn data_that_cannot_be_written_is_a_failure() {
    let world = World::without_tools();
    let full = || Stdio::from(File::options().write(true).open("/dev/full").unwrap());
    let ran = world.run(world.command(&["--json", "synth", "--print"]).stdout(full())).exits(1);
    let failure = ran.failure();
    assert_eq!(failure["code"], "cannot-write");
    assert!(failure["help"].as_str().unwrap().contains("make room"));
}

#[test]
fn colour_is_for_terminals_and_for_those_who_ask() {
    let world = World::without_tools();
    let coloured = |command: &mut Command| world.run(command).exits(0).stderr.contains('\x1b');
    let arguments = ["--env", "prod", "synth"];
    assert!(!coloured(world.command(&arguments).env_remove("NO_COLOR")), "stderr is no terminal");
    assert!(
        coloured(&mut world.command(&["--env", "prod", "--color", "always", "synth"])),
        "asked for, whatever NO_COLOR says"
    );
    assert!(!coloured(&mut world.command(&["--env", "prod", "--color", "never", "synth"])));
}

#[test]
fn quiet_says_nothing_and_verbose_says_why() {
    let world = World::without_tools();
    let quiet = world.synth(&["-q", "list"]).exits(0);
    assert_eq!((quiet.stderr.as_str(), quiet.stdout.lines().count()), ("", 1));
    let verbose = world.synth(&["-v", "list"]).exits(0);
    assert!(verbose.stderr.contains("the local environment is not running"), "{}", verbose.stderr);
    assert!(
        world.synth(&["-q", "list", "nope*"]).exits(2).stderr.starts_with("error: "),
        "an error is said all the same"
    );
    world.synth(&["-q", "-v", "list"]).exits(2);
}
