//! One mail for each message, however often it is delivered.

use harness::Consumer;
use mht_world::counted;
use receiver::{Failure, Fault, Service};
use serde_json::{Value, json};

use crate::world::{NOTHING, clerk, email, mails, record, world};

const RESULT: &str = "use-case/year=2026/month=01/day=31/hour=09/m-1.json";

/// How many writes of table and bucket a mail takes: the record, the attempt, the mail, the status, the result.
const WRITES: usize = 5;

#[tokio::test]
async fn a_message_becomes_a_mail_and_a_delivery_status() {
    let world = world().await;
    let clerk = clerk(&world);
    let mut message = record("m-1");
    let mut email = email();
    (email["html"], email["name"]) = (json!("<p>All flowers</p>"), json!("Ada"));
    message.body = email.to_string();
    assert_eq!(world.deliver(&clerk, &[message]).await, NOTHING);

    let effects = world.outside.effects_at(Service::SendGrid);
    assert_eq!((effects.len(), &effects[0].key[..]), (1, "ada@example.org campaignId=spring messageId=m-1"));
    let asked: Value = serde_json::from_str(&world.outside.arrivals_at(Service::SendGrid)[0].body).unwrap();
    let expected = json!({
        "personalizations": [{
            "to": [{ "email": "ada@example.org", "name": "Ada" }],
            "custom_args": { "messageId": "m-1", "campaignId": "spring" },
        }],
        "from": { "email": "app@example.org" },
        "subject": "Spring is here",
        "content": [
            { "type": "text/plain", "value": "All flowers" },
            { "type": "text/html", "value": "<p>All flowers</p>" },
        ],
    });
    assert_eq!(asked, expected);

    assert_eq!(world.state_of("m-1"), "done");
    let objects = world.objects();
    let result = &objects[RESULT];
    for (name, expected) in [
        ("messageId", json!("m-1")),
        ("correlationId", json!("c-7")),
        ("campaignId", json!("spring")),
        ("status", json!("accepted")),
        ("sentAt", json!(1_769_850_123_456_u64)),
    ] {
        assert_eq!(result[name], expected, "{name}");
    }
    assert!(result["providerId"].is_string() && result["finishedAt"].is_u64(), "{result}");
    let told = counted(clerk.metrics().unwrap());
    let expected = [("MailsSent", 1), ("MessagesDone", 1), ("ProcessingTime", 1)];
    assert_eq!(told, expected.map(|(name, count)| (name.to_owned(), count)).into());
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
        let repeated = writes == 2;
        assert_eq!(mails(&world, "m-1"), 1 + usize::from(repeated), "{writes}");
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
async fn what_is_delivered_again_has_no_further_effect() {
    let world = world().await;
    let (one, other) = (clerk(&world), clerk(&world));
    let both = [record("m-1")];
    let (first, second) = tokio::join!(world.deliver(&one, &both), world.deliver(&other, &both));
    assert!(first.len() + second.len() <= 1, "{first:?} {second:?}");
    for count in 2..4 {
        assert_eq!(world.deliver(&one, &[record("m-1").again(count)]).await, NOTHING);
    }
    assert_eq!((mails(&world, "m-1"), world.objects().len()), (1, 1));
}

#[tokio::test]
async fn a_mail_whose_answers_are_lost_is_sent_twice_at_most() {
    let world = world().await;
    let clerk = clerk(&world);
    world.outside.fail(Fault::new(Service::SendGrid, Failure::Lose));
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, ["m-1"]);
    assert_eq!(world.deliver(&clerk, &[record("m-1").again(2)]).await, ["m-1"]);
    assert_eq!(world.deliver(&clerk, &[record("m-1").again(3)]).await, NOTHING);
    assert_eq!((mails(&world, "m-1"), world.parked().len(), world.state_of("m-1").as_str()), (2, 1, "failed"));
    assert_eq!(counted(clerk.metrics().unwrap())["MailsPerhapsRepeated"], 1);
    // A redrive does not send it a third time.
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, NOTHING);
    assert_eq!(mails(&world, "m-1"), 2);
}
