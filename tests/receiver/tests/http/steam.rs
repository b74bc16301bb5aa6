use std::collections::BTreeSet;

use hyper::Method;
use receiver::{Credentials, Library, Receiver, Service};
use serde_json::json;

use crate::client::{KEY, get, owned, send};

const USER: u64 = 76_561_197_960_287_930;

#[tokio::test]
async fn a_library_is_the_same_at_every_start() {
    let (outside, again) = (Receiver::start(0).await.unwrap(), Receiver::start(0).await.unwrap());
    let more = "&include_appinfo=1&include_played_free_games=1";
    let reply = owned(&outside, USER, more).await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.json(), owned(&again, USER, more).await.json());

    let apps: Vec<u64> = reply.json()["response"]["games"]
        .as_array()
        .unwrap()
        .iter()
        .map(|game| game["appid"].as_u64().unwrap())
        .collect();
    let library = outside.library(USER).unwrap();
    assert_eq!(apps, library.iter().map(|app| u64::from(*app)).collect::<Vec<_>>());
    assert_eq!(reply.json()["response"]["game_count"], library.len());
}

#[tokio::test]
async fn the_parameters_choose_what_is_shown() {
    let outside = Receiver::start(0).await.unwrap();
    outside.set_library(USER, Library::Apps(BTreeSet::from([440, 570, 1950])));
    let games = async |more: &str| owned(&outside, USER, more).await.json()["response"]["games"].clone();

    let all = games("&include_appinfo=true&include_played_free_games=true").await;
    assert_eq!(all.as_array().unwrap().len(), 3);
    assert_eq!(all[0]["name"], "Team Fortress 2");
    assert_eq!(all[0]["img_icon_url"].as_str().unwrap().len(), 40);
    for game in all.as_array().unwrap() {
        let part = |name: &str| game[name].as_u64().unwrap();
        let parts = ["playtime_windows_forever", "playtime_mac_forever", "playtime_linux_forever"];
        assert_eq!(part("playtime_forever"), parts.into_iter().map(part).sum::<u64>());
        assert_eq!(part("playtime_forever") == 0, part("rtime_last_played") == 0);
        assert!(part("playtime_deck_forever") <= part("playtime_linux_forever"));
    }
    let bare = games("&include_played_free_games=1").await;
    assert_eq!((bare[0].get("name"), bare[0].get("img_icon_url")), (None, None));
    assert_eq!(games("").await.as_array().unwrap().len(), 1);
    let filtered = games("&include_played_free_games=1&appids_filter%5B0%5D=570&appids_filter[1]=7").await;
    assert_eq!((filtered.as_array().unwrap().len(), &filtered[0]["appid"]), (1, &json!(570)));
}

#[tokio::test]
async fn libraries_are_as_a_test_wants_them() {
    let outside = Receiver::start(0).await.unwrap();
    let response = async || owned(&outside, USER, "&include_played_free_games=1").await.json()["response"].clone();
    outside.set_library(USER, Library::Private);
    assert_eq!(response().await, json!({}));
    outside.set_library(USER, Library::Size(0));
    assert_eq!(response().await, json!({ "game_count": 0 }));
    outside.set_library(USER, Library::Size(12_000));
    assert_eq!(response().await["games"].as_array().unwrap().len(), 12_000);
    outside.reset();
    assert!(response().await["game_count"].as_u64().unwrap() <= 60);
}

#[tokio::test]
async fn keys_are_checked() {
    let outside = Receiver::start(0).await.unwrap();
    let asked = async |key: &str| {
        let path = "IPlayerService/GetOwnedGames/v0001";
        get(&format!("{}/{path}?{key}&steamid={USER}", outside.steam_url())).await
    };
    let short = &KEY[1..];
    let (bad, letter, good) = (format!("key={short}"), format!("key={short}g"), format!("key={KEY}"));
    for key in ["", "key=", &bad, &letter] {
        let reply = asked(key).await;
        assert_eq!(reply.status, 401, "{key}");
        assert!(reply.body.starts_with("<html><head><title>Unauthorized</title></head>"), "{}", reply.body);
        assert!(reply.header("content-type").unwrap().starts_with("text/html"));
    }
    assert_eq!(asked(&good).await.status, 200);
    for credentials in [Credentials::except([KEY]), Credentials::only(["F".repeat(32)])] {
        outside.set_credentials(Service::Steam, credentials);
        let reply = asked(&good).await;
        assert_eq!(reply.status, 403);
        assert!(reply.body.contains("<title>Forbidden</title>"), "{}", reply.body);
    }
    outside.set_credentials(Service::Steam, Credentials::only([KEY]));
    assert_eq!(asked(&good).await.status, 200);
}

#[tokio::test]
async fn what_is_not_asked_rightly() {
    let outside = Receiver::start(0).await.unwrap();
    for (method, path, status) in [
        (Method::GET, "IPlayerService/GetOwnedGames/v1/?key=KEY", 400),
        (Method::GET, "IPlayerService/GetOwnedGames/v1/?key=KEY&steamid=", 400),
        (Method::GET, "IPlayerService/GetOwnedGames/v1/?key=KEY&steamid=somebody", 400),
        (Method::GET, "IPlayerService/GetOwnedGames/v1/?key=KEY&steamid=12345678901234567", 500),
        (Method::GET, "IPlayerService/GetOwnedGames/v1/?key=KEY&steamid=1", 500),
        (Method::GET, "IPlayerService/GetOwnedGames/v2/?key=KEY&steamid=76561197960287930", 404),
        (Method::GET, "IPlayerService/GetBadges/v1/?key=KEY&steamid=76561197960287930", 404),
        (Method::POST, "IPlayerService/GetOwnedGames/v1/?key=KEY&steamid=76561197960287930", 405),
    ] {
        let url = format!("{}/{}", outside.steam_url(), path.replace("KEY", KEY));
        assert_eq!(send(method.as_str(), &url, &[], "").await.unwrap().status, status, "{method} {path}");
    }
}
