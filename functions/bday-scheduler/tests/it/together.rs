//! Many events, many schedulers, and what breaks between.

use std::time::{Duration, Instant};

use bday_scheduler::{plan, send_due};
use serde_json::json;

use crate::world::{World, at, connect, minute, tick};

const NOW: &str = "2026-06-01T09:00:00Z";

async fn crowd(count: usize) -> World {
    let world = World::new().await;
    let people: Vec<_> = (0..count)
        .map(|at| json!({ "userId": format!("u-{at}"), "fullName": "Ada", "birthDate": "1990-06-01", "timeZone": "UTC" }))
        .collect();
    for people in people.chunks(5_000) {
        world.call(json!({ "enroll": people })).await.unwrap();
    }
    let mut client = connect(&world.login).await;
    while plan(&mut client, at("2026-05-01T00:00:00Z"), 500).await.unwrap() > 0 {}
    world
}

#[tokio::test]
async fn a_thousand_are_sent_by_a_hundred_calls() {
    let world = crowd(1_000).await;
    let mut client = connect(&world.login).await;
    let contract = world.cloud.contract();
    let begun = Instant::now();
    let mut sent = 0;
    loop {
        let batch = send_due(&mut client, &contract.birthdays, at(NOW), minute()).await.unwrap();
        assert_eq!(batch.taken, batch.sent);
        sent += batch.sent;
        if batch.taken == 0 {
            break;
        }
    }
    println!("1,000 events: {:?}", begun.elapsed());
    assert_eq!((sent, world.cloud.look(|state| state.calls)), (1_000, 100));
    assert!(begun.elapsed() < Duration::from_secs(5), "a second where it is deployed, and a busy machine's share here");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn schedulers_at_once_never_take_the_same() {
    let world = crowd(1_000).await;
    let run = async || {
        let mut client = connect(&world.login).await;
        let contract = world.cloud.contract();
        let mut taken = 0;
        loop {
            while plan(&mut client, at(NOW), 50).await.unwrap() > 0 {}
            let batch = send_due(&mut client, &contract.birthdays, at(NOW), minute()).await.unwrap();
            taken += batch.taken;
            if batch.taken == 0 {
                return taken;
            }
        }
    };
    let (one, two, three, four) = tokio::join!(run(), run(), run(), run());
    // What one of them holds the others skip, so that one may end early: the next tick comes in a minute.
    world.tick_at(NOW).await;
    let users = world.cloud.users();
    assert_eq!((users.len(), users.values().max()), (1_000, Some(&1)), "{one} {two} {three} {four}");
    assert_eq!(world.count("events WHERE sent_at IS NULL AND year = 2026").await, 0);
}

#[tokio::test]
async fn a_crash_between_send_and_commit_sends_the_same_again() {
    let world = crowd(10).await;
    world
        .run(
            "CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'crash'; END $$;
         CREATE TRIGGER crash BEFORE UPDATE ON events EXECUTE FUNCTION crash()",
        )
        .await;
    let mut client = connect(&world.login).await;
    let contract = world.cloud.contract();
    send_due(&mut client, &contract.birthdays, at(NOW), minute()).await.unwrap_err();
    assert_eq!(world.count("events WHERE sent_at IS NOT NULL").await, 0);
    world.run("DROP TRIGGER crash ON events").await;
    let again = send_due(&mut client, &contract.birthdays, at(NOW), minute()).await.unwrap();
    assert_eq!(again.sent, 10);
    let (first, second) = world.cloud.look(|state| {
        let mut sent = state.sent.clone();
        sent.sort_by(|a, b| a.event_id.cmp(&b.event_id));
        sent.into_iter().enumerate().partition::<Vec<_>, _>(|(at, _)| at % 2 == 0)
    });
    let bare =
        |list: Vec<(usize, contracts::bday::Birthday)>| list.into_iter().map(|(_, sent)| sent).collect::<Vec<_>>();
    assert_eq!(bare(first), bare(second), "every event twice, and both the same");
}

#[tokio::test]
async fn what_the_queue_refuses_stays_and_is_told() {
    let world = World::new().await;
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    for id in ["ada", "bob", "eve"] {
        world.enroll(id, "1990-06-01", "UTC").await;
    }
    world.call(tick()).await.unwrap();
    world.run(&format!("UPDATE events SET due_at = '{today}T00:00:00Z'")).await;
    world.cloud.look(|state| state.refused = vec!["bob".to_owned()]);
    let failure = world.call(tick()).await.unwrap_err();
    assert_eq!(failure.reason(), "2 events were sent, and 1 were not: the next tick tries again");
    world.cloud.look(|state| state.refused.clear());
    assert_eq!(world.call(tick()).await.unwrap()["sent"], 1);
    assert_eq!(world.cloud.users().values().sum::<usize>(), 3);
}

#[tokio::test]
async fn old_deliveries_are_forgotten() {
    let world = World::new().await;
    world
        .run(
            "INSERT INTO deliveries (event_id, begun_at, done_at) VALUES
         ('old', now() - interval '61 days', now()), ('new', now(), now()), ('open', now() - interval '61 days', NULL)",
        )
        .await;
    world.call(tick()).await.unwrap();
    assert_eq!(world.count("deliveries").await, 2);
}
