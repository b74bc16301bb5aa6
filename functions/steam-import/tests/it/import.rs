//! What an import leaves in the table.

use crate::world::{ACCOUNT, Message, World};
use receiver::{Library, Service};
use serde_json::json;

#[tokio::test]
async fn a_library_is_imported_in_one_delivery() {
    let world = World::new(500).await;
    world.outside.set_library(ACCOUNT, Library::Size(1_200));
    assert!(world.deliver(&Message::new("m-1", 1)).await);

    let games = world.games();
    assert_eq!(world.owned(), world.at_steam(ACCOUNT));
    for (app, game) in &games {
        let known = world.outside.igdb_games((*app).try_into().unwrap()).into_iter().min();
        assert_eq!(game.get("igdbId"), known.map(|id| json!({ "N": id.to_string() })).as_ref(), "{app}");
        assert_eq!(game["steamId"], json!({ "S": ACCOUNT.to_string() }));
    }
    let matched = games.values().filter(|game| game.get("igdbId").is_some()).count();
    assert!((1_000..1_200).contains(&matched), "{matched}");
    let import = world.import();
    assert_eq!((&import["state"]["S"], &import["games"]["N"]), (&json!("done"), &json!("1200")));
    assert_eq!(import["matched"]["N"], matched.to_string());
    // Three chunks; a few apps have two games, which does not make a chunk's rows more than its limit here.
    assert_eq!((world.outside.count(Service::Steam), world.outside.count(Service::Twitch)), (1, 1));
    assert_eq!(world.outside.count(Service::Igdb), 3);
    assert_eq!(world.aws.actions(), ["GetItem", "GetSecretValue", "PutItem", "Query"]);
}

#[tokio::test]
async fn rows_that_fill_more_than_one_answer_are_all_read() {
    // One row an answer: an app with two games, or none, needs further answers.
    let world = World::new(1).await;
    world.outside.set_library(ACCOUNT, Library::Size(60));
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    for (app, game) in world.games() {
        let known = world.outside.igdb_games(app.try_into().unwrap()).into_iter().min();
        assert_eq!(game.get("igdbId"), known.map(|id| json!({ "N": id.to_string() })).as_ref(), "{app}");
    }
}

#[tokio::test]
async fn a_message_that_comes_again_does_nothing_more() {
    let world = World::new(500).await;
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    let before = world.aws.entries(crate::world::USER);
    world.outside.clear();
    world.aws.forget_calls();
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    assert_eq!(world.aws.entries(crate::world::USER), before);
    assert!(world.outside.arrivals().is_empty());
    assert_eq!(world.aws.actions(), ["GetItem"]);
}

#[tokio::test]
async fn a_library_that_has_not_changed_is_not_written_again() {
    let world = World::new(500).await;
    world.outside.set_library(ACCOUNT, Library::Size(50));
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    let before = world.games();
    world.aws.forget_calls();
    assert!(world.deliver(&Message::new("m-2", 2)).await);
    assert_eq!(world.games(), before);
    // The claim, the end of the one chunk, the end of the import.
    assert_eq!(world.aws.count("PutItem"), 3);
}

#[tokio::test]
async fn a_game_that_left_stays_but_is_not_owned() {
    let world = World::new(500).await;
    world.outside.set_library(ACCOUNT, Library::Apps([20, 440, 570].into()));
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    let first = world.games();

    world.outside.set_library(ACCOUNT, Library::Apps([440].into()));
    assert!(world.deliver(&Message::new("m-2", 2)).await);
    assert_eq!(world.owned(), [440]);
    assert_eq!(world.games()[&570]["playtimeMinutes"], first[&570]["playtimeMinutes"]);

    world.outside.set_library(ACCOUNT, Library::Apps([20, 440, 570].into()));
    assert!(world.deliver(&Message::new("m-3", 3)).await);
    assert_eq!(world.games(), first);

    world.outside.set_library(ACCOUNT, Library::Size(0));
    assert!(world.deliver(&Message::new("m-4", 4)).await);
    assert!(world.owned().is_empty());
    assert_eq!(world.games().len(), 3);
}

#[tokio::test]
async fn what_igdb_does_not_know_is_asked_for_again_and_a_match_is_kept() {
    let world = World::new(500).await;
    let app = (10..).step_by(10).find(|app| !world.outside.igdb_games(*app).is_empty()).unwrap();
    world.outside.set_library(ACCOUNT, Library::Apps([app].into()));
    world.outside.set_unknown_apps([app]);
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    assert_eq!(world.games()[&app.into()].get("igdbId"), None);

    world.outside.set_unknown_apps([]);
    assert!(world.deliver(&Message::new("m-2", 2)).await);
    let known = world.games();
    assert!(known[&app.into()].get("igdbId").is_some());

    world.outside.set_unknown_apps([app]);
    assert!(world.deliver(&Message::new("m-3", 3)).await);
    assert_eq!(world.games(), known);
}
