//! One ticket and one mail, however often a feedback is delivered.

use std::time::Duration;

use harness::Consumer;
use mht_world::counted;
use receiver::{Failure, Fault, Service};
use serde_json::json;

use crate::world::{NOTHING, clerk, effects, record, world};

const RESULT: &str = "use-case/year=2026/month=01/day=31/hour=09/m-1.json";

/// How many writes of table and bucket a feedback takes: the record, the ticket, the attempt, the mail, the status, the result.
const WRITES: usize = 6;

#[tokio::test]
async fn a_feedback_becomes_a_ticket_a_mail_a_status_and_a_result() {
    let world = world().await;
    let clerk = clerk(&world);
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, NOTHING);

    assert_eq!(effects(&world, "m-1"), (1, 1));
    let ticket = &world.outside.effects_of(Service::Zendesk, "m-1")[0];
    assert_eq!((ticket.key.as_str(), &ticket.detail["subject"]), ("m-1", &json!("It stops")));
    let mail = &world.outside.effects_of(Service::SendGrid, "m-1")[0];
    assert_eq!(mail.key, "ada@example.org messageId=m-1");
    let (asked, mailed) =
        (&world.outside.arrivals_at(Service::Zendesk)[0], &world.outside.arrivals_at(Service::SendGrid)[0]);
    assert_eq!(asked.headers["idempotency-key"], "m-1");
    assert!(asked.sequence < mailed.sequence);
    assert!(mailed.body.contains("number 1;") && mailed.body.contains("app@example.org"), "{}", mailed.body);

    let status = world.status("m-1");
    assert_eq!((&status["status"], &status["correlationId"]), (&json!({ "S": "done" }), &json!({ "S": "c-7" })));
    assert!(status.contains_key("expiresAt") && status.contains_key("startedAt") && status.contains_key("finishedAt"));
    let objects = world.objects();
    let result = &objects[RESULT];
    for (name, expected) in [
        ("messageId", json!("m-1")),
        ("correlationId", json!("c-7")),
        ("userId", json!("u-7")),
        ("kind", json!("bug")),
        ("ticketId", json!(1)),
        ("sentAt", json!(1_769_850_123_456_u64)),
    ] {
        assert_eq!(result[name], expected, "{name}");
    }
    assert!(result["confirmationId"].is_string() && result["finishedAt"].is_u64(), "{result}");
    let told = counted(clerk.metrics().unwrap());
    assert_eq!((told["MessagesDone"], told["MailsSent"], told["ProcessingTime"]), (1, 1, 1));
}

#[tokio::test]
async fn what_is_delivered_again_has_no_further_effect_and_the_same_result() {
    let world = world().await;
    let (one, other) = (clerk(&world), clerk(&world));
    assert_eq!(world.deliver(&one, &[record("m-1")]).await, NOTHING);
    let before = world.objects();
    for count in 2..4 {
        assert_eq!(world.deliver(&other, &[record("m-1").again(count)]).await, NOTHING);
    }
    assert_eq!((effects(&world, "m-1"), world.objects() == before), ((1, 1), true));
    assert_eq!(counted(other.metrics().unwrap()), [("MessagesRepeated".to_owned(), 2)].into());
}

/// Whatever write is the last before the function ends. What it did after that write, and could not record, it does again.
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
        let repeated = u64::from(writes == 3);
        assert_eq!(effects(&world, "m-1"), (1, 1 + usize::from(writes == 3)), "{writes}");
        let told = counted(second.metrics().unwrap());
        assert_eq!(told.get("MailsPerhapsRepeated").copied().unwrap_or_default(), repeated, "{writes}");
        assert_eq!((world.state_of("m-1").as_str(), world.objects().len()), ("done", 1), "{writes}");
        assert!(world.objects().contains_key(RESULT) && world.parked().is_empty(), "{writes}");
    }
    let world = world().await;
    world.die_after(WRITES);
    assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, NOTHING);
    assert!(!world.revive());
}

/// The function is ended while a service has the request, as Lambda ends it.
#[tokio::test]
async fn a_delivery_that_is_cut_off_in_a_call_is_taken_up() {
    for (service, perhaps) in [(Service::Zendesk, false), (Service::SendGrid, true)] {
        let world = world().await;
        let fault = world.outside.fail(Fault::new(service, Failure::Hang));
        let (first, message) = (clerk(&world), [record("m-1")]);
        tokio::select! {
            _ = world.deliver(&first, &message) => panic!("nobody answers"),
            () = world.outside.wait_for(service, 1) => {}
        }
        world.outside.lift(fault);
        world.revive();
        let second = clerk(&world);
        assert_eq!(world.deliver(&second, &[record("m-1").again(2)]).await, NOTHING, "{service:?}");
        assert_eq!(effects(&world, "m-1").0, 1, "{service:?}");
        assert!((1..=2).contains(&effects(&world, "m-1").1), "{service:?}");
        let told = counted(second.metrics().unwrap());
        assert_eq!(told.contains_key("MailsPerhapsRepeated"), perhaps, "{service:?}");
    }
}

#[tokio::test]
async fn a_mail_whose_answers_are_lost_is_sent_twice_at_most() {
    let world = world().await;
    let clerk = clerk(&world);
    world.outside.fail(Fault::new(Service::SendGrid, Failure::Lose));
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, ["m-1"]);
    assert_eq!(world.deliver(&clerk, &[record("m-1").again(2)]).await, ["m-1"]);
    assert_eq!(world.deliver(&clerk, &[record("m-1").again(3)]).await, NOTHING);
    assert_eq!(effects(&world, "m-1"), (1, 2));
    let [(id, reason)] = &world.parked()[..] else { panic!("{:?}", world.parked()) };
    assert!(id == "m-1" && reason.starts_with("the step `email` was tried 2 times"), "{reason}");
    assert_eq!(world.state_of("m-1"), "failed");
    assert_eq!(counted(clerk.metrics().unwrap())["MailsPerhapsRepeated"], 1);
}

#[tokio::test]
async fn a_ticket_whose_answer_was_lost_is_found_again() {
    for failure in [Failure::Lose, Failure::Truncate, Failure::Malformed] {
        let world = world().await;
        let clerk = clerk(&world);
        world.outside.fail(Fault::new(Service::Zendesk, failure.clone()).times(1));
        assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, NOTHING, "{failure:?}");
        assert_eq!(effects(&world, "m-1"), (1, 1), "{failure:?}");
    }
    // Also when its idempotency key is forgotten, and under the id that a redrive gave the message.
    let world = world().await;
    let lose = world.outside.fail(Fault::new(Service::Zendesk, Failure::Lose));
    let mut first = clerk(&world);
    first.zendesk.retry.attempts = 1;
    assert_eq!(world.deliver(&first, &[record("m-1").again(3)]).await, NOTHING);
    assert_eq!(world.parked().len(), 1);
    world.outside.lift(lose);
    world.outside.advance(Duration::from_hours(3));
    let mut redriven = record("m-9");
    redriven.origin = Some("m-1".to_owned());
    assert_eq!(world.deliver(&clerk(&world), &[redriven]).await, NOTHING);
    assert_eq!(effects(&world, "m-1"), (1, 1));
    assert!(world.objects().contains_key(RESULT));
}

#[tokio::test]
async fn two_deliveries_at_once_are_one() {
    let world = world().await;
    let (one, other) = (clerk(&world), clerk(&world));
    let both = [record("m-1")];
    let (first, second) = tokio::join!(world.deliver(&one, &both), world.deliver(&other, &both));
    assert!(first.len() + second.len() <= 1, "{first:?} {second:?}");
    assert_eq!(effects(&world, "m-1"), (1, 1));
}
