use std::time::Duration;

use receiver::{Credentials, Failure, Fault, Limits, Receiver, Service};
use serde_json::{Value, json};

use crate::client::{ask, send, token};

/// A receiver without limits, and a token.
async fn unlimited() -> (Receiver, String) {
    let outside = Receiver::start(0).await.expect("a port");
    outside.set_limits(Service::Igdb, Limits::NONE);
    let token = token(&outside).await;
    (outside, token)
}

fn uids(apps: impl IntoIterator<Item = u32>) -> String {
    apps.into_iter().map(|app| format!("\"{app}\"")).collect::<Vec<_>>().join(",")
}

#[tokio::test]
async fn external_games_match_apps() {
    let (outside, token) = unlimited().await;
    for source in ["external_game_source", "category"] {
        let query =
            format!("fields uid,game; where uid = (\"440\",\"570\",\"7\") & {source} = 1; limit 500; offset 0;");
        let reply = ask(&outside, &token, "external_games", &query).await;
        assert_eq!(reply.status, 200);
        assert_eq!(reply.header("x-count"), Some("2"));
        let rows =
            json!([{ "id": 1_000_088, "uid": "440", "game": 88 }, { "id": 1_000_114, "uid": "570", "game": 114 }]);
        assert_eq!(reply.json(), rows);
    }
    assert_eq!(outside.igdb_games(440), [88]);
    let reply = ask(&outside, &token, "games", "fields name,slug; where id = (88,114); sort name asc;").await;
    let rows = json!([
        { "id": 114, "name": "Dota 2", "slug": "dota-2" },
        { "id": 88, "name": "Team Fortress 2", "slug": "team-fortress-2" },
    ]);
    assert_eq!(reply.json(), rows);
    outside.set_unknown_apps([440]);
    assert_eq!(ask(&outside, &token, "games", "where external_games.uid = \"440\";").await.json(), json!([]));
    assert!(outside.igdb_games(440).is_empty());
}

#[tokio::test]
async fn pages_hold_every_row_once() {
    let (outside, token) = unlimited().await;
    let asked: Vec<u32> = (1..=500).map(|place| place * 10).collect();
    let query = format!("fields uid,game; where uid = ({}) & external_game_source = 1; ", uids(asked.iter().copied()));
    let mut games: Vec<u64> = Vec::new();
    loop {
        let page =
            ask(&outside, &token, "external_games", &format!("{query} limit 200; offset {};", games.len())).await;
        let page: Value = page.json();
        let rows = page.as_array().unwrap();
        games.extend(rows.iter().map(|row| row["game"].as_u64().unwrap()));
        if rows.len() < 200 {
            break;
        }
    }
    let mut expected: Vec<u64> = asked.iter().flat_map(|app| outside.igdb_games(*app)).map(u64::from).collect();
    expected.sort_unstable();
    assert_eq!(games, expected);
    let matched = asked.iter().filter(|app| !outside.igdb_games(**app).is_empty()).count();
    assert!((430..500).contains(&matched), "most are known, not all: {matched}");
    assert!(games.len() > matched, "some have two");
    assert_eq!(ask(&outside, &token, "external_games", &query).await.json().as_array().unwrap().len(), 10);
}

#[tokio::test]
async fn queries_that_are_refused() {
    let (outside, token) = unlimited().await;
    for (endpoint, query, status, title) in [
        ("external_games", "fields uid", 400, "Syntax Error"),
        ("external_games", "fields uid; where uid = 440;", 400, "Syntax Error"),
        ("external_games", "fields uid, nope;", 400, "Invalid Field"),
        ("games", "fields name; limit 501;", 403, "Request limit to high"),
    ] {
        let reply = ask(&outside, &token, endpoint, query).await;
        assert_eq!(reply.status, status, "{query}");
        let fault = &reply.json()[0];
        assert_eq!((&fault["title"], &fault["status"]), (&json!(title), &json!(status)), "{query}");
        assert!(!fault["cause"].as_str().unwrap().is_empty());
    }
    assert_eq!(ask(&outside, &token, "gamez", "").await.status, 404);
}

#[tokio::test]
async fn authentication() {
    let (outside, token) = unlimited().await;
    let bearer = format!("Bearer {token}");
    let asked = async |headers: &[(&str, &str)]| {
        send("POST", &format!("{}/games", outside.igdb_url()), headers, "fields name;").await.unwrap()
    };
    let complete = [("client-id", "app"), ("authorization", bearer.as_str())];
    assert_eq!(asked(&complete).await.status, 200);
    for headers in [
        &[][..],
        &[("client-id", "app")],
        &[("authorization", bearer.as_str())],
        &[("client-id", "other"), ("authorization", bearer.as_str())],
        &[("client-id", "app"), ("authorization", token.as_str())],
        &[("client-id", "app"), ("authorization", "Bearer made-up")],
    ] {
        let reply = asked(headers).await;
        assert_eq!(reply.status, 401, "{headers:?}");
        assert!(reply.json()["message"].as_str().unwrap().starts_with("Authorization Failure"));
    }
    outside.set_credentials(Service::Igdb, Credentials::except([token.as_str()]));
    assert_eq!(asked(&complete).await.status, 401);
    outside.set_credentials(Service::Igdb, Credentials::only(["made-up"]));
    assert_eq!(asked(&complete).await.status, 401);
    assert_eq!(asked(&[("client-id", "app"), ("authorization", "Bearer made-up")]).await.status, 200);
}

#[tokio::test]
async fn four_requests_a_second() {
    let outside = Receiver::start(0).await.unwrap();
    outside.stop_clock();
    let token = token(&outside).await;
    let statuses = async |count: usize| {
        let mut statuses = Vec::new();
        for _ in 0..count {
            statuses.push(ask(&outside, &token, "games", "").await.status);
        }
        statuses
    };
    assert_eq!(statuses(6).await, [200, 200, 200, 200, 429, 429]);
    let reply = ask(&outside, &token, "games", "").await;
    assert_eq!(reply.json(), json!({ "message": "Too Many Requests" }));
    assert_eq!(reply.header("retry-after"), None);
    outside.advance(Duration::from_millis(500));
    assert_eq!(statuses(3).await, [200, 200, 429]);
    outside.set_limits(Service::Igdb, Limits { per_second: Some(1), ..Limits::NONE });
    assert_eq!(statuses(2).await, [200, 429]);
    outside.set_limits(Service::Igdb, Limits::NONE);
    assert_eq!(statuses(9).await, [200; 9]);
}

#[tokio::test]
async fn eight_requests_open_at_once() {
    let outside = std::sync::Arc::new(Receiver::start(0).await.unwrap());
    outside.set_limits(Service::Igdb, Limits { per_second: None, ..Limits::IGDB });
    let token = token(&outside).await;
    let hang = outside.fail(Fault::new(Service::Igdb, Failure::Hang));
    let open: Vec<_> = (0..8)
        .map(|_| {
            let (outside, token) = (outside.clone(), token.clone());
            tokio::spawn(async move { ask(&outside, &token, "games", "").await.status })
        })
        .collect();
    outside.wait_for(Service::Igdb, 8).await;
    assert_eq!(ask(&outside, &token, "games", "").await.status, 429);
    outside.lift(hang);
    for request in open {
        assert_eq!(request.await.unwrap(), 200);
    }
    assert_eq!(ask(&outside, &token, "games", "").await.status, 200);
}
