//! What becomes of messages that failed: parked, hidden, or come again.

use std::{cell::RefCell, time::Duration};

use cloud::{Asked, Log, cloud};
use contract::{Fifo, Message, Send, Setting, Standard, Stretch, contract};
use harness::{
    Aws, Circuit, Client, Consumer, Deadline, Delivery, Error, Failure, Fed, Hiding, InFunction, Limits, Patience,
};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::orders::{record, run};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Wish {
    Done,
    Passing,
    Later,
    Permanent,
}

impl Message for Wish {
    type Queue = Standard;
    const NAME: &'static str = "Wish";
}

/// A [`Wish`] in a row.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Rowed(Wish);

impl Message for Rowed {
    type Queue = Fifo;
    const NAME: &'static str = "Rowed";
}

contract! {
    /// What the keeper of a FIFO queue may touch.
    pub(crate) Keeper in "keeper" consumes Rowed {
        /// Where what cannot be handled is parked.
        dead: Send<Rowed> = "DEAD_QUEUE_URL",
        /// Hides.
        own: Stretch<Rowed> = "OWN_QUEUE_URL",
    }
}

contract! {
    /// What the caller of a service may touch.
    pub(crate) Caller in "caller" consumes Wish {
        /// Hides.
        own: Stretch<Wish> = "OWN_QUEUE_URL",
        /// Nothing.
        count: Option<Setting<u32>> = "COUNT",
    }
}

fn outcome(wish: Wish) -> Result<(), Failure> {
    match wish {
        Wish::Done => Ok(()),
        Wish::Passing => Err(Failure::passing("not now")),
        Wish::Later => Err(Failure::passing("later").after(Duration::from_millis(90_500))),
        Wish::Permanent => Err(Failure::permanent("never:\u{0} {hush}")),
    }
}

struct Keeping {
    contract: Keeper<InFunction>,
    seen: RefCell<Vec<String>>,
}

impl Consumer for Keeping {
    type Message = Rowed;
    type Contract = Keeper<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        Ok(Self { contract, seen: RefCell::default() })
    }

    async fn handle(&self, message: Rowed, delivery: &Delivery) -> Result<(), Failure> {
        self.seen.borrow_mut().push(delivery.message_id.clone());
        outcome(message.0)
    }

    fn dead_letters(&self) -> Option<Client<Send<Fed<Self>>>> {
        Some(self.contract.dead.clone())
    }

    async fn unreadable(&self, failure: &Failure, delivery: &Delivery) {
        assert!(failure.is_permanent());
        self.seen.borrow_mut().push(format!("unreadable {}", delivery.message_id));
        // Whatever comes of it, the message is parked.
        panic!("as the test wants it");
    }

    fn hiding(&self) -> Option<Hiding<Fed<Self>>> {
        Some(Hiding::new(self.contract.own.clone()))
    }
}

struct Calling {
    contract: Caller<InFunction>,
    circuit: Circuit,
    called: RefCell<usize>,
}

impl Consumer for Calling {
    type Message = Wish;
    type Contract = Caller<InFunction>;

    const CONCURRENCY: usize = 1;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        assert!(contract.count.bound().is_none());
        let limits = Limits { failures: 2, cool_down: Duration::from_secs(30), trials: 1 };
        Ok(Self { contract, circuit: Circuit::new("Shop", limits), called: RefCell::default() })
    }

    async fn handle(&self, message: Wish, _: &Delivery) -> Result<(), Failure> {
        self.circuit
            .call(async {
                *self.called.borrow_mut() += 1;
                outcome(message)
            })
            .await
    }

    fn hiding(&self) -> Option<Hiding<Fed<Self>>> {
        let patience = Patience { outage: Duration::from_hours(1), receives: 5 };
        Some(Hiding::new(self.contract.own.clone()).patience(patience))
    }

    fn closed_for(&self) -> Option<Duration> {
        self.circuit.closed_for()
    }
}

fn consumer<C: Consumer>(answer: impl FnMut(&Asked) -> (u16, String) + std::marker::Send + 'static) -> (C, Log) {
    let (config, log) = cloud(answer);
    let variable = |name: &str| (name != "COUNT").then(|| name.to_lowercase());
    (C::new(harness::open(variable, &Aws::with(config)).unwrap()).unwrap(), log)
}

fn good(asked: &Asked) -> (u16, String) {
    let answer = match asked.action.as_str() {
        "SendMessage" => json!({ "MessageId": "parked" }),
        _ => json!({ "Successful": [], "Failed": [] }),
    };
    (200, answer.to_string())
}

fn wish(name: &str, group: &str, wish: Wish) -> Value {
    let mut record = record(name, group, &serde_json::to_string(&wish).unwrap());
    record["receiptHandle"] = json!(format!("receipt-{name}"));
    record
}

fn hour() -> Deadline {
    Deadline::after(Duration::from_hours(1))
}

#[tokio::test]
async fn a_permanent_failure_is_parked_with_its_reason_and_its_group_goes_on() {
    let (keeping, log) = consumer::<Keeping>(good);
    let mut bad = wish("b", "g", Wish::Permanent);
    bad["messageAttributes"] = json!({
        "correlationId": { "dataType": "String", "stringValue": "c-7" },
        "kind": { "dataType": "Number", "stringValue": "7" },
    });
    let garbage = record("d", "g", "hush");
    let batch = vec![wish("a", "g", Wish::Done), bad, wish("c", "g", Wish::Done), garbage, wish("e", "g", Wish::Done)];
    assert!(run(&keeping, batch, hour()).await.is_empty());
    assert_eq!(*keeping.seen.borrow(), ["a", "b", "c", "unreadable d", "e"]);

    let asked = log.all();
    let text = |text: &str| json!({ "DataType": "String", "StringValue": text });
    assert_eq!(
        asked[0].body,
        json!({
            "QueueUrl": "dead_queue_url",
            "MessageBody": "\"Permanent\"",
            "MessageGroupId": "g",
            "MessageDeduplicationId": "b",
            "MessageAttributes": {
                "failureReason": text("never: {hush}"),
                "originId": text("b"),
                "correlationId": text("c-7"),
                "kind": { "DataType": "Number", "StringValue": "7" },
            },
        })
    );
    assert_eq!(asked[1].body["MessageBody"], "hush");
    assert_eq!(
        asked[1].body["MessageAttributes"]["failureReason"],
        text("the body is no `Rowed`: it is not JSON (line 1, column 1)"),
    );
    assert_eq!(asked.len(), 2);
}

#[tokio::test]
async fn where_parking_does_not_succeed_the_message_and_its_group_come_again() {
    let (keeping, _) = consumer::<Keeping>(|_| (400, json!({ "__type": "AccessDenied" }).to_string()));
    let batch = vec![wish("a", "g", Wish::Permanent), wish("b", "g", Wish::Done), wish("c", "other", Wish::Done)];
    assert_eq!(run(&keeping, batch, hour()).await, ["a", "b"]);
    assert_eq!(*keeping.seen.borrow(), ["a", "c"]);
}

#[tokio::test]
async fn a_message_with_ten_attributes_is_parked_with_ten() {
    let (keeping, log) = consumer::<Keeping>(good);
    let mut bad = wish("a", "g", Wish::Permanent);
    let attribute = json!({ "dataType": "String", "stringValue": "x" });
    bad["messageAttributes"] =
        (0..10).map(|at| (format!("a{at}"), attribute.clone())).collect::<serde_json::Map<_, _>>().into();
    assert!(run(&keeping, vec![bad], hour()).await.is_empty());
    let attributes = log.all()[0].body["MessageAttributes"].as_object().unwrap().clone();
    assert_eq!(attributes.len(), 10);
    assert!(["failureReason", "originId", "correlationId", "a6"].iter().all(|name| attributes.contains_key(*name)));
}

#[tokio::test]
async fn a_failure_that_says_when_hides_its_group_until_then() {
    let (keeping, log) = consumer::<Keeping>(good);
    let batch = vec![wish("a", "g", Wish::Later), wish("b", "g", Wish::Done), wish("c", "h", Wish::Passing)];
    assert_eq!(run(&keeping, batch, hour()).await, ["a", "b", "c"]);
    let asked = log.all();
    assert_eq!(log.actions(), ["ChangeMessageVisibilityBatch"]);
    assert_eq!(
        asked[0].body,
        json!({ "QueueUrl": "own_queue_url", "Entries": [
            { "Id": "0", "ReceiptHandle": "receipt-a", "VisibilityTimeout": 91 },
            { "Id": "1", "ReceiptHandle": "receipt-b", "VisibilityTimeout": 91 },
        ] })
    );
}

#[tokio::test(start_paused = true)]
async fn while_the_circuit_is_open_a_batch_is_given_back_at_once_and_hidden() {
    let (calling, log) = consumer::<Calling>(good);
    let batch = |wish_for: Wish| (0..12).map(|at| wish(&at.to_string(), "", wish_for)).collect::<Vec<_>>();
    // Two calls open it; the ten behind them are not made.
    assert_eq!(run(&calling, batch(Wish::Passing), hour()).await.len(), 12);
    assert_eq!(*calling.called.borrow(), 2);
    assert_eq!(run(&calling, batch(Wish::Done), hour()).await.len(), 12);
    assert_eq!(*calling.called.borrow(), 2);
    // Ten a call; the records say that they were received twice.
    let asked = log.all();
    let sizes: Vec<_> = asked.iter().map(|asked| asked.body["Entries"].as_array().unwrap().len()).collect();
    assert_eq!(sizes, [10, 2, 10, 2]);
    assert!(asked.iter().all(|asked| asked.body["Entries"][0]["VisibilityTimeout"] == 233));

    tokio::time::advance(Duration::from_secs(30)).await;
    assert!(run(&calling, batch(Wish::Done), hour()).await.is_empty());
    assert_eq!(*calling.called.borrow(), 14);
    assert_eq!(log.all().len(), 4);
}

#[tokio::test]
async fn what_cannot_be_hidden_is_reported_all_the_same() {
    let (keeping, _) = consumer::<Keeping>(|_| (500, String::new()));
    assert_eq!(run(&keeping, vec![wish("a", "g", Wish::Later)], hour()).await, ["a"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_group_with_a_place_to_park_stops_at_its_first_passing_failure(
        batch in prop::collection::vec((0_u8..3, 0_u8..6), 0..14),
    ) {
        let wishes = [Wish::Done, Wish::Done, Wish::Done, Wish::Permanent, Wish::Permanent, Wish::Passing];
        let batch: Vec<(u8, Wish)> = batch.into_iter().map(|(group, at)| (group, wishes[usize::from(at)])).collect();
        let records = batch.iter().enumerate().map(|(at, (group, of))| wish(&at.to_string(), &group.to_string(), *of));
        let (keeping, log) = consumer::<Keeping>(good);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut reported = runtime.block_on(run(&keeping, records.collect(), hour()));
        let (mut expected, mut parked) = (Vec::new(), Vec::new());
        for group in 0..3 {
            let own: Vec<(String, Wish)> = batch.iter().enumerate()
                .filter(|(_, (of, _))| *of == group).map(|(at, (_, of))| (at.to_string(), *of)).collect();
            let stop = own.iter().position(|(_, of)| *of == Wish::Passing).unwrap_or(own.len());
            expected.extend(own[stop..].iter().map(|(name, _)| name.clone()));
            parked.extend(own[..stop].iter().filter(|(_, of)| *of == Wish::Permanent).map(|(name, _)| name.clone()));
        }
        reported.sort();
        expected.sort();
        parked.sort();
        let sent = log.all();
        let mut sent: Vec<_> = sent.iter().map(|asked| asked.body["MessageDeduplicationId"].as_str().unwrap().to_owned()).collect();
        sent.sort();
        prop_assert_eq!((reported, sent), (expected, parked));
    }
}
