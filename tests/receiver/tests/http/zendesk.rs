use std::time::Duration;

use base64ct::{Base64, Encoding};
use receiver::{Credentials, Failure, Fault, Limits, Receiver, Service};
use serde_json::{Value, json};

use crate::client::{Broken, Reply, send};

const PAIR: &str = "agent@example.com/token:word";

async fn call(outside: &Receiver, method: &str, path: &str, more: &[(&str, &str)], body: &Value) -> Reply {
    try_call(outside, method, path, more, body).await.expect("a reply")
}

async fn try_call(
    outside: &Receiver,
    method: &str,
    path: &str,
    more: &[(&str, &str)],
    body: &Value,
) -> Result<Reply, Broken> {
    let basic = format!("Basic {}", Base64::encode_string(PAIR.as_bytes()));
    let mut headers = vec![("authorization", basic.as_str()), ("content-type", "application/json")];
    headers.extend(more);
    send(method, &format!("{}/api/v2/{path}", outside.url(Service::Zendesk)), &headers, body.to_string()).await
}

fn ticket(external: &str) -> Value {
    json!({ "ticket": {
        "external_id": external,
        "subject": "A report",
        "comment": { "body": "It is slow" },
        "requester": { "name": "Ada", "email": "ada@example.com" },
        "priority": "low",
    } })
}

#[tokio::test]
async fn a_ticket_is_made_and_found_by_its_external_id() {
    let outside = Receiver::start(0).await.unwrap();
    let made = call(&outside, "POST", "tickets.json", &[], &ticket("m-1")).await;
    let location = format!("{}/api/v2/tickets/1.json", outside.url(Service::Zendesk));
    assert_eq!((made.status, made.header("location")), (201, Some(location.as_str())));
    let made = made.json()["ticket"].clone();
    assert_eq!((&made["id"], &made["status"], &made["description"]), (&json!(1), &json!("new"), &json!("It is slow")));
    call(&outside, "POST", "tickets", &[], &ticket("m-2")).await;

    let found = call(&outside, "GET", "tickets.json?external_id=m-1", &[], &Value::Null).await;
    assert_eq!(found.json(), json!({ "tickets": [made], "next_page": null, "previous_page": null, "count": 1 }));
    let none = call(&outside, "GET", "tickets.json?external_id=m-3", &[], &Value::Null).await;
    assert_eq!((none.status, &none.json()["count"]), (200, &json!(0)));
    assert_eq!(call(&outside, "GET", "tickets/2.json", &[], &Value::Null).await.json()["ticket"]["external_id"], "m-2");
    for path in ["tickets/3.json", "tickets/x", "tickets/0", "users.json", "search.json?query=m-1"] {
        assert_eq!(call(&outside, "GET", path, &[], &Value::Null).await.status, 404, "{path}");
    }
    assert_eq!(outside.arrivals_of(Service::Zendesk, "m-1").len(), 2);
}

#[tokio::test]
async fn pages() {
    let outside = Receiver::start(0).await.unwrap();
    for _ in 0..3 {
        call(&outside, "POST", "tickets.json", &[], &ticket("a b")).await;
    }
    let first = call(&outside, "GET", "tickets.json?external_id=a%20b&per_page=2", &[], &Value::Null).await.json();
    assert_eq!((first["tickets"].as_array().unwrap().len(), &first["count"]), (2, &json!(3)));
    let next = first["next_page"].as_str().unwrap().split_once("/api/v2/").unwrap().1;
    let second = call(&outside, "GET", next, &[], &Value::Null).await.json();
    assert_eq!((second["tickets"][0]["id"].clone(), second["next_page"].clone()), (json!(3), Value::Null));
    for path in ["tickets.json?per_page=101", "tickets.json?page=0", "tickets.json?page=x"] {
        assert_eq!(call(&outside, "GET", path, &[], &Value::Null).await.status, 400, "{path}");
    }
}

#[tokio::test]
async fn a_repetition_is_seen() {
    let outside = Receiver::start(0).await.unwrap();
    for external in ["m-1", "m-2", "m-1"] {
        assert_eq!(call(&outside, "POST", "tickets.json", &[], &ticket(external)).await.status, 201);
    }
    assert_eq!(outside.effects_of(Service::Zendesk, "m-1").len(), 2);
    assert_eq!(outside.repeated(Service::Zendesk), [("m-1".to_owned(), 2)].into());
    assert_eq!(outside.effects_of(Service::Zendesk, "2")[0].key, "m-2");
}

#[tokio::test]
async fn an_idempotency_key_holds_for_two_hours() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let key = [("idempotency-key", "k-1")];
    let made = async |external| {
        let reply = call(&outside, "POST", "tickets.json", &key, &ticket(external)).await;
        (reply.status, reply.header("x-idempotency-lookup").map(str::to_owned), reply.json()["ticket"]["id"].clone())
    };
    assert_eq!(made("m-1").await, (201, Some("miss".to_owned()), json!(1)));
    assert_eq!(made("m-1").await, (201, Some("hit".to_owned()), json!(1)));
    assert_eq!(made("m-2").await, (400, None, Value::Null));
    outside.advance(Duration::from_hours(2));
    assert_eq!(made("m-1").await, (201, Some("miss".to_owned()), json!(2)));
    assert_eq!(outside.repeated(Service::Zendesk), [("m-1".to_owned(), 2)].into());
}

#[tokio::test]
async fn who_asks_is_checked() {
    let outside = Receiver::start(0).await.unwrap();
    let asked = async |authorization: &str| {
        let url = format!("{}/api/v2/tickets.json", outside.url(Service::Zendesk));
        send("GET", &url, &[("authorization", authorization)], "").await.unwrap()
    };
    let basic = |pair: &str| format!("Basic {}", Base64::encode_string(pair.as_bytes()));
    for wrong in
        ["", "Bearer x", "Basic ?", &basic("agent@example.com:password"), &basic("agent/token:x"), &basic("a@b/token:")]
    {
        let reply = asked(wrong).await;
        assert_eq!((reply.status, reply.json()), (401, json!({ "error": "Couldn't authenticate you" })), "{wrong}");
    }
    assert_eq!(asked(&basic(PAIR)).await.status, 200);
    outside.set_credentials(Service::Zendesk, Credentials::only(["other@example.com/token:word"]));
    assert_eq!(asked(&basic(PAIR)).await.status, 401);
    outside.set_credentials(Service::Zendesk, Credentials::only([PAIR]));
    assert_eq!(asked(&basic(PAIR)).await.status, 200);
    assert!(!format!("{:?}", outside.arrivals()).contains(&basic(PAIR)));
}

#[tokio::test]
async fn what_is_refused() {
    let outside = Receiver::start(0).await.unwrap();
    let with = |name: &str, value: Value| {
        let mut wish = ticket("m-1");
        wish["ticket"][name] = value;
        wish
    };
    for (wish, status, place) in [
        (json!({}), 400, "/error/title"),
        (json!({ "ticket": 1 }), 400, "/error/title"),
        (with("comment", json!({ "Body": "capitals" })), 422, "/details/base/0/error"),
        (with("comment", json!({ "body": " " })), 422, "/details/base/0/error"),
        (with("priority", json!("sometime")), 422, "/details/priority/0/error"),
        (with("type", json!(1)), 422, "/details/type/0/error"),
        (with("requester", json!({ "name": "Ada", "email": "ada" })), 422, "/details/requester/0/error"),
        (with("requester", json!({ "name": "Ada", "email": "a d@b.c" })), 422, "/details/requester/0/error"),
        (with("requester", json!({ "email": "ada@example.com" })), 422, "/details/requester/0/error"),
        (with("external_id", json!(7)), 422, "/details/external_id/0/error"),
    ] {
        let reply = call(&outside, "POST", "tickets.json", &[], &wish).await;
        assert_eq!(reply.status, status, "{wish}: {}", reply.body);
        assert!(reply.json().pointer(place).is_some_and(Value::is_string), "{wish}: {}", reply.body);
    }
    let basic = format!("Basic {}", Base64::encode_string(PAIR.as_bytes()));
    let url = format!("{}/api/v2/tickets.json", outside.url(Service::Zendesk));
    for (kind, body) in [("application/json", "{"), ("text/plain", &*ticket("m-1").to_string())] {
        let headers = [("authorization", basic.as_str()), ("content-type", kind)];
        assert_eq!(send("POST", &url, &headers, body.to_owned()).await.unwrap().status, 400, "{kind}");
    }
    assert!(outside.effects_at(Service::Zendesk).is_empty());
}

#[tokio::test]
async fn the_rate_is_told_and_kept() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let first = call(&outside, "GET", "tickets.json", &[], &Value::Null).await;
    let told = ["x-rate-limit", "x-rate-limit-remaining", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"];
    assert_eq!(told.map(|name| first.header(name)), [Some("400"), Some("399"), Some("400"), Some("399"), Some("60")]);
    assert_eq!(first.header("retry-after"), None);

    outside.set_limits(Service::Zendesk, Limits::window(1, 60));
    assert_eq!(call(&outside, "GET", "tickets.json", &[], &Value::Null).await.status, 200);
    outside.advance(Duration::from_millis(18_500));
    let refused = call(&outside, "GET", "tickets.json", &[], &Value::Null).await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("42")));
    assert_eq!(refused.json()["error"], "APIRateLimitExceeded");
    outside.advance(Duration::from_secs(42));
    assert_eq!(call(&outside, "GET", "tickets.json", &[], &Value::Null).await.status, 200);
}

#[tokio::test]
async fn an_answer_can_be_lost_or_broken() {
    let outside = Receiver::start(0).await.unwrap();
    for (failure, broken) in [(Failure::Lose, Broken::Reset), (Failure::Truncate, Broken::Body(201))] {
        outside.fail(Fault::new(Service::Zendesk, failure).times(1));
        assert_eq!(try_call(&outside, "POST", "tickets", &[], &ticket("m")).await.err(), Some(broken));
    }
    outside.fail(Fault::status(Service::Zendesk, 409).times(1));
    let conflict = call(&outside, "POST", "tickets.json", &[], &ticket("m")).await;
    assert_eq!((conflict.status, &conflict.json()["error"]), (409, &json!("DatabaseConflict")));
    assert_eq!(call(&outside, "GET", "tickets.json?external_id=m", &[], &Value::Null).await.json()["count"], 2);
}
