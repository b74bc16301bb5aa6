//! Taking a record, and what becomes of it.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use aws_sdk_dynamodb::{
    operation::update_item::UpdateItemError,
    types::{AttributeValue, ReturnValue, ReturnValuesOnConditionCheckFailure},
};
use contract::{Item, Update};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    record::{
        DONE, FAILED, FINISHED, Found, IN_PROGRESS, LEASE, OWNER, REASON, RESULT, Record, STARTED, STATUS, TAKES,
    },
    work::Work,
};
use crate::{CallError, Client, Deadline, Failure, ItemKey, table::Terms};

const ACTION: &str = "dynamodb:UpdateItem";

/// A lease ends so long after its owner's deadline: the time that Lambda gives after it (2 s at most), and what the clocks
/// of two instances may differ by.
pub const LEASE_MARGIN: Duration = Duration::from_secs(5);

/// How often a record that changes under our hands is tried before it is left to the next delivery.
const TRIES: usize = 4;

/// Records of what has been done, in a table whose items are `T`: see the [module's words](crate::ledger) on what a record holds.
///
/// It needs `Update<T>` alone. On a table with time-to-live, `T::EXPIRES` names its attribute, and records vanish after
/// [`kept`](Ledger::kept).
///
/// ```no_run
/// # use contract::{Item, Key, Update};
/// # use harness::{Client, Delivery, Failure, Ledger};
/// # struct Status;
/// # impl Item for Status {
/// #     const NAME: &'static str = "Status";
/// #     const PARTITION: Key = Key::text("messageId");
/// #     const EXPIRES: Option<&'static str> = Some("expiresAt");
/// # }
/// # async fn ticket() -> Result<u64, Failure> { Ok(7) }
/// # async fn email(_: u64) -> Result<(), Failure> { Ok(()) }
/// async fn handle(status: Client<Update<Status>>, delivery: &Delivery) -> Result<u64, Failure> {
///     let ledger = Ledger::new(status);
///     ledger
///         .once(delivery.origin_id.as_str(), delivery.deadline, async |work| {
///             let ticket = work.step("ticket", async || ticket().await).await?;
///             // No key tells the provider that a mail is the same: a crash between call and record may send it again,
///             // once, and that is told.
///             work.step_at_most("email", 2, async |_| email(ticket).await).await?;
///             Ok(ticket)
///         })
///         .await
/// }
/// ```
#[derive(Debug)]
pub struct Ledger<T> {
    table: Client<Update<T>>,
    kept: Duration,
}

impl<T> Clone for Ledger<T> {
    fn clone(&self) -> Self {
        Self { table: self.table.clone(), kept: self.kept }
    }
}

impl<T: Item> Ledger<T> {
    /// Records in this table, kept for 30 days: longer than a message can lie in a queue and its dead-letter queue.
    pub fn new(table: Client<Update<T>>) -> Self {
        Self { table, kept: Duration::from_hours(30 * 24) }
    }

    /// Keeps records for so long after they were last written. A delivery that comes later runs again.
    #[must_use]
    pub fn kept(self, kept: Duration) -> Self {
        Self { kept, ..self }
    }

    /// Runs `work` for the message of this key, unless it is done already: then its stored result is the answer.
    ///
    /// A passing failure of the work gives the record back, so that the next delivery goes on at once behind the steps
    /// that are finished; a permanent one is recorded as failed, and runs again where the message is delivered again.
    ///
    /// # Errors
    /// The work's own failure; a passing one with the time to wait where another delivery has the record; a passing one
    /// where it was taken over meanwhile.
    pub async fn once<R>(
        &self,
        key: impl Into<ItemKey>,
        deadline: Deadline,
        work: impl AsyncFnOnce(&Work<'_, T>) -> Result<R, Failure>,
    ) -> Result<R, Failure>
    where
        R: Serialize + DeserializeOwned,
    {
        let key = key
            .into()
            .attributes::<T>()
            .ok_or_else(|| CallError::unreadable(ACTION, format!("the key is not that of a `{}`", T::NAME)))?;
        let owner = format!("{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
        let held = match self.take(&key, &owner, deadline).await? {
            Taken::Done(result) => {
                tracing::info!("done before: the stored result is answered");
                return serde_json::from_str(&result)
                    .map_err(|_| Failure::permanent("the stored result is not what is asked for"));
            }
            Taken::Held(record) => Work::new(self, key, owner, record),
        };
        let outcome = work(&held).await;
        match &outcome {
            Ok(result) => {
                let result = serde_json::to_string(result)
                    .map_err(|_| Failure::permanent("the result cannot be written as JSON"))?;
                held.write(&[(STATUS, text(DONE)), (RESULT, text(&result)), (FINISHED, number(now()))]).await?;
            }
            Err(failure) if failure.is_permanent() => {
                let reason = text(failure.reason());
                held.write(&[(STATUS, text(FAILED)), (REASON, reason), (FINISHED, number(now()))]).await?;
            }
            Err(_) => {
                // What is not given back is free when the lease is over; the work's failure is the one to tell.
                if let Err(error) = held.write(&[(LEASE, number(0))]).await {
                    tracing::warn!(reason = error.reason(), "the record could not be given back");
                }
            }
        }
        outcome
    }

    async fn take(&self, key: &Key, owner: &str, deadline: Deadline) -> Result<Taken, Failure> {
        // What has to be so for the record to be taken; what else there is to begin anew.
        let mut expired: Option<Record> = None;
        for _ in 0..TRIES {
            let now = now();
            let lease = now.saturating_add(millis(deadline.left().saturating_add(LEASE_MARGIN)));
            let record = match self.try_take(key, owner, now, lease, expired.take()).await? {
                Ok(record) => return Ok(Taken::Held(record)),
                Err(record) => record,
            };
            match record.found(owner, now, T::EXPIRES) {
                Found::Own => return Ok(Taken::Held(record)),
                Found::Done(result) => return Ok(Taken::Done(result)),
                Found::Busy(left) => {
                    return Err(Failure::passing("another delivery of the message is at work").after(left));
                }
                Found::Expired => expired = Some(record),
                Found::Free => {}
            }
        }
        Err(Failure::passing("the message's record keeps changing").at_next_delivery())
    }

    /// One attempt: the record as it is now, or else as it was found.
    async fn try_take(
        &self,
        key: &Key,
        owner: &str,
        now: u64,
        lease: u64,
        expired: Option<Record>,
    ) -> Result<Result<Record, Record>, CallError> {
        let mut terms = Terms::default();
        let mut sets = vec![
            set(&mut terms, STATUS, text(IN_PROGRESS)),
            set(&mut terms, OWNER, text(owner)),
            set(&mut terms, LEASE, number(lease)),
            set(&mut terms, STARTED, number(now)),
        ];
        sets.extend(self.life(&mut terms, now));
        let (takes, one) = (terms.name(TAKES), terms.value(number(1)));
        let condition = if let Some(record) = &expired {
            sets.push(format!("{takes} = {one}"));
            record.unchanged(&mut terms, T::EXPIRES)
        } else {
            let zero = terms.value(number(0));
            sets.push(format!("{takes} = if_not_exists({takes}, {zero}) + {one}"));
            free(&mut terms, now, T::EXPIRES)
        };
        let leftovers = expired.iter().flat_map(Record::leftovers).filter(|name| *name != TAKES);
        let gone: Vec<String> = leftovers.map(|name| terms.name(name)).collect();
        let remove = if gone.is_empty() { String::new() } else { format!(" REMOVE {}", gone.join(", ")) };
        self.update(key, format!("SET {}{remove}", sets.join(", ")), condition, terms).await
    }

    /// Sets the time-to-live, where the table has one.
    pub(super) fn life(&self, terms: &mut Terms, now: u64) -> Option<String> {
        let second = now / 1_000 + self.kept.as_secs();
        T::EXPIRES.map(|name| set(terms, name, number(second)))
    }

    /// A conditional update: the item after it, or else as it was found.
    pub(super) async fn update(
        &self,
        key: &Key,
        expression: String,
        condition: String,
        mut terms: Terms,
    ) -> Result<Result<Record, Record>, CallError> {
        let update = self.table.aws().tables().update_item().table_name(self.table.text());
        let sent = update
            .set_key(Some(key.clone()))
            .update_expression(expression)
            .condition_expression(condition)
            .set_expression_attribute_names(terms.some_names())
            .set_expression_attribute_values(terms.some_values())
            .return_values(ReturnValue::AllNew)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .send()
            .await;
        match sent {
            Ok(answer) => Ok(Ok(Record(answer.attributes.unwrap_or_default()))),
            Err(error) => match error.as_service_error() {
                Some(UpdateItemError::ConditionalCheckFailedException(refused)) => {
                    Ok(Err(Record(refused.item.clone().unwrap_or_default())))
                }
                _ => Err(CallError::of(ACTION, &error)),
            },
        }
    }
}

/// That nobody has a record, and it is neither done nor over.
fn free(terms: &mut Terms, now: u64, expires: Option<&str>) -> String {
    let (status, lease) = (terms.name(STATUS), terms.name(LEASE));
    let (busy, done, now_value) = (terms.value(text(IN_PROGRESS)), terms.value(text(DONE)), terms.value(number(now)));
    let free = format!(
        "(attribute_not_exists({status}) OR ({status} <> {busy} AND {status} <> {done}) \
         OR ({status} = {busy} AND {lease} <= {now_value}))"
    );
    let Some(expires) = expires else {
        return free;
    };
    let (expires, second) = (terms.name(expires), terms.value(number(now / 1_000)));
    format!("{free} AND (attribute_not_exists({expires}) OR {expires} > {second})")
}

type Key = HashMap<String, AttributeValue>;

enum Taken {
    Held(Record),
    Done(String),
}

pub(super) fn set(terms: &mut Terms, name: &str, value: AttributeValue) -> String {
    format!("{} = {}", terms.name(name), terms.value(value))
}

pub(super) fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

pub(super) fn number(number: u64) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

pub(super) fn now() -> u64 {
    millis(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
