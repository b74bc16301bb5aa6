//! Every message that was sent has one result or is a dead letter, and what does not add up is named.

use aws_sdk_dynamodb::types::AttributeValue;
use serde_json::{Value as Json, json};
use snapbox::{assert_data_eq, str};
use synth::exit;

use crate::{
    account::block_on,
    call::{Call, Ran},
    pipeline::{Pipeline, fifo, function, grouped, joined, messages, standard},
};

fn stores() -> Json {
    json!({
        "ResultsBucket": {"Type": "AWS::S3::Bucket"},
        "StatusTable": {"Type": "AWS::DynamoDB::Table", "Properties": {
            "TableName": "status", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "key", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "key", "KeyType": "HASH"}],
        }},
    })
}

fn correlate(pipeline: &Pipeline, sent: &[String], options: &Json) -> Call {
    let mut all = json!({"sent": "-", "results": ["s3:Results/day/"]});
    all.as_object_mut().unwrap().extend(options.as_object().unwrap().clone());
    Call::new(pipeline, "correlate", &all).input(&sent.join("\n"))
}

fn counts(ran: &Ran) -> Json {
    ran.objects().pop().unwrap()
}

/// Sends messages for real, so that their ids are SQS's; what is done with them then is the test's.
fn sent(pipeline: &Pipeline, queue: &str, count: usize) -> Vec<String> {
    pipeline.send(queue, &messages(count));
    pipeline.lying(queue).into_iter().map(|message| message.id).collect()
}

#[test]
fn results_by_name_and_by_line_and_dead_letters_prove_it() {
    let pipeline = Pipeline::new("local", &joined(&standard(), &stores()));
    let mut ids = sent(&pipeline, "orders", 6);
    ids.extend(sent(&pipeline, "orders-dlq", 3));
    pipeline.put(&format!("day/{}.json", ids[0]), "{}");
    pipeline.put("day/one.json", &json!({"messageId": ids[1], "ticket": 7}).to_string());
    let lines: Vec<String> = ids[2..6].iter().map(|id| json!({"messageId": id}).to_string()).collect();
    pipeline.put("day/batch.ndjson", &lines.join("\n"));
    pipeline.put("night/other.json", &json!({"messageId": ids[0]}).to_string());
    let ran = correlate(&pipeline, &ids, &json!({})).run().exits(exit::DONE);
    assert_data_eq!(
        ran.stdout,
        str![[r#"
sent               9
one result         6
dead               3
both               0
missing            0
doubled            0
unknown            0

"#]]
    );
    assert!(
        ran.stderr.ends_with("proved 9 messages of 9: each has one result or is a dead letter\n"),
        "{}",
        ran.stderr
    );
    assert_eq!(pipeline.depth("orders-dlq"), (3, 0), "dead letters are not consumed");
    let since = correlate(&pipeline, &ids, &json!({"since": "1h"})).run();
    since.exits(exit::DONE);
}

#[test]
fn what_does_not_add_up_is_named() {
    let pipeline = Pipeline::new("local", &joined(&standard(), &stores()));
    let dead = sent(&pipeline, "orders-dlq", 1);
    let ids: Vec<String> = ["one", "twice", "lost", "lost-too"].map(str::to_owned).into_iter().chain(dead).collect();
    for (name, id) in [("1", "one"), ("2", "twice"), ("3", "twice"), ("4", "stranger"), ("5", ids[4].as_str())] {
        pipeline.put(&format!("day/{name}"), &json!({"messageId": id}).to_string());
    }
    pipeline.put("day/_SUCCESS", "");
    let ran = correlate(&pipeline, &ids, &json!({"limit": 3})).json().run().exits(exit::FAILED);
    let wrong = ran.objects();
    assert_eq!(wrong.len(), 4, "three that do not add up, and the counts");
    assert_eq!(
        counts(&ran),
        json!({"sent": 5, "one_result": 1, "dead": 0, "both": 1, "missing": 2, "doubled": 1, "unknown": 1})
    );
    assert_eq!(ran.event("failed")["code"], "not-accounted-for");
    let ran = correlate(&pipeline, &ids, &json!({})).run().exits(exit::FAILED);
    for line in
        [&format!("both        {}\n", ids[4]), "doubled     twice\n", "missing     lost\n", "missing     lost-too\n"]
    {
        assert!(ran.stdout.contains(line), "{line}{}", ran.stdout);
    }
    let end = ran.stderr.split_once("warning: ").unwrap().1.to_owned();
    assert_data_eq!(
        end,
        str![[r#"
1 object of ResultsBucket under `day/` bear no message id
 help: a result has the id in a field `messageId` or in its name
  correlated what was sent with what came of it in [..] s
error: 1 of 5 messages have exactly one result or are dead letters
 help: `synth logs --filter ID` shows what became of a message; what was redriven has a new id: add what `synth dlq redrive --json` printed to `--sent`

"#]]
    );
}

#[test]
fn what_still_waits_is_told() {
    let pipeline = Pipeline::new("local", &joined(&standard(), &stores()));
    let ids = sent(&pipeline, "orders", 2);
    let ran = correlate(&pipeline, &ids, &json!({})).run().exits(exit::FAILED);
    assert!(ran.stderr.contains("about 2 messages still wait or are in work: try again"), "{}", ran.stderr);
}

#[test]
fn a_table_and_a_log_are_places_too() {
    let pipeline = Pipeline::new("local", &joined(&joined(&standard(), &stores()), &function()));
    let client = aws_sdk_dynamodb::Client::new(pipeline.account.aws().config());
    for (key, id) in [("a", Some("m-1")), ("b", Some("m-2")), ("c", None)] {
        let item = client.put_item().table_name("status").item("key", AttributeValue::S(key.to_owned()));
        let item = match id {
            Some(id) => item.item("messageId", AttributeValue::S(id.to_owned())),
            None => item,
        };
        block_on(item.send()).unwrap();
    }
    let line = |message: &str, id: &str| json!({"message": message, "messageId": id});
    let lines = [line("begun", "m-1"), line("done", "m-1"), line("begun", "m-2"), line("not done", "m-2")];
    let payload = json!({"lines": lines}).to_string();
    Call::new(&pipeline, "invoke", &json!({"function": "Worker", "payload": payload})).run().exits(exit::DONE);

    let prove = |sent: &str, results: &str| {
        let call = Call::new(&pipeline, "correlate", &json!({"sent": sent, "results": [results], "since": "1h"}));
        call.input("m-1\nm-2\n").json().run()
    };
    prove("-", "table:Status").exits(exit::DONE);
    prove("table:Status:messageId", "table:orders/Status").exits(exit::DONE);
    let ran = prove("-", "logs:Worker:done").exits(exit::FAILED);
    assert_eq!(ran.objects()[0], json!({"message_id": "m-2", "fault": "missing"}));
    let ran = prove("logs:Worker:begun", "table:Status").exits(exit::DONE);
    assert_eq!(counts(&ran)["one_result"], 2);
    let ran = prove("-", "table:Status:key").exits(exit::FAILED);
    assert_eq!((&counts(&ran)["missing"], &counts(&ran)["unknown"]), (&json!(2), &json!(3)));
}

#[test]
fn a_redriven_message_is_still_the_one_that_was_sent() {
    let pipeline = Pipeline::new("local", &joined(&standard(), &stores()));
    let mut ids = sent(&pipeline, "orders-dlq", 3);
    let moved = Call::new(&pipeline, "redrive", &json!({"queue": "Orders"})).json().run().exits(exit::DONE);
    let now: Vec<Json> = moved.objects().iter().map(|moved| moved["message_id"].clone()).collect();
    for id in &now {
        pipeline.put(&format!("day/{}", id.as_str().unwrap()), "");
    }
    let ran = correlate(&pipeline, &ids, &json!({})).json().run().exits(exit::FAILED);
    assert_eq!((&counts(&ran)["missing"], &counts(&ran)["unknown"]), (&json!(3), &json!(3)));
    ids.extend(moved.stdout.lines().map(str::to_owned));
    correlate(&pipeline, &ids, &json!({})).run().exits(exit::DONE);
}

#[test]
fn the_targets_say_whose_dead_letters_count() {
    let other = json!({
        "ReturnsQueue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "returns", "RedrivePolicy": {
            "deadLetterTargetArn": {"Fn::GetAtt": ["ReturnsDLQ", "Arn"]}, "maxReceiveCount": 1,
        }}},
        "ReturnsDLQ": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "returns-dlq"}},
    });
    let pipeline = Pipeline::new("local", &joined(&standard(), &stores())).with("returns", &other);
    let ids = sent(&pipeline, "returns-dlq", 2);
    for (targets, code) in [
        (&[][..], exit::DONE),
        (&["returns"], exit::DONE),
        (&["re*"], exit::DONE),
        (&["Returns"], exit::DONE),
        (&["orders", "returns/ReturnsQueue"], exit::DONE),
        (&["orders"], exit::FAILED),
        (&["Orders"], exit::FAILED),
    ] {
        correlate(&pipeline, &ids, &json!({"targets": targets})).run().exits(code);
    }
    assert_data_eq!(
        correlate(&pipeline, &ids, &json!({"targets": ["Nothing"]})).run().exits(exit::USAGE).stderr,
        str![[r#"
error: no queue `Nothing` in the environment's stacks
 help: there is: OrdersQueue, ReturnsQueue

"#]]
    );
}

#[test]
fn dead_letters_that_cannot_be_seen_are_no_proof() {
    let pipeline = Pipeline::new("local", &joined(&fifo(), &stores()));
    let one_group: Vec<(String, &str)> = grouped(36).into_iter().filter(|(_, group)| *group == "a").collect();
    pipeline.send("orders-dlq.fifo", &one_group);
    let ids: Vec<String> = pipeline.lying("orders-dlq.fifo").into_iter().map(|message| message.id).collect();
    let ran = correlate(&pipeline, &ids, &json!({})).run().exits(exit::FAILED);
    assert!(ran.stderr.contains("warning: 2 dead letters could not be looked at\n"), "{}", ran.stderr);
}

#[test]
fn bad_places_are_told() {
    let pipeline = Pipeline::new("local", &joined(&joined(&standard(), &stores()), &function()));
    let told = |sent: &str, results: &str| {
        let options = json!({"sent": sent, "results": [results]});
        Call::new(&pipeline, "correlate", &options).run().exits(exit::USAGE).stderr
    };
    assert_data_eq!(
        told("nowhere.jsonl", "s3:Results"),
        str![[r#"
error: `nowhere.jsonl` is no file
 help: write a file, `-`, `s3:BUCKET/prefix`, `table:TABLE:attribute` or `logs:FUNCTION:message`

"#]]
    );
    assert_data_eq!(
        told("-", "s3:Result"),
        str![[r#"
error: no bucket `Result` in the environment's stacks
 help: did you mean `Results`? there is: ResultsBucket

"#]]
    );
    assert_data_eq!(
        told("-", "logs:Worker"),
        str![[r#"
error: `logs:Worker` does not say which line of WorkerFunction is a result
 help: name the message that it writes once when it is done: `logs:FUNCTION:import done`

"#]]
    );
    assert_data_eq!(
        told("-", "-"),
        str![[r#"
error: standard input can be read once
 help: put one of them into a file

"#]]
    );
    let nothing = told("-", "s3:Results");
    assert!(
        nothing.contains("error: `-` holds no message id\n help: give what `synth send --json` printed"),
        "{nothing}"
    );
}
