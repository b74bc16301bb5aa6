//! A function as Lambda starts it.

use std::{
    net::TcpListener,
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::runtime::serve;

/// What a function says that is started with just these variables, of which it lacks some: the reason in the one line of its log,
/// before its end.
pub fn refusal(program: &str, variables: &[(&str, &str)]) -> String {
    let output = command(program, variables).output().unwrap();
    assert!(!output.status.success() && output.stderr.is_empty(), "{output:?}");
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    line["reason"].as_str().unwrap().to_owned()
}

/// What a function that is started with just these variables and those of Lambda answers to one event, and the lines of its log.
/// It is called `some-name`, and the request `request-1`.
pub fn answer(program: &str, variables: &[(&str, &str)], event: &Value) -> (Value, Vec<Value>) {
    let runtime = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut child = command(program, variables)
        .env("AWS_LAMBDA_RUNTIME_API", runtime.local_addr().unwrap().to_string())
        .env("AWS_LAMBDA_FUNCTION_NAME", "some-name")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512")
        .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
        .spawn()
        .unwrap();
    // The connection stays open until the function is ended, which else would say that it cannot go on.
    let (answer, _connection) = serve(&runtime, event);
    child.kill().unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    (answer, text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

fn command(program: &str, variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(program);
    command.env_clear().envs(variables.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}
