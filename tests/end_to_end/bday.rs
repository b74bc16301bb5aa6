//! The birthdays on the local environment: the real command, the real emulator, the real functions, a real PostgreSQL.

#![cfg(test)]

mod birthdays;
#[expect(dead_code, reason = "what asks for libraries is another pipeline's")]
mod world;

use std::{collections::BTreeSet, time::Instant};

use birthdays::{Birthdays, Count, DLQ, QUEUE};
use serde_json::json;

/// A message as the scheduler sends it, by hand.
fn message(event: &str) -> String {
    json!({ "eventId": event, "userId": "u", "fullName": "Ada", "timestamp": "2026-01-01T09:00:00Z" }).to_string()
}

/// A message that no delivery can mend.
fn poison(number: usize) -> String {
    json!({ "eventId": format!("bad {number}"), "userId": "u", "fullName": "Ada", "timestamp": "2026-01-01T09:00:00Z" })
        .to_string()
}

/// Of `count` messages 5 in a hundred are poisoned and 10 in a hundred come twice.
async fn of_many_each_has_one_effect(count: usize) {
    let birthdays = Birthdays::deployed().await;
    let (bad, by_hand) = (count / 20, count / 10);
    let due = count - bad - by_hand;
    birthdays.enroll("user", due).await;
    let bad: BTreeSet<String> = birthdays.send((0..bad).map(poison)).into_iter().collect();
    let twice = (0..2 * by_hand).map(|number| message(&format!("sent-{}", number % by_hand)));
    birthdays.send(twice);
    let began = Instant::now();
    let (sent, took) = birthdays.tick().await;
    assert!(sent <= due);
    birthdays
        .world
        .until("the bad messages are dead letters", async || match birthdays.world.depth(DLQ).await {
            (letters, 0) if letters == bad.len() as u64 => Ok(()),
            seen => Err(format!("{seen:?}")),
        })
        .await;
    birthdays.until_told(due + by_hand).await;
    println!("{count} messages, {} of them dead letters: {:.1?}; the tick took {took:.0?}", bad.len(), began.elapsed());

    let dead = birthdays.world.synth(&["--json", "dlq", "show", "Messages", "--limit", "100"]).succeeds().objects();
    let dead: BTreeSet<String> = dead.iter().map(|letter| letter["message_id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(dead, bad);
    let lines = birthdays.log("Worker");
    for id in &bad {
        let reasons = lines.iter().filter(|line| line["messageId"] == id.as_str() && line["permanent"] == true);
        let reasons: Vec<&str> = reasons.map(|line| line["reason"].as_str().unwrap()).collect();
        assert_eq!(reasons.len(), 5, "{id} is told at each of its receives");
        assert!(reasons[0].starts_with("`eventId`: expected"), "{reasons:?}");
    }
    assert_eq!(birthdays.tick().await.0, 0, "nothing is due twice");
}

/// Two schedulers at once take each event once.
async fn two_schedulers_take_each_event_once(count: usize) {
    let birthdays = Birthdays::deployed().await;
    // What is sent is counted in the queue: so nothing takes from it.
    birthdays.world.set("enable_bday_worker_event_source = true", "enable_bday_worker_event_source = false");
    birthdays.world.synth(&["deploy", "BdayInfraStack-local"]).succeeds();
    birthdays.enroll("user", count).await;
    let (one, two) = tokio::join!(birthdays.tick(), birthdays.tick());
    println!("{count} events by two schedulers: {one:?}, {two:?}");
    // By the clock a third one may have come.
    birthdays
        .world
        .until("all is sent", async || {
            birthdays.tick().await;
            match birthdays.number("SELECT count(*) FROM events WHERE sent_at IS NOT NULL").await {
                sent if sent == count => Ok(()),
                sent => Err(sent.to_string()),
            }
        })
        .await;
    assert_eq!(birthdays.world.depth(QUEUE).await, (count as u64, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_200_messages_190_have_one_effect_each_and_10_are_dead_letters_with_their_reason() {
    of_many_each_has_one_effect(200).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_schedulers_at_once_never_take_the_same_event() {
    two_schedulers_take_each_event_once(1_500).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_dies_loses_and_doubles_nothing() {
    let birthdays = Birthdays::deployed().await;
    // The scheduler, between the last send and the commit: marking an event waits for a lock that this test holds.
    birthdays
        .sql("CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(1); RETURN NEW; END $$;
            CREATE TRIGGER wait BEFORE UPDATE ON events FOR EACH ROW WHEN (NEW.sent_at IS NOT NULL) EXECUTE FUNCTION wait();")
        .await;
    let lock = birthdays.aside("SELECT pg_advisory_lock(1); SELECT pg_sleep(600)");
    let waiting = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 1 AND granted =";
    let locks = async |granted: bool| birthdays.number(&format!("{waiting} {granted}")).await;
    let until = async |what, granted| {
        let ask = async || if locks(granted).await > 0 { Ok(()) } else { Err("none".to_owned()) };
        birthdays.world.until(what, ask).await;
    };
    until("the lock is held", true).await;
    birthdays.enroll("user", 40).await;
    let tick = birthdays.aside_tick();
    until("a scheduler is about to mark what it sent", false).await;
    assert!(birthdays.kill("bday-scheduler-local") > 0);
    // Its call ends as it will: the function is gone.
    tick.abort();
    birthdays
        .world
        .until("what was sent is told", async || match birthdays.count().await {
            Count { told: 40, done: 40 } => Ok(()),
            seen => Err(format!("{seen:?}")),
        })
        .await;
    assert_eq!(birthdays.number("SELECT count(*) FROM events WHERE sent_at IS NOT NULL").await, 0, "nothing is marked");
    birthdays.sql("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = 1").await;
    lock.await.unwrap();
    birthdays.sql("DROP TRIGGER wait ON events").await;
    assert_eq!(birthdays.tick().await.0, 40, "all of it is sent again");
    birthdays.until_told(40).await;

    // The worker, in the middle of a batch, while the webhook holds its posts: it may take one whose sender is dead, and tells the next
    // by its key.
    birthdays.fault(r#""hang""#, None);
    let before = birthdays.asked();
    birthdays.enroll("more", 15).await;
    birthdays.tick().await;
    birthdays
        .world
        .until("a worker is at work", async || if birthdays.asked() > before { Ok(()) } else { Err("none".to_owned()) })
        .await;
    assert!(birthdays.kill("bday-worker-local") > 0);
    birthdays.world.outside("DELETE", "faults", "");
    birthdays.until_told(55).await;
    assert_eq!(birthdays.world.depth(DLQ).await, (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_fails_for_a_while_and_a_new_password_lose_and_double_nothing() {
    let mut birthdays = Birthdays::deployed().await;
    for (failure, times) in [
        (r#"{"status":{"code":429,"retry_after":1}}"#, 3),
        (r#"{"status":{"code":500}}"#, 3),
        (r#""reset""#, 3),
        (r#""hang""#, 2),
    ] {
        birthdays.fault(failure, Some(times));
    }
    birthdays.enroll("user", 20).await;
    birthdays.tick().await;
    birthdays.until_told(20).await;
    let requests = birthdays.world.outside("GET", "requests?service=webhook", "");
    let requests = requests["requests"].as_array().unwrap();
    for status in [429, 500] {
        assert!(requests.iter().any(|request| request["status"] == status), "no {status} was met");
    }
    assert!(requests.iter().any(|request| request["status"].is_null()), "nothing was left without an answer");

    // While functions are warm and signed in.
    birthdays.rotate().await;
    birthdays.enroll("more", 20).await;
    birthdays.tick().await;
    birthdays.until_told(40).await;
    for function in ["Scheduler", "Worker"] {
        let lines = birthdays.log(function);
        let again = "the database refused the password: the secret is read again";
        assert!(lines.iter().any(|line| line["message"] == again), "{function} had no old password");
        let text = serde_json::to_string(&lines).unwrap();
        assert!(!text.contains("rotated-Password-1"), "{function} told the password");
    }
    // What stands in the secret is the database's again after a deployment, and nothing is lost by it.
    birthdays.world.synth(&["deploy", "BdayInfraStack-local"]).succeeds();
    assert_eq!(birthdays.number("SELECT count(*) FROM users").await, 40);
    assert_eq!(birthdays.world.depth(DLQ).await, (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes: the figures of docs/pipelines/bday.md"]
async fn scale_1_000_messages_with_50_poisoned() {
    of_many_each_has_one_effect(1_000).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes: the figures of docs/pipelines/bday.md"]
async fn scale_two_schedulers_over_10_000_events() {
    two_schedulers_take_each_event_once(10_000).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes: the figures of docs/pipelines/bday.md"]
async fn scale_10_50_100_and_1_000_events_at_a_webhook_of_one_second() {
    let birthdays = Birthdays::deployed().await;
    birthdays.with_time_as_on_aws().await;
    birthdays.enroll("warm", 5).await;
    birthdays.tick().await;
    birthdays.until_told(5).await;
    birthdays.world.outside("PUT", "delays/webhook", r#"{"delay_ms":1000}"#);
    let mut told = 5;
    for count in [10, 50, 100, 1_000] {
        birthdays.enroll(&format!("of-{count}"), count).await;
        let began = Instant::now();
        let (sent, took) = birthdays.tick().await;
        told += count;
        birthdays.until_told(told).await;
        println!("{count} events: {:.1?}, the tick that sent {sent} took {took:.0?}", began.elapsed());
    }
}
