//! One invitation and one mail, however often it is delivered.

use harness::Consumer;
use mht_world::counted;
use receiver::{Failure, Fault, Service};
use serde_json::json;

use crate::world::{GROUP, NOTHING, clerk, effects, record, world};

const RESULT: &str = "use-case/year=2026/month=01/day=31/hour=09/m-1.json";

/// How many writes of table and bucket an invitation takes: the record, the tester, the attempt, the mail, the status, the result.
const WRITES: usize = 6;

#[tokio::test]
async fn an_invitation_becomes_a_tester_a_mail_a_status_and_a_result() {
    let world = world().await;
    let clerk = clerk(&world);
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, NOTHING);

    assert_eq!(effects(&world, "m-1"), (1, 1));
    let tester = &world.outside.effects_at(Service::AppStoreConnect)[0];
    assert!(tester.is(GROUP) && tester.detail["attributes"]["lastName"] == "Lovelace", "{tester:?}");
    let (asked, mailed) =
        (&world.outside.arrivals_at(Service::AppStoreConnect)[0], &world.outside.arrivals_at(Service::SendGrid)[0]);
    assert!(asked.sequence < mailed.sequence && mailed.body.contains("Hello Ada,"), "{}", mailed.body);

    assert_eq!(world.state_of("m-1"), "done");
    let objects = world.objects();
    let result = &objects[RESULT];
    for (name, expected) in [
        ("messageId", json!("m-1")),
        ("correlationId", json!("c-7")),
        ("testerId", tester.detail["id"].clone()),
        ("knownBefore", json!(false)),
        ("sentAt", json!(1_769_850_123_456_u64)),
    ] {
        assert_eq!(result[name], expected, "{name}");
    }
    assert!(result["notificationId"].is_string() && result["finishedAt"].is_u64(), "{result}");
    assert_eq!(counted(clerk.metrics().unwrap())["MessagesDone"], 1);
}

#[tokio::test]
async fn a_token_lasts_for_many_invitations() {
    let world = world().await;
    let clerk = clerk(&world);
    for id in ["m-1", "m-2", "m-3"] {
        assert_eq!(world.deliver(&clerk, &[record(id)]).await, NOTHING);
    }
    assert_eq!(world.secrets_read(), 2);
}

#[tokio::test]
async fn a_tester_of_another_group_joins_and_one_of_this_stays() {
    let world = world().await;
    let mut elsewhere = clerk(&world);
    elsewhere.app_store.group = "another".to_owned();
    assert_eq!(world.deliver(&elsewhere, &[record("m-1")]).await, NOTHING);
    world.outside.clear();
    let clerk = clerk(&world);
    for (id, joined) in [("m-2", 1), ("m-3", 1)] {
        assert_eq!(world.deliver(&clerk, &[record(id)]).await, NOTHING);
        assert_eq!(effects(&world, id), (joined, 1), "{id}");
        let result = world.objects()[&RESULT.replace("m-1", id)].clone();
        assert_eq!(result["knownBefore"], true, "{id}");
    }
    assert!(world.outside.effects_at(Service::AppStoreConnect)[0].is(GROUP));
}

/// Whatever write is the last before the function ends.
#[tokio::test]
async fn a_delivery_that_ends_between_two_steps_is_taken_up() {
    for writes in 0..WRITES {
        let world = world().await;
        world.die_after(writes);
        assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, ["m-1"], "{writes}");
        assert!(world.revive(), "{writes}");
        let second = clerk(&world);
        assert_eq!(world.deliver(&second, &[record("m-1").again(2)]).await, NOTHING, "{writes}");
        // Between the mail and its record nobody knows: the one repetition there can be, and it is counted.
        let repeated = writes == 3;
        assert_eq!(effects(&world, "m-1"), (1, 1 + usize::from(repeated)), "{writes}");
        assert_eq!(counted(second.metrics().unwrap()).contains_key("MailsPerhapsRepeated"), repeated, "{writes}");
        assert_eq!((world.state_of("m-1").as_str(), world.objects().len()), ("done", 1), "{writes}");
        assert!(world.parked().is_empty(), "{writes}");
    }
    let world = world().await;
    world.die_after(WRITES);
    assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, NOTHING);
    assert!(!world.revive());
}

#[tokio::test]
async fn an_answer_that_was_lost_makes_no_second_tester() {
    for failure in [Failure::Lose, Failure::Truncate, Failure::Malformed] {
        let world = world().await;
        world.outside.fail(Fault::new(Service::AppStoreConnect, failure.clone()).times(1));
        assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, NOTHING, "{failure:?}");
        assert_eq!(effects(&world, "m-1"), (1, 1), "{failure:?}");
    }
}

#[tokio::test]
async fn what_is_delivered_again_has_no_further_effect() {
    let world = world().await;
    let (one, other, both) = (clerk(&world), clerk(&world), [record("m-1")]);
    let (first, second) = tokio::join!(world.deliver(&one, &both), world.deliver(&other, &both));
    assert!(first.len() + second.len() <= 1, "{first:?} {second:?}");
    assert_eq!(world.deliver(&one, &[record("m-1").again(2)]).await, NOTHING);
    assert_eq!((effects(&world, "m-1"), world.objects().len()), ((1, 1), 1));
}
