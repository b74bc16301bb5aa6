//! Sending many messages in few calls.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
    time::Duration,
};

use cloud::{Asked, Log, cloud};
use contract::{Send, contract};
use harness::{Again, Aws, CallError, Deadline, InFunction, Letter};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Serialize, Deserialize)]
struct Plain(String);

#[derive(Serialize, Deserialize)]
struct InOrder(String);

impl contract::Message for Plain {
    type Queue = contract::Standard;
    const NAME: &'static str = "Plain";
}

impl contract::Message for InOrder {
    type Queue = contract::Fifo;
    const NAME: &'static str = "InOrder";
}

contract! {
    /// What the sender may touch.
    pub(crate) Sender in "sender" {
        /// Without order.
        plain: Send<Plain> = "PLAIN_QUEUE_URL",
        /// In order.
        ordered: Send<InOrder> = "ORDERED_QUEUE_URL",
    }
}

fn sender(answer: impl FnMut(&Asked) -> (u16, String) + std::marker::Send + 'static) -> (Sender<InFunction>, Log) {
    let (config, log) = cloud(answer);
    (harness::open(|name| Some(name.to_lowercase()), &Aws::with(config)).unwrap(), log)
}

/// What SQS does with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Taken,
    /// Refused so many times, and then taken.
    Refused(u32),
    Faulty,
}

/// Groups and bodies.
type Bodies = Arc<Mutex<Vec<(String, String)>>>;

/// A queue: what it took, in order, by group; and what it shall do with a body.
fn queue(fates: HashMap<String, Fate>) -> (impl FnMut(&Asked) -> (u16, String), Bodies) {
    let taken = Arc::new(Mutex::new(Vec::new()));
    let (own, mut fates) = (taken.clone(), fates);
    let answer = move |asked: &Asked| {
        let (mut successful, mut failed, mut bytes) = (Vec::new(), Vec::new(), 0);
        let entries = asked.body["Entries"].as_array().unwrap();
        assert!((1..=10).contains(&entries.len()));
        for entry in entries {
            let body = entry["MessageBody"].as_str().unwrap();
            bytes += body.len() + "correlationIdString".len();
            bytes += entry["MessageAttributes"]["correlationId"]["StringValue"].as_str().unwrap().len();
            let name: String = serde_json::from_str(body).unwrap();
            let fate = fates.get_mut(&name).unwrap();
            let fail = |fault| json!({ "Id": entry["Id"], "Code": "InternalError", "SenderFault": fault });
            match fate {
                Fate::Taken | Fate::Refused(0) => {
                    successful
                        .push(json!({ "Id": entry["Id"], "MessageId": format!("id-{name}"), "MD5OfMessageBody": "x" }));
                    own.lock().unwrap().push((entry["MessageGroupId"].as_str().unwrap_or_default().to_owned(), name));
                }
                Fate::Refused(left) => {
                    *left -= 1;
                    failed.push(fail(false));
                }
                Fate::Faulty => failed.push(fail(true)),
            }
        }
        assert!(bytes <= 1_048_576);
        (200, json!({ "Successful": successful, "Failed": failed }).to_string())
    };
    (answer, taken)
}

fn hour() -> Deadline {
    Deadline::after(Duration::from_hours(1))
}

#[tokio::test]
async fn calls_hold_ten_messages_and_a_mebibyte() {
    // Each with its quotes and its attribute: a call is full to the byte.
    let name = |at: usize, size: usize| format!("{at:02}{}", "x".repeat(size - 2 - 2 - "correlationIdStringc".len()));
    let half = 1_048_576 / 2;
    let bodies: Vec<Plain> = (0..23)
        .map(|at| Plain(name(at, 100)))
        .chain([Plain(name(23, half)), Plain(name(24, half)), Plain(name(25, 1_048_576)), Plain(name(26, 1_048_577))])
        .collect();
    let (answer, _) = queue(bodies.iter().map(|body| (body.0.clone(), Fate::Taken)).collect());
    let (sender, log) = sender(answer);
    let letters: Vec<_> = bodies.iter().map(|body| Letter::new(body, "c")).collect();
    let outcomes = sender.plain.send_all(&letters, hour()).await;
    let ids: Vec<String> = bodies[..26].iter().map(|body| format!("id-{}", body.0)).collect();
    assert!(outcomes[..26].iter().map(|outcome| outcome.clone().unwrap()).eq(ids));
    let too_large = outcomes[26].clone().unwrap_err();
    assert_eq!(too_large.again, Again::Never);
    assert_eq!(too_large.why, "the `Plain` has 1048577 bytes, SQS takes 1048576");
    let mut sizes: Vec<_> = log.all().iter().map(|asked| asked.body["Entries"].as_array().unwrap().len()).collect();
    sizes.sort_unstable();
    // 3 small ones and a half; a half by itself; the large one by itself.
    assert_eq!(sizes, [1, 1, 4, 10, 10]);
}

#[tokio::test]
async fn an_empty_list_is_no_call() {
    let (sender, log) = sender(|_| panic!("nothing is to be sent"));
    assert!(sender.plain.send_all(&[], hour()).await.is_empty());
    assert!(log.all().is_empty());
}

#[tokio::test(start_paused = true)]
async fn after_a_call_that_failed_as_a_whole_nothing_more_is_begun() {
    let (sender, log) = sender(|_| (400, json!({ "__type": "x#AccessDenied" }).to_string()));
    let bodies: Vec<InOrder> = (0..25).map(|at| InOrder(at.to_string())).collect();
    let letters: Vec<_> = bodies.iter().map(|body| Letter::in_group(body, "c", "g", &body.0)).collect();
    let outcomes = sender.ordered.send_all(&letters, hour()).await;
    assert_eq!((outcomes.len(), log.all().len()), (25, 1));
    assert_eq!(outcomes[0].clone().unwrap_err().again, Again::NextDelivery);
    assert_eq!(outcomes[24].clone().unwrap_err().why, "not begun, or not answered");
}

#[tokio::test(start_paused = true)]
async fn what_is_refused_without_end_is_told() {
    let (answer, _) = queue(HashMap::from([("a".to_owned(), Fate::Refused(99)), ("b".to_owned(), Fate::Taken)]));
    let (sender, log) = sender(answer);
    let (a, b) = (Plain("a".to_owned()), Plain("b".to_owned()));
    let outcomes = sender.plain.send_all(&[Letter::new(&a, "c"), Letter::new(&b, "c")], hour()).await;
    let CallError { why, again, .. } = outcomes[0].clone().unwrap_err();
    assert_eq!((why.as_ref(), again), ("InternalError", Again::Soon));
    assert_eq!(outcomes[1], Ok("id-b".to_owned()));
    assert_eq!(log.all().len(), 6);
    let again = Letter::new(&a, "c");
    assert!(sender.plain.send_all(&[again], Deadline::after(Duration::ZERO)).await[0].is_err());
    assert_eq!(log.all().len(), 7);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn in_a_group_nothing_overtakes(
        all in prop::collection::vec((0_u8..3, prop_oneof![
            6 => Just(Fate::Taken), 1 => Just(Fate::Faulty), 2 => (1_u32..4).prop_map(Fate::Refused),
        ]), 0..40),
    ) {
        let bodies: Vec<InOrder> = (0..all.len()).map(|at| InOrder(at.to_string())).collect();
        let groups: Vec<String> = all.iter().map(|(group, _)| group.to_string()).collect();
        let fates = all.iter().enumerate().map(|(at, (_, fate))| (at.to_string(), *fate)).collect();
        let (answer, taken) = queue(fates);
        let (sender, _) = sender(answer);
        let letters: Vec<_> = bodies.iter().zip(&groups)
            .map(|(body, group)| Letter::in_group(body, "c", group, &body.0)).collect();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        let outcomes = runtime.block_on(sender.ordered.send_all(&letters, hour()));

        let taken = taken.lock().unwrap().clone();
        let mut by_group = BTreeMap::<String, Vec<usize>>::new();
        for (group, name) in &taken {
            by_group.entry(group.clone()).or_default().push(name.parse().unwrap());
        }
        for (group, places) in by_group {
            prop_assert!(places.is_sorted(), "{group}: {places:?}");
        }
        for (at, outcome) in outcomes.iter().enumerate() {
            let times = taken.iter().filter(|(_, name)| *name == at.to_string()).count();
            prop_assert_eq!(times, usize::from(outcome.is_ok()), "{}", at);
            if all[at].1 == Fate::Taken {
                prop_assert!(outcome.is_ok());
            }
        }
    }

    #[test]
    fn on_a_standard_queue_every_message_is_taken_once(
        all in prop::collection::vec(prop_oneof![
            6 => Just(Fate::Taken), 1 => Just(Fate::Faulty), 2 => (1_u32..5).prop_map(Fate::Refused),
        ], 0..60),
    ) {
        let bodies: Vec<Plain> = (0..all.len()).map(|at| Plain(at.to_string())).collect();
        let (answer, taken) = queue(all.iter().enumerate().map(|(at, fate)| (at.to_string(), *fate)).collect());
        let (sender, _) = sender(answer);
        let letters: Vec<_> = bodies.iter().map(|body| Letter::new(body, "c")).collect();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        let outcomes = runtime.block_on(sender.plain.send_all(&letters, hour()));
        let mut taken: Vec<usize> = taken.lock().unwrap().iter().map(|(_, name)| name.parse().unwrap()).collect();
        taken.sort_unstable();
        let good: Vec<usize> = (0..all.len()).filter(|at| all[*at] != Fate::Faulty).collect();
        prop_assert_eq!(&taken, &good);
        for (at, outcome) in outcomes.iter().enumerate() {
            prop_assert_eq!(outcome.is_ok(), good.contains(&at));
        }
    }
}
