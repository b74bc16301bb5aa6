//! Mht on the local environment: the real command, the real emulator, the real functions.

#![cfg(test)]

mod tenant;
#[allow(dead_code, reason = "each pipeline asks other questions of its world")]
mod world;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;
use tenant::Tenant;

#[tokio::test(flavor = "multi_thread")]
async fn of_160_messages_every_good_one_has_one_result_and_every_bad_one_is_a_dead_letter_with_its_reason() {
    let tenant = Tenant::deployed();
    let again = tenant.world.synth(&["deploy", "mht-api-queues-local"]).succeeds();
    assert!(again.stderr.contains("nothing to do"), "{}", again.stderr);

    let (status, refused) = tenant.post("/feedback", r#"{"email":"ann","kind":7}"#);
    assert_eq!((status, refused["faults"].as_array().map(Vec::len)), (400, Some(5)), "{refused}");

    // Two bad ones to each queue, in groups that good ones follow: 5 %.
    let mut bad: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (queue, worker) in [
        ("Feedback", "FeedbackWorker"),
        ("Emails", "EmailWorker"),
        ("Analytics", "AnalyticsWorker"),
        ("Testflight", "TestflightWorker"),
    ] {
        let ids = ["hush", r#"{"email":"a@b.de"}"#].map(|body| tenant.send(queue, "u-0", body));
        bad.insert(worker, ids.into());
    }
    let mut sent: Vec<String> = bad.values().flatten().cloned().collect();
    for number in 0..6 {
        sent.extend((0..5).flat_map(|user| tenant.feedback(user, number)));
    }
    sent.extend(tenant.campaign("spring", 50));
    // The same again within five minutes is the same.
    tenant.campaign("spring", 50);
    sent.extend(tenant.events(3, 20));
    sent.extend((0..12).flat_map(|number| tenant.testflight(number)));
    assert_eq!(sent.len(), 160);

    tenant.until_settled(2).await;
    tenant.correlate(&sent);

    // Each outside sees each once, and a user's feedback in its order.
    for (service, effects) in [("zendesk", 30), ("sendgrid", 30 + 50 + 12)] {
        assert_eq!((tenant.effects(service).len(), tenant.repeated(service)), (effects, BTreeMap::new()), "{service}");
    }
    let testers: BTreeSet<String> =
        tenant.effects("appstoreconnect").iter().map(|tester| tester["key"].to_string()).collect();
    assert_eq!((testers.len(), tenant.repeated("appstoreconnect")), (12, BTreeMap::new()));
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for ticket in tenant.effects("zendesk") {
        let text = ticket["detail"].to_string();
        let user = (0..5).find(|user| text.contains(&format!("of user {user}."))).unwrap();
        let number = (0..6).find(|number| text.contains(&format!("idea {number:02}"))).unwrap();
        told.entry(format!("u-{user}")).or_default().push(number.to_string());
    }
    assert!(told.len() == 5 && told.values().all(|numbers| *numbers == ["0", "1", "2", "3", "4", "5"]), "{told:?}");

    // Results lie by the hour: of their sending, or of the event.
    for key in tenant.results().await {
        let (use_case, rest) = key.split_once('/').unwrap();
        assert!(rest.starts_with("year=20") && rest.contains("/hour="), "{key}");
        let of_events = rest.starts_with("year=2026/month=01/day=31/hour=09/") && rest.ends_with(".ndjson.gz");
        assert_eq!(use_case == "analytics", of_events, "{key}");
    }
    for (worker, ids) in &bad {
        let told = tenant.given_up(worker);
        assert_eq!(told.iter().map(|(id, _)| id.clone()).collect::<BTreeSet<_>>(), *ids, "{worker}: {told:?}");
        assert!(told.iter().all(|(_, reason)| reason.starts_with("the body is no `")), "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn functions_killed_mid_batch_lose_nothing_and_repeat_no_more_than_a_mail() {
    let tenant = Tenant::deployed();
    // The outside takes it, and does not answer at once: the worst place to die in.
    for service in ["zendesk", "sendgrid", "appstoreconnect"] {
        let slow = format!(r#"{{"service":"{service}","failure":{{"slow":{{"delay_ms":700}}}},"times":8}}"#);
        tenant.world.outside("POST", "faults", &slow);
    }
    let mut sent: Vec<String> = (0..8).flat_map(|user| tenant.feedback(user, 0)).collect();
    sent.extend(tenant.campaign("spring", 8));
    sent.extend(tenant.events(4, 5));
    sent.extend((0..4).flat_map(|number| tenant.testflight(number)));
    tenant
        .world
        .until("the workers are at work", async || {
            let asked = tenant.world.outside("GET", "requests/count?service=sendgrid", "");
            if asked["count"].as_u64() > Some(2) { Ok(()) } else { Err(asked.to_string()) }
        })
        .await;
    assert!(tenant.kill_functions() > 0);
    tenant.world.outside("DELETE", "faults", "");
    tenant.until_settled(0).await;
    tenant.correlate(&sent);
    assert_eq!((tenant.effects("zendesk").len(), tenant.repeated("zendesk")), (8, BTreeMap::new()));
    assert_eq!(tenant.repeated("appstoreconnect"), BTreeMap::new());
    // SendGrid recognises no repetition: the one that a crash can make is all there is.
    let repeated = tenant.repeated("sendgrid");
    assert!(repeated.values().all(|times| *times == 2), "{repeated:?}");
    assert!(tenant.effects("sendgrid").len() - repeated.len() == 8 + 8 + 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outside_that_fails_for_a_while_loses_and_doubles_nothing() {
    let tenant = Tenant::deployed();
    // Each stands until it has been met, and all of them end within two receives of a message.
    for (service, failure, times) in [
        ("zendesk", r#"{"status":{"code":429,"retry_after":1}}"#, 2),
        ("zendesk", r#"{"status":{"code":500}}"#, 2),
        ("zendesk", r#""hang""#, 1),
        // Done, and nobody is told.
        ("zendesk", r#""lose""#, 1),
        ("sendgrid", r#"{"status":{"code":429,"retry_after":1}}"#, 2),
        ("sendgrid", r#"{"status":{"code":500}}"#, 2),
        ("appstoreconnect", r#"{"status":{"code":500}}"#, 2),
        ("appstoreconnect", r#""hang""#, 1),
        ("appstoreconnect", r#""lose""#, 1),
    ] {
        let fault = format!(r#"{{"service":"{service}","failure":{failure},"times":{times}}}"#);
        tenant.world.outside("POST", "faults", &fault);
    }
    let mut sent: Vec<String> = (0..8).flat_map(|user| tenant.feedback(user, 0)).collect();
    sent.extend(tenant.campaign("spring", 20));
    sent.extend((0..6).flat_map(|number| tenant.testflight(number)));
    tenant.until_settled(0).await;
    tenant.correlate(&sent);
    for service in ["zendesk", "sendgrid", "appstoreconnect"] {
        assert_eq!(tenant.repeated(service), BTreeMap::new(), "{service}");
    }
    assert_eq!((tenant.effects("zendesk").len(), tenant.effects("sendgrid").len()), (8, 8 + 20 + 6));
    let met = |service: &str, status: Json| {
        let requests = tenant.world.outside("GET", &format!("requests?service={service}"), "");
        requests["requests"].as_array().unwrap().iter().any(|request| request["status"] == status)
    };
    assert!(met("zendesk", 429.into()) && met("zendesk", 500.into()) && met("zendesk", Json::Null));
    assert!(met("sendgrid", 429.into()) && met("sendgrid", 500.into()) && met("appstoreconnect", 500.into()));
}
