//! Which messages of a batch are handled, and which are reported.

use std::{collections::BTreeSet, panic, sync::Once, time::Duration};

use harness::{Deadline, InFunction};
use proptest::prelude::*;
use tokio::time::Instant;

use crate::orders::{Clerk, InRow, Outcome, Standing, order, record, run};

/// What the clerk panics with.
pub(crate) const WANTED: &str = "as the test wants it";

/// Keeps the panics that a test wants out of its output.
pub(crate) fn be_quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if info.payload().downcast_ref::<String>().is_none_or(|says| says != WANTED) {
                usual(info);
            }
        }));
    });
}

/// A message, or `None` for a body that is none.
fn outcomes() -> impl Strategy<Value = Option<Outcome>> {
    prop_oneof![
        4 => Just(Some(Outcome::Done)),
        1 => Just(Some(Outcome::Passing)),
        1 => Just(Some(Outcome::Permanent)),
        1 => Just(Some(Outcome::Panic)),
        1 => Just(None),
    ]
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    be_quiet();
    tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap().block_on(work)
}

fn hour() -> Deadline {
    Deadline::after(Duration::from_hours(1))
}

proptest! {
    #[test]
    fn on_a_standard_queue_just_what_failed_is_reported(batch in prop::collection::vec(outcomes(), 0..12)) {
        let records = batch.iter().enumerate().map(|(at, outcome)| {
            record(&at.to_string(), "", &outcome.map_or("hush".to_owned(), |outcome| order(outcome, 0)))
        });
        let clerk = Clerk::<Standing<InFunction>>::default();
        let reported = block_on(async { run(&clerk, records.collect(), hour()).await });
        let failed = batch.iter().enumerate().filter(|(_, outcome)| **outcome != Some(Outcome::Done));
        let failed: BTreeSet<String> = failed.map(|(at, _)| at.to_string()).collect();
        prop_assert_eq!(reported.len(), failed.len());
        prop_assert_eq!(reported.into_iter().collect::<BTreeSet<_>>(), failed);
        prop_assert_eq!(clerk.seen.borrow().len(), batch.iter().flatten().count());
    }

    #[test]
    fn on_a_fifo_queue_a_group_stops_at_its_first_failure(
        batch in prop::collection::vec((0_u8..3, outcomes(), 0_u64..3), 0..12),
    ) {
        let records = batch.iter().enumerate().map(|(at, (group, outcome, seconds))| {
            let body = outcome.map_or("hush".to_owned(), |outcome| order(outcome, *seconds));
            record(&at.to_string(), &group.to_string(), &body)
        });
        let clerk = Clerk::<InRow<InFunction>>::default();
        let reported = block_on(async { run(&clerk, records.collect(), hour()).await });

        let (mut stopped, mut seen, mut failed) = (BTreeSet::new(), Vec::new(), BTreeSet::new());
        for (at, (group, outcome, _)) in batch.iter().enumerate() {
            if !stopped.contains(group) && outcome.is_some() {
                seen.push((*group, at.to_string()));
            }
            if stopped.contains(group) || *outcome != Some(Outcome::Done) {
                stopped.insert(*group);
                failed.insert(at.to_string());
            }
        }
        prop_assert_eq!(reported.len(), failed.len());
        prop_assert_eq!(reported.into_iter().collect::<BTreeSet<_>>(), failed);
        for group in 0..3 {
            let group_of = |name: &String| batch[name.parse::<usize>().unwrap()].0;
            let order: Vec<_> = clerk.seen.borrow().iter().filter(|name| group_of(name) == group).cloned().collect();
            let expected = seen.iter().filter(|(of, _)| *of == group).map(|(_, name)| name.clone());
            prop_assert_eq!(order, expected.collect::<Vec<_>>());
        }
    }
}

#[test]
fn so_many_at_once_and_no_more() {
    block_on(async {
        let (clerk, begun) = (Clerk::<Standing<InFunction>>::default(), Instant::now());
        let records = (0..10).map(|at| record(&at.to_string(), "", &order(Outcome::Done, 1)));
        assert!(run(&clerk, records.collect(), hour()).await.is_empty());
        assert_eq!((clerk.most.get(), begun.elapsed().as_secs()), (4, 3));
    });
}

#[test]
fn what_is_not_done_by_the_deadline_is_reported() {
    block_on(async {
        let clerk = Clerk::<Standing<InFunction>>::default();
        let records = (0..10).map(|at| record(&at.to_string(), "", &order(Outcome::Done, 2)));
        let deadline = Deadline::after(Duration::from_secs(3));
        let reported = run(&clerk, records.collect(), deadline).await;
        // Four are done, four are cut off, two are not begun.
        assert_eq!(reported, ["4", "5", "6", "7", "8", "9"]);
        assert_eq!(clerk.seen.borrow().len(), 8);
        assert!(deadline.is_over());
    });
}

#[test]
fn nothing_is_begun_after_the_deadline() {
    block_on(async {
        let clerk = Clerk::<InRow<InFunction>>::default();
        let records = ["a", "b"].map(|name| record(name, "g", &order(Outcome::Done, 0)));
        assert_eq!(run(&clerk, records.into(), Deadline::after(Duration::ZERO)).await, ["a", "b"]);
        assert!(clerk.seen.borrow().is_empty());
    });
}
