//! Batches that are handled as one.

use std::{cell::RefCell, collections::BTreeSet, time::Duration};

use aws_lambda_events::event::sqs::SqsEvent;
use cloud::{Log, cloud};
use contract::{Fifo, Message, Send, contract};
use harness::{Aws, BatchConsumer, Client, Deadline, Error, Failure, InFunction, Received, whole};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    batches::{WANTED, be_quiet},
    orders::record,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Wish {
    Done,
    Passing,
    Permanent,
    Unanswered,
    Panic,
}

impl Message for Wish {
    type Queue = Fifo;
    const NAME: &'static str = "Wish";
}

contract! {
    /// What the press may touch.
    Press in "press" consumes Wish {
        /// Where what cannot be handled is parked.
        dead: Send<Wish> = "DEAD_QUEUE_URL",
    }
}

/// Remembers the batches it was given. What it is wished to leave unanswered ends its answers.
struct Pages {
    contract: Press<InFunction>,
    given: RefCell<Vec<Vec<String>>>,
    parks: bool,
}

impl BatchConsumer for Pages {
    type Message = Wish;
    type Contract = Press<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        Ok(Self { contract, given: RefCell::default(), parks: true })
    }

    async fn handle(&self, batch: &[Received<Wish>]) -> Vec<Result<(), Failure>> {
        self.given.borrow_mut().push(batch.iter().map(|one| one.delivery.message_id.clone()).collect());
        let answered = batch.iter().take_while(|one| one.message != Wish::Unanswered);
        let answer = |one: &Received<Wish>| match one.message {
            Wish::Done | Wish::Unanswered => Ok(()),
            Wish::Passing => Err(Failure::passing("not now")),
            Wish::Permanent => Err(Failure::permanent("never")),
            Wish::Panic => panic!("{WANTED}"),
        };
        answered.map(answer).collect()
    }

    fn dead_letters(&self) -> Option<Client<Send<Wish>>> {
        self.parks.then(|| self.contract.dead.clone())
    }
}

fn pages() -> (Pages, Log) {
    let (config, log) = cloud(|_| (200, json!({ "MessageId": "d" })));
    let aws = Aws::with(config);
    (Pages::new(harness::open(|name| Some(name.to_lowercase()), &aws).unwrap()).unwrap(), log)
}

fn batch(wishes: &[(u8, Option<Wish>)]) -> SqsEvent {
    let body = |wish: Option<Wish>| wish.map_or("hush".to_owned(), |wish| json!(wish).to_string());
    let records: Vec<Value> = wishes
        .iter()
        .enumerate()
        .map(|(at, (group, wish))| record(&at.to_string(), &group.to_string(), &body(*wish)))
        .collect();
    serde_json::from_value(json!({ "Records": records })).unwrap()
}

/// The ids that were reported, and those that were parked.
fn run(pages: &Pages, log: &Log, wishes: &[(u8, Option<Wish>)], deadline: Duration) -> (Vec<String>, Vec<String>) {
    be_quiet();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    let response = runtime.block_on(async { whole::run(pages, batch(wishes), Deadline::after(deadline)).await });
    let reported = response.batch_item_failures.into_iter().map(|item| item.item_identifier).collect();
    let parked = log.all().into_iter();
    (reported, parked.map(|asked| asked.body["MessageDeduplicationId"].as_str().unwrap().to_owned()).collect())
}

fn wishes() -> impl Strategy<Value = Vec<(u8, Option<Wish>)>> {
    let wish = prop_oneof![
        5 => Just(Some(Wish::Done)),
        2 => Just(Some(Wish::Passing)),
        2 => Just(Some(Wish::Permanent)),
        1 => Just(Some(Wish::Unanswered)),
        1 => Just(None),
    ];
    prop::collection::vec((0_u8..3, wish), 0..12)
}

proptest! {
    #[test]
    fn of_each_group_what_is_before_its_first_passing_failure_is_settled_and_the_rest_comes_again(wishes in wishes()) {
        let (pages, log) = pages();
        let (reported, parked) = run(&pages, &log, &wishes, Duration::from_secs(9));

        // A body that cannot be read is not handed over, and takes no other's answer.
        let readable: Vec<String> =
            (0..wishes.len()).filter(|at| wishes[*at].1.is_some()).map(|at| at.to_string()).collect();
        let given = if readable.is_empty() { vec![] } else { vec![readable] };
        prop_assert_eq!(&*pages.given.borrow(), &given);

        let (mut stopped, mut failed, mut dead, mut answers) = (BTreeSet::new(), Vec::new(), Vec::new(), true);
        for (at, (group, wish)) in wishes.iter().enumerate() {
            answers &= *wish != Some(Wish::Unanswered);
            let comes_again = match wish {
                None => false,
                Some(Wish::Passing) => true,
                Some(_) => !answers,
            };
            if comes_again || stopped.contains(group) {
                stopped.insert(group);
                failed.push(at.to_string());
            } else if matches!(wish, None | Some(Wish::Permanent)) {
                dead.push(at.to_string());
            }
        }
        prop_assert_eq!((reported, parked), (failed, dead));
    }
}

#[test]
fn after_a_panic_or_at_the_deadline_all_that_was_handed_over_comes_again() {
    for (wishes, deadline) in [
        ([(0, Some(Wish::Done)), (1, None), (2, Some(Wish::Panic))], Duration::from_secs(9)),
        ([(0, Some(Wish::Done)), (1, None), (2, Some(Wish::Done))], Duration::ZERO),
    ] {
        let (pages, log) = pages();
        let (reported, _) = run(&pages, &log, &wishes, deadline);
        assert!(reported.contains(&"0".to_owned()) && reported.contains(&"2".to_owned()), "{reported:?}");
    }
}

#[test]
fn without_a_dead_letter_queue_a_permanent_failure_comes_again_with_what_is_behind_it() {
    let (mut pages, log) = pages();
    pages.parks = false;
    let wishes = [(0, Some(Wish::Done)), (0, Some(Wish::Permanent)), (0, Some(Wish::Done)), (1, Some(Wish::Done))];
    let (reported, parked) = run(&pages, &log, &wishes, Duration::from_secs(9));
    assert_eq!((reported, parked), (vec!["1".to_owned(), "2".to_owned()], vec![]));
}
