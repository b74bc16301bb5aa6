//! Ends in the middle, and deliveries that meet.

use crate::world::{ACCOUNT, Message, World};
use receiver::{Failure, Fault, Library, Service};

const OTHER: u64 = ACCOUNT + 1;

/// A library that takes several chunks, changed since it was imported: some games left, some came, all the others stay.
async fn changed() -> World {
    let world = World::new(5).await;
    world.outside.set_library(ACCOUNT, Library::Apps((10..=130).step_by(10).collect()));
    assert!(world.deliver(&Message::new("m-0", 0)).await);
    world.outside.set_library(ACCOUNT, Library::Apps((60..=180).step_by(10).collect()));
    world
}

#[tokio::test]
async fn an_end_after_any_write_loses_and_doubles_nothing() {
    let whole = changed().await;
    assert!(whole.deliver(&Message::new("m-1", 1)).await);
    let expected = whole.games();
    assert_eq!(whole.owned(), whole.at_steam(ACCOUNT));

    for writes in 0.. {
        let world = changed().await;
        world.aws.die_after(writes);
        let done = world.deliver(&Message::new("m-1", 1)).await;
        let died = world.aws.revive();
        assert_ne!(done, died, "after {writes}");
        assert!(world.deliver(&Message::new("m-1", 1)).await, "after {writes}");
        assert_eq!(world.games(), expected, "after {writes}");
        assert_eq!(world.import()["state"]["S"], "done", "after {writes}");
        if done {
            // Three ends of chunks, a claim and an end, five games that came and five that left.
            assert_eq!(writes, 15);
            break;
        }
    }
}

#[tokio::test]
async fn every_delivery_makes_progress_however_early_it_ends() {
    let world = World::new(5).await;
    world.outside.set_library(ACCOUNT, Library::Size(40));
    let (mut before, mut deliveries) = (0, 0);
    loop {
        // A claim, and two writes more.
        world.aws.die_after(3);
        deliveries += 1;
        if world.deliver(&Message::new("m-1", 1)).await {
            break;
        }
        world.aws.revive();
        let through: u32 = world.import()["through"]["N"].as_str().unwrap().parse().unwrap();
        let progress = world.games().len() + through as usize;
        assert!(progress > before, "delivery {deliveries}");
        before = progress;
    }
    assert_eq!(world.owned(), world.at_steam(ACCOUNT));
}

#[tokio::test]
async fn a_resumed_import_asks_for_what_is_left_alone() {
    let world = World::new(10).await;
    world.outside.set_library(ACCOUNT, Library::Apps((10..=300).step_by(10).collect()));
    // The claim, the first chunk of ten, its end, and half of the second chunk.
    world.aws.die_after(17);
    assert!(!world.deliver(&Message::new("m-1", 1)).await);
    world.aws.revive();
    world.outside.clear();
    world.aws.forget_calls();
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    assert!(world.outside.arrivals_at(Service::Igdb).iter().all(|query| !query.body.contains("\"100\"")));
    // A claim, fifteen games, two ends of chunks and the end.
    assert_eq!(world.aws.count("PutItem"), 19);
    assert_eq!(world.owned(), world.at_steam(ACCOUNT));
}

#[tokio::test]
async fn a_game_bought_between_two_deliveries_is_not_overlooked() {
    let world = World::new(5).await;
    world.outside.set_library(ACCOUNT, Library::Apps((20..=300).step_by(10).collect()));
    world.aws.die_after(14);
    assert!(!world.deliver(&Message::new("m-1", 1)).await);
    world.aws.revive();
    world.outside.set_library(ACCOUNT, Library::Apps((10..=300).step_by(10).collect()));
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    assert_eq!(world.owned(), world.at_steam(ACCOUNT));
}

/// Runs `first` until it hangs at IGDB, then `second` to its end, then lets `first` go on.
async fn overtaken(world: &World, first: &Message, second: &Message) -> (bool, bool) {
    world.outside.clear();
    let fault = world.outside.fail(Fault::new(Service::Igdb, Failure::Hang).times(1));
    let overtaking = async {
        world.outside.wait_for(Service::Igdb, 1).await;
        let done = world.deliver(second).await;
        world.outside.lift(fault);
        done
    };
    tokio::join!(world.deliver(first), overtaking)
}

#[tokio::test]
async fn two_deliveries_of_one_message_do_the_work_of_one() {
    let whole = changed().await;
    assert!(whole.deliver(&Message::new("m-1", 1)).await);

    let world = changed().await;
    let message = Message::new("m-1", 1);
    assert_eq!(overtaken(&world, &message, &message).await, (true, true));
    assert_eq!(world.games(), whole.games());
}

#[tokio::test]
async fn a_delivery_that_lost_its_claim_does_not_let_its_message_be_deleted() {
    let world = changed().await;
    let message = Message::new("m-1", 1);
    world.outside.clear();
    let fault = world.outside.fail(Fault::new(Service::Igdb, Failure::Hang).times(1));
    let overtaking = async {
        world.outside.wait_for(Service::Igdb, 1).await;
        // The second delivery claims, and ends before it has done anything.
        world.aws.die_after(1);
        let done = world.deliver(&message).await;
        world.aws.revive();
        world.outside.lift(fault);
        done
    };
    assert_eq!(tokio::join!(world.deliver(&message), overtaking), (false, false));
    assert!(world.deliver(&message).await);
    assert_eq!(world.owned(), world.at_steam(ACCOUNT));
}

#[tokio::test]
async fn of_two_requests_the_one_sent_last_makes_the_library() {
    let (older, newer) = (Message::new("m-1", 1), Message::new("m-2", 2));
    let newer = Message { account: OTHER.to_string(), ..newer };
    for (first, second) in [(&older, &newer), (&newer, &older)] {
        let world = World::new(5).await;
        world.outside.set_library(ACCOUNT, Library::Apps([10, 20, 30].into()));
        world.outside.set_library(OTHER, Library::Apps([20, 30, 40].into()));
        assert_eq!(overtaken(&world, first, second).await, (true, true));
        assert_eq!(world.owned(), [20, 30, 40]);
        assert_eq!(world.import()["steamId"]["S"], OTHER.to_string());

        // One after the other, too.
        assert!(world.deliver(first).await && world.deliver(second).await);
        assert_eq!(world.owned(), [20, 30, 40]);
    }
}

#[tokio::test]
async fn an_account_that_was_exchanged_leaves_its_games_behind() {
    let world = World::new(5).await;
    world.outside.set_library(ACCOUNT, Library::Apps([10, 20].into()));
    world.outside.set_library(OTHER, Library::Apps([20, 30].into()));
    assert!(world.deliver(&Message::new("m-1", 1)).await);
    assert!(world.deliver(&Message { account: OTHER.to_string(), ..Message::new("m-2", 2) }).await);
    assert_eq!(world.owned(), [20, 30]);
    assert_eq!(world.games()[&20]["steamId"]["S"], OTHER.to_string());
}
