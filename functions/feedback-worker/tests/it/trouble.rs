//! What fails, and what becomes of it.

use std::time::{Duration, Instant};

use harness::Consumer;
use mht_world::{Record, counted};
use receiver::{Credentials, Failure, Fault, Service};
use serde_json::{Value, json};

use crate::world::{NOTHING, clerk, effects, feedback, record, set_zendesk, world};

#[tokio::test]
async fn what_can_never_be_handled_is_parked_with_its_reason_and_its_group_goes_on() {
    let world = world().await;
    let with = |name: &str, value: Value| {
        let mut feedback = feedback();
        feedback[name] = value;
        feedback
    };
    let bad = [
        (json!("hush"), "the body is no `Feedback`"),
        (with("kind", json!("praise")), "the body is no `Feedback`"),
        (with("more", json!(1)), "the body is no `Feedback`"),
        (with("email", json!("ada")), "`email`: expected an address of e-mail, 254 bytes at most"),
        (with("subject", json!(" ")), "`subject`: expected a text"),
        (with("message", json!("")), "`message`: expected a text"),
    ];
    let mut records: Vec<Record> =
        bad.iter().enumerate().map(|(at, (body, _))| Record::new(&format!("m-{at}"), body).in_group("g")).collect();
    records.push(record("m-6").in_group("g"));
    assert_eq!(world.deliver(&clerk(&world), &records).await, NOTHING);
    let parked = world.parked();
    assert_eq!(parked.len(), bad.len());
    for (at, ((_, expected), (id, reason))) in bad.iter().zip(&parked).enumerate() {
        assert!(*id == format!("m-{at}") && reason.starts_with(expected), "{reason}");
        assert_eq!(
            (world.state_of(id), world.status(id)["reason"]["S"].as_str()),
            ("failed".to_owned(), Some(&reason[..]))
        );
        assert!(world.log().contains(&reason.replace('"', "\\\"")), "{reason}");
    }
    assert_eq!((effects(&world, "m-6"), world.state_of("m-6").as_str()), ((1, 1), "done"));
}

#[tokio::test]
async fn trouble_that_passes_is_waited_out() {
    for service in [Service::Zendesk, Service::SendGrid] {
        for failure in [
            Failure::Status { code: 429, retry_after: Some(0) },
            Failure::StatusUntil { code: 429, seconds: 0 },
            Failure::Status { code: 500, retry_after: None },
            Failure::Status { code: 503, retry_after: Some(0) },
            Failure::Status { code: 409, retry_after: None },
        ] {
            let world = world().await;
            world.outside.fail(Fault::new(service, failure.clone()).times(2));
            assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, NOTHING, "{service:?} {failure:?}");
            assert_eq!(effects(&world, "m-1"), (1, 1), "{service:?} {failure:?}");
        }
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_tried_again_where_the_other_side_recognises_it() {
    for failure in [Failure::Reset, Failure::Truncate, Failure::Lose] {
        let world = world().await;
        for service in [Service::Zendesk, Service::SendGrid] {
            world.outside.fail(Fault::new(service, failure.clone()).times(1));
        }
        let clerk = clerk(&world);
        // Zendesk is asked again; of the mail nobody knows, and only the next delivery tries it once more.
        assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, ["m-1"], "{failure:?}");
        assert_eq!(
            (world.outside.count(Service::Zendesk), world.outside.count(Service::SendGrid)),
            (2, 1),
            "{failure:?}"
        );
        assert_eq!(world.deliver(&clerk, &[record("m-1").again(2)]).await, NOTHING, "{failure:?}");
        assert_eq!(counted(clerk.metrics().unwrap())["MailsPerhapsRepeated"], 1, "{failure:?}");
        assert_eq!(effects(&world, "m-1").0, 1, "{failure:?}");
    }
}

#[tokio::test]
async fn what_a_status_makes_of_a_feedback() {
    for service in [Service::Zendesk, Service::SendGrid] {
        for (status, parked) in [
            (400, true),
            (413, true),
            (422, true),
            (403, false),
            (404, false),
            (405, false),
            (500, false),
            (503, false),
        ] {
            let world = world().await;
            let fault = world.outside.fail(Fault::status(service, status));
            let failed = world.deliver(&clerk(&world), &[record("m-1"), record("m-2").in_group("group-of-m-1")]).await;
            let expected: &[&str] = if parked { &[] } else { &["m-1", "m-2"] };
            assert_eq!(failed, expected, "{service:?} {status}");
            assert_eq!(world.parked().len(), if parked { 2 } else { 0 }, "{service:?} {status}");
            // Whatever it was, when it is over the message has its one effect.
            world.outside.lift(fault);
            assert_eq!(world.deliver(&clerk(&world), &[record("m-1").again(2)]).await, NOTHING, "{service:?} {status}");
            assert_eq!(effects(&world, "m-1"), (1, 1), "{service:?} {status}");
        }
    }
}

#[tokio::test]
async fn an_outage_is_parked_at_the_last_receive_and_the_group_goes_on() {
    let world = world().await;
    let fault = world.outside.fail(Fault::status(Service::Zendesk, 503).times(24));
    let group = |count| [record("m-1").again(count), record("m-2").again(count).in_group("group-of-m-1")];
    let clerk = clerk(&world);
    for count in 1..3 {
        assert_eq!(world.deliver(&clerk, &group(count)).await, ["m-1", "m-2"]);
    }
    // Six tries a delivery: with the third the first message is given up, and the second is the next to be tried.
    assert_eq!(world.deliver(&clerk, &group(3)).await, NOTHING);
    world.outside.lift(fault);
    let parked = world.parked();
    let reason = "Zendesk answered 503, at the last of 3 receives";
    assert_eq!(parked, [("m-1".to_owned(), reason.to_owned()), ("m-2".to_owned(), reason.to_owned())]);
    assert_eq!((world.state_of("m-1").as_str(), world.outside.count(Service::Zendesk)), ("failed", 24));
    assert_eq!(counted(clerk.metrics().unwrap())["MessagesFailed"], 2);
}

#[tokio::test]
async fn a_service_that_asks_to_be_left_alone_is() {
    for service in [Service::Zendesk, Service::SendGrid] {
        let world = world().await;
        world.outside.fail(Fault::retry_after(service, 700).times(1));
        let clerk = clerk(&world);
        assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, ["m-1"], "{service:?}");
        assert_eq!((world.hidden(), world.outside.count(service)), (vec![700], 1), "{service:?}");
        let told = counted(clerk.metrics().unwrap());
        assert_eq!(told.get("MailsThrottled").copied(), (service == Service::SendGrid).then_some(1), "{service:?}");
    }
}

#[tokio::test]
async fn a_service_that_hangs_leaves_time_to_tell() {
    for service in [Service::Zendesk, Service::SendGrid] {
        let world = world().await;
        let fault = world.outside.fail(Fault::new(service, Failure::Hang));
        let begun = Instant::now();
        let mut clerk = clerk(&world);
        clerk.zendesk.retry.attempts = 2;
        let failed = world.deliver_within(&clerk, &[record("m-1")], Duration::from_secs(2)).await;
        assert!(
            failed == ["m-1"] && begun.elapsed() < Duration::from_millis(1_900),
            "{service:?} {:?}",
            begun.elapsed()
        );
        assert!(world.log().contains("did not answer in time"), "{service:?} {}", world.log());
        world.outside.lift(fault);
    }
}

#[tokio::test]
async fn credentials_that_were_changed_are_read_again_once() {
    let world = world().await;
    let clerk = clerk(&world);
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, NOTHING);
    assert_eq!(world.secrets_read(), 2);

    world.outside.set_credentials(Service::Zendesk, Credentials::only(["agent@example.org/token:hush-newer"]));
    world.outside.set_credentials(Service::SendGrid, Credentials::only(["SG.hush-newer"]));
    // Nobody has changed the secrets yet: asked with what is kept and with what was read again, no more.
    world.outside.clear();
    assert_eq!(world.deliver(&clerk, &[record("m-2")]).await, ["m-2"]);
    assert_eq!((world.outside.count(Service::Zendesk), world.secrets_read()), (2, 3));
    assert!(world.log().contains("put valid credentials into their secret") && world.parked().is_empty());

    set_zendesk(&world, "agent@example.org", "hush-newer");
    world.set_secret("SENDGRID_KEY_SECRET", "SG.hush-newer", &[]);
    assert_eq!(world.deliver(&clerk, &[record("m-2").again(2)]).await, NOTHING);
    assert_eq!((effects(&world, "m-2"), world.secrets_read()), ((1, 1), 5));
}

#[tokio::test]
async fn a_secret_that_is_none_waits_for_an_operator() {
    let world = world().await;
    world.set_secret("ZENDESK_CREDENTIALS_SECRET", "hush-what", &[]);
    assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, ["m-1"]);
    assert!(world.log().contains("is not `{"), "{}", world.log());
    assert_eq!(world.outside.count(Service::Zendesk), 0);
}
