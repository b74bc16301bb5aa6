use std::time::{Duration, SystemTime};

use ams_signature::{IDEMPOTENCY_KEY, SIGNATURE, TIMESTAMP, sign};
use receiver::{Credentials, Failure, Fault, INGEST_SECRET, Receiver, Service};
use serde_json::{Value, json};

use crate::client::{Broken, Reply, get, send};
use crate::control::set;

const BODY: &str = r#"{"dataset_id":"sp-traffic","clicks":3}"#;

fn url(outside: &Receiver) -> String {
    format!("{}/functions/v1/ams-ingest", outside.url(Service::Supabase))
}

fn seconds(outside: &Receiver) -> u64 {
    outside.wall().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_secs()
}

/// Sends a body, signed now.
async fn ingest(outside: &Receiver, secret: &str, key: &str, body: &str) -> Reply {
    try_ingest(outside, secret, key, body).await.expect("a reply")
}

async fn try_ingest(outside: &Receiver, secret: &str, key: &str, body: &str) -> Result<Reply, Broken> {
    let now = seconds(outside);
    let (stamp, signature) = (now.to_string(), sign(secret.as_bytes(), now, body.as_bytes()));
    let headers = [(TIMESTAMP, stamp.as_str()), (SIGNATURE, &signature), (IDEMPOTENCY_KEY, key)];
    send("POST", &url(outside), &headers, body.to_owned()).await
}

fn code(reply: &Reply) -> (u16, Value) {
    (reply.status, reply.json()["error"]["code"].clone())
}

#[tokio::test]
async fn a_record_is_stored_once() {
    let outside = Receiver::start(0).await.unwrap();
    let first = ingest(&outside, INGEST_SECRET, "m-1", BODY).await;
    assert_eq!((first.status, first.json()), (200, json!({ "status": "stored", "id": "m-1" })));
    let again = ingest(&outside, INGEST_SECRET, "m-1", BODY).await;
    assert_eq!((again.status, again.json()), (200, json!({ "status": "duplicate", "id": "m-1" })));
    let other = ingest(&outside, INGEST_SECRET, "m-1", "{}").await;
    assert_eq!(code(&other), (422, json!("idempotency_key_reused")));

    assert_eq!(outside.arrivals_of(Service::Supabase, "m-1").len(), 3);
    let effects = outside.effects_of(Service::Supabase, "m-1");
    assert_eq!(effects.len(), 1);
    assert_eq!((effects[0].sequence, &effects[0].detail), (1, &serde_json::from_str::<Value>(BODY).unwrap()));
    assert!(outside.effects_of(Service::Supabase, "m-2").is_empty());
}

#[tokio::test]
async fn the_window_is_five_minutes() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let now = seconds(&outside);
    let signed = async |at: u64, key: &str| {
        let (stamp, signature) = (at.to_string(), sign(INGEST_SECRET.as_bytes(), at, BODY.as_bytes()));
        let headers = [(TIMESTAMP, stamp.as_str()), (SIGNATURE, &signature), (IDEMPOTENCY_KEY, key)];
        send("POST", &url(&outside), &headers, BODY).await.unwrap()
    };
    assert_eq!(signed(now - 300, "past").await.status, 200);
    assert_eq!(signed(now + 300, "future").await.status, 200);
    let stale = signed(now - 301, "a").await;
    assert_eq!(code(&stale), (401, json!("invalid_signature")));
    assert!(stale.body.contains("more than five minutes old"), "{}", stale.body);
    assert!(signed(now + 301, "b").await.body.contains("more than five minutes ahead"));
    // Later the same request is played again.
    outside.advance(Duration::from_mins(5));
    assert_eq!(signed(now - 300, "past").await.status, 401);
    assert_eq!(signed(now + 300, "future").await.json()["status"], "duplicate");
}

#[tokio::test]
async fn a_replay_under_another_key_is_refused() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let now = seconds(&outside);
    let signature = sign(INGEST_SECRET.as_bytes(), now, BODY.as_bytes());
    let stamp = now.to_string();
    let sent = async |signature: &str, key: &str| {
        let headers = [(TIMESTAMP, stamp.as_str()), (SIGNATURE, signature), (IDEMPOTENCY_KEY, key)];
        send("POST", &url(&outside), &headers, BODY).await.unwrap()
    };
    assert_eq!(sent(&signature, "m-1").await.status, 200);
    assert_eq!(code(&sent(&signature, "m-2").await), (409, json!("replayed")));
    assert_eq!(code(&sent(&format!("v2=0,{signature}"), "m-2").await), (409, json!("replayed")));
    assert_eq!(sent(&signature, "m-1").await.json()["status"], "duplicate");
    // Signed a second later by who knows the secret, it is a message of its own.
    outside.advance(Duration::from_secs(1));
    assert_eq!(ingest(&outside, INGEST_SECRET, "m-2", BODY).await.json()["status"], "stored");
}

#[tokio::test]
async fn a_secret_takes_over_from_another() {
    let outside = Receiver::start(0).await.unwrap();
    let status =
        async |secret: &str, key: &str| ingest(&outside, secret, key, &format!("{{\"k\":\"{key}\"}}")).await.status;
    assert_eq!((status(INGEST_SECRET, "1").await, status("new", "2").await), (200, 401));
    set(&outside, "PUT", "credentials/supabase", json!({ "valid": ["new", INGEST_SECRET] })).await;
    assert_eq!((status(INGEST_SECRET, "3").await, status("new", "4").await, status("x", "5").await), (200, 200, 401));
    outside.set_credentials(Service::Supabase, Credentials::only(["new"]));
    assert_eq!((status(INGEST_SECRET, "6").await, status("new", "7").await), (401, 200));
    outside.set_credentials(Service::Supabase, Credentials::except([INGEST_SECRET]));
    assert_eq!(status(INGEST_SECRET, "8").await, 401);
}

#[tokio::test]
async fn what_is_refused() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let now = seconds(&outside).to_string();
    let good = sign(INGEST_SECRET.as_bytes(), seconds(&outside), BODY.as_bytes());
    let list = sign(INGEST_SECRET.as_bytes(), seconds(&outside), b"[1]");
    for (headers, body, status, expected) in [
        (vec![(SIGNATURE, good.as_str()), (IDEMPOTENCY_KEY, "m")], BODY, 401, "missing_header"),
        (vec![(TIMESTAMP, &now), (IDEMPOTENCY_KEY, "m")], BODY, 401, "missing_header"),
        (vec![(TIMESTAMP, "today"), (SIGNATURE, &good), (IDEMPOTENCY_KEY, "m")], BODY, 401, "invalid_signature"),
        (vec![(TIMESTAMP, &now), (SIGNATURE, "v1=00"), (IDEMPOTENCY_KEY, "m")], BODY, 401, "invalid_signature"),
        (vec![(TIMESTAMP, &now), (SIGNATURE, &good), (IDEMPOTENCY_KEY, "m")], "{}", 401, "invalid_signature"),
        (vec![(TIMESTAMP, &now), (SIGNATURE, &good)], BODY, 400, "missing_idempotency_key"),
        (vec![(TIMESTAMP, &now), (SIGNATURE, &good), (IDEMPOTENCY_KEY, "")], BODY, 400, "missing_idempotency_key"),
        (vec![(TIMESTAMP, &now), (SIGNATURE, &list), (IDEMPOTENCY_KEY, "m")], "[1]", 400, "invalid_body"),
    ] {
        let reply = send("POST", &url(&outside), &headers, body).await.unwrap();
        assert_eq!(code(&reply), (status, json!(expected)), "{headers:?}");
    }
    assert_eq!(get(&url(&outside)).await.status, 405);
    let elsewhere = get(&format!("{}/functions/v1/other", outside.url(Service::Supabase))).await;
    assert_eq!((elsewhere.status, elsewhere.header("sb-error-code")), (404, Some("NOT_FOUND")));
    assert!(outside.effects_at(Service::Supabase).is_empty());
    outside.fail(Fault::new(Service::Supabase, Failure::Refuse).times(1));
    assert_eq!(ingest(&outside, INGEST_SECRET, "m", BODY).await.status, 401);
}

#[tokio::test]
async fn what_was_lost_on_the_way_back_is_recognised() {
    let outside = Receiver::start(0).await.unwrap();
    outside.fail(Fault::new(Service::Supabase, Failure::Lose).times(1));
    assert_eq!(try_ingest(&outside, INGEST_SECRET, "m-1", BODY).await.err(), Some(Broken::Reset));
    assert_eq!(ingest(&outside, INGEST_SECRET, "m-1", BODY).await.json()["status"], "duplicate");
    assert_eq!(outside.effects_at(Service::Supabase).len(), 1);
    assert!(outside.repeated(Service::Supabase).is_empty());
}
