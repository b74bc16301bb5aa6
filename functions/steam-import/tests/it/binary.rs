//! The function as Lambda starts it.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    process::{Command, Stdio},
    time::{Duration, SystemTime},
};

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

/// Plays the runtime API until the function has answered one event.
fn serve(runtime: &TcpListener, event: &Value) -> (Value, TcpStream) {
    loop {
        let (mut stream, _) = runtime.accept().unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        while let Some((first, body)) = request(&mut reader) {
            if first.starts_with("POST /2018-06-01/runtime/invocation/request-1/response ") {
                write!(stream, "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n").unwrap();
                return (serde_json::from_slice(&body).unwrap(), stream);
            }
            assert!(first.starts_with("GET /2018-06-01/runtime/invocation/next "), "{first}");
            hand_out(&mut stream, event);
        }
    }
}

/// The next request's first line and its body; none where the connection has ended.
fn request(reader: &mut impl BufRead) -> Option<(String, Vec<u8>)> {
    let (mut first, mut length, mut line) = (String::new(), 0, String::new());
    reader.read_line(&mut first).ok().filter(|count| *count > 0)?;
    while reader.read_line(&mut line).unwrap() > 2 {
        if let Some(("content-length", value)) = line.trim().to_lowercase().split_once(": ") {
            length = value.parse().unwrap();
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    Some((first, body))
}

fn hand_out(stream: &mut TcpStream, event: &Value) {
    let ends = SystemTime::now() + Duration::from_mins(1);
    let ends = ends.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis();
    let body = event.to_string();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: request-1\r\nLambda-Runtime-Deadline-Ms: {ends}\r\n\
         Lambda-Runtime-Invoked-Function-Arn: arn\r\nContent-Length: {}\r\n\r\n{body}",
        body.len(),
    )
    .unwrap();
}
