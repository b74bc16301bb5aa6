//! `send`: messages to a queue, by its logical name.

use std::{
    fmt,
    io::{self, IsTerminal, Read},
};

use aws_sdk_sqs::types::SendMessageBatchRequestEntry;
use serde::Serialize;
use tokio::task::JoinSet;

use super::{
    Context,
    resource::{self, QUEUE},
};
use crate::{Error, Result, aws::Aws, exit, report::plural};

/// SQS takes so many messages in one request.
const BATCH: usize = 10;
/// Requests under way at once.
const REQUESTS: usize = 8;
/// How often what SQS refused for a passing reason is offered again.
const TRIES: usize = 5;

/// What to send.
#[derive(Clone, Debug)]
pub struct Options {
    /// The queue's logical id, with or without `Queue`, and `STACK/` before it where two stacks have one.
    pub queue: String,
    /// The message; `None` or `-` reads one a line from standard input.
    pub message: Option<String>,
    /// How many times each is sent.
    pub times: u32,
    /// The message group, for a FIFO queue.
    pub group: Option<String>,
}

/// One message that was sent.
#[derive(Debug, Serialize)]
struct Sent {
    message_id: String,
}

impl fmt::Display for Sent {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message_id)
    }
}

/// Sends, and prints the message ids.
///
/// # Errors
/// No such queue, nothing to send, or messages that SQS did not take: how many is said.
pub async fn run(context: &Context, options: Options) -> Result<u8> {
    let (stacks, name) = resource::scope(context, &options.queue)?;
    let found = resource::one(&QUEUE, name, &stacks)?;
    let bodies = bodies(options.message)?;
    let aws = Aws::new(&context.project, &context.environment).await?;
    aws.check_account().await?;
    let url = found.physical(&aws).await?;
    let fifo = url.strip_suffix(".fifo").is_some();
    if fifo && options.group.is_none() {
        let error = Error::usage("no-group", format!("`{}` is a FIFO queue", found.id));
        return Err(error.help("give the messages a group: `--group ID`"));
    }
    let all: Vec<String> = bodies.iter().flat_map(|body| (0..options.times).map(|_| body.clone())).collect();
    let total = all.len();
    let group = options.group.filter(|_| fifo);

    // Order is a promise of a FIFO queue: its batches go one after the other.
    let at_once = if fifo { 1 } else { REQUESTS };
    let mut running = JoinSet::new();
    let mut sent = 0;
    let mut failure = None;
    let mut batches = all.chunks(BATCH).map(<[String]>::to_vec).enumerate();
    loop {
        while running.len() < at_once && failure.is_none() {
            let Some((number, batch)) = batches.next() else { break };
            running.spawn(send(aws.clone(), url.clone(), group.clone(), number, batch));
        }
        match running.join_next().await {
            None => break,
            Some(Ok((ids, outcome))) => {
                sent += ids.len();
                for message_id in ids {
                    context.report.data(&Sent { message_id });
                }
                failure = failure.or(outcome.err());
            }
            Some(Err(error)) => {
                failure = failure.or(Some(Error::failed("send", "a request was cut off").because(error)));
            }
        }
    }
    if let Some(error) = failure {
        return Err(
            Error::failed("not-all-sent", format!("sent {sent} of {total} messages to {}", found.id)).because(error)
        );
    }
    context.report.note("sent", format!("{} to {}", plural(sent, "message"), found.id));
    Ok(exit::DONE)
}

/// Sends one batch; what SQS did not take is offered again, and counted at the end.
async fn send(
    aws: Aws,
    url: String,
    group: Option<String>,
    number: usize,
    batch: Vec<String>,
) -> (Vec<String>, Result<()>) {
    let client = aws_sdk_sqs::Client::new(aws.config());
    let mut ids = Vec::new();
    let mut left: Vec<(String, String)> =
        batch.into_iter().enumerate().map(|(index, body)| (index.to_string(), body)).collect();
    // The same when it is offered again, so that a FIFO queue takes a message once.
    let run = format!("{}-{}-{number}", std::process::id(), since_epoch());
    let mut why = String::new();
    for _ in 0..TRIES {
        let entries = left.iter().map(|(id, body)| {
            let deduplication = group.as_ref().map(|_| format!("{run}-{id}"));
            SendMessageBatchRequestEntry::builder()
                .id(id)
                .message_body(body)
                .set_message_group_id(group.clone())
                .set_message_deduplication_id(deduplication)
                .build()
        });
        let entries = match entries.collect::<std::result::Result<Vec<_>, _>>() {
            Ok(entries) => entries,
            Err(error) => return (ids, Err(Error::failed("send", "a message could not be made").because(error))),
        };
        let answer = client.send_message_batch().queue_url(&url).set_entries(Some(entries)).send().await;
        let answer = match answer.map_err(aws.fault("SQS", "SendMessageBatch")) {
            Ok(answer) => answer,
            Err(fault) => return (ids, Err(fault.into())),
        };
        ids.extend(answer.successful.into_iter().map(|entry| entry.message_id));
        if answer.failed.is_empty() {
            return (ids, Ok(()));
        }
        why = answer.failed.iter().find_map(|entry| entry.message.clone()).unwrap_or_default();
        let fault_of_ours = answer.failed.iter().any(|entry| entry.sender_fault);
        left.retain(|(id, _)| answer.failed.iter().any(|entry| entry.id == *id));
        if fault_of_ours {
            break;
        }
    }
    let count = left.len();
    (ids, Err(Error::failed("send", format!("SQS did not take {}: {why}", plural(count, "message")))))
}

fn since_epoch() -> u128 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |time| time.as_nanos())
}

fn bodies(message: Option<String>) -> Result<Vec<String>> {
    match message {
        Some(message) if message != "-" => Ok(vec![message]),
        given => {
            if given.is_none() && io::stdin().is_terminal() {
                return Err(Error::usage("no-message", "no message to send")
                    .help("write it behind the queue's name, or pipe one message a line into the command"));
            }
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).map_err(|error| {
                Error::failed("cannot-read", "cannot read messages from standard input").because(error)
            })?;
            let bodies: Vec<String> = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
            if bodies.is_empty() {
                Err(Error::usage("no-message", "standard input holds no message"))
            } else {
                Ok(bodies)
            }
        }
    }
}
