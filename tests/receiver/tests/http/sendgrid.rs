use std::time::{Duration, SystemTime};

use receiver::{Credentials, Failure, Fault, Limits, Receiver, Service};
use serde_json::{Value, json};

use crate::client::{Broken, Reply, get, send};

const KEY: &str = "SG.abcdefghijklmnopqrstuv.word";

async fn mail(outside: &Receiver, body: &Value) -> Reply {
    try_mail(outside, body.to_string()).await.expect("a reply")
}

async fn try_mail(outside: &Receiver, body: String) -> Result<Reply, Broken> {
    let bearer = format!("Bearer {KEY}");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    send("POST", &url(outside), &headers, body).await
}

fn url(outside: &Receiver) -> String {
    format!("{}/v3/mail/send", outside.url(Service::SendGrid))
}

fn to(addresses: &[&str]) -> Value {
    addresses.iter().map(|email| json!({ "email": email })).collect()
}

fn wish(message: &str) -> Value {
    json!({
        "personalizations": [{ "to": to(&["ada@example.com"]), "custom_args": { "message_id": message } }],
        "from": { "email": "news@example.com" },
        "subject": "Welcome",
        "content": [{ "type": "text/plain", "value": "Hello" }],
    })
}

#[tokio::test]
async fn a_mail_is_accepted() {
    let outside = Receiver::start(0).await.unwrap();
    let first = mail(&outside, &wish("m-1")).await;
    assert_eq!((first.status, first.body.as_str(), first.header("content-type")), (202, "", None));
    let second = mail(&outside, &wish("m-2")).await;
    assert!(!first.header("x-message-id").unwrap().is_empty());
    assert_ne!(first.header("x-message-id"), second.header("x-message-id"));
    assert_eq!(first.header("x-ratelimit-limit"), None);

    let sent = outside.effects_of(Service::SendGrid, "m-1");
    assert_eq!((sent.len(), sent[0].key.as_str()), (1, "ada@example.com message_id=m-1"));
    let detail = json!({ "to": "ada@example.com", "subject": "Welcome", "custom_args": { "message_id": "m-1" } });
    assert_eq!(sent[0].detail, detail);
    assert_eq!(outside.effects_of(Service::SendGrid, "ada@example.com").len(), 2);
    assert_eq!(outside.arrivals_of(Service::SendGrid, "m-2").len(), 1);
}

#[tokio::test]
async fn a_repetition_is_counted_by_recipient_and_arguments() {
    let outside = Receiver::start(0).await.unwrap();
    let mut two = wish("m-1");
    two["personalizations"] = json!([
        { "to": to(&["ada@example.com"]), "cc": to(&["bob@example.com"]), "custom_args": { "message_id": "m-1" } },
        { "to": to(&["ada@example.com"]), "custom_args": { "message_id": "m-2" } },
    ]);
    two["custom_args"] = json!({ "campaign": "c" });
    for _ in 0..2 {
        assert_eq!(mail(&outside, &two).await.status, 202);
    }
    assert_eq!(mail(&outside, &wish("m-1")).await.status, 202);
    let repeated = [
        ("ada@example.com campaign=c message_id=m-1".to_owned(), 2),
        ("ada@example.com campaign=c message_id=m-2".to_owned(), 2),
        ("bob@example.com campaign=c message_id=m-1".to_owned(), 2),
    ];
    assert_eq!(outside.repeated(Service::SendGrid), repeated.into());
    assert_eq!(outside.effects_of(Service::SendGrid, "m-1").len(), 5);
}

#[tokio::test]
async fn the_sandbox_sends_nothing() {
    let outside = Receiver::start(0).await.unwrap();
    let mut wish = wish("m-1");
    wish["mail_settings"] = json!({ "sandbox_mode": { "enable": true } });
    assert_eq!(mail(&outside, &wish).await.status, 200);
    assert!(outside.effects_at(Service::SendGrid).is_empty());
}

#[tokio::test]
async fn what_is_refused() {
    let outside = Receiver::start(0).await.unwrap();
    let with = |pointer: &str, value: Value| {
        let mut wish = wish("m-1");
        *wish.pointer_mut(pointer).expect("a member") = value;
        wish
    };
    let person = "/personalizations/0";
    let many =
        |count: usize| (0..count).map(|n| json!({ "to": to(&[&format!("p{n}@example.com")]) })).collect::<Value>();
    let crowd: Value = (0..1_001).map(|n| json!({ "email": format!("p{n}@example.com") })).collect();
    assert_eq!(mail(&outside, &with("/personalizations", many(1_000))).await.status, 202);
    outside.clear();
    for (wish, field, message) in [
        (with("/personalizations", json!([])), "personalizations", "at least one personalization"),
        (with("/personalizations", many(1_001)), "personalizations", "You have provided 1001 personalizations"),
        (with("/personalizations/0/to", crowd), "personalizations", "limit of 1000 total recipients"),
        (with("/personalizations/0/to", json!([])), "personalizations.0.to", "at least one email"),
        (with("/personalizations/0/to/0/email", json!("ada")), "personalizations.0.to.0.email", "valid address"),
        (with(person, json!({ "to": to(&["a@b.c", "A@b.c"]) })), "personalizations.0", "first duplicate"),
        (
            with("/personalizations/0/custom_args/message_id", json!(1)),
            "personalizations.0.custom_args.message_id",
            "must be a string",
        ),
        (
            with("/personalizations/0/custom_args/message_id", json!("x".repeat(10_000))),
            "personalizations.0.custom_args",
            "10000 bytes",
        ),
        (with("/from", json!({})), "from.email", "must be provided"),
        (with("/from/email", json!("news@")), "from.email", "valid address"),
        (with("/subject", json!("")), "subject", "subject is required"),
        (with("/content", json!([])), "content", "content parameter is required"),
        (with("/content/0/value", json!("")), "content.0.value", "at least one character"),
    ] {
        let reply = mail(&outside, &wish).await;
        let errors = reply.json()["errors"].clone();
        assert_eq!((reply.status, &errors[0]["field"]), (400, &json!(field)), "{errors}");
        assert!(errors[0]["message"].as_str().unwrap().contains(message), "{errors}");
    }
    assert_eq!(try_mail(&outside, "{".to_owned()).await.unwrap().status, 400);
    let both = mail(&outside, &json!({})).await.json()["errors"].as_array().unwrap().len();
    assert_eq!(both, 4, "every fault is named");
    assert!(outside.effects_at(Service::SendGrid).is_empty());
}

#[tokio::test]
async fn a_template_needs_neither_subject_nor_content() {
    let outside = Receiver::start(0).await.unwrap();
    let mut wish = wish("m-1");
    wish.as_object_mut().unwrap().remove("content");
    wish.as_object_mut().unwrap().remove("subject");
    wish["template_id"] = json!("d-1");
    assert_eq!(mail(&outside, &wish).await.status, 202);
}

#[tokio::test]
async fn too_much_is_a_page_of_nginx() {
    let outside = Receiver::start(0).await.unwrap();
    let reply = try_mail(&outside, " ".repeat(30 * 1024 * 1024 + 1)).await.unwrap();
    assert_eq!((reply.status, reply.header("content-type")), (413, Some("text/html; charset=UTF-8")));
    assert_eq!(outside.arrivals()[0].body, "31457281 bytes");
    assert!(reply.body.contains("413 Request Entity Too Large"), "{}", reply.body);
}

#[tokio::test]
async fn who_asks_is_checked() {
    let outside = Receiver::start(0).await.unwrap();
    let asked = async |authorization: &str, kind: &str| {
        let headers = [("authorization", authorization), ("content-type", kind)];
        send("POST", &url(&outside), &headers, wish("m-1").to_string()).await.unwrap()
    };
    let bearer = format!("Bearer {KEY}");
    for wrong in ["", "Bearer ", "Basic x", "Bearer a b"] {
        let reply = asked(wrong, "application/json").await;
        let message = &reply.json()["errors"][0]["message"];
        assert_eq!(reply.status, 401, "{wrong}");
        assert_eq!(message, "The provided authorization grant is invalid, expired, or revoked");
    }
    assert_eq!(asked(&bearer, "text/plain").await.status, 415);
    assert_eq!(asked(&bearer, "application/json; charset=utf-8").await.status, 202);
    outside.set_credentials(Service::SendGrid, Credentials::except([KEY]));
    assert_eq!(asked(&bearer, "application/json").await.status, 401);
    outside.set_credentials(Service::SendGrid, Credentials::only([KEY]));
    assert_eq!(asked(&bearer, "application/json").await.status, 202);
    assert_eq!(get(&url(&outside)).await.status, 401);
    let headers = [("authorization", bearer.as_str())];
    assert_eq!(send("GET", &url(&outside), &headers, "").await.unwrap().status, 405);
    let scopes = format!("{}/v3/scopes", outside.url(Service::SendGrid));
    assert_eq!(send("GET", &scopes, &headers, "").await.unwrap().status, 404);
}

#[tokio::test]
async fn a_limit_is_told_and_kept() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    outside.set_limits(Service::SendGrid, Limits::window(2, 60));
    let reset = outside.wall().duration_since(SystemTime::UNIX_EPOCH).unwrap() + Duration::from_mins(1);
    let reset = reset.as_secs_f64().ceil().to_string();
    for (status, remaining) in [(202, "1"), (202, "0"), (429, "0")] {
        let reply = mail(&outside, &wish("m-1")).await;
        assert_eq!((reply.status, reply.header("x-ratelimit-limit")), (status, Some("2")));
        assert_eq!(reply.header("x-ratelimit-remaining"), Some(remaining));
        assert_eq!(reply.header("x-ratelimit-reset"), Some(reset.as_str()));
    }
    outside.advance(Duration::from_mins(1));
    assert_eq!(mail(&outside, &wish("m-1")).await.status, 202);
    outside.fail(Fault::retry_after(Service::SendGrid, 3).times(1));
    let refused = mail(&outside, &wish("m-1")).await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("3")));
    assert_eq!(refused.json()["errors"][0]["message"], "too many requests");
}

#[tokio::test]
async fn a_lost_answer_is_the_one_repetition() {
    let outside = Receiver::start(0).await.unwrap();
    for (failure, broken) in [(Failure::Lose, Broken::Reset), (Failure::Truncate, Broken::Body(202))] {
        outside.fail(Fault::new(Service::SendGrid, failure).times(1));
        assert_eq!(try_mail(&outside, wish("m-1").to_string()).await.err(), Some(broken));
    }
    assert_eq!(outside.repeated(Service::SendGrid), [("ada@example.com message_id=m-1".to_owned(), 2)].into());
    outside.fail(Fault::new(Service::SendGrid, Failure::Reset).times(1));
    assert_eq!(try_mail(&outside, wish("m-2").to_string()).await.err(), Some(Broken::Reset));
    assert!(outside.effects_of(Service::SendGrid, "m-2").is_empty());
}
