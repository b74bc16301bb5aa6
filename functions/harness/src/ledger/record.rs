//! A record, and what may be done with it: pure.

use std::{collections::HashMap, time::Duration};

use aws_sdk_dynamodb::types::AttributeValue;

use crate::table::Terms;

pub(super) const STATUS: &str = "status";
pub(super) const OWNER: &str = "owner";
pub(super) const LEASE: &str = "leaseUntil";
pub(super) const TAKES: &str = "takes";
pub(super) const STARTED: &str = "startedAt";
pub(super) const FINISHED: &str = "finishedAt";
pub(super) const RESULT: &str = "result";
pub(super) const REASON: &str = "reason";

pub(super) const IN_PROGRESS: &str = "inProgress";
pub(super) const DONE: &str = "done";
pub(super) const FAILED: &str = "failed";

/// The attribute of a finished step.
pub(super) fn step(name: &str) -> String {
    format!("step:{name}")
}

/// The attribute of a step's attempts whose outcome nobody knows.
pub(super) fn tries(name: &str) -> String {
    format!("tries:{name}")
}

/// The attributes of an item, as they are.
#[derive(Clone, Debug, Default)]
pub(super) struct Record(pub(super) HashMap<String, AttributeValue>);

impl Record {
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_s().ok().map(String::as_str)
    }

    pub(super) fn number(&self, name: &str) -> Option<u64> {
        self.0.get(name)?.as_n().ok()?.parse().ok()
    }

    /// What is of no use to a record that begins anew.
    pub(super) fn leftovers(&self) -> impl Iterator<Item = &str> {
        let ours = [RESULT, REASON, FINISHED, TAKES];
        let is_left = move |name: &&str| ours.contains(name) || name.starts_with("step:") || name.starts_with("tries:");
        self.0.keys().map(String::as_str).filter(is_left)
    }
}

impl Record {
    /// That the record is the very one that was found: its status, its owner and its times are still the same.
    pub(super) fn unchanged(&self, terms: &mut Terms, expires: Option<&str>) -> String {
        let same = [STATUS, OWNER, LEASE].into_iter().chain(expires).map(|name| {
            let place = terms.name(name);
            match self.0.get(name) {
                Some(value) => format!("{place} = {}", terms.value(value.clone())),
                None => format!("attribute_not_exists({place})"),
            }
        });
        same.collect::<Vec<_>>().join(" AND ")
    }
}

/// What a delivery finds that wants a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It is this delivery's already: the answer to its own write was lost.
    Own,
    /// Its time is over; it begins anew.
    Expired,
    /// It is done, with this result.
    Done(String),
    /// Another delivery has it, for so long.
    Busy(Duration),
    /// It has changed since: nobody has it now.
    Free,
}

impl Record {
    /// What the record means at `now`, in milliseconds since 1970, to the delivery `owner`.
    pub(super) fn found(&self, owner: &str, now: u64, expires: Option<&str>) -> Found {
        // An item's time-to-live is in seconds.
        let over = expires.and_then(|name| self.number(name)).is_some_and(|second| second.saturating_mul(1_000) <= now);
        let lease = self.number(LEASE).unwrap_or_default();
        match self.text(STATUS) {
            Some(IN_PROGRESS) if self.text(OWNER) == Some(owner) => Found::Own,
            Some(IN_PROGRESS) if lease > now => Found::Busy(Duration::from_millis(lease - now)),
            _ if over => Found::Expired,
            Some(DONE) => Found::Done(self.text(RESULT).unwrap_or("null").to_owned()),
            _ => Found::Free,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(fields: &[(&str, &str)]) -> Record {
        let value = |name: &str, text: &str| {
            let text = text.to_owned();
            if name.ends_with("Until") || name == "ttl" { AttributeValue::N(text) } else { AttributeValue::S(text) }
        };
        Record(fields.iter().map(|(name, text)| ((*name).to_owned(), value(name, text))).collect())
    }

    #[test]
    fn what_a_delivery_finds() {
        let now = 100_000;
        for (fields, expected) in [
            (&[][..], Found::Free),
            (&[(STATUS, "accepted")], Found::Free),
            (&[(STATUS, FAILED)], Found::Free),
            (&[(STATUS, IN_PROGRESS), (OWNER, "me"), (LEASE, "1")], Found::Own),
            (&[(STATUS, IN_PROGRESS), (OWNER, "you"), (LEASE, "100001")], Found::Busy(Duration::from_millis(1))),
            (&[(STATUS, IN_PROGRESS), (OWNER, "you"), (LEASE, "100000")], Found::Free),
            // A lease is longer than the record's life only where somebody has shortened it: the owner still works.
            (
                &[(STATUS, IN_PROGRESS), (OWNER, "you"), (LEASE, "100001"), ("ttl", "1")],
                Found::Busy(Duration::from_millis(1)),
            ),
            (&[(STATUS, DONE), (RESULT, "7")], Found::Done("7".to_owned())),
            (&[(STATUS, DONE)], Found::Done("null".to_owned())),
            (&[(STATUS, DONE), (RESULT, "7"), ("ttl", "101")], Found::Done("7".to_owned())),
            (&[(STATUS, DONE), (RESULT, "7"), ("ttl", "100")], Found::Expired),
            (&[(STATUS, IN_PROGRESS), (OWNER, "you"), (LEASE, "1"), ("ttl", "100")], Found::Expired),
        ] {
            assert_eq!(record(fields).found("me", now, Some("ttl")), expected, "{fields:?}");
        }
        assert_eq!(record(&[(STATUS, DONE), ("ttl", "1")]).found("me", now, None), Found::Done("null".to_owned()));
    }
}
