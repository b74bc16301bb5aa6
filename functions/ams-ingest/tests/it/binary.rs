//! The function as Lambda starts it.

use cloud::{answer, refusal};
use serde_json::json;

const PROGRAM: &str = env!("CARGO_BIN_EXE_ams-ingest");

#[test]
fn a_function_that_cannot_start_names_every_variable() {
    let reason = refusal(PROGRAM, &[("SNS_URL", "http://sns.example"), ("ENVIRONMENT", "prod")]);
    for fault in [
        "`SUPABASE_INGEST_SECRET` is missing",
        "`SUPABASE_INGEST_URL` is missing",
        "`SNS_URL`: expected `https://`",
        "`PUBLISHER_ACCOUNTS` is missing",
    ] {
        assert!(reason.contains(fault), "{fault} in {reason}");
    }
    assert!(!reason.contains("`ENVIRONMENT`"));
}

#[test]
fn a_batch_is_answered_with_what_failed() {
    let variables = [
        ("SUPABASE_INGEST_SECRET", "ingest-secret"),
        ("SUPABASE_INGEST_URL", "https://project.example/functions/v1/ams-ingest"),
        ("SNS_URL", "https://sns.eu-west-1.amazonaws.com"),
        ("PUBLISHER_ACCOUNTS", "668473351658"),
        ("ENVIRONMENT", "prod"),
    ];
    let event = json!({ "Records": [{ "messageId": "m-1", "body": "{\"hush\"", "attributes": {} }] });
    let (answer, lines) = answer(PROGRAM, &variables, &event);

    assert_eq!(answer, json!({ "batchItemFailures": [{ "itemIdentifier": "m-1" }] }));
    // What was counted stands in the line behind it.
    assert_eq!((lines.len(), &lines[1]["MessagesRefused"], &lines[1]["Environment"]), (2, &json!(1), &json!("prod")));
    let line = &lines[0];
    for (name, expected) in [
        ("function", json!("some-name")),
        ("requestId", json!("request-1")),
        ("messageId", json!("m-1")),
        ("permanent", json!(true)),
        ("reason", json!("the body is no JSON object (line 1, column 7)")),
    ] {
        assert_eq!(line[name], expected, "{name}");
    }
}
