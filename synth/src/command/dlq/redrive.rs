//! `dlq redrive`: dead letters back to where they came from.

use std::fmt;

use dsl::StackArtifact;
use serde::Serialize;

use super::{
    destination::Destination,
    letter::letters,
    queue::DeadLetters,
    rate::{Pace, Rate},
    transfer::{IN_HAND, Stays, Transfer},
};
use crate::{
    Error, Result,
    aws::Aws,
    cloudformation::Interrupt,
    command::{
        Context,
        deploy::consent,
        resource::{self, DEAD_LETTERS, Found},
    },
    exit,
    report::{Event, plural},
};

/// A preview shows so many messages where no limit is given.
const PREVIEW: usize = 10;
/// So many ids or reasons are told one by one.
const TOLD: usize = 10;

/// What to move.
#[derive(Clone, Debug, Default)]
pub struct Redrive {
    /// The dead-letter queue's logical id, with or without `DLQ`, and `STACK/` before it where two stacks have one.
    pub queue: String,
    /// Where to; needed where several queues send their dead letters there.
    pub to: Option<String>,
    /// At most so many.
    pub limit: Option<u32>,
    /// No faster than this.
    pub rate: Option<Rate>,
    /// Only show what would be moved.
    pub dry_run: bool,
    /// Nobody is asked.
    pub yes: bool,
}

/// What was done, in numbers.
#[derive(Debug, Serialize)]
struct Summary {
    event: &'static str,
    from: String,
    to: String,
    moved: usize,
    /// Moved and still a dead letter too.
    twice: usize,
    refused: usize,
    died_again: usize,
    of_other_queues: usize,
    /// What the queue holds now, as SQS counts.
    left: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:>12} {} of {} to {}", "moved", plural(self.moved, "message"), self.from, self.to)?;
        for (count, what) in [
            (self.twice, "of them still there too"),
            (self.refused, "refused"),
            (self.died_again, "dead again"),
            (self.of_other_queues, "of other queues"),
        ] {
            if count > 0 {
                write!(to, ", {count} {what}")?;
            }
        }
        write!(to, "; about {} left", self.left)
    }
}

/// Moves dead letters back to the queue they came from.
///
/// # Errors
/// No such queue, several that it could go to, no consent, or messages that could not be moved: those stay dead letters.
pub async fn redrive(context: &Context, options: Redrive) -> Result<u8> {
    let (stacks, name) = resource::scope(context, &options.queue)?;
    let from = resource::one(&DEAD_LETTERS, name, &stacks)?;
    let to = destination(&from, options.to.as_deref(), &stacks)?;
    let aws = Aws::reach(&context.project, &context.environment).await?;
    aws.check_account().await?;
    let from = DeadLetters::open(&aws, from).await?;
    let to = Destination::open(&aws, to).await?;
    let limit = options.limit.map(|limit| limit as usize);
    if options.dry_run {
        return preview(context, &from, &to, limit).await;
    }
    let depth = from.depth().await?;
    let total = limit.map_or(depth.visible, |limit| limit.min(depth.visible));
    if total == 0 {
        let note = if depth.in_flight > 0 { ", but for what is being looked at" } else { "" };
        context.report.note("unchanged", format!("{} is empty{note}", from.found.id));
        return Ok(exit::DONE);
    }
    let interrupt = Interrupt::listen(&context.report);
    if !options.yes && !context.environment.is_local() {
        let what = format!("Move about {} of {} to {}", plural(total, "message"), from.found.id, to.found.id);
        consent(context, &interrupt, &what).await?;
    }
    let what = format!("messages of {} to {}", from.found.id, to.found.id);
    let activity = context.report.begin("moving", what);
    let mut transfer = Transfer::new(&from, to, &activity, &interrupt);
    let outcome = transfer.run(limit, Pace::new(options.rate), total).await;
    let left = from.depth().await.map_or(0, |depth| depth.visible + depth.in_flight);
    let Transfer { to, moved, twice, stays, .. } = transfer;
    if outcome.is_ok() {
        activity.done();
    } else {
        drop(activity);
    }
    let count = |wanted: fn(&Stays) -> bool| stays.values().filter(|(_, why)| wanted(why)).count();
    let summary = Summary {
        event: "redriven",
        from: from.found.id.clone(),
        to: to.found.id.clone(),
        moved,
        twice: twice.len(),
        refused: count(|why| matches!(why, Stays::Refused(_) | Stays::Behind)),
        died_again: count(|why| *why == Stays::DiedAgain),
        of_other_queues: count(|why| *why == Stays::Elsewhere),
        left,
    };
    context.report.show(&summary);
    warn(context, &summary, &twice);
    let reasons = stays.iter().filter_map(|(id, (_, why))| match why {
        Stays::Refused(why) => Some(format!("{id}: {why}")),
        _ => None,
    });
    let reasons: Vec<String> = reasons.collect();
    conclude(outcome, &summary, &reasons)
}

/// The queue that dead letters go back to.
fn destination(from: &Found, given: Option<&str>, stacks: &[StackArtifact]) -> Result<Found> {
    let sources = resource::sources(from, stacks);
    let names: Vec<&str> = sources.iter().map(|found| found.id.as_str()).collect();
    let there = || format!("these send their dead letters to {}: {}", from.id, names.join(", "));
    match (given, sources.as_slice()) {
        (_, []) => {
            let message = format!("no queue of stack `{}` sends its dead letters to {}", from.stack, from.id);
            Err(Error::usage("no-source", message).help("a queue names it in its redrive policy"))
        }
        (None, [source]) => Ok(source.clone()),
        (None, _) => {
            let message = format!("{} holds the dead letters of {} queues", from.id, sources.len());
            Err(Error::usage("many-sources", message).help(format!("choose one with `--to QUEUE`; {}", there())))
        }
        (Some(given), _) => {
            let meant = sources.iter().find(|found| found.id == given || found.id.strip_suffix("Queue") == Some(given));
            meant.cloned().ok_or_else(|| {
                let message = format!("the dead letters of {} do not come from `{given}`", from.id);
                Error::usage("other-source", message).help(there())
            })
        }
    }
}

/// Shows what would be moved, and gives it back.
async fn preview(context: &Context, from: &DeadLetters, to: &Destination, limit: Option<usize>) -> Result<u8> {
    let seen = from.look(limit.unwrap_or(PREVIEW)).await?;
    let visible = from.depth().await?.visible;
    let shown = letters(&seen);
    for letter in &shown {
        context.report.data(letter);
    }
    let count = limit.map_or(visible.max(shown.len()), |limit| limit.min(visible.max(shown.len())));
    let what = format!("about {} of {} to {}", plural(count, "message"), from.found.id, to.found.id);
    context.report.note("would move", format!("{what}; showed {}, moved none", shown.len()));
    Ok(exit::DONE)
}

/// Says what may be met twice.
fn warn(context: &Context, summary: &Summary, twice: &[String]) {
    if twice.is_empty() {
        return;
    }
    let told: Vec<&str> = twice.iter().take(TOLD).map(String::as_str).collect();
    context.report.say(&Event::Warning {
        code: "moved-twice",
        message: format!(
            "{} went to {} and could not be deleted in {}: {}",
            plural(twice.len(), "message"),
            summary.to,
            summary.from,
            told.join(", ")
        ),
        help: Some(format!(
            "a redrive after {IN_HAND} s moves them again: on a FIFO queue within five minutes that is no second message, \
             else the consumer must know a repetition"
        )),
    });
}

/// What the command ends with.
fn conclude(outcome: Result<()>, summary: &Summary, reasons: &[String]) -> Result<u8> {
    let again = "the same command moves what is left; up to 10 messages of the last request may be in both queues";
    match outcome {
        Err(error) if error.exit() == exit::INTERRUPTED => Err(error),
        Err(error) => {
            let message = format!("moved {} of {}, then it failed", plural(summary.moved, "message"), summary.from);
            let code = if summary.moved > 0 { exit::PARTLY } else { exit::FAILED };
            let help = error.help_text().map_or_else(|| again.to_owned(), |help| format!("{help}; {again}"));
            Err(Error::new("not-all-moved", code, message).because(error).help(help))
        }
        Ok(()) if reasons.is_empty() => Ok(exit::DONE),
        Ok(()) => {
            let told = reasons.iter().take(TOLD).map(String::as_str).collect::<Vec<_>>().join("; ");
            let message = format!("{} did not take {}", summary.to, plural(reasons.len(), "message"));
            let code = if summary.moved > 0 { exit::PARTLY } else { exit::FAILED };
            let error = Error::new("not-all-moved", code, message).because(told);
            Err(error.help(format!("they are still in {}, and whatever is behind them in their groups", summary.from)))
        }
    }
}
