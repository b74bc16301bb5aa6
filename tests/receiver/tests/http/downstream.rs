use receiver::{Credentials, Failure, Fault, Receiver, Service};
use serde_json::{Value, json};

use crate::client::{Broken, Reply, get, send};
use crate::control::set;

async fn order(outside: &Receiver, key: &str, body: &Value) -> Reply {
    try_order(outside, &[("idempotency-key", key)], &body.to_string()).await.expect("a reply")
}

async fn try_order(outside: &Receiver, headers: &[(&str, &str)], body: &str) -> Result<Reply, Broken> {
    send("POST", &url(outside), headers, body.to_owned()).await
}

fn url(outside: &Receiver) -> String {
    format!("{}/orders", outside.url(Service::Downstream))
}

#[tokio::test]
async fn an_order_is_taken_once() {
    let outside = Receiver::start(0).await.unwrap();
    let body = json!({ "orderId": "test-123", "amount": 42.5 });
    let taken = json!({ "orderId": "test-123", "status": "accepted" });
    let first = order(&outside, "k-1", &body).await;
    assert_eq!((first.status, first.json()), (201, taken.clone()));
    let again = order(&outside, "k-1", &body).await;
    assert_eq!((again.status, again.json()), (200, taken));
    let other = order(&outside, "k-1", &json!({ "orderId": "test-123", "amount": 43 })).await;
    assert_eq!((other.status, other.header("content-type")), (422, Some("application/problem+json")));

    assert_eq!(outside.arrivals_of(Service::Downstream, "k-1").len(), 3);
    assert_eq!(outside.arrivals_of(Service::Downstream, "test-123").len(), 3);
    assert_eq!(outside.effects_of(Service::Downstream, "test-123").len(), 1);
    assert_eq!(get(&format!("{}/test-123", url(&outside))).await.json(), body);
    assert_eq!(get(&format!("{}/test-124", url(&outside))).await.status, 404);
    assert!(outside.repeated(Service::Downstream).is_empty());
    assert_eq!(order(&outside, "k-2", &body).await.status, 201);
    assert_eq!(outside.repeated(Service::Downstream), [("test-123".to_owned(), 2)].into());
}

#[tokio::test]
async fn what_is_refused() {
    let outside = Receiver::start(0).await.unwrap();
    let good = r#"{"orderId":"a","amount":1}"#;
    let key = [("idempotency-key", "k")].as_slice();
    for (headers, body, title) in [
        ([].as_slice(), good, "Idempotency-Key is missing"),
        (&[("idempotency-key", "")], good, "Idempotency-Key is missing"),
        (key, "{", "the body is no JSON"),
        (key, r#"{"amount":1}"#, "`orderId`"),
        (key, r#"{"orderId":"","amount":1}"#, "`orderId`"),
        (key, r#"{"orderId":"a","amount":"1"}"#, "`amount`"),
        (key, r#"{"orderId":"a","amount":-1}"#, "`amount`"),
    ] {
        let reply = try_order(&outside, headers, body).await.unwrap();
        assert_eq!(reply.status, 400, "{body}");
        assert!(reply.json()["title"].as_str().unwrap().starts_with(title), "{}", reply.body);
    }
    assert_eq!(get(&url(&outside)).await.status, 405);
    assert_eq!(get(&outside.url(Service::Downstream)).await.status, 404);
    outside.set_credentials(Service::Downstream, Credentials::only(["word"]));
    assert_eq!(try_order(&outside, key, good).await.unwrap().status, 401);
    let named = [("idempotency-key", "k"), ("authorization", "Bearer word")];
    assert_eq!(try_order(&outside, &named, good).await.unwrap().status, 201);
}

#[tokio::test]
async fn throttled_timed_out_and_failing_at_random() {
    let outside = Receiver::start(0).await.unwrap();
    let body = json!({ "orderId": "a", "amount": 1 });
    let throttle =
        json!({ "service": "downstream", "failure": { "status": { "code": 429, "retry_after": 1 } }, "times": 1 });
    set(&outside, "POST", "faults", throttle).await;
    let throttled = order(&outside, "k", &body).await;
    assert_eq!((throttled.status, throttled.header("retry-after")), (429, Some("1")));

    let hang = outside.fail(Fault::new(Service::Downstream, Failure::Hang).times(1));
    tokio::select! {
        _ = order(&outside, "k", &body) => panic!("it was to hang"),
        () = outside.wait_for(Service::Downstream, 2) => {}
    }
    outside.lift(hang);

    let random = json!({ "service": "downstream", "failure": { "status": { "code": 500 } }, "percent": 40 });
    set(&outside, "POST", "faults", random).await;
    let mut statuses = Vec::new();
    for _ in 0..50 {
        statuses.push(order(&outside, "k", &body).await.status);
    }
    let failed = statuses.iter().filter(|status| **status == 500).count();
    assert!((10..=30).contains(&failed), "{statuses:?}");
    assert_eq!(outside.effects_of(Service::Downstream, "a").len(), 1);
}

#[tokio::test]
async fn an_answer_can_be_lost_or_broken() {
    let outside = Receiver::start(0).await.unwrap();
    let key = [("idempotency-key", "k")];
    let body = r#"{"orderId":"a","amount":1}"#;
    for (failure, broken) in [(Failure::Lose, Broken::Reset), (Failure::Truncate, Broken::Body(200))] {
        outside.fail(Fault::new(Service::Downstream, failure).times(1));
        assert_eq!(try_order(&outside, &key, body).await.err(), Some(broken));
    }
    assert_eq!(outside.effects_of(Service::Downstream, "a").len(), 1);
}
