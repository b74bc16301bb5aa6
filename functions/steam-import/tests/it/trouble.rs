//! What an import does when the outside world fails.

use crate::world::{ACCOUNT, IGDB_SECRET, Message, STEAM_KEY, USER, World, valid};
use cloud::{Lines, listen};
use harness::log::JsonLines;
use receiver::{Failure, Fault, Library, Service};
use tracing::Level;
use tracing_subscriber::{Registry, layer::SubscriberExt};

/// Delivers a message; whether it was handled, and what was logged, in which no secret and nothing of the message may be.
async fn deliver(world: &World, message: &Message) -> (bool, String) {
    let lines = Lines::default();
    let log = Registry::default().with(JsonLines::new("steam-import", Level::TRACE, lines.clone()));
    let guard = listen(log);
    let done = world.deliver(message).await;
    drop(guard);
    let text = lines.text();
    for hidden in [STEAM_KEY, "hush-hush-twitch", "client-of-igdb", message.user.as_str(), message.account.as_str()] {
        assert!(hidden.is_empty() || !text.contains(hidden), "{hidden} in {text}");
    }
    for line in text.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!((line["messageId"].as_str(), line["function"].as_str()), (Some(message.id), Some("steam-import")));
    }
    (done, text)
}

#[tokio::test]
async fn a_message_that_can_never_be_imported_is_named_and_nothing_is_asked() {
    let world = World::new(500).await;
    let good = Message::new("m-1", 1);
    for (bad, reason) in [
        (Message { account: "76561197960265728".to_owned(), ..good.clone() }, "`steamId`: expected the SteamID64"),
        (Message { account: "STEAM_0:0:11101".to_owned(), ..good.clone() }, "`steamId`: expected the SteamID64"),
        (Message { user: String::new(), ..good.clone() }, "`userId`: expected 1 to 2,048 bytes"),
        (Message { user: "u".repeat(2_049), ..good.clone() }, "`userId`: expected 1 to 2,048 bytes"),
    ] {
        let (done, log) = deliver(&world, &bad).await;
        assert!(!done && log.contains(r#""permanent":true"#) && log.contains(reason), "{log}");
    }
    assert!(world.outside.arrivals().is_empty() && world.aws.actions().is_empty());
}

#[tokio::test]
async fn a_private_profile_leaves_the_library_as_it_is() {
    let world = World::new(500).await;
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    let before = world.aws.entries(USER);
    world.outside.set_library(ACCOUNT, Library::Private);
    let (done, log) = deliver(&world, &Message::new("m-2", 2)).await;
    assert!(!done && log.contains(r#""permanent":true"#) && log.contains("game details are private"), "{log}");
    assert_eq!(world.aws.entries(USER), before);
}

#[tokio::test]
async fn trouble_that_passes_is_waited_out() {
    for service in [Service::Steam, Service::Twitch, Service::Igdb] {
        for failure in [
            Failure::Status { code: 429, retry_after: Some(0) },
            Failure::Status { code: 500, retry_after: None },
            Failure::Status { code: 503, retry_after: Some(0) },
            Failure::Reset,
            Failure::Truncate,
            Failure::Malformed,
        ] {
            let world = World::new(500).await;
            world.outside.fail(Fault::new(service, failure.clone()).times(2));
            let (done, log) = deliver(&world, &Message::new("m-1", 1)).await;
            assert!(done, "{service:?} {failure:?} {log}");
            assert_eq!(world.owned(), world.at_steam(ACCOUNT), "{service:?} {failure:?}");
        }
    }
}

#[tokio::test]
async fn trouble_that_stays_is_a_passing_failure() {
    for (service, reason) in [
        (Service::Steam, "Steam answered 503"),
        (Service::Twitch, "Twitch answered 503"),
        (Service::Igdb, "IGDB answered 503"),
    ] {
        let world = World::new(500).await;
        world.outside.fail(Fault::status(service, 503));
        let (done, log) = deliver(&world, &Message::new("m-1", 1)).await;
        assert!(!done && log.contains(r#""permanent":false"#) && log.contains(reason), "{log}");
        world.outside.lift_all();
        assert!(world.deliver(&Message::new("m-1", 1)).await);
        assert_eq!(world.owned(), world.at_steam(ACCOUNT));
    }
}

#[tokio::test]
async fn a_key_that_was_changed_is_read_again() {
    let world = World::new(500).await;
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    let new = "F".repeat(32);
    world.outside.set_credentials(Service::Steam, valid(&new));
    world.aws.set_secret("steam-key", &new);
    world.outside.clear();
    assert!(world.deliver(&Message::new("m-2", 2)).await);
    assert_eq!(world.outside.count(Service::Steam), 2);
}

#[tokio::test]
async fn a_key_that_stays_refused_waits_for_an_operator() {
    let world = World::new(500).await;
    world.outside.fail(Fault::new(Service::Steam, Failure::Refuse));
    let (done, log) = deliver(&world, &Message::new("m-1", 1)).await;
    assert!(!done && log.contains(r#""permanent":false"#) && log.contains("put a valid one into its secret"), "{log}");
    // Asked with the key that was kept, and with the one that was read again; not more often.
    assert_eq!((world.outside.count(Service::Steam), world.aws.count("GetSecretValue")), (2, 2));
}

#[tokio::test]
async fn a_token_lasts_for_many_imports_and_is_renewed_when_it_is_refused() {
    let world = World::new(500).await;
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    assert!(world.deliver(&Message::new("m-2", 2)).await);
    assert_eq!(world.outside.count(Service::Twitch), 1);
    assert_eq!(world.outside.revoke_tokens(None), 1);
    assert!(world.deliver(&Message::new("m-3", 3)).await);
    assert_eq!(world.outside.count(Service::Twitch), 2);
}

#[tokio::test]
async fn credentials_that_were_changed_are_read_again() {
    let world = World::new(500).await;
    world.outside.set_credentials(Service::Twitch, valid("client-of-igdb:another"));
    let (done, log) = deliver(&world, &Message::new("m-1", 1)).await;
    assert!(!done && log.contains("Twitch refuses IGDB's credentials"), "{log}");
    assert_eq!(world.outside.count(Service::Twitch), 2);

    world.aws.set_secret("igdb-credentials", &IGDB_SECRET.replace("hush-hush-twitch", "another"));
    assert!(world.deliver(&Message::new("m-1", 1)).await);

    world.aws.set_secret("igdb-credentials", "hush-hush-twitch");
    world.outside.set_credentials(Service::Twitch, valid("client-of-igdb:third"));
    world.outside.revoke_tokens(None);
    let (done, log) = deliver(&world, &Message::new("m-2", 2)).await;
    assert!(!done && log.contains("is not `{"), "{log}");
}
