//! The emulator is lost, or something else is in its place.

use std::net::TcpListener;

use rustix::process::Signal;

use crate::world::{World, signal, until};

#[test]
fn a_port_in_use_is_named_with_who_holds_it() {
    let world = World::new();
    let port = world.port();
    let stranger = TcpListener::bind(("127.0.0.1", u16::try_from(port).unwrap())).unwrap();
    let failure = world.synth(&["--json", "deploy"]).exits(1).failure();
    assert_eq!(failure["code"], "port-in-use");
    let message = failure["message"].as_str().unwrap();
    assert!(message.contains(&port.to_string()) && message.contains(&std::process::id().to_string()), "{message}");
    assert!(failure["help"].as_str().unwrap().contains("synth local reset --ports"));
    assert_eq!(world.processes(), [] as [i32; 0]);
    drop(stranger);
}

#[test]
fn one_that_was_killed_is_told_with_what_brings_it_back() {
    let world = World::new();
    world.synth(&["deploy"]).exits(0);
    let emulator = world.emulator();
    signal(emulator, Signal::KILL);
    until("it is dead", || !world.processes().contains(&emulator));
    for arguments in [&["status"][..], &["outputs"], &["send", "SteamLibrarySync", "{}"], &["dlq", "list"], &["diff"]] {
        let ran = world.synth(arguments).exits(1);
        let first = format!("error: the emulator (process {emulator}) has ended without being told\n");
        assert!(ran.stderr.starts_with(&first), "{}", ran.stderr);
        assert!(ran.stderr.contains(" help: `synth deploy` starts it anew and deploys"), "{}", ran.stderr);
    }
    let again = world.synth(&["deploy"]).exits(0);
    assert!(again.stderr.contains("warning: the emulator ended without saving"), "{}", again.stderr);
    assert!(world.synth(&["list"]).exits(0).stdout.contains("CREATE_COMPLETE"));
    world.synth(&["local", "down"]).exits(0);
    assert_eq!(world.processes(), [] as [i32; 0]);
}
