//! `dlq purge`: deletes dead letters for good.
//!
//! Not by SQS's own `PurgeQueue`: that takes up to a minute, may not be repeated within one, deletes also what arrives or is looked at
//! meanwhile, and cannot say what was lost. Here a message is first shown, then deleted: so the command's output is what is left of
//! it, and no more goes than was consented to.

use super::{
    letter::letters,
    queue::{BATCH, DeadLetters, id},
    transfer::IN_HAND,
};
use crate::{
    Error, Result,
    aws::Aws,
    cloudformation::Interrupt,
    command::{
        Context,
        resource::{self, DEAD_LETTERS},
    },
    exit,
    report::{Activity, plural},
};

/// Deletes the messages of a dead-letter queue, and shows each.
///
/// # Errors
/// No such queue, no consent, or a cloud that cannot be reached: what was not shown is still there.
pub async fn purge(context: &Context, queue: &str, yes: bool) -> Result<u8> {
    let (stacks, name) = resource::scope(context, queue)?;
    let found = resource::one(&DEAD_LETTERS, name, &stacks)?;
    let aws = Aws::reach(&context.project, &context.environment).await?;
    aws.check_account().await?;
    let queue = DeadLetters::open(&aws, found).await?;
    let depth = queue.depth().await?;
    let looked_at = if depth.in_flight > 0 { format!(", {} being looked at", depth.in_flight) } else { String::new() };
    if depth.visible == 0 {
        context.report.note("unchanged", format!("{} is empty{looked_at}", queue.found.id));
        return Ok(exit::DONE);
    }
    let interrupt = Interrupt::listen(&context.report);
    if !yes && !context.environment.is_local() {
        consent(context, &interrupt, &queue, depth.visible).await?;
    }
    let activity =
        context.report.begin("purging", format!("{} of {}", plural(depth.visible, "message"), queue.found.id));
    let mut gone = 0;
    let outcome = delete(&queue, depth.visible, &activity, &interrupt, &mut gone).await;
    match outcome {
        Ok(()) => {
            activity.done();
            let left = queue.depth().await?.visible;
            let left = if left > 0 { format!("; {left} came meanwhile and stay") } else { String::new() };
            let what = format!("{} of {}, shown above{looked_at}{left}", plural(gone, "message"), queue.found.id);
            context.report.note("lost", what);
            Ok(exit::DONE)
        }
        Err(error) => {
            drop(activity);
            context.report.note("lost", format!("{} of {}; the others stay", plural(gone, "message"), queue.found.id));
            Err(error)
        }
    }
}

/// Has the queue's name typed, since nothing brings the messages back.
async fn consent(context: &Context, interrupt: &Interrupt, queue: &DeadLetters, count: usize) -> Result<()> {
    let (environment, id) = (&context.environment, &queue.found.id);
    let what = format!("{} of {id} in {}", plural(count, "message"), environment.name);
    if !context.report.can_ask() {
        let message = format!("nothing was deleted: {what} would be lost, and there is no terminal to ask on");
        return Err(Error::new("consent-needed", exit::DIFFERENCES, message)
            .help("look with `synth dlq show`, then add `--yes`"));
    }
    let question = format!(
        "This deletes {what} ({}, {}) for good. Type the queue's name to go on:",
        environment.account, environment.region
    );
    let answer = tokio::select! {
        answer = context.report.ask(&question) => answer,
        () = interrupt.wait() => return Err(Interrupt::error()),
    };
    match answer.as_deref() {
        Some(typed) if typed == id => Ok(()),
        _ => Err(Error::new("declined", exit::DIFFERENCES, "nothing was deleted")),
    }
}

async fn delete(
    queue: &DeadLetters,
    count: usize,
    activity: &Activity,
    interrupt: &Interrupt,
    gone: &mut usize,
) -> Result<()> {
    while *gone < count {
        interrupt.check()?;
        let messages = queue.receive((count - *gone).min(BATCH), IN_HAND).await?;
        if messages.is_empty() {
            break;
        }
        for letter in letters(&messages) {
            activity.data(&letter);
        }
        let outcome = queue.delete(&messages.iter().collect::<Vec<_>>()).await;
        let left = outcome.as_ref().err().map(|(ids, _)| ids.as_slice()).unwrap_or_default();
        *gone += messages.len() - left.len();
        if let Err((ids, error)) = outcome {
            let kept: Vec<_> = messages.iter().filter(|message| ids.contains(&id(message))).collect();
            // The first failure is the one to tell.
            let _ = queue.hide(kept.into_iter(), 0).await;
            return Err(error);
        }
        activity.detail(&format!("{gone} of {count}"));
    }
    Ok(())
}
