//! `send`: messages to a queue, by its logical name.

use std::{
    fmt,
    io::{self, IsTerminal},
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
/// SQS takes so many bytes in one message, and as many in one request.
pub(super) const LARGEST: usize = 1024 * 1024;
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
    let aws = Aws::reach(&context.project, &context.environment).await?;
    aws.check_account().await?;
    let url = found.physical(&aws).await?;
    let fifo = url.strip_suffix(".fifo").is_some();
    if fifo && options.group.is_none() {
        let error = Error::usage("no-group", format!("`{}` is a FIFO queue", found.id));
        return Err(error.help("give the messages a group: `--group ID`"));
    }
    let total = bodies.len() * options.times as usize;
    let group = options.group.filter(|_| fifo);

    // Order is a promise of a FIFO queue: its batches go one after the other.
    let at_once = if fifo { 1 } else { REQUESTS };
    let mut running = JoinSet::new();
    let mut sent = 0;
    let mut failure = None;
    let mut batches = batches(&bodies, options.times).enumerate();
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

/// As many messages in each as SQS takes at once, in their order.
fn batches(bodies: &[String], times: u32) -> impl Iterator<Item = Vec<String>> {
    let mut all = bodies.iter().flat_map(move |body| std::iter::repeat_n(body, times as usize)).peekable();
    std::iter::from_fn(move || {
        let (mut batch, mut room) = (Vec::new(), LARGEST);
        while batch.len() < BATCH
            && let Some(body) = all.next_if(|body| body.len() <= room)
        {
            room -= body.len();
            batch.push(body.clone());
        }
        (!batch.is_empty()).then_some(batch)
    })
}

fn since_epoch() -> u128 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |time| time.as_nanos())
}

fn bodies(message: Option<String>) -> Result<Vec<String>> {
    let none = |what: &str| {
        Error::usage("no-message", what)
            .help("write it behind the queue's name, or pipe one message a line into the command")
    };
    let bodies = match message {
        Some(message) if message.is_empty() => return Err(none("the message is empty")),
        Some(message) if message != "-" => vec![message],
        given => {
            if given.is_none() && io::stdin().is_terminal() {
                return Err(none("no message to send"));
            }
            let text = io::read_to_string(io::stdin()).map_err(|error| {
                Error::failed("cannot-read", "cannot read messages from standard input")
                    .because(error)
                    .help("a message is text in UTF-8, one a line")
            })?;
            text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
        }
    };
    // Before the first is sent, so that it is all of them or none.
    if let Some((at, body)) = bodies.iter().enumerate().find(|(_, body)| body.len() > LARGEST) {
        let message = format!("message {} has {} bytes, and SQS takes {LARGEST}", at + 1, body.len());
        return Err(Error::usage("large-message", message)
            .help("put what is large into a bucket, and its key into the message"));
    }
    if bodies.is_empty() { Err(none("standard input holds no message")) } else { Ok(bodies) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_holds_what_one_request_may() {
        let sizes = |bodies: &[usize], times| -> Vec<usize> {
            let bodies: Vec<String> = bodies.iter().map(|size| "x".repeat(*size)).collect();
            batches(&bodies, times).map(|batch| batch.len()).collect()
        };
        assert_eq!(sizes(&[1], 25), [10, 10, 5]);
        assert_eq!(sizes(&[400_000, 400_000, 400_000, 1], 1), [2, 2]);
        assert_eq!(sizes(&[LARGEST, 1, LARGEST], 1), [1, 1, 1]);
        assert_eq!(sizes(&[], 3), [] as [usize; 0]);
    }
}
