use receiver::{Library, Receiver, Service};
use serde_json::{Value, json};

use crate::client::{ask, owned, send, token, token_reply};

const USER: u64 = 76_561_197_960_287_930;

pub(crate) async fn control(outside: &Receiver, method: &str, path: &str, body: Value) -> (u16, Value) {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let reply = send(method, &format!("{}/{path}", outside.url("_control")), &[], body).await.expect("a reply");
    (reply.status, reply.json())
}

/// A control that is understood.
pub(crate) async fn set(outside: &Receiver, method: &str, path: &str, body: Value) -> Value {
    let (status, answer) = control(outside, method, path, body).await;
    assert_eq!(status, 200, "{method} {path}: {answer}");
    answer
}

#[tokio::test]
async fn health() {
    let outside = Receiver::start(0).await.unwrap();
    let healthy = json!({ "status": "ok", "services": Service::ALL });
    assert_eq!(healthy["services"][3], "supabase");
    assert_eq!(set(&outside, "GET", "health", Value::Null).await, healthy);
    assert!(outside.arrivals().is_empty(), "controls are not recorded");
}

#[tokio::test]
async fn faults_come_and_go() {
    let outside = Receiver::start(0).await.unwrap();
    let failures = [
        json!({ "status": { "code": 429, "retry_after": 2 } }),
        json!({ "status": { "code": 500 } }),
        json!("hang"),
        json!("reset"),
        json!("lose"),
        json!({ "status_until": { "code": 429, "seconds": 2 } }),
        json!("truncate"),
        json!({ "slow": { "delay_ms": 5 } }),
        json!("malformed"),
        json!("refuse"),
    ];
    for (index, failure) in failures.iter().enumerate() {
        let fault = json!({ "service": "igdb", "failure": failure, "path": "/v4/games", "times": 3, "percent": 50 });
        assert_eq!(set(&outside, "POST", "faults", fault).await, json!({ "id": index + 1 }));
    }
    set(&outside, "POST", "faults", json!({ "service": "steam", "failure": { "status": { "code": 503 } } })).await;
    assert_eq!(owned(&outside, USER, "").await.status, 503);
    let standing = set(&outside, "GET", "faults", Value::Null).await;
    assert_eq!(standing["faults"].as_array().unwrap().len(), 11);
    assert_eq!(standing["faults"][2]["fault"]["failure"], "hang");
    assert_eq!(set(&outside, "DELETE", "faults/2", Value::Null).await, json!({ "lifted": 1 }));
    assert_eq!(control(&outside, "DELETE", "faults/2", Value::Null).await.0, 404);
    assert_eq!(set(&outside, "DELETE", "faults?service=steam", Value::Null).await, json!({ "lifted": 1 }));
    assert_eq!(owned(&outside, USER, "").await.status, 200);
    assert_eq!(set(&outside, "DELETE", "faults", Value::Null).await, json!({ "lifted": 9 }));
}

#[tokio::test]
async fn rules_and_libraries() {
    let outside = Receiver::start(0).await.unwrap();
    let library = format!("steam/libraries/{USER}");
    for body in [json!({ "size": 12_000 }), json!("private"), json!({ "apps": [440, 570] })] {
        set(&outside, "PUT", &library, body.clone()).await;
        assert_eq!(set(&outside, "GET", &library, Value::Null).await, body);
    }
    assert_eq!(outside.library(USER), Some(vec![440, 570]));
    set(&outside, "DELETE", &library, Value::Null).await;
    assert_ne!(outside.library(USER), Some(vec![440, 570]));
    outside.set_library(USER, Library::Private);

    set(&outside, "PUT", "credentials/steam", json!({ "valid": ["0".repeat(32)] })).await;
    assert_eq!(owned(&outside, USER, "").await.status, 403);
    set(&outside, "PUT", "limits/twitch", json!({ "per_second": 0 })).await;
    let limits = json!({ "per_second": 0, "open": null, "window": null });
    assert_eq!(set(&outside, "GET", "limits/twitch", Value::Null).await, limits);
    assert_eq!(token_reply(&outside, "").await.status, 429);
    assert_eq!(
        set(&outside, "GET", "limits/igdb", Value::Null).await,
        json!({ "per_second": 4, "open": 8, "window": null })
    );
    set(&outside, "PUT", "igdb/unknown", json!({ "apps": [440] })).await;
    assert!(outside.igdb_games(440).is_empty());

    set(&outside, "POST", "reset", Value::Null).await;
    assert_eq!(owned(&outside, USER, "").await.status, 200);
    assert_eq!(token_reply(&outside, "").await.status, 400);
    assert_eq!(outside.igdb_games(440), [88]);
    assert_eq!(set(&outside, "GET", "credentials/steam", Value::Null).await, json!({ "valid": null, "refused": [] }));
}

#[tokio::test]
async fn tokens_and_time() {
    let outside = Receiver::start(0).await.unwrap();
    set(&outside, "POST", "clock", json!({ "stopped": true })).await;
    set(&outside, "PUT", "twitch/tokens", json!({ "lifetime_seconds": 60 })).await;
    let first = token(&outside).await;
    let status = async |token: &str| ask(&outside, token, "games", "").await.status;
    assert_eq!(status(&first).await, 200);
    set(&outside, "POST", "clock", json!({ "advance_ms": 60_000 })).await;
    assert_eq!(status(&first).await, 401);
    let second = token(&outside).await;
    let revoked = set(&outside, "DELETE", &format!("twitch/tokens?token={second}"), Value::Null).await;
    assert_eq!((revoked, status(&second).await), (json!({ "revoked": 1 }), 401));
    let moved = set(&outside, "POST", "clock", json!({ "stopped": false, "advance_ms": 1 })).await;
    assert!(moved["now_ms"].as_u64().unwrap() > 60_000);
}

#[tokio::test]
async fn the_record() {
    let outside = Receiver::start(0).await.unwrap();
    owned(&outside, USER, "").await;
    token(&outside).await;
    for (choice, count) in [
        ("", 2),
        ("?service=steam", 1),
        ("?service=igdb", 0),
        ("?after=1", 1),
        ("?path=/IPlayerService", 1),
        ("?service=steam&after=1", 0),
    ] {
        let counted = set(&outside, "GET", &format!("requests/count{choice}"), Value::Null).await;
        assert_eq!(counted, json!({ "count": count }), "{choice}");
        let record = set(&outside, "GET", &format!("requests{choice}"), Value::Null).await;
        assert_eq!(
            (&record["count"], record["requests"].as_array().unwrap().len()),
            (&json!(count), count),
            "{choice}"
        );
    }
    set(&outside, "DELETE", "requests?service=steam", Value::Null).await;
    assert_eq!(set(&outside, "GET", "requests/count", Value::Null).await, json!({ "count": 1 }));
    set(&outside, "DELETE", "requests", Value::Null).await;
    assert_eq!(set(&outside, "GET", "requests/count", Value::Null).await, json!({ "count": 0 }));
}

#[tokio::test]
async fn what_is_not_understood() {
    let outside = Receiver::start(0).await.unwrap();
    for (method, path, body, status) in [
        ("GET", "nothing", Value::Null, 404),
        ("POST", "health", Value::Null, 404),
        ("PUT", "limits/nowhere", json!({}), 404),
        ("POST", "faults", Value::Null, 400),
        ("POST", "faults", json!({ "service": "nowhere", "failure": "hang" }), 400),
        ("POST", "faults", json!({ "service": "steam", "failure": "boredom" }), 400),
        ("POST", "faults", json!({ "service": "steam", "failure": "hang", "time": 1 }), 400),
        ("POST", "faults", json!({ "service": "steam", "failure": "hang", "percent": 101 }), 400),
        (
            "POST",
            "faults",
            json!({ "service": "steam", "failure": { "status_until": { "code": 99, "seconds": 1 } } }),
            400,
        ),
        ("GET", "effects?service=nowhere", Value::Null, 404),
        ("PUT", "delays/steam", json!({ "delay": 1 }), 400),
        ("PUT", "limits/steam", json!({ "window": { "requests": 1 } }), 400),
        ("POST", "faults", json!({ "service": "steam", "failure": { "status": { "code": 200 } } }), 400),
        ("DELETE", "faults/first", Value::Null, 400),
        ("GET", "requests?after=noon", Value::Null, 400),
        ("PUT", "credentials/steam", json!({ "valid": "all" }), 400),
        ("PUT", "steam/libraries/somebody", json!("private"), 400),
        ("PUT", "steam/libraries/76561197960287930", json!({ "size": -1 }), 400),
        ("POST", "clock", json!({ "advance": 1 }), 400),
    ] {
        let (answered, error) = control(&outside, method, path, body).await;
        assert_eq!(answered, status, "{method} {path}: {error}");
        assert!(!error["error"].as_str().unwrap().is_empty());
    }
}
