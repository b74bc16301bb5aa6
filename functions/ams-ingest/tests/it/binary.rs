//! The function as Lambda starts it.

use std::{
    net::TcpListener,
    process::{Command, Stdio},
};

use cloud::serve;
use serde_json::{Value, json};

/// The function, with just these variables.
fn function(variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ams-ingest"));
    command.env_clear().envs(variables.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn a_function_that_cannot_start_names_every_variable() {
    let output = function(&[("SNS_URL", "http://sns.example"), ("ENVIRONMENT", "prod")]).output().unwrap();
    assert!(!output.status.success() && output.stderr.is_empty());
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    let reason = line["reason"].as_str().unwrap();
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
    let runtime = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = runtime.local_addr().unwrap().to_string();
    let mut child = function(&[
        ("AWS_LAMBDA_RUNTIME_API", &address),
        ("AWS_LAMBDA_FUNCTION_NAME", "some-name"),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"),
        ("AWS_LAMBDA_FUNCTION_VERSION", "1"),
        ("SUPABASE_INGEST_SECRET", "ingest-secret"),
        ("SUPABASE_INGEST_URL", "https://project.example/functions/v1/ams-ingest"),
        ("SNS_URL", "https://sns.eu-west-1.amazonaws.com"),
        ("PUBLISHER_ACCOUNTS", "668473351658"),
        ("ENVIRONMENT", "prod"),
    ])
    .spawn()
    .unwrap();
    let event = json!({ "Records": [{ "messageId": "m-1", "body": "{\"hush\"", "attributes": {} }] });
    // The connection stays open until the function is ended, which else would say that it cannot go on.
    let (answer, _connection) = serve(&runtime, &event);
    child.kill().unwrap();
    let output = child.wait_with_output().unwrap();

    assert_eq!(answer, json!({ "batchItemFailures": [{ "itemIdentifier": "m-1" }] }));
    // What was counted stands in the line behind it.
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
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
