use std::time::Duration;

use receiver::{Credentials, Failure, Fault, Receiver, Service};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::client::{Broken, Reply, get, send};
use crate::control::set;

async fn tell(outside: &Receiver, body: &Value) -> Reply {
    try_tell(outside, body).await.expect("a reply")
}

async fn try_tell(outside: &Receiver, body: &Value) -> Result<Reply, Broken> {
    send("POST", &format!("{}/birthdays", outside.url(Service::Webhook)), &[], body.to_string()).await
}

fn event(id: &str) -> Value {
    let message = "Hey, Ada Lovelace it's your birthday";
    json!({ "message": message, "userId": 7, "eventId": id, "timestamp": "2026-12-10T09:00:00Z" })
}

#[tokio::test]
async fn an_event_is_told_and_a_repetition_seen() {
    let outside = Receiver::start(0).await.unwrap();
    for id in ["e-1", "e-2", "e-1"] {
        let reply = tell(&outside, &event(id)).await;
        assert_eq!((reply.status, reply.json()), (200, json!({ "status": "delivered", "eventId": id })));
    }
    assert_eq!(outside.arrivals_of(Service::Webhook, "e-1").len(), 2);
    assert_eq!(outside.repeated(Service::Webhook), [("e-1".to_owned(), 2)].into());
    assert_eq!(outside.effects_of(Service::Webhook, "7").len(), 3);
    assert_eq!(outside.effects_of(Service::Webhook, "e-2")[0].detail, event("e-2"));

    let asked = set(&outside, "GET", "effects?service=webhook&id=e-1", Value::Null).await;
    assert_eq!((&asked["count"], &asked["effects"][1]["sequence"]), (&json!(2), &json!(3)));
    let counted = set(&outside, "GET", "effects/count?service=webhook&after=1", Value::Null).await;
    assert_eq!(counted, json!({ "count": 2 }));
    let repeated = set(&outside, "GET", "effects/repeated?service=webhook", Value::Null).await;
    assert_eq!(repeated, json!({ "repeated": { "e-1": 2 } }));
    let requests = set(&outside, "GET", "requests/count?service=webhook&id=e-2", Value::Null).await;
    assert_eq!(requests, json!({ "count": 1 }));
    set(&outside, "DELETE", "effects?service=webhook&id=e-1", Value::Null).await;
    assert_eq!(outside.effects_at(Service::Webhook).len(), 1);
}

#[tokio::test]
async fn what_is_refused() {
    let outside = Receiver::start(0).await.unwrap();
    for (name, value) in [
        ("message", json!(" ")),
        ("message", Value::Null),
        ("userId", json!("")),
        ("eventId", json!(1.5)),
        ("timestamp", json!("2026-12-10")),
        ("timestamp", json!("2026-12-10T09:00:00+01:00")),
        ("timestamp", json!(1_765_357_200)),
    ] {
        let mut body = event("e-1");
        body[name] = value;
        let reply = tell(&outside, &body).await;
        assert_eq!(reply.status, 400, "{body}");
        let faults = reply.json()["faults"].clone();
        assert!(faults[0].as_str().unwrap().starts_with(&format!("`{name}`")) && faults[1].is_null(), "{faults}");
    }
    assert_eq!(tell(&outside, &json!([])).await.json()["faults"].as_array().unwrap().len(), 4);
    assert_eq!(send("POST", &outside.url(Service::Webhook), &[], "{").await.unwrap().status, 400);
    let read = get(&outside.url(Service::Webhook)).await;
    assert_eq!((read.status, read.header("allow")), (405, Some("POST")));
    outside.set_credentials(Service::Webhook, Credentials::only(["/other"]));
    assert_eq!(tell(&outside, &event("e-1")).await.status, 401);
    assert!(outside.effects_at(Service::Webhook).is_empty());
}

#[tokio::test(start_paused = true)]
async fn it_takes_its_time_and_many_at_once() {
    let outside = Receiver::start(0).await.unwrap();
    set(&outside, "PUT", "delays/webhook", json!({ "delay_ms": 1_000 })).await;
    assert_eq!(set(&outside, "GET", "delays/webhook", Value::Null).await, json!({ "delay_ms": 1_000 }));
    let before = Instant::now();
    let (one, two) = (event("e-1"), event("e-2"));
    let (one, two) = tokio::join!(tell(&outside, &one), tell(&outside, &two));
    assert_eq!((one.status, two.status), (200, 200));
    let taken = before.elapsed();
    assert!(taken >= Duration::from_secs(1) && taken < Duration::from_secs(2), "{taken:?}");
}

#[tokio::test]
async fn an_answer_can_be_lost_or_broken() {
    let outside = Receiver::start(0).await.unwrap();
    for (failure, broken) in
        [(Failure::Lose, Broken::Reset), (Failure::Truncate, Broken::Body(200)), (Failure::Reset, Broken::Reset)]
    {
        outside.fail(Fault::new(Service::Webhook, failure).times(1));
        assert_eq!(try_tell(&outside, &event("e-1")).await.err(), Some(broken));
    }
    assert_eq!(outside.repeated(Service::Webhook), [("e-1".to_owned(), 2)].into());
}
