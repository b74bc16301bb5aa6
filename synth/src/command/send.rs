//! `send`: messages to a queue, by its logical name.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    io::{self, IsTerminal},
};

use aws_sdk_sqs::types::{MessageAttributeValue, SendMessageBatchRequestEntry};
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
/// SQS takes so many attributes on one message.
const MOST_ATTRIBUTES: usize = 10;
/// The type of an attribute that is text.
const TEXT: &str = "String";
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
    /// `NAME=VALUE`: attributes of text that each message bears.
    pub attributes: Vec<String>,
}

/// What is said of each message beside what it says.
#[derive(Clone, Debug)]
struct Envelope {
    group: Option<String>,
    attributes: BTreeMap<String, String>,
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
    let attributes = attributes(&options.attributes)?;
    let overhead = attributes.iter().map(|(name, value)| name.len() + TEXT.len() + value.len()).sum();
    let bodies = bodies(options.message, overhead)?;
    let aws = Aws::reach(&context.project, &context.environment).await?;
    aws.check_account().await?;
    let url = found.physical(&aws).await?;
    let fifo = url.strip_suffix(".fifo").is_some();
    if fifo && options.group.is_none() {
        let error = Error::usage("no-group", format!("`{}` is a FIFO queue", found.id));
        return Err(error.help("give the messages a group: `--group ID`"));
    }
    let total = bodies.len() * options.times as usize;
    let envelope = Envelope { group: options.group.filter(|_| fifo), attributes };

    // Order is a promise of a FIFO queue: its batches go one after the other.
    let at_once = if fifo { 1 } else { REQUESTS };
    let mut running = JoinSet::new();
    let mut sent = 0;
    let mut failure = None;
    let mut batches = batches(&bodies, options.times, overhead).enumerate();
    loop {
        while running.len() < at_once && failure.is_none() {
            let Some((number, batch)) = batches.next() else { break };
            running.spawn(send(aws.clone(), url.clone(), envelope.clone(), number, batch));
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
    Envelope { group, attributes }: Envelope,
    number: usize,
    batch: Vec<String>,
) -> (Vec<String>, Result<()>) {
    let client = aws_sdk_sqs::Client::new(aws.config());
    let mut ids = Vec::new();
    let mut left: Vec<(String, String)> =
        batch.into_iter().enumerate().map(|(index, body)| (index.to_string(), body)).collect();
    // The same when it is offered again, so that a FIFO queue takes a message once.
    let run = format!("{}-{}-{number}", std::process::id(), since_epoch());
    let text = |value| MessageAttributeValue::builder().data_type(TEXT).string_value(value).build().ok();
    let attributes: HashMap<_, _> =
        attributes.into_iter().filter_map(|(name, value)| Some((name, text(value)?))).collect();
    let attributes = Some(attributes).filter(|attributes| !attributes.is_empty());
    let mut why = String::new();
    for _ in 0..TRIES {
        let entries = left.iter().map(|(id, body)| {
            let deduplication = group.as_ref().map(|_| format!("{run}-{id}"));
            SendMessageBatchRequestEntry::builder()
                .id(id)
                .message_body(body)
                .set_message_attributes(attributes.clone())
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

/// As many messages in each as SQS takes at once, in their order. Each has `overhead` bytes beside its body.
fn batches(bodies: &[String], times: u32, overhead: usize) -> impl Iterator<Item = Vec<String>> {
    let mut all = bodies.iter().flat_map(move |body| std::iter::repeat_n(body, times as usize)).peekable();
    std::iter::from_fn(move || {
        let (mut batch, mut room) = (Vec::new(), LARGEST);
        while batch.len() < BATCH
            && let Some(body) = all.next_if(|body| body.len() + overhead <= room)
        {
            room -= body.len() + overhead;
            batch.push(body.clone());
        }
        (!batch.is_empty()).then_some(batch)
    })
}

fn since_epoch() -> u128 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |time| time.as_nanos())
}

/// Checked here, because SQS would refuse each message for it, one by one: names of up to 256 letters, digits, `_`, `-` and `.`, ten
/// attributes at most, none of them empty ("Message attribute components" and "Message quotas" in SQS's guide).
fn attributes(given: &[String]) -> Result<BTreeMap<String, String>> {
    let bad = |what: String, help: &str| Err(Error::usage("bad-attribute", what).help(help));
    let mut attributes = BTreeMap::new();
    for text in given {
        let Some((name, value)) = text.split_once('=') else {
            return bad(format!("`{text}` is no attribute"), "write `--attribute Name=value`");
        };
        let is_known = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
        let lower = name.to_lowercase();
        if name.is_empty() || name.len() > 256 || !name.chars().all(is_known) {
            return bad(
                format!("`{name}` is no name of an attribute"),
                "a name has 1 to 256 letters, digits, `_`, `-` and `.`",
            );
        }
        if name.starts_with('.') || name.ends_with('.') || name.contains("..") {
            return bad(format!("`{name}` is no name of an attribute"), "a `.` stands between two other characters");
        }
        if lower.starts_with("aws.") || lower.starts_with("amazon.") {
            return bad(format!("`{name}` is no name of an attribute"), "names in `AWS.` and `Amazon.` are AWS's own");
        }
        if value.is_empty() {
            return bad(format!("the attribute `{name}` is empty"), "SQS takes no empty attribute: leave it out");
        }
        if attributes.insert(name.to_owned(), value.to_owned()).is_some() {
            return bad(format!("the attribute `{name}` is given twice"), "a message has one of a name");
        }
    }
    if attributes.len() > MOST_ATTRIBUTES {
        let what = format!("{} attributes, and SQS takes {MOST_ATTRIBUTES}", attributes.len());
        return bad(what, "put the rest into the message");
    }
    Ok(attributes)
}

fn bodies(message: Option<String>, overhead: usize) -> Result<Vec<String>> {
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
    if let Some((at, body)) = bodies.iter().enumerate().find(|(_, body)| body.len() + overhead > LARGEST) {
        let message = format!("message {} has {} bytes, and SQS takes {LARGEST}", at + 1, body.len() + overhead);
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
            batches(&bodies, times, 0).map(|batch| batch.len()).collect()
        };
        assert_eq!(sizes(&[1], 25), [10, 10, 5]);
        assert_eq!(sizes(&[400_000, 400_000, 400_000, 1], 1), [2, 2]);
        assert_eq!(sizes(&[LARGEST, 1, LARGEST], 1), [1, 1, 1]);
        assert_eq!(sizes(&[], 3), [] as [usize; 0]);
        let halves = ["x".repeat(LARGEST / 2), "x".repeat(LARGEST / 2)];
        assert_eq!(batches(&halves, 1, 1).map(|batch| batch.len()).collect::<Vec<_>>(), [1, 1]);
    }

    #[test]
    fn an_attribute_is_what_sqs_takes() {
        let many: Vec<String> = (0..11).map(|number| format!("a{number}=1")).collect();
        let told = |given: &[&str]| {
            let given: Vec<String> = given.iter().map(|text| (*text).to_owned()).collect();
            attributes(&given).map_err(|error| error.to_string())
        };
        let two =
            BTreeMap::from([("correlationId".to_owned(), "a=b".to_owned()), ("x.y-z_0".to_owned(), " ".to_owned())]);
        assert_eq!(told(&["correlationId=a=b", "x.y-z_0= "]), Ok(two));
        for (given, message) in [
            (&["nothing"][..], "`nothing` is no attribute"),
            (&["=x"], "`` is no name of an attribute"),
            (&["ä=x"], "`ä` is no name of an attribute"),
            (&["a..b=x"], "`a..b` is no name of an attribute"),
            (&["Aws.x=x"], "`Aws.x` is no name of an attribute"),
            (&["a="], "the attribute `a` is empty"),
            (&["a=1", "a=2"], "the attribute `a` is given twice"),
            (&many.iter().map(String::as_str).collect::<Vec<_>>(), "11 attributes, and SQS takes 10"),
        ] {
            assert_eq!(told(given), Err(message.to_owned()));
        }
    }
}
