//! Taking letters, and sending them again.

use std::{collections::BTreeSet, time::Duration};

use harness::{Deadline, Failure, Field, Pace, Shape, Taken};
use serde::{Deserialize, Serialize};

use crate::Desk;

/// SQS gives no more at once.
const AT_ONCE: usize = 10;
/// How long letters are hidden at most that are in hand: longer than a request takes, so that none is met twice.
const HIDDEN: Duration = Duration::from_secs(30);
/// A receive that finds nothing does not mean that there is nothing: SQS asks a part of its machines. Two in a row do, about.
const EMPTY: u32 = 2;
/// What is kept for deleting and counting when time runs out.
const MARGIN: Duration = Duration::from_secs(2);

/// How many letters are moved, and how fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Plan {
    /// How many at most.
    pub max_messages: usize,
    /// How many in a second.
    pub per_second: u32,
}

impl Default for Plan {
    fn default() -> Self {
        Self { max_messages: 100, per_second: 10 }
    }
}

impl Plan {
    /// What a body must look like.
    pub const SHAPE: Shape = Shape::Object(&[
        Field::optional("maxMessages", Shape::Integer { least: 1, most: 10_000 }),
        Field::optional("perSecond", Shape::Integer { least: 1, most: 100 }),
    ]);
}

/// What became of the letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Lie in the source queue.
    pub moved: usize,
    /// Could not be sent, and are dead letters still.
    pub failed: usize,
    /// Of those moved, could not be deleted.
    pub left_behind: usize,
    /// Dead letters that are left, about.
    pub remaining: u64,
}

impl Desk {
    /// Takes up to `most` letters and gives them back. Where giving back fails they come back by themselves.
    pub(crate) async fn preview(&self, most: usize, deadline: Deadline) -> Result<Vec<Taken>, Failure> {
        let (mut seen, mut taken, mut empty) = (BTreeSet::new(), Vec::new(), 0);
        let mut outcome = Ok(());
        while taken.len() < most && empty < EMPTY && deadline.left() > MARGIN {
            match self.contract.dead_letters.take(at_once(most - taken.len()), HIDDEN).await {
                Ok(some) => {
                    empty = if some.is_empty() { empty + 1 } else { 0 };
                    taken.extend(some.into_iter().filter(|one| seen.insert(one.message_id.clone())));
                }
                Err(error) => {
                    outcome = Err(error);
                    break;
                }
            }
        }
        if let Err(error) = self.contract.dead_letters.give_back(&taken).await {
            tracing::warn!(reason = %error, "the letters that were shown come back in half a minute");
        }
        outcome?;
        Ok(taken)
    }

    /// Moves letters to the source queue, at the plan's rate, until there are none or the plan or the time is used up.
    pub(crate) async fn transfer(&self, plan: Plan, deadline: Deadline) -> Result<Counts, Failure> {
        let pace = Pace::shared(plan.per_second, 1);
        let (mut counts, mut empty) = (Counts::default(), 0);
        while counts.moved < plan.max_messages && empty < EMPTY && counts.failed == 0 && deadline.left() > MARGIN {
            let letters = match self.contract.dead_letters.take(at_once(plan.max_messages - counts.moved), HIDDEN).await
            {
                Ok(letters) => letters,
                // What was moved is told.
                Err(error) if counts.moved > 0 => {
                    tracing::warn!(reason = %error, "no more letters could be taken");
                    break;
                }
                Err(error) => return Err(error.into()),
            };
            empty = if letters.is_empty() { empty + 1 } else { 0 };
            self.move_some(&letters, &pace, deadline, &mut counts).await;
        }
        counts.remaining = self.contract.dead_letters.count().await.map(|counted| counted.visible)?;
        Ok(counts)
    }

    /// Sends letters on and then deletes those that were sent; the others are given back.
    async fn move_some(&self, letters: &[Taken], pace: &Pace, deadline: Deadline, counts: &mut Counts) {
        let mut sent = 0;
        for letter in letters {
            if deadline.left() <= MARGIN || pace.turn(deadline).await.is_err() {
                break;
            }
            if let Err(error) = self.contract.orders.send_on(letter).await {
                tracing::warn!(reason = %error, messageId = letter.message_id, "the letter could not be sent");
                counts.failed += 1;
                break;
            }
            sent += 1;
        }
        let (sent, kept) = letters.split_at(sent);
        counts.moved += sent.len();
        counts.left_behind += match self.contract.dead_letters.delete_taken(sent).await {
            Ok(left) => left,
            Err(error) => {
                tracing::warn!(reason = %error, letters = sent.len(), "the letters were moved, and lie here still");
                sent.len()
            }
        };
        if let Err(error) = self.contract.dead_letters.give_back(kept).await {
            tracing::warn!(reason = %error, "the letters that were not moved come back in half a minute");
        }
    }
}

fn at_once(left: usize) -> u8 {
    left.min(AT_ONCE).try_into().unwrap_or(u8::MAX)
}
