//! Dead letters that are shown, and that are sent again.

#![cfg(test)]

mod queues;

use std::time::Duration;

use contracts::ingestion::Redrive;
use harness::{Deadline, InFunction, Invocation, Responder, request};
use queues::Queues;
use redrive::Desk;
use serde_json::{Value, json};

fn desk(queues: &Queues) -> Desk {
    let contract: Redrive<InFunction> = harness::open(|name| Some(name.to_lowercase()), &queues.client()).unwrap();
    Desk::new(contract).unwrap()
}

async fn ask(desk: &Desk, route: &str, query: &str, body: &str) -> (u16, Value) {
    let event = json!({
        "routeKey": route, "rawPath": "/", "rawQueryString": query, "headers": {}, "body": body,
        "requestContext": { "http": { "method": "x", "sourceIp": "192.0.2.1" } },
    });
    let invocation = Invocation {
        request_id: "r-1".to_owned(),
        correlation_id: "r-1".to_owned(),
        deadline: Deadline::after(Duration::from_secs(58)),
    };
    let answer = request::run(desk, event, invocation).await.unwrap();
    (
        answer["statusCode"].as_u64().unwrap().try_into().unwrap(),
        serde_json::from_str(answer["body"].as_str().unwrap()).unwrap(),
    )
}

#[tokio::test(start_paused = true)]
async fn a_preview_shows_ten_and_consumes_none() {
    let queues = Queues::with(25);
    let (status, preview) = ask(&desk(&queues), "GET /redrive/preview", "", "").await;
    assert_eq!((status, &preview["count"], &preview["total"]), (200, &json!(10), &json!(25)));
    assert_eq!(preview["messages"].as_array().unwrap().len(), 10);
    let first = &preview["messages"][0];
    assert_eq!(
        *first,
        json!({
            "messageId": "d-0", "originId": "o-0", "correlationId": "c-0", "reason": "no such order", "sentAt": 7,
            "body": "{\"orderId\":\"0\",\"amount\":1}",
        })
    );
    assert_eq!((queues.dead(), queues.hidden(), queues.sent()), (25, 0, vec![]));
    let (_, preview) = ask(&desk(&queues), "GET /redrive/preview", "maxMessages=100", "").await;
    assert_eq!(preview["count"], 25);
    assert_eq!((queues.dead(), queues.hidden()), (25, 0));
}

#[tokio::test(start_paused = true)]
async fn a_start_moves_up_to_what_is_asked_for_at_its_rate() {
    for (body, moved, seconds) in [
        ("", 100, 9..=11),
        (r#"{"maxMessages":30}"#, 30, 2..=4),
        (r#"{"maxMessages":12,"perSecond":1}"#, 12, 11..=12),
        (r#"{"maxMessages":130,"perSecond":100}"#, 120, 1..=2),
    ] {
        let queues = Queues::with(120);
        let begun = tokio::time::Instant::now();
        let (status, counts) = ask(&desk(&queues), "POST /redrive/start", "", body).await;
        let left = 120 - moved;
        let expected = json!({ "moved": moved, "failed": 0, "leftBehind": 0, "remaining": left });
        assert_eq!((status, counts), (200, expected), "{body}");
        assert!(seconds.contains(&begun.elapsed().as_secs()), "{body}: {:?}", begun.elapsed());
        assert_eq!((queues.sent().len(), queues.dead(), queues.hidden()), (moved, left, 0));
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_letter_bears_goes_with_it() {
    let queues = Queues::with(1);
    ask(&desk(&queues), "POST /redrive/start", "", "{}").await;
    let sent = queues.sent();
    assert_eq!(sent[0]["QueueUrl"], "orders_queue_url");
    assert_eq!(sent[0]["MessageBody"], "{\"orderId\":\"0\",\"amount\":1}");
    assert_eq!(sent[0]["MessageAttributes"]["correlationId"]["StringValue"], "c-0");
    assert_eq!(sent[0]["MessageAttributes"]["originId"]["StringValue"], "o-0");
}

/// Wherever it ends, every letter lies in one of the queues; and the next redrive moves what is left.
#[tokio::test(start_paused = true)]
async fn a_redrive_that_is_killed_midway_loses_none() {
    for calls in 0..40 {
        let queues = Queues::with(24);
        queues.die_after(calls);
        let desk = desk(&queues);
        ask(&desk, "POST /redrive/start", "", "").await;
        assert!(queues.everything_is_somewhere(24), "{calls}");
        queues.revive();
        let (status, counts) = ask(&desk, "POST /redrive/start", "", "").await;
        assert_eq!((status, &counts["remaining"]), (200, &json!(0)), "{calls}");
        assert!(queues.everything_is_somewhere(24) && queues.dead() == 0, "{calls}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_queue_that_takes_nothing_is_told_with_the_counts() {
    let queues = Queues::with(12);
    queues.refuse_sends_after(3);
    let (status, counts) = ask(&desk(&queues), "POST /redrive/start", "", "").await;
    assert_eq!(status, 503);
    assert_eq!(counts, json!({ "moved": 3, "failed": 1, "leftBehind": 0, "remaining": 9 }));
    assert_eq!((queues.dead(), queues.hidden()), (9, 0));
}

#[tokio::test(start_paused = true)]
async fn a_request_is_answered_before_the_gateway_gives_up() {
    let queues = Queues::with(120);
    let begun = tokio::time::Instant::now();
    let (status, counts) = ask(&desk(&queues), "POST /redrive/start", "", r#"{"perSecond":1}"#).await;
    assert!(begun.elapsed() < Duration::from_secs(26), "{:?}", begun.elapsed());
    assert_eq!((status, counts["moved"].as_u64().unwrap() + counts["remaining"].as_u64().unwrap()), (200, 120));
    assert_eq!(queues.hidden(), 0);
}

#[tokio::test]
async fn what_is_asked_wrongly_is_refused_and_takes_nothing() {
    let queues = Queues::with(3);
    let desk = desk(&queues);
    for (route, query, body, status) in [
        ("GET /redrive/preview", "maxMessages=0", "", 400),
        ("GET /redrive/preview", "maxMessages=101", "", 400),
        ("POST /redrive/start", "", r#"{"maxMessages":0}"#, 400),
        ("POST /redrive/start", "", r#"{"perSecond":101}"#, 400),
        ("POST /redrive/start", "", r#"{"rate":1}"#, 400),
        ("DELETE /redrive", "", "", 404),
    ] {
        assert_eq!(ask(&desk, route, query, body).await.0, status, "{route} {query} {body}");
    }
    assert_eq!(queues.calls(), 0);
}
