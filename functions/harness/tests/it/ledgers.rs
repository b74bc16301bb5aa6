//! One effect, however often a message is delivered.

use std::{
    cell::{Cell, RefCell},
    time::{Duration, SystemTime},
};

use contract::{Item, Key, Update, contract};
use futures_util::FutureExt;
use harness::{Again, Attempt, Deadline, Failure, InFunction, Ledger};
use serde_json::{Value, json};

use crate::dynamo::Table;

pub(crate) enum Status {}

impl Item for Status {
    const NAME: &'static str = "Status";
    const PARTITION: Key = Key::text("id");
    const EXPIRES: Option<&'static str> = Some("expiresAt");
}

contract! {
    /// What the worker may touch.
    pub(crate) Worker in "worker" {
        /// Records.
        status: Update<Status> = "STATUS_TABLE",
    }
}

fn ledger(table: &Table) -> Ledger<Status> {
    let worker: Worker<InFunction> = harness::open(|name| Some(name.to_lowercase()), &table.client()).unwrap();
    Ledger::new(worker.status)
}

fn minute() -> Deadline {
    Deadline::after(Duration::from_mins(1))
}

fn text(item: &serde_json::Map<String, Value>, name: &str) -> Option<String> {
    Some(item.get(name)?["S"].as_str()?.to_owned())
}

fn second() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()
}

/// Two steps, and how often each was run.
#[derive(Default)]
struct Steps {
    ran: RefCell<Vec<&'static str>>,
}

impl Steps {
    async fn run(&self, ledger: &Ledger<Status>) -> Result<u32, Failure> {
        ledger
            .once("m", minute(), async |work| {
                let one = work.step("one", async || Ok(self.note("one", 1))).await?;
                let two = work.step("two", async || Ok(self.note("two", one + 1))).await?;
                Ok(self.note("end", one + two))
            })
            .await
    }

    fn note(&self, name: &'static str, answer: u32) -> u32 {
        self.ran.borrow_mut().push(name);
        answer
    }

    fn count(&self, name: &str) -> usize {
        self.ran.borrow().iter().filter(|ran| **ran == name).count()
    }
}

#[tokio::test]
async fn what_is_done_answers_its_result_and_does_not_run_again() {
    let (table, steps) = (Table::default(), Steps::default());
    assert_eq!(steps.run(&ledger(&table)).await, Ok(3));
    assert_eq!(steps.run(&ledger(&table)).await, Ok(3));
    assert_eq!(*steps.ran.borrow(), ["one", "two", "end"]);
    let item = table.item("m");
    assert_eq!((text(&item, "status").as_deref(), text(&item, "result").as_deref()), (Some("done"), Some("3")));
    assert_eq!(table.writes(), 4);
    let expires: u64 = item["expiresAt"]["N"].as_str().unwrap().parse().unwrap();
    assert!(expires.abs_diff(second() + 30 * 86_400) < 60);
}

#[tokio::test]
async fn a_record_that_a_producer_began_is_taken() {
    let (table, steps) = (Table::default(), Steps::default());
    table.set("m", "status", json!({ "S": "accepted" }));
    table.set("m", "campaign", json!({ "S": "spring" }));
    assert_eq!(steps.run(&ledger(&table)).await, Ok(3));
    assert_eq!(text(&table.item("m"), "campaign").as_deref(), Some("spring"));
}

/// Whatever write is the last one that takes effect before the instance dies: what is recorded is not run again, and what
/// is run again is just the step whose record was lost.
#[tokio::test]
async fn a_delivery_goes_on_where_another_died() {
    for writes in 0..4 {
        let (table, steps) = (Table::default(), Steps::default());
        table.die_after(Some(writes));
        assert!(steps.run(&ledger(&table)).await.is_err(), "{writes}");
        table.die_after(None);
        // Its lease runs out.
        table.set("m", "leaseUntil", json!({ "N": "0" }));
        assert_eq!(steps.run(&ledger(&table)).await, Ok(3), "{writes}");
        let counts = (steps.count("one"), steps.count("two"), steps.count("end"));
        let expected = match writes {
            0 => (1, 1, 1),
            1 => (2, 1, 1),
            2 => (1, 2, 1),
            _ => (1, 1, 2),
        };
        assert_eq!(counts, expected, "{writes}");
    }
}

#[tokio::test]
async fn while_one_delivery_is_at_work_another_waits() {
    let table = Table::default();
    let (first, second) = (ledger(&table), ledger(&table));
    let outcome = first
        .once("m", minute(), async |_| {
            let other = second.once("m", minute(), async |_| Ok(())).await.unwrap_err();
            let Again::After(wait) = other.again() else { panic!("{other:?}") };
            // The deadline and its margin.
            assert!(wait <= Duration::from_secs(65) && wait > Duration::from_mins(1), "{wait:?}");
            Ok(())
        })
        .await;
    assert_eq!(outcome, Ok(()));
}

#[tokio::test]
async fn an_owner_that_wakes_after_the_takeover_writes_nothing() {
    let table = Table::default();
    let (ghost, heir) = (ledger(&table), ledger(&table));
    let seen = Cell::new(None);
    let outcome = ghost
        .once("m", minute(), async |work| {
            work.step("one", async || Ok("ghost".to_owned())).await?;
            table.set("m", "leaseUntil", json!({ "N": "0" }));
            let heir = heir.once("m", minute(), async |work| {
                let one = work.step("one", async || Ok("heir".to_owned())).await?;
                work.step("two", async || Ok("heir".to_owned())).await?;
                Ok(one)
            });
            // What the ghost had finished is finished.
            assert_eq!(heir.await, Ok("ghost".to_owned()));
            seen.set(Some(table.item("m")));
            work.step("two", async || Ok("ghost".to_owned())).await
        })
        .await
        .unwrap_err();
    assert_eq!(outcome.reason(), "another delivery of the message has taken over");
    assert!(!outcome.is_permanent());
    assert_eq!(Some(table.item("m")), seen.take());
}

#[tokio::test]
async fn what_fails_in_passing_is_given_back_at_once_and_what_fails_for_good_is_recorded() {
    let (table, steps) = (Table::default(), Steps::default());
    let ledger = ledger(&table);
    let busy = ledger.once("m", minute(), async |_| Err::<(), _>(Failure::passing("503"))).await;
    assert_eq!(busy.unwrap_err().reason(), "503");
    let never = ledger.once("m", minute(), async |_| Err::<(), _>(Failure::permanent("no such reader"))).await;
    assert!(never.unwrap_err().is_permanent());
    let item = table.item("m");
    assert_eq!(
        (text(&item, "status").unwrap(), text(&item, "reason").unwrap()),
        ("failed".into(), "no such reader".into())
    );
    // Sent again, it runs again.
    assert_eq!(steps.run(&ledger).await, Ok(3));
    assert_eq!(table.item("m")["takes"], json!({ "N": "3" }));
}

#[tokio::test]
async fn a_record_behind_its_time_counts_as_not_there() {
    let (table, steps) = (Table::default(), Steps::default());
    assert_eq!(steps.run(&ledger(&table)).await, Ok(3));
    table.set("m", "expiresAt", json!({ "N": (second() - 1).to_string() }));
    assert_eq!(steps.run(&ledger(&table)).await, Ok(3));
    assert_eq!(*steps.ran.borrow(), ["one", "two", "end", "one", "two", "end"]);
    assert_eq!(table.item("m")["takes"], json!({ "N": "1" }));
}

#[tokio::test]
async fn a_panic_leaves_the_record_to_its_lease() {
    let table = Table::default();
    let ledger = ledger(&table);
    let work = ledger.once("m", minute(), async |_| -> Result<(), Failure> { std::panic::panic_any(()) });
    assert!(std::panic::AssertUnwindSafe(work).catch_unwind().await.is_err());
    assert!(matches!(ledger.once("m", minute(), async |_| Ok(())).await.unwrap_err().again(), Again::After(_)));
}

async fn mail(ledger: &Ledger<Status>, answer: Result<(), Failure>) -> (Result<(), Failure>, Option<u32>) {
    let seen = Cell::new(None);
    let outcome = ledger.once("m", minute(), async |work| {
        work.step_at_most("mail", 2, async |Attempt { unknown }| {
            seen.set(Some(unknown));
            answer
        })
        .await
    });
    (outcome.await, seen.get())
}

#[tokio::test]
async fn a_step_that_nobody_recognises_is_tried_so_often_and_no_more() {
    let table = Table::default();
    let ledger = ledger(&table);
    // Known to have had no effect: taken back.
    let limit = Failure::passing("429").after(Duration::from_secs(1));
    assert_eq!(mail(&ledger, Err(limit.clone())).await, (Err(limit), Some(0)));
    // Nobody knows.
    let (outcome, unknown) = mail(&ledger, Err(Failure::passing("no answer in time"))).await;
    assert_eq!((outcome.is_err(), unknown), (true, Some(0)));
    let (outcome, unknown) = mail(&ledger, Err(Failure::passing("no answer in time"))).await;
    assert_eq!((outcome.is_err(), unknown), (true, Some(1)));
    let (outcome, unknown) = mail(&ledger, Ok(())).await;
    assert_eq!(unknown, None);
    let failure = outcome.unwrap_err();
    assert!(failure.is_permanent(), "{failure}");
}

#[tokio::test]
async fn an_attempt_whose_record_was_lost_is_known_to_the_next() {
    let table = Table::default();
    // Taken, and the attempt begun; then the instance dies.
    table.die_after(Some(2));
    let (outcome, unknown) = mail(&ledger(&table), Ok(())).await;
    assert_eq!((outcome.is_err(), unknown), (true, Some(0)));
    table.die_after(None);
    table.set("m", "leaseUntil", json!({ "N": "0" }));
    assert_eq!(mail(&ledger(&table), Ok(())).await, (Ok(()), Some(1)));
    assert_eq!(mail(&ledger(&table), Ok(())).await, (Ok(()), None));
}

#[tokio::test]
async fn a_key_that_is_not_the_tables_is_not_written() {
    let table = Table::default();
    let failure = ledger(&table).once(7_u32, minute(), async |_| Ok(())).await.unwrap_err();
    assert!(failure.is_permanent() && failure.reason().contains("not that of a `Status`"));
    assert_eq!(table.writes(), 0);
}
