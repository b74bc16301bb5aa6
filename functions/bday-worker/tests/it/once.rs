//! One post an event, however often it is delivered.

use std::time::Duration;

use receiver::{Failure, Fault, Service};

use crate::world::{World, birthday, birthdays, deliver, deliver_within};

#[tokio::test]
async fn a_delivery_again_posts_nothing() {
    let world = World::new().await;
    let worker = world.worker();
    assert!(deliver(&worker, &birthdays(5)).await.is_empty());
    assert!(deliver(&worker, &birthdays(5)).await.is_empty());
    assert!(deliver(&world.worker(), &birthdays(5)).await.is_empty(), "another instance knows it too");
    assert_eq!(world.told().len(), 5);
}

#[tokio::test]
async fn of_two_deliveries_at_once_one_posts_and_the_other_comes_again() {
    let world = World::new().await;
    world.webhook.set_delay(Service::Webhook, Duration::from_millis(300));
    let (one, two) = (world.worker(), world.worker());
    let twice: Vec<String> = birthdays(3).into_iter().chain(birthdays(3)).collect();
    let single = birthdays(3);
    let (first, second) = tokio::join!(deliver(&one, &twice), deliver(&two, &single));
    assert_eq!(first.len() + second.len(), 6, "{first:?} {second:?}");
    assert_eq!(world.told(), ["e-0", "e-1", "e-2"]);
    assert!(deliver(&two, &twice).await.is_empty());
    assert_eq!(world.told().len(), 3);
}

#[tokio::test]
async fn what_a_crash_held_is_free_when_its_time_is_over() {
    let world = World::new().await;
    world.webhook.fail(Fault::new(Service::Webhook, Failure::Hang));
    // The end of an instance: nothing of it is told to anybody.
    {
        let worker = world.worker();
        let bodies = [birthday("e-1")];
        tokio::select! {
            _ = deliver(&worker, &bodies) => panic!("it hangs"),
            () = world.webhook.wait_for(Service::Webhook, 1) => {}
        }
    }
    world.webhook.lift_all();
    world.webhook.clear();
    let worker = world.worker();
    assert_eq!(deliver(&worker, &[birthday("e-1")]).await, [0], "the other may still be at work");
    assert_eq!(world.webhook.count(Service::Webhook), 0);
    world.run("UPDATE deliveries SET held_until = now()").await;
    assert!(deliver(&worker, &[birthday("e-1")]).await.is_empty());
    assert_eq!(world.webhook.count(Service::Webhook), 1);
}

#[tokio::test]
async fn it_is_held_no_longer_than_its_invocation_and_two_seconds() {
    let world = World::new().await;
    world.webhook.fail(Fault::new(Service::Webhook, Failure::Hang));
    let worker = world.worker();
    let bodies = [birthday("e-1")];
    tokio::select! {
        _ = deliver_within(&worker, Duration::from_secs(28), &bodies) => panic!("it hangs"),
        () = world.webhook.wait_for(Service::Webhook, 1) => {}
    }
    let left = "SELECT extract(epoch FROM held_until - now())::float8 FROM deliveries";
    let left: f64 = world.database.query_one(left, &[]).await.unwrap().get(0);
    assert!((25.0..=30.0).contains(&left), "{left}");
}

#[tokio::test]
async fn a_crash_between_post_and_record_posts_the_same_again_under_the_same_key() {
    let world = World::new().await;
    world.run(
        "CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'crash'; END $$;
         CREATE TRIGGER crash BEFORE UPDATE ON deliveries FOR EACH ROW WHEN (NEW.done_at IS NOT NULL) EXECUTE FUNCTION crash()",
    ).await;
    let worker = world.worker();
    assert_eq!(deliver_within(&worker, Duration::from_secs(2), &[birthday("e-1")]).await, [0]);
    world.run("DROP TRIGGER crash ON deliveries; UPDATE deliveries SET held_until = now()").await;
    assert!(deliver(&worker, &[birthday("e-1")]).await.is_empty());
    let arrivals = world.webhook.arrivals_at(Service::Webhook);
    let keys: Vec<_> = arrivals.iter().map(|arrival| arrival.headers["idempotency-key"].as_str()).collect();
    assert_eq!(keys, ["e-1", "e-1"]);
    assert_eq!(arrivals[0].body, arrivals[1].body);
    assert!(deliver(&worker, &[birthday("e-1")]).await.is_empty());
    assert_eq!(world.webhook.arrivals_at(Service::Webhook).len(), 2, "and no third time");
    assert_eq!(world.told().len(), 1, "a webhook that keeps keys sees one effect");
}

#[tokio::test]
async fn a_connection_that_broke_is_made_again() {
    let world = World::new().await;
    let worker = world.worker();
    assert!(deliver(&worker, &[birthday("e-1")]).await.is_empty());
    world.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bday' AND datname = current_database()").await;
    assert!(deliver(&worker, &birthdays(4)).await.is_empty());
    assert_eq!(world.told().len(), 4, "e-1 was told before");
}
