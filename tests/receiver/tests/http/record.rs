use receiver::{Receiver, Service};

use crate::client::{KEY, ask, get, owned, token};

const USER: u64 = 76_561_197_960_287_930;

#[tokio::test]
async fn keeps_everything_but_credentials() {
    let outside = Receiver::start(0).await.unwrap();
    let token = token(&outside).await;
    ask(&outside, &token, "external_games", "fields uid; where uid = (\"440\") & external_game_source = 1;").await;
    owned(&outside, USER, "").await;
    get(&format!("{}/a/b?c=d", outside.url("nowhere"))).await;

    let arrivals = outside.arrivals();
    let seen: Vec<_> = arrivals
        .iter()
        .map(|arrival| {
            (arrival.sequence, arrival.service.as_str(), arrival.method.as_str(), arrival.path.as_str(), arrival.status)
        })
        .collect();
    assert_eq!(
        seen,
        [
            (1, "twitch", "POST", "/oauth2/token", Some(200)),
            (2, "igdb", "POST", "/v4/external_games", Some(200)),
            (3, "steam", "GET", "/IPlayerService/GetOwnedGames/v1/", Some(200)),
            (4, "nowhere", "GET", "/a/b", Some(404)),
        ]
    );
    assert_eq!(arrivals[0].body, "client_id=app&client_secret=REDACTED&grant_type=client_credentials");
    assert_eq!(arrivals[1].body, "fields uid; where uid = (\"440\") & external_game_source = 1;");
    assert_eq!(arrivals[1].headers["client-id"], "app");
    assert_eq!(arrivals[1].headers["authorization"], "REDACTED");
    assert_eq!(arrivals[2].query, format!("key=REDACTED&steamid={USER}&format=json"));
    assert_eq!(arrivals[3].query, "c=d");
    let whole = format!("{arrivals:?}");
    for credential in [KEY, token.as_str(), "word"] {
        assert!(!whole.contains(credential), "{credential}");
    }
}

#[tokio::test]
async fn counts_and_forgets() {
    let outside = Receiver::start(0).await.unwrap();
    for _ in 0..3 {
        owned(&outside, USER, "").await;
    }
    token(&outside).await;
    assert_eq!((outside.count(Service::Steam), outside.count(Service::Twitch)), (3, 1));
    assert_eq!(outside.arrivals_at(Service::Steam).len(), 3);
    outside.clear();
    assert_eq!(outside.count(Service::Steam), 0);
    owned(&outside, USER, "").await;
    assert_eq!(outside.arrivals()[0].sequence, 5, "the count goes on");
}
