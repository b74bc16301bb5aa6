//! What fails, and what becomes of it.

use std::time::{Duration, Instant};

use mht_world::Record;
use receiver::{Credentials, Failure, Fault, Service};
use serde_json::{Value, json};

use crate::world::{NOTHING, clerk, effects, invitation, record, set_key, world};

#[tokio::test]
async fn what_can_never_be_handled_is_parked_with_its_reason_and_its_group_goes_on() {
    let world = world().await;
    let with = |name: &str, value: Value| {
        let mut invitation = invitation();
        invitation[name] = value;
        invitation
    };
    let bad = [
        (json!(1), "the body is no `TestflightInvitation`"),
        (with("phone", json!("1")), "the body is no `TestflightInvitation`"),
        (with("email", json!("ada@b c")), "`email`: expected an address of e-mail, 254 bytes at most"),
        (with("firstName", json!("")), "`firstName`: expected a name"),
        (with("lastName", json!(" ")), "`lastName`: expected a name"),
        // What passes here and not at Apple.
        (with("email", json!("ada@example")), "App Store Connect answered 409: ENTITY_ERROR.ATTRIBUTE.INVALID"),
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
    }
    assert_eq!((effects(&world, "m-6"), world.state_of("m-6").as_str()), ((1, 1), "done"));
}

#[tokio::test]
async fn trouble_that_passes_is_waited_out() {
    for failure in [
        Failure::Status { code: 429, retry_after: Some(0) },
        Failure::Status { code: 500, retry_after: None },
        Failure::Status { code: 503, retry_after: Some(0) },
        Failure::Reset,
        Failure::Truncate,
        Failure::Malformed,
    ] {
        let world = world().await;
        world.outside.fail(Fault::new(Service::AppStoreConnect, failure.clone()).times(2));
        assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, NOTHING, "{failure:?}");
        assert_eq!(effects(&world, "m-1"), (1, 1), "{failure:?}");
    }
}

#[tokio::test]
async fn what_a_status_makes_of_an_invitation() {
    for (status, parked) in [(400, true), (422, true), (403, false), (404, false), (500, false), (503, false)] {
        let world = world().await;
        let fault = world.outside.fail(Fault::status(Service::AppStoreConnect, status));
        let expected: &[&str] = if parked { &[] } else { &["m-1"] };
        assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, expected, "{status}");
        assert_eq!(world.parked().len(), usize::from(parked), "{status}");
        world.outside.lift(fault);
        assert_eq!(world.deliver(&clerk(&world), &[record("m-1").again(2)]).await, NOTHING, "{status}");
        assert_eq!(effects(&world, "m-1"), (1, 1), "{status}");
    }
}

#[tokio::test]
async fn a_limit_by_the_hour_is_left_alone_for_a_quarter_of_it() {
    for (fault, hidden) in
        [(Fault::status(Service::AppStoreConnect, 429), 900), (Fault::retry_after(Service::AppStoreConnect, 700), 700)]
    {
        let world = world().await;
        world.outside.fail(fault.times(1));
        assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, ["m-1"]);
        assert_eq!((world.hidden(), world.outside.count(Service::AppStoreConnect)), (vec![hidden], 1));
    }
}

#[tokio::test]
async fn a_group_that_is_none_waits_for_an_operator() {
    let world = world().await;
    let control = format!("http://{}/_control/appstoreconnect/groups", world.outside.address());
    let client = harness::http::client("test").unwrap();
    let set = async |known: Value| client.put(&control).json(&json!({ "known": known })).send().await.unwrap();
    assert!(set(json!(["another"])).await.status().is_success());
    let clerk = clerk(&world);
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, ["m-1"]);
    assert!(
        world.log().contains("409: ENTITY_ERROR.RELATIONSHIP.INVALID") && world.parked().is_empty(),
        "{}",
        world.log()
    );
    set(Value::Null).await;
    assert_eq!(world.deliver(&clerk, &[record("m-1").again(2)]).await, NOTHING);
    assert_eq!(effects(&world, "m-1"), (1, 1));
}

#[tokio::test]
async fn a_service_that_hangs_leaves_time_to_tell() {
    let world = world().await;
    let fault = world.outside.fail(Fault::new(Service::AppStoreConnect, Failure::Hang));
    let mut clerk = clerk(&world);
    clerk.app_store.retry.attempts = 2;
    let begun = Instant::now();
    let failed = world.deliver_within(&clerk, &[record("m-1")], Duration::from_secs(1)).await;
    assert!(failed == ["m-1"] && begun.elapsed() < Duration::from_millis(900), "{:?}", begun.elapsed());
    assert!(world.log().contains("App Store Connect did not answer in time"), "{}", world.log());
    world.outside.lift(fault);
}

#[tokio::test]
async fn a_key_that_was_changed_is_read_again_once() {
    let world = world().await;
    let clerk = clerk(&world);
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, NOTHING);
    let newer = world.outside.renew_app_store_key().unwrap();
    world.outside.clear();
    assert_eq!(world.deliver(&clerk, &[record("m-2")]).await, ["m-2"]);
    assert_eq!((world.outside.count(Service::AppStoreConnect), world.secrets_read()), (2, 3));
    assert!(world.log().contains("put valid credentials into their secret") && world.parked().is_empty());

    set_key(&world, &newer);
    assert_eq!(world.deliver(&clerk, &[record("m-2").again(2)]).await, NOTHING);
    assert_eq!(world.outside.effects_of(Service::SendGrid, "m-2").len(), 1);
}

#[tokio::test]
async fn a_secret_that_is_none_waits_for_an_operator() {
    let world = world().await;
    let bad_key = r#"{"issuerId":"i","keyId":"k","privateKey":"aHVzaA=="}"#;
    for (text, reason) in [("hush-what", "is not `{"), (bad_key, "is not the content of a `.p8` file")] {
        world.set_secret("APP_STORE_KEY_SECRET", text, &[]);
        assert_eq!(world.deliver(&clerk(&world), &[record("m-1")]).await, ["m-1"]);
        assert!(world.log().contains(reason), "{}", world.log());
    }
    assert_eq!(world.outside.count(Service::AppStoreConnect), 0);
}

#[tokio::test]
async fn a_mail_that_is_refused_leaves_its_tester() {
    let world = world().await;
    world.outside.set_credentials(Service::SendGrid, Credentials::default());
    world.outside.fail(Fault::status(Service::SendGrid, 400).times(1));
    let clerk = clerk(&world);
    assert_eq!(world.deliver(&clerk, &[record("m-1")]).await, NOTHING);
    assert_eq!((world.parked().len(), world.state_of("m-1").as_str(), effects(&world, "m-1")), (1, "failed", (1, 0)));
    world.outside.clear();
    assert_eq!(world.deliver(&clerk, &[Record { origin: Some("m-1".to_owned()), ..record("m-9") }]).await, NOTHING);
    assert_eq!((world.outside.count(Service::AppStoreConnect), effects(&world, "m-1")), (0, (0, 1)));
}
