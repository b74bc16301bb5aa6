//! Dead letters go back: all of them, in order, at most a request's worth of them twice, whatever comes in between.

use std::{collections::BTreeSet, time::Instant};

use serde_json::{Value as Json, json};
use snapbox::{assert_data_eq, str};
use synth::exit;

use crate::{
    account::block_on,
    call::{Call, Ran},
    pipeline::{Pipeline, fifo, grouped, messages, standard},
    proxy::{Act, Proxy, Request},
};

fn redrive(pipeline: &Pipeline, options: &Json) -> Ran {
    call(pipeline, options).run()
}

fn call(pipeline: &Pipeline, options: &Json) -> Call {
    let mut all = json!({"queue": "Orders"});
    all.as_object_mut().unwrap().extend(options.as_object().unwrap().clone());
    Call::new(pipeline, "redrive", &all)
}

fn is_yes() -> Json {
    json!({"yes": true})
}

/// The messages of a group, in order.
fn of(group: &str, bodies: &[String]) -> Vec<String> {
    bodies.iter().filter(|body| body.starts_with(group)).cloned().collect()
}

fn assert_in_order(bodies: &[String], sent: &[(String, &str)]) {
    let sent: Vec<String> = sent.iter().map(|(body, _)| body.clone()).collect();
    for group in ["a", "b", "c"] {
        assert_eq!(of(group, bodies), of(group, &sent));
    }
}

#[test]
fn a_message_comes_back_as_it_was() {
    let pipeline = Pipeline::new("local", &standard());
    pipeline.send("orders-dlq", &messages(3));
    let before = pipeline.lying("orders-dlq");
    let ran = redrive(&pipeline, &json!({})).exits(exit::DONE);
    let after = pipeline.lying("orders");
    assert_eq!(after.len(), 3);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!((&before.body, &before.attributes), (&after.body, &after.attributes));
        assert!(ran.stdout.contains(&format!("{} as {}\n", before.id, after.id)), "{}", ran.stdout);
    }
    assert_eq!(before[0].attributes.as_object().unwrap().len(), 2);
    assert_eq!(pipeline.bodies("orders-dlq"), [""; 0]);
    assert_data_eq!(
        ran.stderr,
        str![[r#"
      moving messages of OrdersDLQ to OrdersQueue
       moved messages of OrdersDLQ to OrdersQueue in [..] s
       moved 3 messages of OrdersDLQ to OrdersQueue; about 0 left

"#]]
    );
    let ran = redrive(&pipeline, &json!({})).exits(exit::DONE);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", "   unchanged OrdersDLQ is empty\n"));
}

#[test]
fn a_fifo_queue_has_its_groups_back_in_order() {
    let pipeline = Pipeline::new("local", &fifo());
    pipeline.send("orders-dlq.fifo", &grouped(25));
    let ran = call(&pipeline, &json!({})).json().run().exits(exit::DONE);
    let after = pipeline.lying("orders.fifo");
    assert_in_order(&pipeline.bodies("orders.fifo"), &grouped(25));
    assert!(after.iter().all(|message| message.body.starts_with(message.group.as_deref().unwrap())));
    let told: BTreeSet<String> =
        ran.objects().iter().map(|moved| moved["message_id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(told, after.iter().map(|message| message.id.clone()).collect());
    assert_eq!(
        ran.event("redriven"),
        json!({"event": "redriven", "from": "OrdersDLQ", "to": "OrdersQueue", "moved": 25, "twice": 0, "refused": 0,
            "died_again": 0, "of_other_queues": 0, "left": 0})
    );
}

#[test]
fn a_limit_and_a_preview_move_no_more_than_they_say() {
    let pipeline = Pipeline::new("local", &standard());
    pipeline.send("orders-dlq", &messages(25));
    let ran = call(&pipeline, &json!({"dry_run": true, "limit": 3})).json().run().exits(exit::DONE);
    let shown = ran.objects();
    assert_eq!(shown.len(), 3);
    assert_eq!(shown[0]["attributes"], json!({"blob": "AAH/", "correlationId": "c-1"}));
    assert_eq!((pipeline.depth("orders-dlq"), pipeline.depth("orders")), ((25, 0), (0, 0)));
    let ran = redrive(&pipeline, &json!({"dry_run": true})).exits(exit::DONE);
    assert_data_eq!(
        ran.stderr,
        str![[r#"
  would move about 25 messages of OrdersDLQ to OrdersQueue; showed 10, moved none

"#]]
    );
    redrive(&pipeline, &json!({"limit": 12})).exits(exit::DONE);
    assert_eq!((pipeline.depth("orders-dlq"), pipeline.depth("orders")), ((13, 0), (12, 0)));
}

#[test]
fn a_rate_is_kept() {
    let pipeline = Pipeline::new("local", &standard());
    pipeline.send("orders-dlq", &messages(6));
    let began = Instant::now();
    redrive(&pipeline, &json!({"rate": "2/s"})).exits(exit::DONE);
    // Two at once, two a second later, two after one more.
    assert!(began.elapsed().as_secs_f64() >= 2.0, "{:?}", began.elapsed());
    assert_eq!(pipeline.depth("orders"), (6, 0));
}

#[test]
fn what_dies_again_is_not_moved_twice() {
    let pipeline = Pipeline::new("dev", &standard());
    pipeline.send("orders-dlq", &messages(12));
    let (client, from, to) = (pipeline.sqs(), pipeline.url("orders"), pipeline.account.emulator.url.clone());
    // Between two requests a consumer fails with everything: it is received once, which is as often as it may be.
    let proxy = Proxy::new(&to, move |request| {
        if request.operation == "DeleteMessageBatch" && request.before < 2 {
            for _ in 0..2 {
                let receive = client.receive_message().queue_url(&from).max_number_of_messages(10);
                block_on(receive.visibility_timeout(0).send()).unwrap();
            }
        }
        Act::Pass
    });
    let ran = call(&pipeline, &is_yes()).through(&proxy.url).json().run().exits(exit::DONE);
    let told = ran.event("redriven");
    assert_eq!((&told["moved"], &told["died_again"]), (&json!(12), &json!(12)), "{told}");
    assert_eq!(pipeline.depth("orders-dlq"), (12, 0), "and all can be received at once");
}

#[test]
fn several_sources_need_a_choice_and_each_has_its_own_back() {
    let mut resources = standard();
    resources["ReturnsQueue"] = resources["OrdersQueue"].clone();
    resources["ReturnsQueue"]["Properties"]["QueueName"] = "returns".into();
    let pipeline = Pipeline::new("local", &resources);
    for (queue, body) in [("orders", "order"), ("returns", "return")] {
        pipeline.send(queue, &[(body.to_owned(), "")]);
        // Received once is as often as it may be: the next attempt finds it dead.
        for _ in 0..2 {
            let receive = pipeline.sqs().receive_message().queue_url(pipeline.url(queue)).visibility_timeout(0);
            block_on(receive.send()).unwrap();
        }
    }
    assert_eq!(pipeline.bodies("orders-dlq"), ["order", "return"]);
    assert_data_eq!(
        redrive(&pipeline, &json!({})).exits(exit::USAGE).stderr,
        str![[r#"
error: OrdersDLQ holds the dead letters of 2 queues
 help: choose one with `--to QUEUE`; these send their dead letters to OrdersDLQ: OrdersQueue, ReturnsQueue

"#]]
    );
    assert_data_eq!(
        redrive(&pipeline, &json!({"to": "Nothing"})).exits(exit::USAGE).stderr,
        str![[r#"
error: the dead letters of OrdersDLQ do not come from `Nothing`
 help: these send their dead letters to OrdersDLQ: OrdersQueue, ReturnsQueue

"#]]
    );
    let ran = redrive(&pipeline, &json!({"to": "Returns"})).exits(exit::DONE);
    assert!(ran.stderr.ends_with("to ReturnsQueue, 1 of other queues; about 1 left\n"), "{}", ran.stderr);
    assert_eq!(pipeline.bodies("returns"), ["return"]);
    assert_eq!((pipeline.bodies("orders-dlq"), pipeline.depth("orders-dlq")), (vec!["order".to_owned()], (1, 0)));
}

#[test]
fn a_queue_that_nobody_dies_into_is_told() {
    let pipeline = Pipeline::new("local", &json!({"AloneDLQ": {"Type": "AWS::SQS::Queue"}}));
    assert_data_eq!(
        redrive(&pipeline, &json!({"queue": "Alone"})).exits(exit::USAGE).stderr,
        str![[r#"
error: no queue of stack `orders` sends its dead letters to AloneDLQ
 help: a queue names it in its redrive policy

"#]]
    );
}

#[test]
fn it_asks_first_where_it_is_not_local() {
    let pipeline = Pipeline::new("dev", &standard());
    pipeline.send("orders-dlq", &messages(2));
    let ran = redrive(&pipeline, &json!({})).exits(exit::DIFFERENCES);
    assert!(ran.stderr.contains("there is no terminal to ask on") && ran.stderr.contains("--yes"), "{}", ran.stderr);
    let ran = call(&pipeline, &json!({})).on_terminal("[y/N]", "n");
    assert!(ran.stdout.contains("Move about 2 messages of OrdersDLQ to OrdersQueue in dev"), "{}", ran.stdout);
    assert_eq!((ran.code, pipeline.depth("orders-dlq")), (Some(3), (2, 0)));
    call(&pipeline, &json!({})).on_terminal("[y/N]", "y").exits(exit::DONE);
    assert_eq!(pipeline.depth("orders"), (2, 0));
}

/// Where a process can be killed: at each request of the second round, before the cloud sees it and after.
fn deaths() -> impl Iterator<Item = (&'static str, bool)> {
    ["ReceiveMessage", "SendMessageBatch", "DeleteMessageBatch"]
        .into_iter()
        .flat_map(|operation| [(operation, false), (operation, true)])
}

fn at(operation: &'static str, is_done: bool) -> impl Fn(&Request) -> Act {
    move |request| match (request.operation == operation && request.before == 1, is_done) {
        (false, _) => Act::Pass,
        (true, false) => Act::Lose,
        (true, true) => Act::LoseAnswer,
    }
}

fn killed(pipeline: &Pipeline, operation: &'static str, is_done: bool) -> Proxy {
    let proxy = Proxy::new(&pipeline.account.emulator.url, at(operation, is_done));
    let mut child = call(pipeline, &is_yes()).through(&proxy.url).spawn();
    proxy.until_lost();
    child.kill().unwrap();
    child.wait().unwrap();
    proxy
}

#[test]
fn killed_anywhere_it_loses_nothing_and_doubles_no_more_than_a_request() {
    for (operation, is_done) in deaths() {
        let pipeline = Pipeline::new("dev", &standard());
        pipeline.send("orders-dlq", &messages(25));
        let proxy = killed(&pipeline, operation, is_done);
        let (dead, back) = (pipeline.bodies("orders-dlq"), pipeline.bodies("orders"));
        let either: BTreeSet<&String> = dead.iter().chain(&back).collect();
        assert_eq!(either.len(), 25, "{operation}, {is_done}");
        let both = dead.len() + back.len() - 25;
        let expected = if (operation, is_done) == ("SendMessageBatch", true)
            || (operation, is_done) == ("DeleteMessageBatch", false)
        {
            10
        } else {
            0
        };
        assert_eq!(both, expected, "{operation}, {is_done}");

        pipeline.release("orders-dlq", &proxy.receipts());
        redrive(&pipeline, &is_yes()).exits(exit::DONE);
        assert_eq!(pipeline.depth("orders-dlq"), (0, 0));
        let back = pipeline.bodies("orders");
        assert_eq!(back.iter().collect::<BTreeSet<_>>().len(), 25);
        assert_eq!(back.len(), 25 + expected, "{operation}, {is_done}");
    }
}

#[test]
fn killed_anywhere_a_fifo_queue_stays_in_order_and_a_repetition_doubles_nothing() {
    for (operation, is_done) in deaths() {
        let pipeline = Pipeline::new("dev", &fifo());
        pipeline.send("orders-dlq.fifo", &grouped(25));
        let proxy = killed(&pipeline, operation, is_done);
        pipeline.release("orders-dlq.fifo", &proxy.receipts());
        redrive(&pipeline, &is_yes()).exits(exit::DONE);
        assert_eq!(pipeline.depth("orders-dlq.fifo"), (0, 0));
        assert_in_order(&pipeline.bodies("orders.fifo"), &grouped(25));
    }
}

/// An answer in which the entries that `is_failed` picks by their body were refused.
fn refusing(request: &Request, fault_of_ours: bool, is_failed: impl Fn(&str) -> bool) -> Option<Act> {
    let entries = request.body["Entries"].as_array().filter(|_| request.operation == "SendMessageBatch")?;
    let failed = entries.iter().filter(|entry| is_failed(entry["MessageBody"].as_str().unwrap()));
    let failed: Vec<Json> = failed
        .map(
            |entry| json!({"Id": entry["Id"], "SenderFault": fault_of_ours, "Code": "Told", "Message": "not this one"}),
        )
        .collect();
    // The whole request is refused entry by entry; what is not picked fails in passing, and comes again.
    let others = entries.iter().filter(|entry| !is_failed(entry["MessageBody"].as_str().unwrap()));
    let others =
        others.map(|entry| json!({"Id": entry["Id"], "SenderFault": false, "Code": "Busy", "Message": "later"}));
    let all: Vec<Json> = failed.iter().cloned().chain(others).collect();
    (!failed.is_empty()).then(|| Act::Answer(200, json!({"Successful": [], "Failed": all}).to_string()))
}

#[test]
fn what_fails_in_passing_is_offered_again() {
    let pipeline = Pipeline::new("dev", &fifo());
    pipeline.send("orders-dlq.fifo", &grouped(12));
    let proxy = Proxy::new(&pipeline.account.emulator.url, |request| {
        let busy = refusing(request, false, |_| true).filter(|_| request.before % 3 == 0);
        busy.unwrap_or(Act::Pass)
    });
    call(&pipeline, &is_yes()).through(&proxy.url).run().exits(exit::DONE);
    assert_eq!(pipeline.depth("orders-dlq.fifo"), (0, 0));
    assert_in_order(&pipeline.bodies("orders.fifo"), &grouped(12));
}

#[test]
fn behind_a_message_that_is_refused_the_rest_of_its_group_stays() {
    let pipeline = Pipeline::new("dev", &fifo());
    pipeline.send("orders-dlq.fifo", &grouped(30));
    let proxy = Proxy::new(&pipeline.account.emulator.url, |request| {
        refusing(request, true, |body| body == "b-04").unwrap_or(Act::Pass)
    });
    let ran = call(&pipeline, &is_yes()).through(&proxy.url).run().exits(exit::PARTLY);
    assert!(ran.stderr.contains("error: OrdersQueue did not take 1 message\n  because: "), "{}", ran.stderr);
    assert!(ran.stderr.contains(": not this one\n"), "{}", ran.stderr);
    let back = pipeline.bodies("orders.fifo");
    assert_eq!((of("a", &back).len(), of("b", &back).len(), of("c", &back).len()), (10, 4, 10));
    assert_eq!(pipeline.bodies("orders-dlq.fifo"), ["b-04", "b-05", "b-06", "b-07", "b-08", "b-09"]);
    assert_eq!(pipeline.depth("orders-dlq.fifo"), (6, 0), "and all can be received at once");
}

#[test]
fn a_cloud_that_fails_leaves_the_rest_where_it_was() {
    for operation in ["ReceiveMessage", "SendMessageBatch"] {
        let pipeline = Pipeline::new("dev", &standard());
        pipeline.send("orders-dlq", &messages(25));
        let proxy = Proxy::new(&pipeline.account.emulator.url, move |request| {
            let refused = json!({"__type": "AccessDenied", "message": "not now"}).to_string();
            if request.operation == operation && request.before >= 1 { Act::Answer(403, refused) } else { Act::Pass }
        });
        let ran = call(&pipeline, &is_yes()).through(&proxy.url).run().exits(exit::PARTLY);
        assert!(ran.stderr.contains("error: moved 10 messages of OrdersDLQ, then it failed"), "{}", ran.stderr);
        assert!(ran.stderr.contains("the same command moves what is left"), "{}", ran.stderr);
        assert_eq!((pipeline.depth("orders"), pipeline.depth("orders-dlq")), ((10, 0), (15, 0)), "{operation}");
    }
}

#[test]
fn a_message_that_cannot_be_deleted_is_told() {
    let pipeline = Pipeline::new("dev", &standard());
    pipeline.send("orders-dlq", &messages(3));
    let proxy = Proxy::new(&pipeline.account.emulator.url, |request| {
        let refused = json!({"__type": "AccessDenied", "message": "not now"}).to_string();
        if request.operation == "DeleteMessageBatch" { Act::Answer(403, refused) } else { Act::Pass }
    });
    let ran = call(&pipeline, &is_yes()).through(&proxy.url).run().exits(exit::PARTLY);
    assert!(ran.stderr.contains("warning: 3 messages went to OrdersQueue and could not be deleted"), "{}", ran.stderr);
    assert!(ran.stderr.contains("3 of them still there too"), "{}", ran.stderr);
}

#[test]
fn ctrl_c_gives_back_what_is_in_hand() {
    let pipeline = Pipeline::new("dev", &standard());
    pipeline.send("orders-dlq", &messages(25));
    let child = call(&pipeline, &json!({"yes": true, "rate": "5/m"})).spawn();
    crate::pipeline::until("one is moved", || pipeline.depth("orders") == (1, 0));
    let pid = rustix::process::Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    Ran::of(child).exits(exit::INTERRUPTED);
    assert_eq!((pipeline.depth("orders"), pipeline.depth("orders-dlq")), ((1, 0), (24, 0)));
}
