//! A deployment that goes wrong, at several points.

use rustix::process::Signal;
use snapbox::{assert_data_eq, str};

use crate::world::{World, hear, signal, until};

const MAIN: &str = "functions/steam-import/src/main.rs";
const BUILD: &str = "functions/steam-import/build.rs";

/// Says where it is, and waits to be let on.
const HELD: &str = r#"
fn main() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::write(root.join("held"), std::process::id().to_string()).unwrap();
    while !root.join("go").exists() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
}
"#;

fn state(world: &World) -> String {
    world.synth(&["list"]).exits(0).stdout.split_whitespace().skip(3).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_function_that_does_not_build_is_told_by_the_compiler_and_nothing_is_deployed() {
    let world = World::new();
    world.synth(&["local", "up"]).exits(0);
    world.write(MAIN, "fn main() { nonsense }\n");
    assert_data_eq!(
        world.synth(&["-q", "deploy"]).exits(1).stderr,
        str![[r#"
error[E0425]: cannot find value `nonsense` in this scope
 --> functions/steam-import/src/main.rs:1:13
  |
1 | fn main() { nonsense }
  |             ^^^^^^^^ not found in this scope

For more information about this error, try `rustc --explain E0425`.
error: could not compile `steam-import` (bin "steam-import") due to 1 previous error
error: steam-import cannot be built
 help: mend what the compiler says above; nothing was deployed

"#]]
    );
    assert_eq!(world.synth(&["--json", "deploy"]).exits(1).failure()["code"], "build-failed");
    assert_eq!(state(&world), "not deployed");
    world.write(MAIN, "fn main() {}\n");
    world.synth(&["deploy"]).exits(0);
    assert_eq!(state(&world), "CREATE_COMPLETE");
    let again = world.synth(&["deploy"]).exits(0);
    assert!(again.stderr.contains("nothing to do"), "{}", again.stderr);
    let value = "z".repeat(31);
    let bad = world.synth(&["deploy", "--parameter", &format!("SteamApiKey={value}")]).exits(2);
    assert!(bad.stderr.contains("`SteamApiKey` must match") && !bad.stderr.contains(&value), "{}", bad.stderr);
}

#[test]
fn an_interrupted_build_leaves_nothing_and_a_signal_sent_twice_is_one() {
    let world = World::new();
    world.write(BUILD, HELD);
    for wanted in [Signal::INT, Signal::TERM] {
        let mut deploy = world.command(&["deploy"]).spawn().unwrap();
        let pid = i32::try_from(deploy.id()).unwrap();
        hear(&mut deploy, "building steam-import");
        until("the build is held", || world.path("held").is_file());
        // As `timeout` does: to the process, and to its group.
        signal(pid, wanted);
        signal(pid, wanted);
        let ran = world.ended(deploy).exits(130);
        assert!(
            ran.stderr.ends_with("error: interrupted\n help: the same command goes on from what there is\n"),
            "{}",
            ran.stderr
        );
        std::fs::remove_file(world.path("held")).unwrap();
        assert_eq!(state(&world), "not deployed");
    }
    world.synth(&["local", "down"]).exits(0);
    until("all that built has ended", || world.processes().is_empty());
}

#[test]
fn a_killed_deployment_is_done_by_the_next() {
    let world = World::new();
    world.write(BUILD, HELD);
    let mut deploy = world.command(&["deploy"]).spawn().unwrap();
    hear(&mut deploy, "building steam-import");
    until("the build is held", || world.path("held").is_file());
    deploy.kill().unwrap();
    deploy.wait().unwrap();
    world.write("go", "");
    world.synth(&["deploy"]).exits(0);
    assert_eq!(state(&world), "CREATE_COMPLETE");
    world.synth(&["local", "down"]).exits(0);
    until("nothing of either is left", || world.processes().is_empty());
}

#[test]
fn an_emulator_that_dies_meanwhile_is_told_and_the_next_deployment_is_whole() {
    let world = World::new();
    world.write(BUILD, HELD);
    let mut deploy = world.command(&["--json", "deploy"]).spawn().unwrap();
    hear(&mut deploy, "steam-import for");
    until("the build is held", || world.path("held").is_file());
    signal(world.emulator(), Signal::KILL);
    world.write("go", "");
    let ran = world.ended(deploy).exits(1);
    let last: serde_json::Value = serde_json::from_str(ran.stderr.lines().last().unwrap()).unwrap();
    assert_eq!((last["event"].as_str(), last["code"].as_str()), (Some("failed"), Some("local-is-down")));
    assert!(last["help"].as_str().unwrap().starts_with("`synth deploy` starts it anew"), "{last}");
    world.synth(&["deploy"]).exits(0);
    assert_eq!(state(&world), "CREATE_COMPLETE");
}

#[test]
fn two_at_once_deploy_it_once() {
    let world = World::new();
    let both = [(); 2].map(|()| world.command(&["--json", "deploy"]).spawn().unwrap());
    for deploy in both {
        let ran = world.ended(deploy);
        // The later one finds it done, follows it, or is told that another operation holds the stack.
        match ran.code {
            Some(0) => {}
            Some(8) => assert_eq!(ran.failure()["code"], "blocked"),
            other => panic!("{other:?}\n{}", ran.stderr),
        }
    }
    assert_eq!(state(&world), "CREATE_COMPLETE");
    let again = world.synth(&["deploy"]).exits(0);
    assert!(again.stderr.contains("nothing to do"), "{}", again.stderr);
}
