use std::time::Duration;

use receiver::{Credentials, Failure, Fault, Limits, Receiver, Service};
use serde_json::{Value, json};

use crate::client::{Broken, Reply, get, send};

const WEBHOOK: &str = "1234567890/word";

async fn post(outside: &Receiver, below: &str, body: &Value) -> Reply {
    try_post(outside, below, &body.to_string()).await.expect("a reply")
}

async fn try_post(outside: &Receiver, below: &str, body: &str) -> Result<Reply, Broken> {
    let url = format!("{}/api/{below}", outside.url(Service::Discord));
    send("POST", &url, &[("content-type", "application/json")], body.to_owned()).await
}

fn hook(query: &str) -> String {
    format!("webhooks/{WEBHOOK}{query}")
}

#[tokio::test]
async fn a_message_is_taken() {
    let outside = Receiver::start(0).await.unwrap();
    let silent = post(&outside, &hook(""), &json!({ "content": "DLQ is not empty" })).await;
    assert_eq!((silent.status, silent.body.as_str(), silent.header("content-length")), (204, "", None));
    let embed = json!({ "username": "alarms", "embeds": [{ "title": "ALARM", "description": "age > 5 min" }] });
    let waited = post(&outside, &format!("v10/{}", hook("?wait=true")), &embed).await;
    assert_eq!((waited.status, &waited.json()["embeds"]), (200, &embed["embeds"]));
    assert_eq!(waited.json()["webhook_id"], "1234567890");
    assert!(waited.json()["id"].as_str().unwrap().parse::<u64>().unwrap() > 1 << 40);

    assert_eq!(outside.effects_of(Service::Discord, "1234567890").len(), 2);
    assert_eq!(outside.effects_of(Service::Discord, "ALARM\nage > 5 min").len(), 1);
    assert_eq!(outside.arrivals_of(Service::Discord, "DLQ is not empty").len(), 1);
    assert!(outside.repeated(Service::Discord).is_empty());
    post(&outside, &hook(""), &json!({ "content": "DLQ is not empty" })).await;
    assert_eq!(outside.repeated(Service::Discord), [("DLQ is not empty".to_owned(), 2)].into());
}

#[tokio::test]
async fn the_token_is_not_recorded() {
    let outside = Receiver::start(0).await.unwrap();
    post(&outside, &hook("?wait=true"), &json!({ "content": "a" })).await;
    post(&outside, &hook("/messages/1"), &json!({ "content": "a" })).await;
    let paths: Vec<_> = outside.arrivals().into_iter().map(|arrival| arrival.path).collect();
    assert_eq!(paths, ["/api/webhooks/1234567890/REDACTED", "/api/webhooks/1234567890/REDACTED/messages/1"]);
    assert!(!format!("{:?}", outside.arrivals()).contains("word"));
}

#[tokio::test]
async fn webhooks_are_known_by_id_and_token() {
    let outside = Receiver::start(0).await.unwrap();
    let asked = async |below: &str| {
        let reply = post(&outside, below, &json!({ "content": "a" })).await;
        (reply.status, if reply.status == 204 { Value::Null } else { reply.json()["code"].clone() })
    };
    for below in ["webhooks/1234567890", "webhooks/1234567890/", "channels/1/messages", "webhooks/1/a/b"] {
        assert_eq!(asked(below).await, (404, json!(0)), "{below}");
    }
    assert_eq!(asked("webhooks/name/word").await, (404, json!(10_015)));
    outside.set_credentials(Service::Discord, Credentials::only([WEBHOOK]));
    assert_eq!(asked("webhooks/1/word").await, (404, json!(10_015)));
    assert_eq!(asked("webhooks/1234567890/other").await, (401, json!(50_027)));
    assert_eq!(asked(&hook("")).await, (204, Value::Null));
    outside.fail(Fault::new(Service::Discord, Failure::Refuse).times(1));
    assert_eq!(asked(&hook("")).await, (401, json!(50_027)));
    let url = format!("{}/api/{}", outside.url(Service::Discord), hook(""));
    assert_eq!(get(&url).await.status, 405);
}

#[tokio::test]
async fn messages_keep_to_their_sizes() {
    let outside = Receiver::start(0).await.unwrap();
    outside.set_limits(Service::Discord, Limits::NONE);
    let embeds = |count: usize| (0..count).map(|n| json!({ "title": n.to_string() })).collect::<Value>();
    let text = |length: usize| "é".repeat(length);
    let field = json!({ "name": "a", "value": "b" });
    for body in [
        json!({ "content": text(2_000) }),
        json!({ "embeds": embeds(10) }),
        json!({ "embeds": [{ "title": text(256), "description": text(4_096), "fields": vec![field.clone(); 25] }] }),
    ] {
        assert_eq!(post(&outside, &hook(""), &body).await.status, 204, "{body}");
    }
    for (body, place, code) in [
        (json!({ "content": text(2_001) }), "/content", "BASE_TYPE_MAX_LENGTH"),
        (json!({ "content": 1 }), "/content", "STRING_TYPE_CONVERT"),
        (json!({ "embeds": embeds(11) }), "/embeds", "BASE_TYPE_MAX_LENGTH"),
        (json!({ "embeds": {} }), "/embeds", "LIST_TYPE_CONVERT"),
        (json!({ "embeds": ["a"] }), "/embeds/0", "MODEL_TYPE_CONVERT"),
        (json!({ "embeds": [{ "title": text(257) }] }), "/embeds/0/title", "BASE_TYPE_MAX_LENGTH"),
        (json!({ "embeds": [{ "footer": { "text": text(2_049) } }] }), "/embeds/0/footer/text", "BASE_TYPE_MAX_LENGTH"),
        (json!({ "embeds": [{ "fields": vec![field; 26] }] }), "/embeds/0/fields", "BASE_TYPE_MAX_LENGTH"),
        (json!({ "embeds": [{ "fields": [{ "name": "a" }] }] }), "/embeds/0/fields/0/value", "BASE_TYPE_REQUIRED"),
        (
            json!({ "embeds": [{ "description": text(4_000) }, { "description": text(2_001) }] }),
            "/embeds",
            "MAX_EMBED_SIZE_EXCEEDED",
        ),
    ] {
        let reply = post(&outside, &hook(""), &body).await;
        assert_eq!((reply.status, &reply.json()["code"]), (400, &json!(50_035)), "{}", reply.body);
        let found = reply.json().pointer(&format!("/errors{place}/_errors/0/code")).cloned();
        assert_eq!(found, Some(json!(code)), "{}", reply.body);
    }
    for (body, code) in [("{}", 50_006), (r#"{"content":" "}"#, 50_006), ("{", 50_109), ("[]", 50_109)] {
        let reply = try_post(&outside, &hook(""), body).await.unwrap();
        assert_eq!((reply.status, &reply.json()["code"]), (400, &json!(code)), "{body}");
    }
    assert_eq!(outside.effects_at(Service::Discord).len(), 3);
}

#[tokio::test]
async fn a_webhook_has_five_messages_in_two_seconds() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let body = json!({ "content": "a" });
    for remaining in ["4", "3", "2", "1", "0"] {
        let reply = post(&outside, &hook(""), &body).await;
        assert_eq!((reply.status, reply.header("x-ratelimit-remaining")), (204, Some(remaining)));
        assert_eq!(reply.header("x-ratelimit-reset-after"), Some("2.000"));
    }
    outside.advance(Duration::from_millis(1_250));
    let refused = post(&outside, &hook(""), &body).await;
    let limited = json!({ "message": "You are being rate limited.", "retry_after": 0.75, "global": false });
    assert_eq!((refused.status, refused.json()), (429, limited));
    assert_eq!((refused.header("retry-after"), refused.header("x-ratelimit-scope")), (Some("1"), Some("user")));
    assert_eq!(refused.header("x-ratelimit-reset-after"), Some("0.750"));
    assert_eq!(post(&outside, "webhooks/2/word", &body).await.status, 204, "another webhook has its own");
    outside.advance(Duration::from_millis(750));
    assert_eq!(post(&outside, &hook(""), &body).await.status, 204);

    outside.fail(Fault::retry_after(Service::Discord, 3).times(1));
    let on_demand = post(&outside, &hook(""), &body).await;
    assert_eq!((on_demand.header("retry-after"), &on_demand.json()["retry_after"]), (Some("3"), &json!(3.0)));
}

#[tokio::test]
async fn an_answer_without_a_body_is_lost_whole() {
    let outside = Receiver::start(0).await.unwrap();
    let body = json!({ "content": "a" }).to_string();
    for failure in [Failure::Lose, Failure::Truncate] {
        outside.fail(Fault::new(Service::Discord, failure).times(1));
        assert_eq!(try_post(&outside, &hook(""), &body).await.err(), Some(Broken::Reset));
    }
    outside.fail(Fault::new(Service::Discord, Failure::Truncate).times(1));
    assert_eq!(try_post(&outside, &hook("?wait=true"), &body).await.err(), Some(Broken::Body(200)));
    assert_eq!(outside.repeated(Service::Discord), [("a".to_owned(), 3)].into());
}
