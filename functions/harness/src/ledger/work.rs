//! The work of one owner, step by step.

use std::{collections::HashMap, sync::Mutex, sync::PoisonError};

use aws_sdk_dynamodb::types::AttributeValue;
use contract::Item;
use serde::{Serialize, de::DeserializeOwned};

use super::{
    record::{OWNER, Record, step, tries},
    take::{Ledger, now, number, set, text},
};
use crate::{Again, Failure, table::Terms};

/// A message's record in the hands of the delivery that took it. Made by [`Ledger::once`].
#[derive(Debug)]
pub struct Work<'a, T> {
    ledger: &'a Ledger<T>,
    key: HashMap<String, AttributeValue>,
    owner: String,
    record: Mutex<Record>,
}

/// One attempt of a step that nobody recognises as a repetition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// How many attempts before it may have had their effect: 0 as a rule. Count it as a metric where it is not.
    pub unknown: u32,
}

impl<'a, T: Item> Work<'a, T> {
    pub(super) fn new(
        ledger: &'a Ledger<T>,
        key: HashMap<String, AttributeValue>,
        owner: String,
        record: Record,
    ) -> Self {
        Self { ledger, key, owner, record: Mutex::new(record) }
    }

    /// Runs a step and records what it answered; one that is recorded is not run again, and answers the same. Names are
    /// the function's own, and stay the same as long as a record may live.
    ///
    /// # Errors
    /// The step's own failure. A passing one where the record was taken over meanwhile: then nothing was recorded, and the
    /// new owner runs the step too. A step must therefore be one whose repetition its other side recognises; for another
    /// see [`Work::step_at_most`].
    pub async fn step<R>(&self, name: &str, run: impl AsyncFnOnce() -> Result<R, Failure>) -> Result<R, Failure>
    where
        R: Serialize + DeserializeOwned,
    {
        if let Some(answer) = self.finished(name)? {
            return Ok(answer);
        }
        let answer = run().await?;
        self.finish(name, &answer).await?;
        Ok(answer)
    }

    /// Runs a step that nobody would recognise as a repetition, `most` times at most. Each attempt is recorded before it is
    /// made, so that one whose outcome was lost, in a crash between call and record, is known: the next is told of it
    /// ([`Attempt::unknown`]), and when there are `most` of them the step fails for good.
    ///
    /// An attempt that failed without an effect is taken back. So is one that failed permanently, that the other side asked
    /// to come again after a while, or that it refused until somebody mends something; after a passing failure of another
    /// kind, no answer in time for instance, nobody knows.
    ///
    /// # Errors
    /// As of [`Work::step`]; a permanent one when the attempts are used up.
    pub async fn step_at_most<R>(
        &self,
        name: &str,
        most: u32,
        run: impl AsyncFnOnce(Attempt) -> Result<R, Failure>,
    ) -> Result<R, Failure>
    where
        R: Serialize + DeserializeOwned,
    {
        if let Some(answer) = self.finished(name)? {
            return Ok(answer);
        }
        let unknown = self.record().number(&tries(name)).unwrap_or_default();
        let unknown = u32::try_from(unknown).unwrap_or(u32::MAX);
        if unknown >= most {
            return Err(Failure::permanent(format!(
                "the step `{name}` was tried {unknown} times and may have had its effect: it is not tried again"
            )));
        }
        if unknown > 0 {
            tracing::warn!(step = name, unknown, "the step may have had its effect before");
        }
        self.write(&[(&tries(name), number(u64::from(unknown) + 1))]).await?;
        match run(Attempt { unknown }).await {
            Ok(answer) => {
                self.finish(name, &answer).await?;
                Ok(answer)
            }
            Err(failure) => {
                if failure.again() != Again::Soon {
                    self.write(&[(&tries(name), number(u64::from(unknown)))]).await?;
                }
                Err(failure)
            }
        }
    }

    fn finished<R: DeserializeOwned>(&self, name: &str) -> Result<Option<R>, Failure> {
        let answer = self.record().text(&step(name)).map(serde_json::from_str);
        answer
            .transpose()
            .map_err(|_| Failure::permanent(format!("what is recorded of the step `{name}` is not what is asked for")))
    }

    async fn finish(&self, name: &str, answer: &impl Serialize) -> Result<(), Failure> {
        let answer = serde_json::to_string(answer)
            .map_err(|_| Failure::permanent(format!("what the step `{name}` answers cannot be written as JSON")))?;
        self.write(&[(&step(name), text(&answer))]).await
    }

    fn record(&self) -> std::sync::MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes attributes of the record, on the condition that it is still this delivery's.
    pub(super) async fn write(&self, attributes: &[(&str, AttributeValue)]) -> Result<(), Failure> {
        let mut terms = Terms::default();
        let sets = attributes.iter().map(|(name, value)| set(&mut terms, name, value.clone()));
        let mut sets: Vec<String> = sets.collect();
        sets.extend(self.ledger.life(&mut terms, now()));
        let condition = set(&mut terms, OWNER, text(&self.owner));
        let update = format!("SET {}", sets.join(", "));
        match self.ledger.update(&self.key, update, condition, terms).await? {
            Ok(record) => {
                *self.record() = record;
                Ok(())
            }
            Err(_) => Err(Failure::passing("another delivery of the message has taken over").at_next_delivery()),
        }
    }
}
