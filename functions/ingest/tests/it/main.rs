//! The intake, from the request to the answer.

#![cfg(test)]

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use cloud::cloud;
use contracts::ingestion::{Ingest, Order};
use harness::{Aws, Deadline, InFunction, Invocation, Responder, request};
use ingest::Intake;
use serde_json::{Value, json};

type Sent = Arc<Mutex<Vec<Value>>>;

/// An intake whose queue answers with this status, and what it was sent.
fn intake(status: u16) -> (Intake, Sent) {
    let sent = Sent::default();
    let log = sent.clone();
    let (config, _) = cloud(move |asked| {
        assert_eq!(asked.action, "SendMessage");
        log.lock().unwrap().push(asked.body.clone());
        match status {
            200 => (200, json!({ "MessageId": "m-1" })),
            _ => (status, json!({ "__type": "ServiceUnavailable" })),
        }
    });
    let contract: Ingest<InFunction> = harness::open(|name| Some(name.to_lowercase()), &Aws::with(config)).unwrap();
    (Intake::new(contract).unwrap(), sent)
}

async fn post(intake: &Intake, headers: Value, body: &str) -> (u16, Value, Value) {
    let event = json!({
        "routeKey": "POST /events", "rawPath": "/events", "headers": headers, "body": body,
        "requestContext": { "http": { "method": "POST", "sourceIp": "192.0.2.1" } },
    });
    let invocation = Invocation {
        request_id: "r-1".to_owned(),
        correlation_id: "r-1".to_owned(),
        deadline: Deadline::after(Duration::from_secs(9)),
    };
    let answer = request::run(intake, event, invocation).await.unwrap();
    let status = answer["statusCode"].as_u64().unwrap().try_into().unwrap();
    (status, serde_json::from_str(answer["body"].as_str().unwrap()).unwrap(), answer["headers"].clone())
}

#[tokio::test]
async fn an_order_is_sent_with_its_correlation_id() {
    let (intake, sent) = intake(200);
    let body = r#"{"orderId": "test-123", "amount": 42.50}"#;
    let (status, answer, headers) = post(&intake, json!({ "X-Correlation-Id": "c-7" }), body).await;
    assert_eq!(status, 202);
    assert_eq!(answer, json!({ "orderId": "test-123", "messageId": "m-1", "correlationId": "c-7" }));
    assert_eq!(headers["x-correlation-id"], "c-7");
    let sent = sent.lock().unwrap();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0]["QueueUrl"], "orders_queue_url");
    assert_eq!(sent[0]["MessageAttributes"]["correlationId"]["StringValue"], "c-7");
    let order: Order = serde_json::from_str(sent[0]["MessageBody"].as_str().unwrap()).unwrap();
    assert_eq!(order, Order { order_id: "test-123".to_owned(), amount: 42.5 });
}

#[tokio::test]
async fn without_a_header_a_correlation_id_is_made() {
    let (intake, sent) = intake(200);
    let (_, answer, headers) = post(&intake, json!({}), r#"{"orderId":"a","amount":1}"#).await;
    assert_eq!((&answer["correlationId"], &headers["x-correlation-id"]), (&json!("r-1"), &json!("r-1")));
    assert_eq!(sent.lock().unwrap()[0]["MessageAttributes"]["correlationId"]["StringValue"], "r-1");
}

#[tokio::test]
async fn what_is_no_order_is_refused_with_every_fault_and_not_sent() {
    let (intake, sent) = intake(200);
    for (body, faults) in [
        (r#"{"orderId":"","amount":"7","x":1}"#, vec!["/orderId", "/amount", "/x"]),
        (r#"{"orderId":"a b","amount":0}"#, vec!["/orderId", "/amount"]),
        (r#"{"orderId":"a","amount":1000000.01}"#, vec!["/amount"]),
        (r#"{"amount":1}"#, vec!["/orderId"]),
        ("hush", vec![""]),
    ] {
        let (status, answer, _) = post(&intake, json!({}), body).await;
        let told: Vec<&str> =
            answer["faults"].as_array().unwrap().iter().map(|fault| fault["path"].as_str().unwrap()).collect();
        assert_eq!((status, told), (400, faults), "{body}: {answer}");
        assert!(!answer.to_string().contains("hush"));
    }
    assert!(sent.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_queue_that_is_down_is_told_with_a_time_to_come_again() {
    let (intake, _) = intake(503);
    let (status, _, headers) = post(&intake, json!({}), r#"{"orderId":"a","amount":1}"#).await;
    assert_eq!((status, &headers["retry-after"]), (503, &json!("5")));
}

/// What the shape lets through the worker takes too, and the other way round.
#[test]
fn the_intake_and_the_worker_agree_on_what_an_order_is() {
    for (id, amount) in [
        ("a", 0.01),
        ("a", 1_000_000.0),
        ("a", 0.0),
        ("a", 1_000_000.5),
        ("", 1.0),
        ("a b", 1.0),
        ("é", 1.0),
        ("A-_.:9", 1.0),
        (&"x".repeat(64), 1.0),
        (&"x".repeat(65), 1.0),
    ] {
        let order = Order { order_id: id.to_owned(), amount };
        let body = json!({ "orderId": id, "amount": amount }).to_string();
        assert_eq!(ingest::ORDER.check(body.as_bytes()).is_ok(), order.check().is_ok(), "{body}");
    }
}
