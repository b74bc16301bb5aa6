//! Records and the endpoint that takes them, in good days and bad.

use std::time::Duration;

use receiver::{Credentials, Failure, Fault, INGEST_SECRET, Service};
use serde_json::{Value, json};

use crate::world::{World, record};

#[tokio::test]
async fn a_record_is_posted_as_it_came_and_signed() {
    let world = World::new().await;
    // Writing the JSON again would make another body of it, whose signature does not fit.
    let body = " {\"clicks\": 1.50 ,\"b\":\"\\u00fc\", \"a\":[ ]}\n";
    let outcome = world.deliver("m-1", body).await;
    assert_eq!(outcome.failed, [""; 0], "{}", outcome.log);
    let effects = world.outside.effects_of(Service::Supabase, "m-1");
    assert_eq!(effects[0].detail, serde_json::from_str::<Value>(body).unwrap());
    let arrival = &world.outside.arrivals_of(Service::Supabase, "m-1")[0];
    assert_eq!((arrival.method.as_str(), arrival.path.as_str()), ("POST", "/functions/v1/ams-ingest"));
    assert_eq!(world.counted("RecordsPosted"), 1);
}

#[tokio::test]
async fn what_comes_again_has_one_effect() {
    let world = World::new().await;
    for _ in 0..3 {
        assert_eq!(world.deliver("m-1", &record(1)).await.failed, [""; 0]);
    }
    assert_eq!((world.stored("m-1"), world.outside.count(Service::Supabase)), (1, 3));
    // Neither is another attempt whose answer was lost on the way.
    world.outside.fail(Fault::new(Service::Supabase, Failure::Lose).times(1));
    assert_eq!(world.deliver("m-2", &record(2)).await.failed, [""; 0]);
    assert_eq!(world.stored("m-2"), 1);
    assert!(world.outside.repeated(Service::Supabase).is_empty());
    assert_eq!(world.secrets.reads(), 1, "the secret is read once");
}

#[tokio::test]
async fn of_a_batch_only_what_failed_is_reported() {
    let world = World::new().await;
    let mut batch: Vec<(String, String)> = (0..10).map(|number| (format!("m-{number}"), record(number))).collect();
    batch[3].1 = "no record".to_owned();
    batch[7].1 = "[1]".to_owned();
    let batch: Vec<(&str, String)> = batch.iter().map(|(id, body)| (id.as_str(), body.clone())).collect();
    let outcome = world.deliver_all(&batch, Duration::from_mins(1)).await;
    let mut failed = outcome.failed.clone();
    failed.sort_unstable();
    assert_eq!(failed, ["m-3", "m-7"]);
    assert!(outcome.reasons().iter().all(|(permanent, reason)| *permanent && reason.contains("no JSON object")));
    assert_eq!(world.outside.effects_at(Service::Supabase).len(), 8);
    assert_eq!(world.counted("MessagesRefused"), 2);
}

#[tokio::test]
async fn what_the_endpoint_will_never_take_is_permanent_and_not_asked_again() {
    for status in [400, 403, 404, 409, 413, 422] {
        let world = World::new().await;
        world.outside.fail(Fault::status(Service::Supabase, status));
        let outcome = world.deliver("m-1", &record(1)).await;
        assert_eq!(outcome.reasons(), [(true, format!("the endpoint answered {status}"))]);
        assert_eq!((outcome.failed.len(), world.outside.count(Service::Supabase)), (1, 1), "{status}");
        assert_eq!(world.counted("MessagesRefused"), 1);
    }
}

#[tokio::test]
async fn trouble_that_passes_is_waited_out() {
    for failure in [
        Failure::Status { code: 408, retry_after: None },
        Failure::Status { code: 429, retry_after: Some(0) },
        Failure::Status { code: 500, retry_after: None },
        Failure::Status { code: 503, retry_after: Some(0) },
        Failure::Reset,
        Failure::Truncate,
    ] {
        let world = World::new().await;
        world.outside.fail(Fault::new(Service::Supabase, failure.clone()).times(2));
        let outcome = world.deliver("m-1", &record(1)).await;
        assert_eq!(outcome.failed, [""; 0], "{failure:?} {}", outcome.log);
        assert_eq!(world.stored("m-1"), 1, "{failure:?}");
        assert!(world.outside.count(Service::Supabase) >= 3, "{failure:?}");
    }
}

#[tokio::test]
async fn an_endpoint_that_hangs_is_asked_again_inside_the_budget() {
    let world = World::new().await;
    world.outside.fail(Fault::new(Service::Supabase, Failure::Hang).times(1));
    let outcome = world.deliver_all(&[("m-1", record(1))], Duration::from_secs(2)).await;
    assert_eq!(outcome.failed, [""; 0], "{}", outcome.log);
    assert!(outcome.log.contains("did not answer in time"), "{}", outcome.log);
    assert_eq!((world.stored("m-1"), world.outside.count(Service::Supabase)), (1, 2));
}

#[tokio::test]
async fn trouble_that_stays_is_a_passing_failure() {
    let world = World::new().await;
    world.outside.fail(Fault::status(Service::Supabase, 503));
    let outcome = world.deliver("m-1", &record(1)).await;
    assert_eq!(outcome.reasons().last(), Some(&(false, "the endpoint answered 503".to_owned())));
    assert_eq!((outcome.failed.len(), world.outside.count(Service::Supabase)), (1, 6));
    assert_eq!(world.counted("MessagesRefused"), Value::Null);
    world.outside.lift_all();
    assert_eq!(world.deliver("m-1", &record(1)).await.failed, [""; 0]);
    // A wait that does not fit into the invocation is left to the next.
    world.outside.fail(Fault::new(Service::Supabase, Failure::Status { code: 429, retry_after: Some(90) }));
    world.outside.clear();
    assert_eq!(world.deliver("m-2", &record(2)).await.failed, ["m-2"]);
    assert_eq!(world.outside.count(Service::Supabase), 1);
}

#[tokio::test]
async fn a_secret_that_was_changed_is_read_again_once_for_a_batch() {
    let world = World::new().await;
    assert_eq!(world.deliver("m-0", &record(0)).await.failed, [""; 0]);
    world.secrets.set("the new one");
    world.outside.set_credentials(Service::Supabase, Credentials::only(["the new one"]));
    let batch: Vec<(String, String)> = (1..=10).map(|number| (format!("m-{number}"), record(number))).collect();
    let batch: Vec<(&str, String)> = batch.iter().map(|(id, body)| (id.as_str(), body.clone())).collect();
    let outcome = world.deliver_all(&batch, Duration::from_mins(1)).await;
    assert_eq!(outcome.failed, [""; 0], "{}", outcome.log);
    assert_eq!((world.secrets.reads(), world.outside.effects_at(Service::Supabase).len()), (2, 11));
}

#[tokio::test]
async fn a_secret_that_stays_refused_waits_for_an_operator() {
    let world = World::new().await;
    world.outside.set_credentials(Service::Supabase, Credentials::except([INGEST_SECRET]));
    let outcome = world.deliver("m-1", &record(1)).await;
    let reason = "the endpoint refuses the signature: put the same secret on both sides";
    assert_eq!(outcome.reasons(), [(false, reason.to_owned())]);
    assert_eq!((world.outside.count(Service::Supabase), world.secrets.reads()), (2, 2));
    assert_eq!(json!(world.stored("m-1")), 0);
}
