//! A machine that lacks what is needed.

use std::{fs, net::TcpListener, os::unix::fs::symlink};

use rustix::process::Signal;
use snapbox::{assert_data_eq, str};

use crate::world::{World, hear, signal, until};

/// A folder for `PATH` that holds Rust and nothing else.
fn without_python(world: &World) -> std::path::PathBuf {
    let folder = world.path("bin");
    fs::create_dir(&folder).unwrap();
    for name in ["cargo", "rustc"] {
        let paths = std::env::var_os("PATH").unwrap();
        let found = std::env::split_paths(&paths).map(|folder| folder.join(name)).find(|file| file.is_file());
        symlink(found.unwrap(), folder.join(name)).unwrap();
    }
    folder
}

#[test]
fn without_python_the_packages_that_bring_it_are_named() {
    let world = World::without_tools();
    let path = without_python(&world);
    let ran = world.run(world.command(&["deploy"]).env("PATH", &path)).exits(1);
    assert_data_eq!(
        ran.stderr,
        str![[r#"
error: the local environment needs Python 3.10 or later with venv, and PATH has none
 help: install it: `apt install python3 python3-venv` (Debian, Ubuntu), `dnf install python3` (Fedora), `brew install python` (macOS)

"#]]
    );
    let ran = world.run(world.command(&["doctor"]).env("PATH", &path)).exits(1);
    assert!(ran.stdout.contains("missing   Python"), "{}", ran.stdout);
    assert_eq!(world.processes(), [] as [i32; 0]);
}

#[test]
fn without_cargo_the_doctor_is_named() {
    let world = World::new();
    for command in [
        world.command(&["--json", "deploy"]).env("CARGO", "/nowhere/cargo"),
        world.command(&["--json", "local", "up"]).env_remove("CARGO").env("PATH", world.path("empty")),
    ] {
        let failure = world.run(command).exits(1).failure();
        assert_eq!(failure["code"], "cargo-failed");
        assert!(failure["help"].as_str().unwrap().contains("synth doctor"));
    }
    assert_eq!(world.processes(), [] as [i32; 0]);
}

#[test]
fn a_package_index_that_refuses_is_told_and_nothing_stays() {
    let world = World::without_tools();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let index = format!("http://127.0.0.1:{port}/simple");
    let mut command = world.command(&["--json", "local", "up"]);
    let ran = world.run(command.env("PIP_INDEX_URL", index).env("PIP_RETRIES", "0")).exits(1);
    let failure = ran.failure();
    assert_eq!(failure["code"], "cannot-install");
    assert!(failure["help"].as_str().unwrap().contains("pip config list"));
    assert_eq!(world.names(".local/tools"), ["emulator.lock"]);
    assert_eq!(world.processes(), [] as [i32; 0]);
}

/// The emulator is there; cargo-lambda is not, and the index accepts the connection and is silent.
#[test]
fn an_installation_that_hangs_is_interrupted() {
    let world = World::without_tools();
    // Where the repository has none yet, this installs it.
    World::new().synth(&["local", "up"]).exits(0);
    let tools =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../.local/tools/emulator").canonicalize().unwrap();
    fs::create_dir_all(world.path(".local/tools")).unwrap();
    symlink(tools, world.path(".local/tools/emulator")).unwrap();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let index = format!("http://127.0.0.1:{}/simple", silent.local_addr().unwrap().port());
    let mut deploy = world.command(&["-v", "deploy"]).env("PIP_INDEX_URL", index).spawn().unwrap();
    hear(&mut deploy, "downloading and checking packages");
    let (_connection, _) = silent.accept().unwrap();
    signal(i32::try_from(deploy.id()).unwrap(), Signal::TERM);
    let ran = world.ended(deploy).exits(130);
    assert!(ran.stderr.contains("error: interrupted\n"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("cannot install"), "{}", ran.stderr);
    world.synth(&["local", "down"]).exits(0);
    until("pip has ended", || world.processes().is_empty());
    assert_eq!(world.names(".local/tools"), ["cargo-lambda.lock", "emulator"]);
}
