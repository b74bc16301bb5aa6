//! What is posted, and what becomes of the answer.

use std::time::{Duration, Instant};

use receiver::{Failure, Fault, Service};
use serde_json::json;

use crate::world::{World, birthday, birthdays, deliver, deliver_within};

#[tokio::test]
async fn a_birthday_is_posted_as_pure_json() {
    let world = World::new().await;
    assert!(deliver(&world.worker(), &[birthday("e-1")]).await.is_empty());
    let effects = world.webhook.effects_at(Service::Webhook);
    assert_eq!(
        effects[0].detail,
        json!({
            "message": "Hey, Ada Lovelace it's your birthday",
            "userId": "user-of-e-1",
            "eventId": "e-1",
            "timestamp": "2026-12-10T09:00:00Z",
        })
    );
    let headers = world.webhook.arrivals_at(Service::Webhook).remove(0).headers;
    assert_eq!((headers["idempotency-key"].as_str(), headers["content-type"].as_str()), ("e-1", "application/json"));
}

#[tokio::test]
async fn ten_are_posted_at_once() {
    let world = World::new().await;
    world.webhook.set_delay(Service::Webhook, Duration::from_millis(500));
    let begun = Instant::now();
    assert!(deliver(&world.worker(), &birthdays(10)).await.is_empty());
    assert!(
        begun.elapsed() < Duration::from_millis(2_500),
        "{:?}: one by one it would take five seconds",
        begun.elapsed()
    );
    assert_eq!(world.told().len(), 10);
}

#[tokio::test]
async fn what_is_no_birthday_fails_alone() {
    let world = World::new().await;
    let mut bodies = birthdays(4);
    bodies[1] = "hush".to_owned();
    bodies[2] = birthday("e 2");
    assert_eq!(deliver(&world.worker(), &bodies).await, [1, 2]);
    assert_eq!(world.told(), ["e-0", "e-3"]);
}

#[tokio::test]
async fn what_passes_is_tried_again_in_the_call() {
    for failure in [
        Failure::Status { code: 500, retry_after: None },
        Failure::Status { code: 429, retry_after: Some(1) },
        Failure::Reset,
    ] {
        let world = World::new().await;
        world.webhook.fail(Fault { times: Some(1), ..Fault::new(Service::Webhook, failure.clone()) });
        assert!(deliver(&world.worker(), &[birthday("e-1")]).await.is_empty(), "{failure:?}");
        assert_eq!((world.told().len(), world.webhook.count(Service::Webhook)), (1, 2), "{failure:?}");
    }
}

#[tokio::test]
async fn what_does_not_pass_is_reported_and_free_for_the_next_delivery() {
    for (code, tries) in [(503, 3), (404, 1), (401, 1), (422, 1)] {
        let world = World::new().await;
        let worker = world.worker();
        world.webhook.fail(Fault::status(Service::Webhook, code));
        assert_eq!(deliver(&worker, &[birthday("e-1")]).await, [0], "{code}");
        assert_eq!(world.webhook.count(Service::Webhook), tries, "{code}");
        world.webhook.lift_all();
        assert!(deliver(&worker, &[birthday("e-1")]).await.is_empty(), "{code}");
        assert_eq!(world.told(), ["e-1"], "{code}");
    }
}

#[tokio::test]
async fn a_webhook_that_hangs_is_given_up_in_time() {
    let world = World::new().await;
    world.webhook.fail(Fault::new(Service::Webhook, Failure::Hang));
    let begun = Instant::now();
    assert_eq!(deliver_within(&world.worker(), Duration::from_secs(1), &birthdays(3)).await, [0, 1, 2]);
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
    assert!(world.told().is_empty());
}

#[tokio::test]
async fn an_address_that_is_none_is_told_without_it() {
    let world = World::new().await;
    assert_eq!(deliver(&world.worker_at("http://elsewhere.example.com/hush"), &[birthday("e-1")]).await, [0]);
    assert_eq!(deliver(&world.worker_at("http://127.0.0.1:9/"), &[birthday("e-1")]).await, [0]);
}
