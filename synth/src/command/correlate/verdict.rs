//! What adds up and what does not. Pure.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::Serialize;

use super::ids::Sent;

/// What was found.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    /// How many results each id has.
    pub(super) results: BTreeMap<String, usize>,
    /// The ids of dead letters.
    pub(super) dead: BTreeSet<String>,
}

/// What is wrong with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Fault {
    /// It has no result and is no dead letter.
    Missing,
    /// It has several results.
    Doubled,
    /// It has a result and is a dead letter.
    Both,
}

/// A message that does not add up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Offender {
    pub(super) message_id: String,
    pub(super) fault: Fault,
}

impl fmt::Display for Offender {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.fault {
            Fault::Missing => "missing",
            Fault::Doubled => "doubled",
            Fault::Both => "both",
        };
        write!(to, "{word:<10}  {}", self.message_id)
    }
}

/// The counts: `sent` is the sum of the five below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Verdict {
    pub(super) sent: usize,
    one_result: usize,
    dead: usize,
    both: usize,
    missing: usize,
    doubled: usize,
    /// Ids with a result or in a dead-letter queue that are not among what was sent: other senders', or other times'.
    unknown: usize,
    #[serde(skip)]
    faults: BTreeMap<String, Fault>,
}

impl Verdict {
    pub(super) fn of(sent: &Sent, evidence: &Evidence) -> Self {
        let mut results: BTreeMap<&str, usize> = BTreeMap::new();
        for (id, count) in &evidence.results {
            *results.entry(sent.first(id)).or_default() += count;
        }
        let dead: BTreeSet<&str> = evidence.dead.iter().map(|id| sent.first(id)).collect();
        let known = |id: &&str| sent.ids.contains(*id);
        let either: BTreeSet<&str> = results.keys().chain(&dead).copied().collect();
        let mut verdict = Self {
            sent: sent.ids.len(),
            one_result: 0,
            dead: 0,
            both: 0,
            missing: 0,
            doubled: 0,
            unknown: either.iter().filter(|id| !known(id)).count(),
            faults: BTreeMap::new(),
        };
        for id in &sent.ids {
            let count = results.get(id.as_str()).copied().unwrap_or_default();
            let fault = match (count, dead.contains(id.as_str())) {
                (1, false) => {
                    verdict.one_result += 1;
                    continue;
                }
                (0, true) => {
                    verdict.dead += 1;
                    continue;
                }
                (0, false) => {
                    verdict.missing += 1;
                    Fault::Missing
                }
                (_, false) => {
                    verdict.doubled += 1;
                    Fault::Doubled
                }
                (_, true) => {
                    verdict.both += 1;
                    Fault::Both
                }
            };
            verdict.faults.insert(id.clone(), fault);
        }
        verdict
    }

    pub(super) fn offenders(&self) -> impl Iterator<Item = Offender> {
        self.faults.iter().map(|(id, fault)| Offender { message_id: id.clone(), fault: *fault })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, count) in [
            ("sent", self.sent),
            ("one result", self.one_result),
            ("dead", self.dead),
            ("both", self.both),
            ("missing", self.missing),
            ("doubled", self.doubled),
            ("unknown", self.unknown),
        ] {
            writeln!(to, "{what:<10}  {count:>8}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn evidence(results: &[(&str, usize)], dead: &[&str]) -> Evidence {
        Evidence {
            results: results.iter().map(|(id, count)| ((*id).to_owned(), *count)).collect(),
            dead: dead.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    #[test]
    fn each_message_is_counted_once() {
        let sent = Sent::of(["one", "dead", "both", "missing", "twice", "twice-dead"].map(str::to_owned));
        let found = evidence(
            &[("one", 1), ("both", 1), ("twice", 2), ("twice-dead", 2), ("other", 1)],
            &["dead", "both", "twice-dead", "old"],
        );
        let verdict = Verdict::of(&sent, &found);
        let counts = [verdict.one_result, verdict.dead, verdict.both, verdict.missing, verdict.doubled];
        assert_eq!((verdict.sent, counts, verdict.unknown), (6, [1, 1, 2, 1, 1], 2));
        let faults: Vec<(String, Fault)> =
            verdict.offenders().map(|offender| (offender.message_id, offender.fault)).collect();
        let fault = |id: &str, fault| (id.to_owned(), fault);
        assert_eq!(
            faults,
            [
                fault("both", Fault::Both),
                fault("missing", Fault::Missing),
                fault("twice", Fault::Doubled),
                fault("twice-dead", Fault::Both)
            ]
        );
    }

    #[test]
    fn a_result_under_a_later_id_is_the_messages_own() {
        let sent = Sent::lines("a\n{\"dead_letter\":\"a\",\"message_id\":\"a2\"}\n", "it").unwrap();
        let count = |found: &Evidence| {
            let verdict = Verdict::of(&sent, found);
            (verdict.one_result, verdict.doubled, verdict.dead, verdict.unknown)
        };
        assert_eq!(count(&evidence(&[("a2", 1)], &[])), (1, 0, 0, 0));
        assert_eq!(count(&evidence(&[("a", 1), ("a2", 1)], &[])), (0, 1, 0, 0));
        assert_eq!(count(&evidence(&[], &["a2"])), (0, 0, 1, 0));
    }

    proptest! {
        #[test]
        fn the_counts_add_up(
            sent in proptest::collection::btree_set("[a-h]", 0..8),
            results in proptest::collection::btree_map("[a-j]", 1_usize..4, 0..8),
            dead in proptest::collection::btree_set("[a-j]", 0..8),
        ) {
            let found = Evidence { results, dead };
            let verdict = Verdict::of(&Sent::of(sent), &found);
            let sum = verdict.one_result + verdict.dead + verdict.both + verdict.missing + verdict.doubled;
            prop_assert_eq!(sum, verdict.sent);
            prop_assert_eq!(verdict.offenders().count(), verdict.both + verdict.missing + verdict.doubled);
        }
    }
}
