//! `correlate`: proves that every message that was sent has exactly one result or is a dead letter.

mod ids;
mod read;
mod source;
mod verdict;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::SystemTime,
};

use aws_sdk_sqs::types::Message;
use dsl::StackArtifact;

use self::{
    ids::Sent,
    read::Reader,
    source::Source,
    verdict::{Evidence, Fault, Offender, Verdict},
};
use super::{
    Context,
    dlq::{DeadLetters, depth_of},
    resource::{self, DEAD_LETTERS, Found, QUEUE},
};
use crate::{
    Error, Result,
    aws::Aws,
    exit,
    report::{Event, plural},
};

/// What to prove, and by what.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Stacks by glob, or queues by logical id; all stacks where there is none. Their dead letters count.
    pub targets: Vec<String>,
    /// What was sent: a file, `-`, or any place of results.
    pub sent: String,
    /// Where results are: `s3:BUCKET/prefix`, `table:TABLE:attribute`, `logs:FUNCTION:message`, or a file.
    pub results: Vec<String>,
    /// How far back objects and lines are read: `2h`.
    pub since: Option<String>,
    /// How many offending ids are listed.
    pub limit: usize,
}

/// Counts what was sent, what came of it and what died, and lists what does not add up.
///
/// # Errors
/// A place that is not there, nothing that was sent, or messages that are not accounted for.
pub async fn run(context: &Context, options: Options) -> Result<u8> {
    let since = options.since.as_deref().map(since).transpose()?;
    let stacks = context.assembly()?.stacks;
    let (queues, dead_letters) = queues(&options.targets, &stacks)?;
    let sent = Source::parse(&options.sent, &stacks)?;
    let results = options.results.iter().map(|text| Source::parse(text, &stacks)).collect::<Result<Vec<_>>>()?;
    if results.iter().chain([&sent]).filter(|source| **source == Source::Input).count() > 1 {
        return Err(Error::usage("one-input", "standard input can be read once").help("put one of them into a file"));
    }
    let aws = Aws::reach(&context.project, &context.environment).await?;
    let activity = context.report.begin("correlating", "what was sent with what came of it");
    let reader = Reader { aws: &aws, activity: &activity, since };
    let sent = reader.sent(&sent).await?;
    if sent.ids.is_empty() {
        drop(activity);
        return Err(Error::usage("nothing-sent", format!("`{}` holds no message id", options.sent))
            .help("give what `synth send --json` printed, or an id a line"));
    }
    let (dead, unseen) = dead(&aws, dead_letters).await?;
    let mut found = BTreeMap::new();
    for source in &results {
        for (id, count) in reader.results(source).await? {
            *found.entry(id).or_default() += count;
        }
    }
    activity.done();
    conclude(context, &aws, &options, &queues, &sent, &Evidence { results: found, dead }, unseen).await
}

async fn conclude(
    context: &Context,
    aws: &Aws,
    options: &Options,
    queues: &[Found],
    sent: &Sent,
    evidence: &Evidence,
    unseen: usize,
) -> Result<u8> {
    let verdict = Verdict::of(sent, evidence);
    let offenders: Vec<Offender> = verdict.offenders().collect();
    for offender in offenders.iter().take(options.limit) {
        context.report.data(offender);
    }
    if offenders.len() > options.limit {
        let more = offenders.len() - options.limit;
        context.report.note("and", format!("{more} more; `--limit` lists them"));
    }
    context.report.data(&verdict);
    if unseen > 0 {
        context.report.say(&Event::Warning {
            code: "unseen-dead-letters",
            message: format!("{} could not be looked at", plural(unseen, "dead letter")),
            help: Some(
                "SQS shows no more than ten of a FIFO group, and none that somebody else has in hand: redrive or purge those first"
                    .to_owned(),
            ),
        });
    }
    if offenders.is_empty() {
        let what = plural(verdict.sent, "message");
        context.report.note("proved", format!("{what} of {}: each has one result or is a dead letter", verdict.sent));
        return Ok(exit::DONE);
    }
    let mut waiting = 0;
    if offenders.iter().any(|offender| offender.fault == Fault::Missing) {
        for queue in queues {
            let depth = depth_of(aws, queue).await?;
            waiting += depth.visible + depth.in_flight;
        }
    }
    let (good, all) = (verdict.sent - offenders.len(), verdict.sent);
    let message = format!("{good} of {} have exactly one result or are dead letters", plural(all, "message"));
    let help = if waiting > 0 {
        format!("about {} still wait or are in work: try again when none does", plural(waiting, "message"))
    } else {
        "`synth logs --filter ID` shows what became of a message; what was redriven has a new id: add what `synth dlq redrive --json` \
         printed to `--sent`"
            .to_owned()
    };
    Err(Error::failed("not-accounted-for", message).help(help))
}

fn since(text: &str) -> Result<SystemTime> {
    let ago = humantime::parse_duration(text).map_err(|error| {
        Error::usage("bad-time", format!("`{text}` is no time")).because(error).help("write `90s`, `15m`, `2h` or `1d`")
    })?;
    Ok(SystemTime::now().checked_sub(ago).unwrap_or(SystemTime::UNIX_EPOCH))
}

/// The queues that are meant, and those of their dead letters.
fn queues(targets: &[String], stacks: &[StackArtifact]) -> Result<(Vec<Found>, Vec<Found>)> {
    let names: Vec<&str> = stacks.iter().map(|stack| stack.name.as_str()).collect();
    let of = |name: &str| {
        let stack: Vec<StackArtifact> = stacks.iter().filter(|stack| stack.name == name).cloned().collect();
        (resource::all(&QUEUE, &stack), resource::all(&DEAD_LETTERS, &stack))
    };
    let (mut queues, mut dead_letters): (Vec<Found>, Vec<Found>) = (Vec::new(), Vec::new());
    let everything = targets.is_empty().then(|| "*".to_owned());
    for target in targets.iter().chain(&everything) {
        if let Ok(chosen) = crate::select::select(std::slice::from_ref(target), &names) {
            for (living, dead) in chosen.into_iter().map(of) {
                queues.extend(living);
                dead_letters.extend(dead);
            }
            continue;
        }
        let (narrowed, id) = resource::scope_of(stacks, target)?;
        let queue = resource::one(&QUEUE, id, &narrowed)?;
        dead_letters.extend(resource::dead_letters_of(&queue, &narrowed));
        queues.push(queue);
    }
    // Two queues may share one, and a target may be named twice.
    let mut seen = BTreeSet::new();
    dead_letters.retain(|found| seen.insert((found.stack.clone(), found.id.clone())));
    let mut seen = BTreeSet::new();
    queues.retain(|found| seen.insert((found.stack.clone(), found.id.clone())));
    Ok((queues, dead_letters))
}

/// The ids of the dead letters, and how many more there are that could not be looked at.
async fn dead(aws: &Aws, queues: Vec<Found>) -> Result<(BTreeSet<String>, usize)> {
    let (mut ids, mut unseen) = (BTreeSet::new(), 0);
    for found in queues {
        let queue = DeadLetters::open(aws, found).await?;
        let depth = queue.depth().await?;
        let letters = queue.look(usize::MAX).await?;
        unseen += (depth.visible + depth.in_flight).saturating_sub(letters.len());
        ids.extend(letters.iter().filter_map(first_id));
    }
    Ok((ids, unseen))
}

/// The id that a dead letter was first sent under: a consumer that parks one sends it, and says so in an attribute.
fn first_id(letter: &Message) -> Option<String> {
    let origin = letter.message_attributes().and_then(|all| all.get("originId")?.string_value());
    origin.or(letter.message_id()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use aws_sdk_sqs::types::MessageAttributeValue;

    use super::*;

    #[test]
    fn a_parked_letter_is_the_one_that_was_sent() {
        let letter = Message::builder().message_id("m-2");
        assert_eq!(first_id(&letter.clone().build()).as_deref(), Some("m-2"));
        let origin = MessageAttributeValue::builder().data_type("String").string_value("m-1").build().unwrap();
        assert_eq!(first_id(&letter.message_attributes("originId", origin).build()).as_deref(), Some("m-1"));
    }
}
