//! Who is greeted when.

use contracts::bday::Birthday;
use serde_json::json;

use crate::world::{World, tick};

#[tokio::test]
async fn whoever_is_due_is_sent_once_a_year() {
    let world = World::new().await;
    world.enroll("ada", "1990-06-01", "Europe/Berlin").await;
    world.enroll("bob", "1990-06-02", "Europe/Berlin").await;
    assert!(world.tick_at("2026-05-20T12:00:00Z").await.is_empty());
    assert!(world.tick_at("2026-06-01T06:59:59Z").await.is_empty());
    assert_eq!(world.tick_at("2026-06-01T07:00:00Z").await, ["ada"]);
    assert!(world.tick_at("2026-06-01T07:01:00Z").await.is_empty());
    assert_eq!(world.tick_at("2026-06-02T07:00:30Z").await, ["bob"]);
    assert_eq!(world.tick_at("2027-06-02T07:00:00Z").await, ["ada", "bob"], "a year later, however late a tick comes");

    let sent: Birthday = world.cloud.look(|state| state.sent[0].clone());
    assert_eq!((sent.full_name.as_str(), sent.timestamp.as_str()), ("ada Doe", "2026-06-01T07:00:00Z"));
    assert_eq!(sent.check(), Ok(()));
    assert!(world.tick_at("2027-06-02T07:01:00Z").await.is_empty());
    assert_eq!(world.count("events").await, 6, "two years each, and the next one ahead");
}

#[tokio::test]
async fn a_tick_of_the_clock_greets_who_is_new_today() {
    let world = World::new().await;
    // A zone in which nine has passed and the day is not over, whatever the time is.
    let (offset, today) = (-11_i8..=12)
        .find_map(|offset| {
            let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(offset));
            let clock = zone.to_datetime(jiff::Timestamp::now());
            (10..23).contains(&clock.hour()).then(|| (offset, clock.date()))
        })
        .unwrap();
    // POSIX's sign is the other way round.
    let zone = format!("Etc/GMT{:+}", -offset).replace("+0", "").replace("-0", "");
    world.enroll("ada", &today.with().year(1992).build().unwrap().to_string(), &zone).await;
    world.enroll("bob", &today.tomorrow().unwrap().with().year(1992).build().unwrap().to_string(), &zone).await;
    assert_eq!(world.call(tick()).await.unwrap(), json!({ "planned": 2, "sent": 1 }));
    assert_eq!(world.call(tick()).await.unwrap(), json!({ "planned": 1, "sent": 0 }));
    assert_eq!(world.cloud.users().into_keys().collect::<Vec<_>>(), ["ada"]);
}

#[tokio::test]
async fn an_event_that_is_not_sent_moves_with_its_user() {
    let world = World::new().await;
    world.enroll("ada", "1990-06-01", "Europe/Berlin").await;
    world.tick_at("2026-05-20T12:00:00Z").await;
    // Westward: it is later.
    world.enroll("ada", "1990-06-01", "America/New_York").await;
    assert!(world.tick_at("2026-06-01T07:00:00Z").await.is_empty());
    assert_eq!(world.tick_at("2026-06-01T13:00:00Z").await, ["ada"]);
    assert_eq!(world.count("events WHERE year = 2026").await, 1);
    // Eastward after the greeting: it was this year's.
    world.enroll("ada", "1990-06-01", "Pacific/Auckland").await;
    assert!(world.tick_at("2026-06-01T14:00:00Z").await.is_empty());
}

#[tokio::test]
async fn who_flies_over_the_morning_is_greeted_on_arrival() {
    let world = World::new().await;
    world.enroll("ada", "1990-06-01", "Pacific/Honolulu").await;
    world.tick_at("2026-06-01T12:00:00Z").await;
    // In Auckland the first of June is over.
    world.enroll("ada", "1990-06-01", "Pacific/Auckland").await;
    assert_eq!(world.tick_at("2026-06-01T12:01:00Z").await, ["ada"]);
}

#[tokio::test]
async fn a_birth_date_that_was_corrected_counts() {
    let world = World::new().await;
    world.enroll("ada", "1990-06-01", "UTC").await;
    world.tick_at("2026-05-20T12:00:00Z").await;
    world.enroll("ada", "1990-01-05", "UTC").await;
    assert!(world.tick_at("2026-06-01T09:00:00Z").await.is_empty(), "January is long over");
    assert_eq!(world.tick_at("2027-01-05T09:00:00Z").await, ["ada"]);
}

#[tokio::test]
async fn an_event_outlives_an_outage() {
    let world = World::new().await;
    world.enroll("ada", "1990-06-01", "UTC").await;
    world.tick_at("2026-05-20T12:00:00Z").await;
    assert_eq!(world.tick_at("2026-06-21T00:00:00Z").await, ["ada"]);
    let sent = world.cloud.look(|state| state.sent[0].timestamp.clone());
    assert_eq!(sent, "2026-06-01T09:00:00Z");
}

#[tokio::test]
async fn who_is_new_during_an_outage_is_greeted_after_it() {
    let world = World::new().await;
    world.enroll("ada", "1990-06-01", "UTC").await;
    world.run("UPDATE users SET unplanned_since = '2026-06-01T08:00:00Z'").await;
    assert_eq!(world.tick_at("2026-06-04T00:00:00Z").await, ["ada"]);
    world.enroll("bob", "1990-06-01", "UTC").await;
    world.run("UPDATE users SET unplanned_since = '2026-06-02T00:00:00Z' WHERE id = 'bob'").await;
    assert!(world.tick_at("2026-06-04T00:01:00Z").await.is_empty(), "his day was over");
}

#[tokio::test]
async fn what_is_due_and_not_sent_yet_still_moves() {
    let world = World::new().await;
    for id in ["ada", "bob"] {
        world.enroll(id, "1990-06-01", "Europe/Berlin").await;
    }
    world.tick_at("2026-05-20T12:00:00Z").await;
    world.run("UPDATE time_zones SET edition = 'old'; UPDATE users SET unplanned_since = now()").await;
    world.enroll("ada", "1990-06-01", "America/New_York").await;
    // Nine in Berlin is over for days: for bob it counts.
    assert_eq!(world.tick_at("2026-06-01T07:00:00Z").await, ["bob"]);
    assert_eq!(world.tick_at("2026-06-05T00:00:00Z").await, ["ada"]);
}

#[tokio::test]
async fn who_is_withdrawn_is_not_greeted() {
    let world = World::new().await;
    world.enroll("ada", "1990-06-01", "UTC").await;
    world.tick_at("2026-05-20T12:00:00Z").await;
    assert_eq!(world.call(json!({ "withdraw": ["ada", "eve"] })).await.unwrap(), json!({ "withdrawn": 1 }));
    assert!(world.tick_at("2026-06-01T09:00:00Z").await.is_empty());
    assert_eq!(world.count("events").await, 0);
}

#[tokio::test]
async fn a_zone_that_is_none_holds_nobody_else_up() {
    let world = World::new().await;
    // As somebody may write it with his own hand.
    world
        .run("INSERT INTO users (id, full_name, birth_date, time_zone) VALUES ('eve', 'Eve', '1990-06-01', 'EST5EST')")
        .await;
    world.enroll("ada", "1990-06-01", "UTC").await;
    assert_eq!(world.tick_at("2026-06-01T09:00:00Z").await, ["ada"]);
    assert_eq!(
        world.count("users WHERE fault = 'the time zone has no IANA name' AND unplanned_since IS NULL").await,
        1
    );
    world.enroll("eve", "1990-06-01", "UTC").await;
    assert_eq!(world.tick_at("2026-06-01T09:01:00Z").await, ["eve"]);
    assert_eq!(world.count("users WHERE fault IS NOT NULL").await, 0);
}

#[tokio::test]
async fn another_edition_of_the_rules_plans_all_anew() {
    let world = World::new().await;
    world.enroll("ada", "1990-06-01", "UTC").await;
    world.call(tick()).await.unwrap();
    world.run("UPDATE events SET due_at = due_at + interval '1 hour'; UPDATE time_zones SET edition = 'old'").await;
    assert_eq!(world.call(tick()).await.unwrap()["planned"], 1);
    assert_eq!(world.count("events WHERE extract(hour FROM due_at AT TIME ZONE 'UTC') = 9").await, 1);
    assert_eq!(world.call(tick()).await.unwrap()["planned"], 0);
}
