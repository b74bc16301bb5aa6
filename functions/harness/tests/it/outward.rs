//! Topics, buses, objects, parameters, and messages taken by hand.

use std::time::Duration;

use cloud::{Asked, Log, cloud, cloud_at};
use contract::{Count, Detail, Emit, Objects, Parameter, Publish, Read, Send, Take, Write, contract};
use harness::{Again, Aws, Counted, Deadline, InFunction, PARAMETER_KEPT};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::orders::{Order, Ordered, Outcome};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Note {
    text: String,
}

impl Detail for Note {
    const SOURCE: &'static str = "clerk";
    const DETAIL_TYPE: &'static str = "Noted";
}

contract! {
    /// One of everything that lies outside.
    pub(crate) Courier in "courier" {
        /// A topic.
        topic: Publish<Order> = "TOPIC_ARN",
        /// A FIFO topic.
        row: Publish<Ordered> = "ROW_TOPIC_ARN",
        /// A bus.
        bus: Emit<Note> = "BUS_NAME",
        /// Objects.
        notes: (Write<Objects<Note>>, Read<Objects<Note>>) = "NOTES_BUCKET",
        /// A parameter.
        pause: Read<Parameter<u32>> = "PAUSE_PARAMETER",
        /// A dead-letter queue.
        dead: (Take<Ordered>, Count<Ordered>) = "DEAD_QUEUE_URL",
        /// Its source.
        source: Send<Ordered> = "SOURCE_QUEUE_URL",
    }
}

fn open(config: aws_types::SdkConfig) -> Courier<InFunction> {
    let variable = |name: &str| if name == "NOTES_BUCKET" { "notes-dev/a/".to_owned() } else { name.to_lowercase() };
    harness::open(|name| Some(variable(name)), &Aws::with(config)).unwrap()
}

fn courier(answer: impl FnMut(&Asked) -> (u16, String) + std::marker::Send + 'static) -> (Courier<InFunction>, Log) {
    let (config, log) = cloud(answer);
    (open(config), log)
}

fn hour() -> Deadline {
    Deadline::after(Duration::from_hours(1))
}

fn note(text: &str) -> Note {
    Note { text: text.to_owned() }
}

#[tokio::test]
async fn messages_are_published_with_their_correlation_id() {
    let (courier, log) = courier(|_| (200, "<PublishResponse><MessageId>m-1</MessageId></PublishResponse>".to_owned()));
    let order = || Order { outcome: Outcome::Done, seconds: 0 };
    assert_eq!(courier.topic.publish(&order(), "c-1").await.unwrap(), "m-1");
    courier.row.publish_in_group(&Ordered(order()), "c-2", "g", "d").await.unwrap();
    let asked = log.all();
    assert_eq!(asked[0].url, "https://sns.eu-west-1.amazonaws.com/");
    assert!(asked[0].headers["authorization"].contains("/eu-west-1/sns/aws4_request"));
    assert_eq!(
        asked[0].body,
        json!({
            "Action": "Publish",
            "Version": "2010-03-31",
            "TopicArn": "topic_arn",
            "Message": "{\"outcome\":\"Done\",\"seconds\":0}",
            "MessageAttributes.entry.1.Name": "correlationId",
            "MessageAttributes.entry.1.Value.DataType": "String",
            "MessageAttributes.entry.1.Value.StringValue": "c-1",
        })
    );
    assert_eq!(
        (&asked[1].body["MessageGroupId"], &asked[1].body["MessageDeduplicationId"]),
        (&json!("g"), &json!("d"))
    );
}

#[tokio::test]
async fn a_topic_that_refuses_says_why() {
    let fault = "<ErrorResponse><Error><Code>AuthorizationError</Code><Message>no</Message></Error></ErrorResponse>";
    let (courier, _) = courier(move |_| (403, fault.to_owned()));
    let error = courier.topic.publish(&Order { outcome: Outcome::Done, seconds: 0 }, "c").await.unwrap_err();
    assert_eq!(error.to_string(), "sns:Publish failed: AuthorizationError: no");
    assert_eq!(error.again, Again::NextDelivery);
}

#[tokio::test(start_paused = true)]
async fn events_are_put_on_the_bus_and_those_refused_in_passing_again() {
    let mut calls = 0;
    let (courier, log) = courier(move |asked| {
        calls += 1;
        let entries = asked.body["Entries"].as_array().unwrap();
        let put = entries.iter().map(|entry| {
            let text = entry["Detail"].as_str().unwrap();
            match text {
                "{\"text\":\"3\"}" if calls == 1 => json!({ "ErrorCode": "ThrottlingException" }),
                "{\"text\":\"5\"}" => json!({ "ErrorCode": "MalformedDetail" }),
                _ => json!({ "EventId": format!("id-{text}") }),
            }
        });
        let put: Vec<_> = put.collect();
        (200, json!({ "FailedEntryCount": 0, "Entries": put }).to_string())
    });
    let notes: Vec<Note> = (0..12).map(|at| note(&at.to_string())).collect();
    let outcomes = courier.bus.emit_all(&notes, hour()).await;
    for (at, outcome) in outcomes.iter().enumerate() {
        match at {
            5 => assert_eq!(outcome.clone().unwrap_err().why, "MalformedDetail"),
            _ => assert_eq!(outcome.clone().unwrap(), format!("id-{{\"text\":\"{at}\"}}")),
        }
    }
    let asked = log.all();
    let sizes: Vec<_> = asked.iter().map(|asked| asked.body["Entries"].as_array().unwrap().len()).collect();
    // The second round has what was refused in passing, and nothing else.
    assert_eq!(sizes, [10, 2, 1]);
    assert_eq!(asked[0].url, "https://events.eu-west-1.amazonaws.com/");
    assert_eq!(asked[0].headers["x-amz-target"], "AWSEvents.PutEvents");
    assert_eq!(
        asked[0].body["Entries"][0],
        json!({ "EventBusName": "bus_name", "Source": "clerk", "DetailType": "Noted", "Detail": "{\"text\":\"0\"}" })
    );
    let large = courier.bus.emit(&note(&"x".repeat(1_000_000)), hour()).await.unwrap_err();
    assert_eq!((large.again, log.all().len()), (Again::Never, 3));
}

#[tokio::test]
async fn objects_are_written_and_read_under_their_prefix() {
    let (courier, log) = courier(|asked| match asked.action.as_str() {
        "PUT" => (200, String::new()),
        _ if asked.url.ends_with("/7.json") => (200, "{\"text\":\"hello\"}".to_owned()),
        _ => (404, "<Error><Code>NoSuchKey</Code></Error>".to_owned()),
    });
    let key = courier.notes.write_json("year=2026/7.json", &note("hello")).await.unwrap();
    assert_eq!(key, "a/year=2026/7.json");
    assert_eq!(courier.notes.read_json("7.json").await.unwrap(), note("hello"));
    assert_eq!(courier.notes.read_object("8").await.unwrap_err().to_string(), "s3:GetObject failed: NoSuchKey");
    assert!(courier.notes.write("", Vec::new(), "text/plain").await.is_err());
    let asked = log.all();
    assert_eq!(asked[0].url, "https://notes-dev.s3.eu-west-1.amazonaws.com/a/year%3D2026/7.json");
    assert_eq!((asked[0].action.as_str(), &asked[0].body), ("PUT", &json!({ "text": "hello" })));
    assert_eq!(asked[0].headers["content-type"], "application/json");
    // The checksum of the body is signed: what arrives is what was written.
    assert_eq!(asked[0].headers["x-amz-content-sha256"].len(), 64);
    assert!(asked[0].headers["authorization"].contains("x-amz-content-sha256"));
    assert_eq!(asked.len(), 3);
}

#[tokio::test]
async fn an_endpoint_of_ones_own_has_the_bucket_in_the_path() {
    let (config, log) = cloud_at(Some("http://127.0.0.1:4566/"), |_| (200, String::new()));
    let courier = open(config);
    courier.notes.write("7", vec![1], "x/y").await.unwrap();
    assert_eq!(log.all()[0].url, "http://127.0.0.1:4566/notes-dev/a/7");
}

#[tokio::test(start_paused = true)]
async fn a_parameter_is_kept_a_while_and_its_last_value_longer() {
    let mut calls = 0;
    let (courier, log) = courier(move |_| {
        calls += 1;
        match calls {
            1 | 2 => (200, json!({ "Parameter": { "Value": format!(" {calls}\n") } }).to_string()),
            3 => (500, String::new()),
            _ => (200, json!({ "Parameter": { "Value": "hush" } }).to_string()),
        }
    });
    let later = || tokio::time::advance(PARAMETER_KEPT);
    let (one, other) = tokio::join!(courier.pause.parameter(), courier.pause.parameter());
    assert_eq!((one.unwrap(), other.unwrap(), log.all().len()), (1, 1, 1));
    later().await;
    assert_eq!(courier.pause.parameter().await.unwrap(), 2);
    later().await;
    assert_eq!((courier.pause.parameter().await.unwrap(), log.all().len()), (2, 3));
    later().await;
    let error = courier.pause.parameter().await.unwrap_err();
    assert_eq!(error.to_string(), "ssm:GetParameter failed: its value does not parse");
    assert_eq!(log.all()[0].body, json!({ "Name": "pause_parameter", "WithDecryption": true }));
}

#[tokio::test]
async fn a_parameter_that_was_never_read_is_a_failure() {
    let fault = json!({ "__type": "ParameterNotFound" }).to_string();
    let (courier, _) = courier(move |_| (400, fault.clone()));
    let error = courier.pause.parameter().await.unwrap_err();
    assert_eq!((error.why.as_ref(), error.again), ("ParameterNotFound", Again::NextDelivery));
}

#[tokio::test]
async fn messages_are_taken_sent_on_deleted_and_given_back() {
    let message = |name: &str, attributes: serde_json::Value| {
        json!({
            "MessageId": name, "ReceiptHandle": format!("receipt-{name}"), "Body": "hush",
            "Attributes": { "MessageGroupId": "g", "ApproximateReceiveCount": "4", "SentTimestamp": "17" },
            "MessageAttributes": attributes,
        })
    };
    let text = |text: &str| json!({ "DataType": "String", "StringValue": text });
    let messages = json!({ "Messages": [
        message("a", json!({})),
        message("b", json!({ "originId": text("b-0"), "failureReason": text("why") })),
    ] });
    let (courier, log) = courier(move |asked| {
        let answer = match asked.action.as_str() {
            "ReceiveMessage" => messages.clone(),
            "SendMessage" => json!({ "MessageId": "new" }),
            "GetQueueAttributes" => json!({ "Attributes": {
                "ApproximateNumberOfMessages": "7", "ApproximateNumberOfMessagesNotVisible": "2",
                "ApproximateNumberOfMessagesDelayed": "0",
            } }),
            "DeleteMessageBatch" => {
                json!({ "Successful": [], "Failed": [{ "Id": "0", "Code": "x", "SenderFault": true }] })
            }
            _ => json!({ "Successful": [{ "Id": "0" }], "Failed": [] }),
        };
        (200, answer.to_string())
    });
    let taken = courier.dead.take(10, Duration::from_mins(1)).await.unwrap();
    let first = &taken[0];
    assert_eq!((first.message_id.as_str(), first.group.as_deref(), first.receive_count), ("a", Some("g"), 4));
    for one in &taken {
        assert_eq!(courier.source.send_on(one).await.unwrap(), "new");
    }
    assert_eq!(courier.dead.delete_taken(&taken[..1]).await.unwrap(), 1);
    assert_eq!(courier.dead.give_back(&taken[1..]).await.unwrap(), 0);
    assert_eq!(courier.dead.count().await.unwrap(), Counted { visible: 7, in_work: 2, delayed: 0 });

    let asked = log.all();
    assert_eq!(asked[0].body["VisibilityTimeout"], 60);
    let sent = |name: &str, attributes: serde_json::Value| {
        json!({
            "QueueUrl": "source_queue_url", "MessageBody": "hush", "MessageGroupId": "g",
            "MessageDeduplicationId": name, "MessageAttributes": attributes,
        })
    };
    assert_eq!(asked[1].body, sent("a", json!({ "originId": text("a") })));
    assert_eq!(asked[2].body, sent("b", json!({ "originId": text("b-0"), "failureReason": text("why") })));
    assert_eq!(asked[3].body["Entries"], json!([{ "Id": "0", "ReceiptHandle": "receipt-a" }]));
    assert_eq!(asked[4].body["Entries"], json!([{ "Id": "0", "ReceiptHandle": "receipt-b", "VisibilityTimeout": 0 }]));
}
