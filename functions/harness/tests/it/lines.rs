//! What the log says of a batch.

use std::time::Duration;

use cloud::{Lines, listen};
use harness::{Deadline, InFunction, log::JsonLines};
use serde_json::json;
use tracing::Level;
use tracing_subscriber::{Registry, layer::SubscriberExt};

use crate::orders::{Clerk, InRow, Outcome, order, record, run};

fn log(to: &Lines, level: Level) -> tracing::subscriber::DefaultGuard {
    listen(Registry::default().with(JsonLines::new("clerk", level, to.clone())))
}

#[tokio::test]
async fn every_failure_is_one_line_with_the_ids_and_its_reason() {
    let lines = Lines::default();
    let guard = log(&lines, Level::INFO);
    let mut first = record("a", "g", &order(Outcome::Permanent, 0));
    first["messageAttributes"] = json!({ "correlationId": { "dataType": "String", "stringValue": "request-7" } });
    let second = record("b", "g", "hush");
    run(&Clerk::<InRow<InFunction>>::default(), vec![first, second], Deadline::after(Duration::from_secs(9))).await;
    drop(guard);

    let [failed, held] = &lines.read()[..] else { panic!("{:?}", lines.read()) };
    for (name, expected) in [
        ("level", json!("ERROR")),
        ("message", json!("message failed")),
        ("reason", json!("as the test wants it")),
        ("permanent", json!(true)),
        ("function", json!("clerk")),
        ("messageId", json!("a")),
        ("correlationId", json!("request-7")),
        ("receiveCount", json!(2)),
    ] {
        assert_eq!(failed[name], expected, "{name}");
    }
    assert!(failed["timestamp"].as_str().unwrap().ends_with('Z'));
    assert_eq!((&held["messageId"], &held["correlationId"]), (&json!("b"), &json!("b")));
    assert_eq!((&held["level"], &held["permanent"]), (&json!("WARN"), &json!(false)));
}

#[test]
fn a_line_is_one_line_whatever_is_in_it() {
    let lines = Lines::default();
    let guard = log(&lines, Level::INFO);
    tracing::info!(text = "a\nb\"c\u{1}", games = 12, share = 0.5, "two\nlines");
    tracing::debug!("too fine");
    drop(guard);
    let [line] = &lines.read()[..] else { panic!("{:?}", lines.read()) };
    assert_eq!((&line["message"], &line["text"]), (&json!("two\nlines"), &json!("a\nb\"c\u{1}")));
    assert_eq!((&line["games"], &line["share"]), (&json!(12), &json!(0.5)));
}

#[test]
fn the_fine_lines_of_libraries_are_not_heard() {
    let lines = Lines::default();
    let guard = log(&lines, Level::TRACE);
    tracing::debug!(target: "aws_smithy_runtime::client", "a whole request");
    tracing::warn!(target: "hyper_util::client", "a connection broke");
    tracing::trace!("ours");
    drop(guard);
    let says: Vec<_> = lines.read().into_iter().map(|line| line["message"].clone()).collect();
    assert_eq!(says, ["a connection broke", "ours"]);
}
