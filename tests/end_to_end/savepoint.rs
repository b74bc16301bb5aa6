//! Savepoint on the local environment: the real command, the real emulator, the real function.

#![cfg(test)]

mod world;

use std::{collections::BTreeSet, fmt::Write as _};

use serde_json::Value as Json;
use world::World;

/// The first account number of Steam's individual accounts that is used here.
const FIRST: u64 = 76_561_198_000_000_000;

/// A message for each user, one a line.
fn messages(users: &BTreeSet<String>) -> String {
    users.iter().enumerate().fold(String::new(), |mut text, (index, user)| {
        writeln!(text, r#"{{"userId":"{user}","steamId":"{}"}}"#, FIRST + index as u64).expect("a string takes all");
        text
    })
}

fn users(count: usize) -> BTreeSet<String> {
    (0..count).map(|number| format!("user-{number:03}")).collect()
}

/// Every library is whole, with the games its account has and no others.
fn assert_whole(
    world: &World,
    users: &BTreeSet<String>,
    libraries: &std::collections::BTreeMap<String, world::Library>,
) {
    for (index, user) in users.iter().enumerate() {
        let library = &libraries[user];
        assert_eq!(library.games.len() as u64, library.expected, "{user}");
        assert_eq!(
            library.games.iter().map(|entry| unpadded(entry)).collect::<BTreeSet<_>>(),
            world.owned(FIRST + index as u64),
            "{user}"
        );
    }
}

/// `game#0000000440` as `game#440`.
fn unpadded(entry: &str) -> String {
    let (kind, app) = entry.split_once('#').expect("a kind and an app");
    format!("{kind}#{}", app.trim_start_matches('0'))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_deployment_has_nothing_to_do() {
    let world = World::deployed();
    let outputs = world.synth(&["--json", "outputs"]).succeeds();
    let again = world.synth(&["deploy"]).succeeds();
    assert!(again.stderr.contains("nothing to do"), "{}", again.stderr);
    assert!(!again.stderr.contains("creating") && !again.stderr.contains("updating"), "{}", again.stderr);
    assert_eq!(world.synth(&["--json", "outputs"]).succeeds().stdout, outputs.stdout);
    world.synth(&["diff", "--exit-code"]).succeeds();
}

#[tokio::test(flavor = "multi_thread")]
async fn of_200_messages_190_are_imported_once_and_10_are_dead_letters_with_their_reason() {
    let world = World::deployed();
    let users = users(190);
    let good = world.synth_with(&["send", "SteamLibrarySync"], &messages(&users)).succeeds();
    assert_eq!(good.stdout.lines().collect::<BTreeSet<_>>().len(), 190);
    let bad = (0..10)
        .map(|number| format!(r#"{{"userId":"bad-{number}","steamId":"{number}"}}"#))
        .collect::<Vec<_>>()
        .join("\n");
    let bad = world.synth_with(&["send", "SteamLibrarySync"], &bad).succeeds();
    let bad: BTreeSet<&str> = bad.stdout.lines().collect();

    let libraries = world.until_imported(&users).await;
    assert_eq!(libraries.len(), 190, "no library of a message that is bad");
    assert_whole(&world, &users, &libraries);
    world
        .until("the bad messages are dead letters", async || {
            match world.depth("savepoint-local-steam-library-sync-dlq").await {
                (10, 0) => Ok(()),
                seen => Err(format!("{seen:?}")),
            }
        })
        .await;
    assert_eq!(world.depth("savepoint-local-steam-library-sync").await, (0, 0));

    let dead = world.synth(&["--json", "dlq", "show", "SteamLibrarySync", "--limit", "100"]).succeeds().objects();
    let dead: BTreeSet<&str> = dead.iter().map(|letter| letter["message_id"].as_str().unwrap()).collect();
    assert_eq!(dead, bad);
    let lines = world.synth(&["--json", "logs", "SteamImport", "--since", "1h"]).succeeds().objects();
    for id in bad {
        let of_it = |line: &&Json| line["line"]["messageId"] == id && line["line"]["permanent"] == true;
        let reasons: Vec<&Json> = lines.iter().filter(of_it).map(|line| &line["line"]["reason"]).collect();
        assert_eq!(reasons.len(), 3, "{id} is told at each of its receives");
        assert!(reasons[0].as_str().unwrap().contains("SteamID64"), "{reasons:?}");
    }
    let list = world.synth(&["dlq", "list"]).succeeds();
    assert!(list.stdout.contains("10 messages"), "{}", list.stdout);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_killed_at_work_loses_nothing() {
    let world = World::deployed();
    let users = users(8);
    world.outside("POST", "faults", r#"{"service":"igdb","failure":"hang"}"#);
    world.synth_with(&["send", "SteamLibrarySync"], &messages(&users)).succeeds();
    // At work: IGDB has been asked, and does not answer.
    let killed = world
        .until("a function is at work", async || {
            let asked = world.outside("GET", "requests/count?service=igdb", "");
            let functions = world.processes("bootstrap");
            if asked["count"].as_u64() > Some(0) && !functions.is_empty() {
                Ok(functions)
            } else {
                Err(asked.to_string())
            }
        })
        .await;
    for pid in killed {
        let pid = rustix::process::Pid::from_raw(pid).unwrap();
        // One that has ended meanwhile is dead all the same.
        let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
    }
    world.outside("DELETE", "faults", "");
    let libraries = world.until_imported(&users).await;
    assert_whole(&world, &users, &libraries);
    assert_eq!(world.depth("savepoint-local-steam-library-sync-dlq").await, (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outside_world_that_fails_for_a_while_loses_and_doubles_nothing() {
    let world = World::deployed();
    let users = users(4);
    // Each stands until it has been met, and all of them end within two receives of a message.
    for (service, failure, times) in [
        ("steam", r#"{"status":{"code":429,"retry_after":1}}"#, 3),
        ("steam", r#"{"status":{"code":500}}"#, 3),
        ("igdb", r#"{"status":{"code":429}}"#, 2),
        ("igdb", r#"{"status":{"code":500}}"#, 2),
        ("igdb", r#""hang""#, 2),
    ] {
        let fault = format!(r#"{{"service":"{service}","failure":{failure},"times":{times}}}"#);
        world.outside("POST", "faults", &fault);
    }
    world.synth_with(&["send", "SteamLibrarySync"], &messages(&users)).succeeds();
    let libraries = world.until_imported(&users).await;
    assert_whole(&world, &users, &libraries);
    let requests = world.outside("GET", "requests", "");
    let requests = requests["requests"].as_array().unwrap();
    for status in [429, 500] {
        assert!(requests.iter().any(|request| request["status"] == status), "no {status} was met");
    }
    assert!(requests.iter().any(|request| request["status"].is_null()), "nothing was left without an answer");
    assert_eq!(world.depth("savepoint-local-steam-library-sync-dlq").await, (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn delivery_is_switched_off_and_on_without_losing_a_message() {
    let world = World::deployed();
    let (on, off) = ("enable_steam_import_event_source = true", "enable_steam_import_event_source = false");
    world.set(on, off);
    let diff = world.synth(&["--json", "diff", "--exit-code"]).exits(3).objects();
    let of_all = diff.iter().flat_map(|stack| stack["changes"].as_array().unwrap());
    let leaves: Vec<String> = of_all
        .flat_map(|change| {
            let name = change["name"].as_str().unwrap();
            let values = change["values"].as_array().unwrap().iter();
            values.map(move |value| format!("{name}.{}", value["path"].as_str().unwrap()))
        })
        .collect();
    // One property, and the output that states it.
    assert_eq!(leaves, ["SteamImportMapping.Properties.Enabled", "SteamImportMappingState.Value"]);
    world.synth(&["deploy"]).succeeds();
    let status = world.synth(&["status"]).succeeds();
    assert!(status.stdout.contains("Disabled"), "{}", status.stdout);

    let users = users(3);
    world.synth_with(&["send", "SteamLibrarySync"], &messages(&users)).succeeds();
    assert_eq!(world.depth("savepoint-local-steam-library-sync").await, (3, 0));
    assert_eq!(world.outside("GET", "requests/count", "")["count"], 0, "nothing is delivered");

    world.set(off, on);
    world.synth(&["deploy"]).succeeds();
    let libraries = world.until_imported(&users).await;
    assert_whole(&world, &users, &libraries);
}

#[tokio::test(flavor = "multi_thread")]
async fn destroy_leaves_nothing_and_down_ends_everything() {
    let world = World::deployed();
    world.synth(&["send", "SteamLibrarySync", r#"{"userId":"u","steamId":"76561198000000001"}"#]).succeeds();
    world.until_imported(&BTreeSet::from(["u".to_owned()])).await;
    assert!(!world.processes("").is_empty());
    world.synth(&["destroy", "--allow-data-loss", "all"]).succeeds();
    let list = world.synth(&["list"]).succeeds();
    assert!(list.stdout.contains("not deployed"), "{}", list.stdout);
    world.synth(&["local", "down"]).succeeds();
    assert_eq!(world.processes(""), [] as [i32; 0]);
}
