//! The worker, from the batch to the objects.

#![cfg(test)]

mod cloud;

use std::{collections::BTreeSet, time::Duration};

use analytics_worker::Scribe;
use aws_lambda_events::event::sqs::SqsEvent;
use cloud::{Shared, cloud};
use contracts::mht::AnalyticsWorker;
use harness::{BatchConsumer, Deadline, InFunction, whole};
use serde_json::{Value, json};

fn scribe() -> (Scribe, Shared) {
    let (aws, state) = cloud();
    let variable = |name: &str| match name {
        "RESULTS_BUCKET" => "results/analytics/".to_owned(),
        "MAX_RECEIVES" => "3".to_owned(),
        name => name.to_lowercase(),
    };
    let contract: AnalyticsWorker<InFunction> = harness::open(|name| Some(variable(name)), &aws).unwrap();
    (Scribe::new(contract).unwrap(), state)
}

fn event(user: &str, time: &str) -> String {
    json!({ "eventId": "e", "name": "n", "userId": user, "time": time, "properties": { "level": 7 } }).to_string()
}

fn record(id: &str, group: &str, receives: u32, body: &str) -> Value {
    json!({
        "messageId": id, "body": body,
        "attributes": {
            "MessageGroupId": group, "ApproximateReceiveCount": receives.to_string(), "SentTimestamp": "1769850123456",
        },
    })
}

/// The ids that were reported.
async fn run(scribe: &Scribe, records: &[Value]) -> Vec<String> {
    let event: SqsEvent = serde_json::from_value(json!({ "Records": records })).unwrap();
    let response = whole::run(scribe, event, Deadline::after(Duration::from_secs(9))).await;
    response.batch_item_failures.into_iter().map(|item| item.item_identifier).collect()
}

/// The ids of all lines, and how many objects hold them.
fn written(state: &Shared) -> (Vec<String>, usize) {
    let state = state.lock().unwrap();
    let ids = state.objects.values().flatten().map(|line| line["messageId"].as_str().unwrap().to_owned());
    (ids.collect(), state.objects.len())
}

const MORNING: &str = "2026-01-31T09:59:59Z";
/// The next hour, in another zone.
const LATER: &str = "2026-01-31T11:00:00+01:00";

#[tokio::test]
async fn a_batch_is_an_object_an_hour_of_the_events_own_time() {
    let (scribe, state) = scribe();
    let records = [
        record("m-1", "u", 1, &event("u", MORNING)),
        record("m-2", "v", 1, &event("v", LATER)),
        record("m-3", "u", 1, &event("u", MORNING)),
    ];
    assert!(run(&scribe, &records).await.is_empty());
    let state = state.lock().unwrap();
    let hours: Vec<(&str, Vec<&str>)> = state
        .objects
        .iter()
        .map(|(path, lines)| {
            let (hour, name) = path.rsplit_once('/').unwrap();
            assert!(name.len() == 32 + ".ndjson.gz".len() && name.ends_with(".ndjson.gz"), "{name}");
            (hour, lines.iter().map(|line| line["messageId"].as_str().unwrap()).collect())
        })
        .collect();
    assert_eq!(
        hours,
        [
            ("/analytics/year=2026/month=01/day=31/hour=09", vec!["m-1", "m-3"]),
            ("/analytics/year=2026/month=01/day=31/hour=10", vec!["m-2"]),
        ]
    );
    let line = &state.objects.values().next().unwrap()[0];
    let mut expected: Value = serde_json::from_str(&event("u", MORNING)).unwrap();
    for (name, value) in
        [("messageId", json!("m-1")), ("correlationId", json!("m-1")), ("sentAt", json!(1_769_850_123_456_u64))]
    {
        expected[name] = value;
    }
    assert_eq!(*line, expected);
    assert!(state.status.values().all(|status| status == "done"));
}

#[tokio::test]
async fn what_is_done_is_not_written_again() {
    let (scribe, state) = scribe();
    let first = record("m-1", "u", 1, &event("u", MORNING));
    run(&scribe, std::slice::from_ref(&first)).await;
    assert!(run(&scribe, &[first, record("m-2", "u", 1, &event("u", MORNING))]).await.is_empty());
    assert_eq!(written(&state).0.into_iter().collect::<BTreeSet<_>>().len(), written(&state).0.len());
    assert_eq!(written(&state).1, 2);
}

#[tokio::test]
async fn a_crash_between_object_and_record_writes_the_same_object_again() {
    let (scribe, state) = scribe();
    let records = [record("m-1", "u", 1, &event("u", MORNING)), record("m-2", "v", 1, &event("v", MORNING))];
    state.lock().unwrap().refused_done = 2;
    assert_eq!(run(&scribe, &records).await, ["m-1", "m-2"]);
    assert!(run(&scribe, &records).await.is_empty());
    assert_eq!(written(&state), (vec!["m-1".to_owned(), "m-2".to_owned()], 1));
}

#[tokio::test]
async fn a_bucket_that_is_down_for_an_hours_object_keeps_no_other_hour_back() {
    let (scribe, state) = scribe();
    state.lock().unwrap().refused_objects = 1;
    let records = [record("m-1", "u", 1, &event("u", MORNING)), record("m-2", "v", 1, &event("v", LATER))];
    let reported = run(&scribe, &records).await;
    assert_eq!((reported.len(), written(&state).1), (1, 1));
    assert!(run(&scribe, &records).await.is_empty());
    assert_eq!(written(&state).0, ["m-1", "m-2"]);
}

#[tokio::test]
async fn what_can_never_be_written_is_parked_with_its_reason_and_the_group_goes_on() {
    let (scribe, state) = scribe();
    let records = [
        record("m-1", "u", 1, "hush"),
        record("m-2", "u", 1, &event("u", "yesterday")),
        record("m-3", "u", 1, &event("u", MORNING)),
    ];
    assert!(run(&scribe, &records).await.is_empty());
    assert_eq!(written(&state).0, ["m-3"]);
    let state = state.lock().unwrap();
    assert_eq!(
        state.parked,
        [
            ("m-1".to_owned(), "the body is no `AnalyticsEvent`: it is not JSON (line 1, column 1)".to_owned()),
            ("m-2".to_owned(), "`time` is no time such as `2026-01-31T09:00:00Z`".to_owned()),
        ]
    );
    assert_eq!((state.status["m-1"].as_str(), state.status["m-2"].as_str()), ("failed", "failed"));
}

#[tokio::test]
async fn at_the_last_receive_a_failure_is_one_for_good() {
    let (scribe, state) = scribe();
    state.lock().unwrap().refused_objects = 1;
    assert!(run(&scribe, &[record("m-1", "u", 3, &event("u", MORNING))]).await.is_empty());
    let state = state.lock().unwrap();
    let (id, reason) = &state.parked[0];
    assert!(id == "m-1" && reason.ends_with("at the last of 3 receives"), "{reason}");
    assert_eq!(state.status["m-1"], "failed");
}
