//! The function as Lambda starts it.

use cloud::{answer, refusal};
use serde_json::json;

const PROGRAM: &str = env!("CARGO_BIN_EXE_steam-import");

#[test]
fn a_function_that_cannot_start_names_every_variable() {
    let reason = refusal(PROGRAM, &[("STEAM_URL", "http://steam.example"), ("IGDB_SHARED_BY", "10")]);
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
    let variables = [
        ("STEAM_KEY_SECRET", "steam-key"),
        ("IGDB_CREDENTIALS_SECRET", "igdb-credentials"),
        ("LIBRARY_TABLE", "library"),
        ("STEAM_URL", "https://steam.example"),
        ("IGDB_URL", "https://igdb.example"),
        ("IGDB_TOKEN_URL", "https://twitch.example"),
        ("IGDB_SHARED_BY", "10"),
    ];
    let event = json!({ "Records": [{ "messageId": "m-1", "body": "{\"userId\":\"hush\"}", "attributes": {} }] });
    let (answer, lines) = answer(PROGRAM, &variables, &event);

    assert_eq!(answer, json!({ "batchItemFailures": [{ "itemIdentifier": "m-1" }] }));
    let [line] = &lines[..] else { panic!("{lines:?}") };
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
