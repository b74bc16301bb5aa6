//! `invoke`: calls a deployed function, by its logical name.

use std::{
    fmt,
    io::{self, Read as _},
    path::Path,
    time::Duration,
};

use aws_sdk_lambda::{
    config::{retry::RetryConfig, timeout::TimeoutConfig},
    operation::invoke::InvokeOutput,
    primitives::Blob,
    types::{InvocationType, LogType},
};
use aws_smithy_types::base64;
use serde::{Deserialize, Serialize, de::IgnoredAny};
use serde_json::Value as Json;

use super::{
    Context,
    resource::{self, FUNCTION},
};
use crate::{Error, Result, aws::Aws, cloudformation::Interrupt, exit, report::Event};

/// Lambda takes so many bytes where it answers: 6 MB, see "Invoke" in its API reference.
const LARGEST: usize = 6 * 1024 * 1024;
/// And so many where it does not: 1 MB since October 2025, 256 KB before.
const LARGEST_ASYNC: usize = 1024 * 1024;
/// A function may run for 15 minutes; the rest is the way there and back.
const LONGEST: Duration = Duration::from_mins(16);

/// What to call, and with what.
#[derive(Clone, Debug)]
pub struct Options {
    /// The function's logical id, with or without `Function`, and `STACK/` before it where two stacks have one.
    pub function: String,
    /// JSON, `@FILE`, or `-` for standard input; `{}` where there is none.
    pub payload: Option<String>,
    /// Whether Lambda only puts it in line.
    pub is_async: bool,
}

/// What a function answered.
#[derive(Debug, Serialize)]
struct Answer {
    function: String,
    #[serde(rename = "answer")]
    said: Json,
    #[serde(skip)]
    text: String,
}

impl fmt::Display for Answer {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.text)
    }
}

/// What a function that failed says.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Failure {
    error_type: Option<String>,
    error_message: Option<String>,
    /// `stackTrace` by most runtimes, `trace` by Node's.
    #[serde(alias = "trace")]
    stack_trace: Json,
}

/// Calls the function and prints its answer.
///
/// # Errors
/// No such function, a payload that is no JSON or too large, or the function's own failure.
pub async fn run(context: &Context, options: Options) -> Result<u8> {
    let (stacks, name) = resource::scope(context, &options.function)?;
    let found = resource::one(&FUNCTION, name, &stacks)?;
    let payload = payload(options.payload.as_deref(), options.is_async)?;
    let aws = Aws::reach(&context.project, &context.environment).await?;
    aws.check_account().await?;
    let physical = found.physical(&aws).await?;
    let interrupt = Interrupt::listen(&context.report);
    let client = client(&aws);
    let request = client.invoke().function_name(&physical).payload(Blob::new(payload));
    let request = if options.is_async {
        request.invocation_type(InvocationType::Event)
    } else {
        let request = request.invocation_type(InvocationType::RequestResponse);
        if context.report.is_verbose() { request.log_type(LogType::Tail) } else { request }
    };
    let activity = context.report.begin("invoking", &found.id);
    let answer = tokio::select! {
        answer = request.send() => answer.map_err(aws.fault("Lambda", "Invoke"))?,
        () = interrupt.wait() => {
            let logs = format!("`synth logs {}` shows what comes of it", found.id);
            return Err(Error::new("interrupted", exit::INTERRUPTED, "interrupted; the function runs on").help(logs));
        }
    };
    if answer.function_error.is_some() {
        drop(activity);
    } else {
        activity.done();
    }
    if options.is_async {
        context.report.note("queued", format!("{}; `synth logs {}` shows what comes of it", found.id, found.id));
        return Ok(exit::DONE);
    }
    if let Some(tail) = log_tail(&answer) {
        context.report.say(&Event::Output { text: tail });
    }
    let bytes = answer.payload.map(Blob::into_inner).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    if answer.function_error.is_some() {
        return Err(failed(context, &found.id, &text));
    }
    let said = serde_json::from_str(&text).unwrap_or_else(|_| Json::from(text.as_str()));
    context.report.data(&Answer { function: found.id, said, text });
    Ok(exit::DONE)
}

/// Waits as long as a function may run, and asks once: a repetition would be a second call.
fn client(aws: &Aws) -> aws_sdk_lambda::Client {
    let timeouts = TimeoutConfig::builder()
        .connect_timeout(Duration::from_millis(3_100))
        .operation_attempt_timeout(LONGEST)
        .operation_timeout(LONGEST)
        .build();
    let config = aws_sdk_lambda::config::Builder::from(aws.config())
        .timeout_config(timeouts)
        .retry_config(RetryConfig::disabled())
        // A function that thinks for a minute sends nothing for a minute.
        .stalled_stream_protection(aws_sdk_lambda::config::StalledStreamProtectionConfig::disabled());
    aws_sdk_lambda::Client::from_conf(config.build())
}

/// Reads the payload, and makes sure that the function can.
fn payload(given: Option<&str>, is_async: bool) -> Result<Vec<u8>> {
    let (bytes, what) = match given {
        None => (b"{}".to_vec(), "the payload".to_owned()),
        Some("-") => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map_err(|error| {
                Error::failed("cannot-read", "cannot read the payload from standard input").because(error)
            })?;
            (bytes, "standard input".to_owned())
        }
        Some(given) => match given.strip_prefix('@') {
            Some(file) => {
                let bytes = std::fs::read(Path::new(file)).map_err(|error| {
                    Error::usage("cannot-read", format!("`{file}` cannot be read for the payload")).because(error)
                })?;
                (bytes, format!("`{file}`"))
            }
            None => (given.as_bytes().to_vec(), "the payload".to_owned()),
        },
    };
    if let Err(fault) = serde_json::from_slice::<IgnoredAny>(&bytes) {
        let place = format!(" at line {} column {}", fault.line(), fault.column());
        let why = fault.to_string();
        let message = format!("{what} is no JSON: line {}, column {}", fault.line(), fault.column());
        return Err(Error::usage("bad-payload", message)
            .because(why.strip_suffix(&place).unwrap_or(&why).to_owned())
            .help("a text is JSON in quotes: '\"text\"'; from a file `@FILE`, from a pipe `-`"));
    }
    let largest = if is_async { LARGEST_ASYNC } else { LARGEST };
    if bytes.len() > largest {
        let how = if is_async { " with `--async`" } else { "" };
        let message = format!("{what} has {} bytes, and Lambda takes {largest}{how}", bytes.len());
        return Err(Error::usage("large-payload", message)
            .help("put what is large into a bucket, and its key into the payload"));
    }
    Ok(bytes)
}

/// The last 4 KB of the log, where they were asked for.
fn log_tail(answer: &InvokeOutput) -> Option<String> {
    let bytes = base64::decode(answer.log_result()?).ok()?;
    Some(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}

/// The function's own failure, as the command's.
fn failed(context: &Context, id: &str, text: &str) -> Error {
    let failure: Failure = serde_json::from_str(text).unwrap_or_default();
    let trace: Vec<&str> = match &failure.stack_trace {
        Json::Array(lines) => lines.iter().filter_map(Json::as_str).map(str::trim_end).collect(),
        Json::String(text) => vec![text.trim_end()],
        _ => Vec::new(),
    };
    if !trace.is_empty() {
        context.report.say(&Event::Output { text: trace.join("\n") });
    }
    let kind = failure.error_type.map(|kind| format!(" with `{kind}`")).unwrap_or_default();
    let error = Error::failed("function-failed", format!("{id} failed{kind}"));
    let said = failure.error_message.unwrap_or_else(|| text.to_owned());
    let error = if said.is_empty() { error } else { error.because(said) };
    let logs = format!("`synth logs {id}` shows what it wrote");
    error.help(if context.report.is_verbose() { logs } else { format!("{logs}, `-v` the end of it") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_is_json_with_the_place_of_its_fault() {
        let fault = |text: &str| {
            let error = payload(Some(text), false).unwrap_err();
            format!("{error}: {}", error.causes().next().unwrap_or_default())
        };
        assert_eq!(
            fault("{\n  \"a\": 1\n  \"b\": 2\n}"),
            "the payload is no JSON: line 3, column 3: expected `,` or `}`"
        );
        assert_eq!(fault("text"), "the payload is no JSON: line 1, column 2: expected ident");
        assert_eq!(fault(""), "the payload is no JSON: line 1, column 0: EOF while parsing a value");
        assert_eq!(fault("{} {}"), "the payload is no JSON: line 1, column 4: trailing characters");
        assert_eq!(payload(None, false).unwrap(), b"{}");
        assert_eq!(payload(Some("[1]"), true).unwrap(), b"[1]");
    }

    #[test]
    fn a_payload_is_no_larger_than_lambda_takes() {
        let text = |size: usize| format!("\"{}\"", "x".repeat(size - 2));
        for (is_async, largest) in [(false, LARGEST), (true, LARGEST_ASYNC)] {
            assert!(payload(Some(&text(largest)), is_async).is_ok());
            assert_eq!(payload(Some(&text(largest + 1)), is_async).unwrap_err().code(), "large-payload");
        }
    }
}
