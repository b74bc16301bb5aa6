//! The ingestion on the local environment: the real command, the real emulator, the real functions.

#![cfg(test)]

mod lab;
#[expect(dead_code, reason = "what asks for libraries is the other pipeline's")]
mod world;

use std::{collections::BTreeSet, sync::Arc};

use lab::{DLQ, Lab, QUEUE, order, orders};
use serde_json::Value;
use tokio::task::spawn_blocking;

#[tokio::test(flavor = "multi_thread")]
async fn of_160_orders_152_have_one_effect_each_and_8_are_dead_letters_with_their_reason() {
    let lab = Lab::deployed().await;
    // By the API: with an id that follows the order to the table.
    let posted = orders("posted", 12);
    for id in &posted {
        let (status, correlation_id, answer) = lab.ask("POST", "/events", &format!("c-{id}"), &order(id));
        assert_eq!((status, answer["orderId"].as_str()), (202, Some(id.as_str())), "{answer}");
        assert_eq!((correlation_id, answer["correlationId"].as_str()), (format!("c-{id}"), Some(&*format!("c-{id}"))));
    }
    let (status, _, answer) = lab.ask("POST", "/events", "c", r#"{"orderId":"","amount":"7"}"#);
    assert_eq!((status, answer["faults"].as_array().map(Vec::len)), (400, Some(2)), "{answer}");

    // Straight to the queue, a quarter of them twice.
    let sent = orders("sent", 140);
    lab.send(&sent);
    lab.send(&orders("sent", 35));
    let bad: BTreeSet<String> = (0..8).map(|number| format!(r#"{{"orderId":"bad-{number}","amount":-1}}"#)).collect();
    let lines = bad.iter().cloned().collect::<Vec<_>>().join("\n");
    let bad = lab.world.synth_with(&["send", "IngestionLab-local/Orders"], &lines).succeeds();
    let bad: BTreeSet<&str> = bad.stdout.lines().collect();

    let good: BTreeSet<String> = posted.union(&sent).cloned().collect();
    lab.until_processed(&good).await;
    lab.until_dead(8).await;
    let repeated = lab.world.outside("GET", "effects/repeated?service=downstream", "");
    assert_eq!(repeated["repeated"].as_object().map_or(0, serde_json::Map::len), 0, "{repeated}");
    let records = lab.records().await;
    for id in &posted {
        assert_eq!(records[id], ("done".to_owned(), format!("c-{id}")));
    }
    let heard = lab.heard().await;
    assert_eq!(heard["OrderProcessed"], good);
    assert_eq!(heard["OrderFailed"], orders("bad", 8).iter().map(|id| id.replace("-00", "-")).collect());

    // The reason of each is in the log, and in the preview, which consumes nothing.
    let lines = lab.world.synth(&["--json", "logs", "IngestionLab-local/Worker", "--since", "1h"]).succeeds().objects();
    let failed = lines.iter().map(|line| &line["line"]).filter(|line| line["permanent"] == true);
    let failed: Vec<_> =
        failed.map(|line| (line["messageId"].as_str().unwrap(), line["reason"].as_str().unwrap())).collect();
    assert_eq!(failed.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>(), bad);
    assert_eq!(failed.len(), 8, "each is told once");
    assert!(failed.iter().all(|(_, reason)| reason.starts_with("`amount`: expected")), "{failed:?}");
    let (status, _, preview) = lab.ask("GET", "/redrive/preview", "c", "");
    assert_eq!((status, &preview["count"]), (200, &8.into()), "{preview}");
    let shown: BTreeSet<&str> =
        preview["messages"].as_array().unwrap().iter().map(|letter| letter["originId"].as_str().unwrap()).collect();
    assert_eq!(shown, bad);
    assert!(preview["messages"][0]["reason"].as_str().unwrap().starts_with("`amount`: expected"), "{preview}");
    assert_eq!(lab.world.depth(DLQ).await, (8, 0));
    let (status, _, preview) = lab.ask("GET", "/redrive/preview?maxMessages=3", "c", "");
    assert_eq!((status, &preview["count"], &preview["total"]), (200, &3.into(), &8.into()), "{preview}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_killed_mid_batch_loses_and_doubles_nothing() {
    let lab = Lab::deployed().await;
    let good = orders("order", 20);
    // The service takes the order, and does not answer: the worst place to die in.
    lab.world.outside("POST", "faults", r#"{"service":"downstream","failure":{"slow":{"delay_ms":800}},"times":20}"#);
    lab.send(&good);
    lab.world
        .until("orders are at work", async || match lab.world.outside("GET", "requests/count?service=downstream", "") {
            asked if asked["count"].as_u64() > Some(2) && !lab.world.processes("bootstrap").is_empty() => Ok(()),
            asked => Err(asked.to_string()),
        })
        .await;
    assert!(lab.kill_functions() > 0);
    lab.world.outside("DELETE", "faults", "");
    lab.until_processed(&good).await;
    assert_eq!(lab.world.depth(DLQ).await, (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_fails_for_a_while_loses_and_doubles_nothing() {
    let lab = Lab::deployed().await;
    let good = orders("order", 30);
    for (failure, times) in [
        (r#"{"status":{"code":429,"retry_after":1}}"#, 2),
        (r#"{"status":{"code":500}}"#, 2),
        (r#""lose""#, 2),
        (r#""hang""#, 2),
    ] {
        let fault = format!(r#"{{"service":"downstream","failure":{failure},"times":{times}}}"#);
        lab.world.outside("POST", "faults", &fault);
    }
    // Behind those, an outage for as long as it takes.
    lab.world.outside("POST", "faults", r#"{"service":"downstream","failure":{"status":{"code":500}}}"#);
    lab.send(&good);
    let all_is_met = async || {
        let requests = lab.world.outside("GET", "requests?service=downstream", "");
        let statuses: Vec<_> =
            requests["requests"].as_array().unwrap().iter().map(|one| one["status"].clone()).collect();
        if ![429.into(), 500.into(), Value::Null].iter().all(|status| statuses.contains(status)) {
            return Err(format!("answers so far: {statuses:?}"));
        }
        let logs = ["--json", "logs", "IngestionLab-local/Worker", "--since", "1h"];
        let lines = lab.world.synth(&logs).succeeds().objects();
        let opened = |line: &Value| line["line"]["message"] == "the circuit changed" && line["line"]["state"] == "Open";
        if lines.iter().any(opened) { Ok(()) } else { Err("no circuit opened".to_owned()) }
    };
    lab.world.until("every failure is met, and a circuit open", all_is_met).await;
    lab.world.outside("DELETE", "faults", "");
    lab.until_processed(&good).await;
    assert_eq!(lab.world.depth(DLQ).await, (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_is_switched_on_and_a_redrive_killed_midway_loses_nothing() {
    let lab = Arc::new(Lab::deployed().await);
    let all = orders("order", 24);
    lab.set_failure_mode("poison_payload");
    lab.send(&all);
    lab.until_dead(24).await;
    assert_eq!((lab.effects(), lab.world.depth(QUEUE).await), (0, (0, 0)));
    let (_, _, preview) = lab.ask("GET", "/redrive/preview?maxMessages=1", "c", "");
    assert_eq!(preview["messages"][0]["reason"], "failure mode `poison_payload`");

    lab.set_failure_mode("none");
    // A worker keeps what it has read for half a minute; a new one reads at once.
    assert!(lab.kill_functions() > 0);
    let (status, _, refused) = lab.ask("POST", "/redrive/start", "c", r#"{"maxMessages":0}"#);
    assert_eq!(status, 400, "{refused}");
    let slow = lab.clone();
    let slow = spawn_blocking(move || slow.ask("POST", "/redrive/start", "c", r#"{"maxMessages":24,"perSecond":4}"#));
    lab.world
        .until("the redrive is at work", async || match lab.effects() {
            seen if seen >= 5 => Ok(()),
            seen => Err(seen.to_string()),
        })
        .await;
    assert!(lab.kill_functions() > 0);
    let (status, ..) = slow.await.unwrap();
    assert_ne!(status, 200, "it was killed midway");
    lab.world
        .until("the rest is moved", async || {
            let (status, _, counts) = lab.ask("POST", "/redrive/start", "c", r#"{"perSecond":50}"#);
            let depth = lab.world.depth(DLQ).await;
            if status == 200 && depth == (0, 0) { Ok(counts) } else { Err(format!("{status} {counts} {depth:?}")) }
        })
        .await;
    lab.until_processed(&all).await;
    assert_eq!(lab.world.depth(DLQ).await, (0, 0));
}
