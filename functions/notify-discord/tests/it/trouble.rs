//! What fails, and what becomes of it.

use std::time::{Duration, Instant};

use receiver::{Credentials, Failure, Fault, Limits, Service};
use serde_json::json;

use crate::world::{WEBHOOK, alarm, event, herald, seconds, set_webhook, tell, world};

#[tokio::test]
async fn trouble_that_passes_is_waited_out() {
    for failure in [
        Failure::Status { code: 429, retry_after: Some(0) },
        Failure::StatusUntil { code: 429, seconds: 0 },
        Failure::Status { code: 500, retry_after: None },
        Failure::Status { code: 502, retry_after: None },
        Failure::Reset,
    ] {
        let world = world().await;
        world.outside.fail(Fault::new(Service::Discord, failure.clone()).times(2));
        tell(&world, &herald(&world), event(&[alarm()]), seconds(5)).await.unwrap();
        assert_eq!(world.outside.effects_at(Service::Discord).len(), 1, "{failure:?}");
    }
}

#[tokio::test]
async fn a_retry_after_is_waited_for() {
    let world = world().await;
    world.outside.fail(Fault::retry_after(Service::Discord, 1).times(1));
    let begun = Instant::now();
    tell(&world, &herald(&world), event(&[alarm()]), seconds(5)).await.unwrap();
    assert!(begun.elapsed() >= seconds(1), "{:?}", begun.elapsed());

    // One that lies behind the deadline is left to Lambda's repetition.
    world.outside.fail(Fault::retry_after(Service::Discord, 60).times(1));
    let failure = tell(&world, &herald(&world), event(&[alarm()]), seconds(5)).await.unwrap_err();
    assert_eq!((failure.reason(), failure.is_permanent()), ("Discord answered 429", false));
}

/// Discord lets a webhook post five times in two seconds.
#[tokio::test]
async fn a_burst_of_alarms_is_told_whole() {
    let world = world().await;
    world.outside.set_limits(Service::Discord, Limits::DISCORD);
    let all: Vec<_> = (0..8).map(|_| alarm()).collect();
    tell(&world, &herald(&world), event(&all), seconds(10)).await.unwrap();
    assert_eq!(world.outside.effects_at(Service::Discord).len(), 8);
    assert!(world.outside.arrivals().iter().any(|arrival| arrival.status == Some(429)));
}

#[tokio::test]
async fn what_a_status_makes_of_an_alarm() {
    for (status, permanent) in [(400, true), (413, true), (405, false), (500, false), (503, false)] {
        let world = world().await;
        world.outside.fail(Fault::status(Service::Discord, status));
        let failure = tell(&world, &herald(&world), event(&[alarm()]), seconds(5)).await.unwrap_err();
        assert_eq!(failure.is_permanent(), permanent, "{status}");
        assert!(failure.reason().starts_with(&format!("Discord answered {status}")), "{failure}");
    }
}

#[tokio::test]
async fn a_service_that_hangs_leaves_time_to_tell() {
    let world = world().await;
    let fault = world.outside.fail(Fault::new(Service::Discord, Failure::Hang));
    let mut herald = herald(&world);
    herald.webhook.retry.attempts = 2;
    let begun = Instant::now();
    let failure = tell(&world, &herald, event(&[alarm()]), seconds(1)).await.unwrap_err();
    assert_eq!(failure.reason(), "Discord did not answer in time");
    assert!(begun.elapsed() < Duration::from_millis(900), "{:?}", begun.elapsed());
    world.outside.lift(fault);
}

#[tokio::test]
async fn a_webhook_that_was_changed_is_read_again_once() {
    let world = world().await;
    let herald = herald(&world);
    // The token is another, and then the whole webhook.
    for newer in ["1234/hush-newer", "5678/hush-other"] {
        world.outside.set_credentials(Service::Discord, Credentials::only([newer]));
        world.outside.clear();
        let read = world.secrets_read();
        let failure = tell(&world, &herald, event(&[alarm()]), seconds(5)).await.unwrap_err();
        assert!(failure.reason().contains("put the end of a webhook's address into the secret"), "{failure}");
        assert!(!failure.is_permanent());
        assert_eq!(world.outside.count(Service::Discord), 2);
        assert!(world.secrets_read() > read);

        set_webhook(&world, newer);
        tell(&world, &herald, event(&[alarm()]), seconds(5)).await.unwrap();
        assert_eq!(world.outside.effects_at(Service::Discord).len(), 1);
    }
}

#[tokio::test]
async fn a_secret_that_is_none_is_sent_nowhere() {
    let world = world().await;
    for text in ["hush-token", "https://discord.com/api/webhooks/1/hush-token", "1/hush?x"] {
        set_webhook(&world, text);
        let failure = tell(&world, &herald(&world), event(&[alarm()]), seconds(5)).await.unwrap_err();
        assert!(failure.reason().contains("is not `{id}/{token}`") && !failure.is_permanent(), "{failure}");
    }
    assert_eq!(world.outside.count(Service::Discord), 0);
    set_webhook(&world, &format!("{WEBHOOK}\n"));
    tell(&world, &herald(&world), event(&[alarm()]), seconds(5)).await.unwrap();
}

#[tokio::test]
async fn what_is_no_alarm_is_a_permanent_failure() {
    let world = world().await;
    for payload in [json!({}), event(&[json!({ "AlarmName": "hush" })]), event(&[json!("hush")])] {
        let failure = tell(&world, &herald(&world), payload, seconds(5)).await.unwrap_err();
        assert!(failure.is_permanent(), "{failure}");
    }
    assert_eq!(world.outside.count(Service::Discord), 0);
}
