//! `dlq list`: how much lies in each dead-letter queue.

use std::fmt;

use serde::Serialize;

use super::queue::DeadLetters;
use crate::{
    Result,
    aws::Aws,
    command::{
        Context,
        resource::{self, DEAD_LETTERS},
    },
    exit,
    report::plural,
};

/// One dead-letter queue.
#[derive(Debug, Serialize)]
struct Line {
    stack: String,
    queue: String,
    messages: usize,
    in_flight: usize,
    url: String,
    #[serde(skip)]
    width: usize,
}

impl fmt::Display for Line {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:<width$}  {:>12}", self.queue, plural(self.messages, "message"), width = self.width)?;
        if self.in_flight > 0 {
            write!(to, ", {} being looked at", self.in_flight)?;
        }
        write!(to, "  {}", self.stack)
    }
}

/// Shows every dead-letter queue of the selected stacks and how much lies in it.
///
/// # Errors
/// A stack that is not deployed, or a cloud that cannot be reached.
pub async fn list(context: &Context) -> Result<u8> {
    let stacks = context.selected(&context.assembly()?)?;
    let all = resource::all(&DEAD_LETTERS, &stacks);
    let aws = Aws::reach(&context.project, &context.environment).await?;
    let width = all.iter().map(|found| found.id.len()).max().unwrap_or(0);
    for found in all {
        let letters = DeadLetters::open(&aws, found).await?;
        let depth = letters.depth().await?;
        let DeadLetters { found, url, .. } = letters;
        context.report.data(&Line {
            messages: depth.visible,
            in_flight: depth.in_flight,
            stack: found.stack,
            queue: found.id,
            url,
            width,
        });
    }
    Ok(exit::DONE)
}
