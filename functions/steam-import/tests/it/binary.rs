//! The function as Lambda starts it.

use std::{
    net::TcpListener,
    process::{Command, Stdio},
};

use cloud::serve;
use serde_json::{Value, json};

/// The function, with just these variables.
fn function(variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_steam-import"));
    command.env_clear().envs(variables.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn a_function_that_cannot_start_names_every_variable() {
    let output = function(&[("STEAM_URL", "http://steam.example"), ("IGDB_SHARED_BY", "10")]).output().unwrap();
    assert!(!output.status.success() && output.stderr.is_empty());
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    let reason = line["reason"].as_str().unwrap();
    for fault in [
        "`STEAM_KEY_SECRET` is missing",
        "`IGDB_CREDENTIALS_SECRET` is missing",
        "`LIBRARY_TABLE` is missing",
        "`STEAM_URL`: expected `https://`",
        "`IGDB_URL` is missing",
        "`IGDB_TOKEN_URL` is missing",
    ] {
        assert!(reason.contains(fault), "{fault} in {reason}");
    }
    assert!(!reason.contains("IGDB_SHARED_BY"));
}

#[test]
fn a_batch_is_answered_with_what_failed() {
    let runtime = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = runtime.local_addr().unwrap().to_string();
    let mut child = function(&[
        ("AWS_LAMBDA_RUNTIME_API", &address),
        ("AWS_LAMBDA_FUNCTION_NAME", "some-name"),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"),
        ("AWS_LAMBDA_FUNCTION_VERSION", "1"),
        ("STEAM_KEY_SECRET", "steam-key"),
        ("IGDB_CREDENTIALS_SECRET", "igdb-credentials"),
        ("LIBRARY_TABLE", "library"),
        ("STEAM_URL", "https://steam.example"),
        ("IGDB_URL", "https://igdb.example"),
        ("IGDB_TOKEN_URL", "https://twitch.example"),
        ("IGDB_SHARED_BY", "10"),
    ])
    .spawn()
    .unwrap();
    let event = json!({ "Records": [{ "messageId": "m-1", "body": "{\"userId\":\"hush\"}", "attributes": {} }] });
    // The connection stays open until the function is ended, which else would say that it cannot go on.
    let (answer, _connection) = serve(&runtime, &event);
    child.kill().unwrap();
    let output = child.wait_with_output().unwrap();

    assert_eq!(answer, json!({ "batchItemFailures": [{ "itemIdentifier": "m-1" }] }));
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    for (name, expected) in [
        ("function", json!("some-name")),
        ("requestId", json!("request-1")),
        ("messageId", json!("m-1")),
        ("permanent", json!(true)),
        ("reason", json!("the body is no `SteamLibrarySync`: `steamId` is missing (line 1, column 17)")),
    ] {
        assert_eq!(line[name], expected, "{name}");
    }
}
