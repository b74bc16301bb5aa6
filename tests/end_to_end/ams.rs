//! Amazon Marketing Stream on the local environment: the real command, the real emulator, the real function.

#![cfg(test)]

#[allow(dead_code, reason = "each pipeline asks other questions of its world")]
mod world;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};
use world::World;

const QUEUE: &str = "AmsEventsQueue-local";
const DLQ: &str = "AmsEventsDLQ-local";
/// A topic of the account that publishes the dataset in this realm.
const TOPIC: &str = "arn:aws:sns:eu-west-1:668473351658:sp-traffic";

fn deployed() -> World {
    let world = World::new();
    world.synth(&["deploy", "ams-pipeline-local"]).succeeds();
    world
}

fn record(number: usize) -> String {
    json!({ "dataset_id": "sp-traffic", "number": number }).to_string()
}

/// What SNS delivers: signed, or as wrong as it is wished for.
fn signed(world: &World, wish: &Json) -> String {
    let mut message = json!({ "topic_arn": TOPIC });
    message.as_object_mut().unwrap().extend(wish.as_object().unwrap().clone());
    world.outside("POST", "sns/sign", &message.to_string()).to_string()
}

/// Sends messages, one a line; their ids in no order.
fn send<S: AsRef<str>>(world: &World, bodies: impl IntoIterator<Item = S>) -> BTreeSet<String> {
    let lines: Vec<String> = bodies.into_iter().map(|body| body.as_ref().to_owned()).collect();
    let sent = world.synth_with(&["send", "AmsEvents"], &lines.join("\n")).succeeds();
    let ids: BTreeSet<String> = sent.stdout.lines().map(str::to_owned).collect();
    assert_eq!(ids.len(), lines.len());
    ids
}

/// Waits until every record up to `count` is at Supabase and the queue is empty; none is there twice.
async fn until_stored(world: &World, count: usize) {
    world
        .until("all records are stored", async || {
            let stored = world.outside("GET", "effects/count?service=supabase", "")["count"].clone();
            let (waiting, in_work) = world.depth(QUEUE).await;
            let all = stored.as_u64() >= Some(count as u64) && (waiting, in_work) == (0, 0);
            if all { Ok(()) } else { Err(format!("{stored} stored, {waiting} waiting, {in_work} in work")) }
        })
        .await;
    let effects = world.outside("GET", "effects?service=supabase", "");
    let mut times: BTreeMap<u64, usize> = BTreeMap::new();
    for effect in effects["effects"].as_array().unwrap() {
        *times.entry(effect["detail"]["number"].as_u64().unwrap()).or_default() += 1;
    }
    assert_eq!(times, (0..count as u64).map(|number| (number, 1)).collect(), "each record, and each once");
    let repeated = world.outside("GET", "effects/repeated?service=supabase", "");
    assert_eq!(repeated["repeated"], json!({}));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_160_messages_every_good_one_has_one_effect_and_every_bad_one_is_a_dead_letter_with_its_reason() {
    let world = deployed();
    let again = world.synth(&["deploy", "ams-pipeline-local"]).succeeds();
    assert!(again.stderr.contains("nothing to do"), "{}", again.stderr);

    // Half of the records come raw, a quarter in each version of SNS's envelope, and twenty envelopes twice.
    let mut good: Vec<String> = (0..72).map(record).collect();
    for number in 72..132 {
        let wish = json!({ "message": record(number), "message_id": format!("n-{number}"), "signature_version": 1 + number % 2 });
        let envelope = signed(&world, &wish);
        if number < 92 {
            good.push(envelope.clone());
        }
        good.push(envelope);
    }
    send(&world, &good);
    // The bad ones: 5 %.
    let elsewhere = "http://169.254.169.254/latest/meta-data/SimpleNotificationService-0.pem";
    let confirmation = |wish: Json| {
        let mut all = json!({ "kind": "SubscriptionConfirmation" });
        all.as_object_mut().unwrap().extend(wish.as_object().unwrap().clone());
        signed(&world, &all)
    };
    let bad = [
        ("no record".to_owned(), "the body is no JSON object"),
        ("[1]".to_owned(), "the body is no JSON object"),
        (signed(&world, &json!({ "forged": "message" })), "its signature does not fit"),
        (signed(&world, &json!({ "forged": "key", "signature_version": 2 })), "its signature does not fit"),
        (signed(&world, &json!({ "topic_arn": TOPIC.replace("668473351658", "123456789012") })), "`TopicArn`"),
        (signed(&world, &json!({ "signing_cert_url": elsewhere })), "`SigningCertURL`"),
        (
            confirmation(json!({ "subscribe_url": "http://169.254.169.254/?Action=ConfirmSubscription" })),
            "`SubscribeURL`",
        ),
        (confirmation(json!({ "forged": "signature" })), "its signature does not fit"),
    ];
    let bad: Vec<(String, &str)> =
        bad.into_iter().map(|(body, reason)| (send(&world, [body]).pop_first().unwrap(), reason)).collect();
    // A genuine confirmation among them.
    send(&world, [confirmation(json!({ "token": "the-token" }))]);

    world
        .until("the bad messages are dead letters", async || match world.depth(DLQ).await {
            (8, 0) => Ok(()),
            seen => Err(format!("{seen:?}")),
        })
        .await;
    until_stored(&world, 132).await;
    let confirmed = world.outside("GET", "effects?service=sns", "");
    assert_eq!((&confirmed["count"], &confirmed["effects"][0]["detail"]["TopicArn"]), (&json!(1), &json!(TOPIC)));

    let dead = world.synth(&["--json", "dlq", "show", "AmsEvents", "--limit", "100"]).succeeds().objects();
    let dead: BTreeSet<&str> = dead.iter().map(|letter| letter["message_id"].as_str().unwrap()).collect();
    assert_eq!(dead, bad.iter().map(|(id, _)| id.as_str()).collect());
    let logs = world.synth(&["--json", "logs", "AmsIngest", "--since", "1h"]).succeeds();
    assert!(!logs.stdout.contains("the secret of ams-ingest") && !logs.stdout.contains("the-token"));
    let lines = logs.objects();
    for (id, reason) in bad {
        let told = lines.iter().map(|line| &line["line"]);
        let told = told.filter(|line| line["messageId"] == id && line["permanent"] == true).map(|line| &line["reason"]);
        let told: Vec<&str> = told.filter_map(Json::as_str).collect();
        assert_eq!(told.len(), 5, "{id} is told at each of its receives");
        assert!(told.iter().all(|told| told.contains(reason)), "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_killed_in_the_middle_of_a_batch_loses_and_doubles_nothing() {
    let world = deployed();
    // Some of the batch are done when the rest hangs.
    world.outside("POST", "faults", r#"{"service":"supabase","failure":"hang","percent":50}"#);
    send(&world, (0..30).map(record));
    let killed = world
        .until("a function is at work", async || {
            let asked = world.outside("GET", "requests/count?service=supabase", "");
            let functions = world.processes("bootstrap");
            let at_work = asked["count"].as_u64() >= Some(5) && !functions.is_empty();
            if at_work { Ok(functions) } else { Err(asked.to_string()) }
        })
        .await;
    for pid in killed {
        let pid = rustix::process::Pid::from_raw(pid).unwrap();
        // One that has ended meanwhile is dead all the same.
        let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
    }
    world.outside("DELETE", "faults", "");
    until_stored(&world, 30).await;
    assert_eq!(world.depth(DLQ).await, (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_fails_for_a_while_loses_and_doubles_nothing() {
    let world = deployed();
    // Each stands until it has been met, and all of them end within two receives of a message.
    for (failure, times) in [
        (r#"{"status":{"code":429,"retry_after":1}}"#, 3),
        (r#"{"status":{"code":500}}"#, 5),
        (r#""hang""#, 3),
        // Stored, and nobody is told.
        (r#""lose""#, 5),
    ] {
        world.outside("POST", "faults", &format!(r#"{{"service":"supabase","failure":{failure},"times":{times}}}"#));
    }
    send(&world, (0..30).map(record));
    until_stored(&world, 30).await;
    let requests = world.outside("GET", "requests?service=supabase", "");
    let requests = requests["requests"].as_array().unwrap();
    for status in [429, 500] {
        assert!(requests.iter().any(|request| request["status"] == status), "no {status} was met");
    }
    assert!(requests.iter().any(|request| request["status"].is_null()), "nothing was left without an answer");
    assert_eq!(world.depth(DLQ).await, (0, 0));
}
