//! What fails, and what becomes of it.

use std::time::{Duration, Instant};

use harness::Consumer;
use mht_world::{Record, counted};
use receiver::{Credentials, Failure, Fault, Service};
use serde_json::{Value, json};

use crate::world::{NOTHING, clerk, email, mails, record, set_key, world};

#[tokio::test]
async fn what_can_never_be_handled_is_parked_with_its_reason_and_its_group_goes_on() {
    let world = world().await;
    let with = |name: &str, value: Value| {
        let mut email = email();
        email[name] = value;
        email
    };
    let bad = [
        (json!([]), "the body is no `CampaignEmail`"),
        (with("cc", json!("eve@example.org")), "the body is no `CampaignEmail`"),
        (with("to", json!("ada@")), "`to`: expected an address of e-mail, 254 bytes at most"),
        (with("campaignId", json!("")), "`campaignId`: expected 1 to 128 bytes"),
        (with("subject", json!(" ")), "`subject`: expected a text"),
        (with("text", json!("")), "`text`: expected a text"),
        (with("html", json!("")), "`html`: expected a text"),
    ];
    let mut records: Vec<Record> =
        bad.iter().enumerate().map(|(at, (body, _))| Record::new(&format!("m-{at}"), body).in_group("g")).collect();
    records.push(record("m-7").in_group("g"));
    assert_eq!(world.deliver(&clerk(&world), &records).await, NOTHING);
    let parked = world.parked();
    assert_eq!(parked.len(), bad.len());
    for (at, ((_, expected), (id, reason))) in bad.iter().zip(&parked).enumerate() {
        assert!(*id == format!("m-{at}") && reason.starts_with(expected), "{reason}");
        assert_eq!(
            (world.state_of(id), world.status(id)["reason"]["S"].as_str()),
            ("failed".to_owned(), Some(&reason[..]))
        );
    }
    assert_eq!((mails(&world, "m-7"), world.state_of("m-7").as_str()), (1, "done"));
    assert_eq!(world.outside.count(Service::SendGrid), 1);
}

#[tokio::test]
async fn a_refusal_without_an_effect_is_tried_again_in_the_call() {
    for failure in [
        Failure::Status { code: 429, retry_after: Some(0) },
        Failure::Status { code: 500, retry_after: None },
        Failure::Status { code: 503, retry_after: Some(0) },
    ] {
        let world = world().await;
        let clerk = clerk(&world);
        world.outside.fail(Fault::new(Service::SendGrid, failure.clone()).times(3));
        assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, NOTHING, "{failure:?}");
        assert_eq!((mails(&world, "m-1"), world.outside.count(Service::SendGrid)), (1, 4), "{failure:?}");
    }
}

#[tokio::test]
async fn what_nobody_knows_is_left_to_the_next_delivery() {
    for failure in [
        Failure::Reset,
        Failure::Lose,
        Failure::Truncate,
        Failure::Status { code: 502, retry_after: None },
        Failure::Status { code: 504, retry_after: None },
    ] {
        let world = world().await;
        let clerk = clerk(&world);
        world.outside.fail(Fault::new(Service::SendGrid, failure.clone()).times(1));
        assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, ["m-1"], "{failure:?}");
        assert_eq!(world.outside.count(Service::SendGrid), 1, "{failure:?}");
        assert_eq!(world.deliver(&clerk, &[record("m-1").again(2)]).await, NOTHING, "{failure:?}");
        assert!((1..=2).contains(&mails(&world, "m-1")), "{failure:?}");
        assert_eq!(counted(clerk.metrics().unwrap())["MailsPerhapsRepeated"], 1, "{failure:?}");
    }
}

#[tokio::test]
async fn an_outage_counts_no_repetition_and_is_parked_at_the_last_receive() {
    let world = world().await;
    world.outside.fail(Fault::status(Service::SendGrid, 503));
    let clerk = clerk(&world);
    for count in 1..3 {
        assert_eq!(world.deliver(&clerk, &[record("m-1").again(count)]).await, ["m-1"]);
    }
    assert_eq!(world.deliver(&clerk, &[record("m-1").again(3)]).await, NOTHING);
    assert_eq!(world.parked(), [("m-1".to_owned(), "SendGrid answered 503, at the last of 3 receives".to_owned())]);
    world.outside.lift_all();
    // Redriven: the message has another id, and its first one with it.
    let redriven = Record { origin: Some("m-1".to_owned()), ..record("m-9") };
    assert_eq!(world.deliver(&clerk, &[redriven]).await, NOTHING);
    assert_eq!((mails(&world, "m-1"), world.state_of("m-1").as_str()), (1, "done"));
    assert!(!counted(clerk.metrics().unwrap()).contains_key("MailsPerhapsRepeated"));
}

#[tokio::test]
async fn what_a_status_makes_of_a_mail() {
    for (status, parked) in [(400, true), (413, true), (403, false), (404, false), (405, false)] {
        let world = world().await;
        let clerk = clerk(&world);
        let fault = world.outside.fail(Fault::status(Service::SendGrid, status));
        let expected: &[&str] = if parked { &[] } else { &["m-1"] };
        assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, expected, "{status}");
        let told = counted(clerk.metrics().unwrap());
        let counts = ["MailsRefused", "MessagesFailed"].map(|name| told.get(name).copied().unwrap_or_default());
        assert_eq!((counts, world.parked().len()), ([u64::from(parked); 2], usize::from(parked)), "{status}");
        world.outside.lift(fault);
        assert_eq!(world.deliver(&clerk, &[record("m-1").again(2)]).await, NOTHING, "{status}");
        assert_eq!(mails(&world, "m-1"), 1, "{status}");
    }
}

#[tokio::test]
async fn a_service_that_hangs_is_given_half_of_the_time() {
    let world = world().await;
    let fault = world.outside.fail(Fault::new(Service::SendGrid, Failure::Hang));
    let begun = Instant::now();
    let failed = world.deliver_within(&clerk(&world), &[record("m-1"), record("m-2")], Duration::from_secs(1)).await;
    assert!(failed == ["m-1", "m-2"] && begun.elapsed() < Duration::from_millis(900), "{:?}", begun.elapsed());
    assert!(world.log().contains("SendGrid did not answer in time"), "{}", world.log());
    world.outside.lift(fault);
}

#[tokio::test]
async fn a_key_that_was_changed_is_read_again_once() {
    let world = world().await;
    let clerk = clerk(&world);
    world.outside.set_credentials(Service::SendGrid, Credentials::only(["SG.hush-newer"]));
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, ["m-1"]);
    assert_eq!((world.outside.count(Service::SendGrid), world.secrets_read()), (2, 2));
    assert!(world.log().contains("put valid credentials into their secret") && world.parked().is_empty());
    set_key(&world, "SG.hush-newer");
    assert_eq!(world.deliver(&clerk, &[record("m-1").again(2)]).await, NOTHING);
    assert_eq!((mails(&world, "m-1"), world.secrets_read()), (1, 3));
}
