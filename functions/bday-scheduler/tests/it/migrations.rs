//! The schema, step by step.

use bday_database::{MIGRATIONS, Migration, migrate};
use serde_json::json;

use crate::world::{World, connect, tick};

#[tokio::test]
async fn what_is_missing_is_applied_once() {
    let world = World::empty().await;
    let migrated = world.call(json!({ "migrate": true })).await.unwrap();
    assert_eq!(migrated, json!({ "applied": ["users_and_events", "deliveries"], "version": 2 }));
    let again = world.call(json!({ "migrate": true })).await.unwrap();
    assert_eq!(again, json!({ "applied": [], "version": 2 }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_at_once_do_no_harm() {
    let world = World::empty().await;
    let run = async || {
        let mut client = connect(&world.login).await;
        migrate(&mut client, MIGRATIONS).await.unwrap().applied.len()
    };
    let (one, two, three) = tokio::join!(run(), run(), run());
    assert_eq!(one + two + three, MIGRATIONS.len(), "each step was applied by one of them");
}

#[tokio::test]
async fn an_old_step_that_was_changed_is_refused() {
    let world = World::new().await;
    let mut client = connect(&world.login).await;
    let changed =
        [Migration { sql: "SELECT 1", ..MIGRATIONS[0] }, MIGRATIONS[1], Migration { name: "new", sql: "SELECT 1" }];
    let failure = migrate(&mut client, &changed).await.unwrap_err();
    assert!(failure.is_permanent() && failure.reason().contains("`users_and_events` was changed"), "{failure}");
    let failure = migrate(&mut client, &MIGRATIONS[..1]).await.unwrap_err();
    assert!(failure.is_permanent() && failure.reason().contains("version 2"), "{failure}");
    assert_eq!(world.count("migrations").await, 2);
}

#[tokio::test]
async fn a_step_that_fails_leaves_nothing_of_the_others() {
    let world = World::empty().await;
    let mut client = connect(&world.login).await;
    let broken = [MIGRATIONS[0], Migration { name: "broken", sql: "CREATE TABLE more (id integer); SELECT hush" }];
    let failure = migrate(&mut client, &broken).await.unwrap_err();
    assert!(failure.reason().starts_with("the migration `broken` failed"), "{failure}");
    assert!(!failure.reason().contains("hush"), "{failure}");
    assert_eq!(world.count("pg_tables WHERE schemaname = 'public'").await, 0);
    assert_eq!(migrate(&mut client, MIGRATIONS).await.unwrap().version, 2);
}

#[tokio::test]
async fn a_tick_without_a_schema_says_what_to_do() {
    let world = World::empty().await;
    let failure = world.call(tick()).await.unwrap_err();
    assert!(failure.reason().contains("`{\"migrate\": true}`"), "{failure}");
}
