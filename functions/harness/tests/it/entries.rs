//! Requests, ticks and invocations, from the event to the answer.

use std::time::{Duration, SystemTime};

use contract::{AlarmStateChange, Direct, Event, Notification, Tick, contract};
use harness::{
    AlarmChange, Deadline, Error, Failure, Field, InFunction, Invocation, Invoked, Refusal, Reply, Request, Responder,
    Shape, Ticked, invoke, request,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{batches::be_quiet, outward::Note};

contract! {
    /// What the desk may touch.
    pub(crate) Desk in "desk" consumes contract::Request {}
}

const NOTE: Shape = Shape::Object(&[Field::required("text", Shape::text(1, 10))]);

struct Clerk;

impl Responder for Clerk {
    type Contract = Desk<InFunction>;

    const MOST_BODY: usize = 100;

    fn new(_: Self::Contract) -> Result<Self, Error> {
        Ok(Self)
    }

    async fn respond(&self, request: &Request) -> Result<Reply, Refusal> {
        match request.route.as_str() {
            "POST /notes" => {
                let note: Note = request.json(&NOTE)?;
                Ok(Reply::json(202, &json!({ "note": note, "id": request.correlation_id })).header("X-A", "b\r\nc: d"))
            }
            "GET /notes/{id}" => {
                let most = request.query_number("most", 10_u32, 1..=100)?;
                let id = request.parameter("id").unwrap();
                let seen = (id, most, request.query("q"), request.header("X-Kind"), &request.source_ip);
                Ok(Reply::json(200, &seen))
            }
            "GET /busy" => Err(Failure::passing("hush").after(Duration::from_millis(1_200)).into()),
            "GET /broken" => Err(Failure::permanent("hush").into()),
            "GET /odd" => Ok(Reply::json(200, &std::collections::BTreeMap::from([((1, 2), 3)]))),
            "GET /large" => Ok(Reply::text(200, "text/plain", "x".repeat(7_000_000))),
            "GET /panic" => panic!("{}", crate::batches::WANTED),
            "GET /slow" => std::future::pending().await,
            _ => Err(Refusal::not_found("no such note").retry_after(Duration::ZERO)),
        }
    }
}

fn invocation() -> Invocation {
    Invocation {
        request_id: "r-1".to_owned(),
        correlation_id: "r-1".to_owned(),
        deadline: Deadline::after(Duration::from_secs(9)),
    }
}

fn event(route: &str) -> Value {
    let (method, path) = route.split_once(' ').unwrap();
    json!({
        "version": "2.0", "routeKey": route, "rawPath": path, "rawQueryString": "", "headers": { "host": "x" },
        "requestContext": {
            "accountId": "1", "apiId": "a", "requestId": "gateway", "stage": "$default", "time": "x", "timeEpoch": 1,
            "http": { "method": method, "path": path, "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": "x" },
        },
        "isBase64Encoded": false,
    })
}

async fn ask(event: Value) -> (u16, Value, Value) {
    be_quiet();
    let answer = request::run(&Clerk, event, invocation()).await.unwrap();
    let status = answer["statusCode"].as_u64().unwrap().try_into().unwrap();
    let body = answer["body"].as_str().unwrap();
    (status, serde_json::from_str(body).unwrap_or_else(|_| body.into()), answer["headers"].clone())
}

#[tokio::test]
async fn a_good_request_is_answered_with_its_correlation_id() {
    let mut good = event("POST /notes");
    good["body"] = "{\"text\":\"hello\"}".into();
    good["headers"] = json!({ "Content-Type": "application/json; charset=utf-8", "X-Correlation-Id": "c-7" });
    let (status, body, headers) = ask(good.clone()).await;
    assert_eq!((status, body), (202, json!({ "note": { "text": "hello" }, "id": "c-7" })));
    assert_eq!(headers["x-correlation-id"], "c-7");
    assert_eq!((&headers["x-a"], &headers["content-type"]), (&json!("bc: d"), &json!("application/json")));

    good["body"] = "eyJ0ZXh0IjoiaGVsbG8ifQ==".into();
    good["isBase64Encoded"] = true.into();
    // What is no id is not sent on.
    good["headers"] = json!({ "x-correlation-id": "a b\"" });
    let (status, body, headers) = ask(good).await;
    assert_eq!((status, &body["id"], &headers["x-correlation-id"]), (202, &json!("r-1"), &json!("r-1")));
}

#[tokio::test]
async fn the_parts_of_a_request() {
    let mut get = event("GET /notes/{id}");
    get["rawQueryString"] = "q=a%20b%26c&q=second&most=7".into();
    get["pathParameters"] = json!({ "id": "7" });
    get["headers"] = json!({ "x-kind": "k" });
    let (status, body, _) = ask(get.clone()).await;
    assert_eq!((status, body), (200, json!(["7", 7, "a b&c", "k", "192.0.2.1"])));
    for query in ["most=0", "most=101", "most=x", "most="] {
        get["rawQueryString"] = query.into();
        let (status, body, _) = ask(get.clone()).await;
        assert_eq!((status, &body["detail"]), (400, &json!("`most` in the query: expected a number from 1 to 100")));
    }
}

#[tokio::test]
async fn what_the_client_did_wrong_is_told_and_never_a_500() {
    let with = |body: Value, base64: bool, kind: &str| {
        let mut event = event("POST /notes");
        event["body"] = body;
        event["isBase64Encoded"] = base64.into();
        event["headers"] = json!({ "content-type": kind });
        event
    };
    let json = "application/json";
    for (event, status, detail) in [
        (with("{}".into(), false, json), 400, "the body is not what is asked for"),
        (with(Value::Null, false, json), 400, "the body is not what is asked for"),
        (with("%".into(), true, json), 400, "the body is no base64"),
        (with("gA==".into(), true, json), 400, "the body is not what is asked for"),
        (with("x".repeat(101).into(), false, json), 413, "expected a body of at most 100 bytes"),
        (with("eHh4".repeat(40).into(), true, json), 413, "expected a body of at most 100 bytes"),
        (with("{}".into(), false, "text/plain"), 415, "expected a body of `application/json`"),
        (event("GET /nothing"), 404, "no such note"),
    ] {
        let (found, body, headers) = ask(event.clone()).await;
        assert_eq!((found, body["detail"].as_str()), (status, Some(detail)), "{event}");
        assert_eq!(headers["content-type"], "application/problem+json");
        assert_eq!(body["correlationId"], "r-1");
    }
    let (_, body, _) = ask(with("{\"text\":7,\"x\":1}".into(), false, json)).await;
    assert_eq!(
        body["faults"],
        json!([
            { "path": "/text", "fault": "expected a text, found a number" },
            { "path": "/x", "fault": "not known here" },
        ])
    );
}

#[tokio::test(start_paused = true)]
async fn what_failed_behind_it_is_not_told_to_the_client() {
    for (route, status, retry_after) in [
        ("GET /busy", 503, json!("2")),
        ("GET /broken", 500, Value::Null),
        ("GET /odd", 500, Value::Null),
        ("GET /large", 500, Value::Null),
        ("GET /panic", 500, Value::Null),
        ("GET /slow", 503, json!("5")),
    ] {
        let (found, body, headers) = ask(event(route)).await;
        assert_eq!((found, &headers["retry-after"]), (status, &retry_after), "{route}");
        assert!(!body.to_string().contains("hush"));
        assert_eq!(headers["x-correlation-id"], "r-1");
    }
}

#[tokio::test]
async fn what_is_no_request_is_not_answered() {
    let failure = request::run(&Clerk, json!({ "Records": [] }), invocation()).await.unwrap_err();
    assert_eq!(failure.reason(), "the payload is no `request of payload format 2.0`: `routeKey` is missing");
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Sum {
    numbers: Vec<u32>,
}

contract! { /// Of a schedule.
pub(crate) OnTick in "bell" consumes Tick {} }
contract! { /// By anybody.
pub(crate) OnSum in "adder" consumes Direct<Sum> {} }
contract! { /// By a topic.
pub(crate) OnAlarm in "herald" consumes Direct<Notification<AlarmStateChange>> {} }
contract! { /// By a bus.
pub(crate) OnNote in "reader" consumes Direct<Event<Note>> {} }

struct Bell;
struct Adder;
struct Herald;
struct Reader;

impl Invoked for Bell {
    type Input = Ticked;
    type Output = u64;
    type Contract = OnTick<InFunction>;

    fn new(_: Self::Contract) -> Result<Self, Error> {
        Ok(Self)
    }

    async fn handle(&self, tick: Ticked, _: &Invocation) -> Result<u64, Failure> {
        Ok(tick.at.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs())
    }
}

impl Invoked for Adder {
    type Input = Sum;
    type Output = u32;
    type Contract = OnSum<InFunction>;

    fn new(_: Self::Contract) -> Result<Self, Error> {
        Ok(Self)
    }

    async fn handle(&self, sum: Sum, _: &Invocation) -> Result<u32, Failure> {
        match sum.numbers[..] {
            [] => panic!("{}", crate::batches::WANTED),
            [0] => std::future::pending().await,
            _ => Ok(sum.numbers.iter().sum()),
        }
    }
}

impl Invoked for Herald {
    type Input = AlarmChange;
    type Output = (String, String);
    type Contract = OnAlarm<InFunction>;

    fn new(_: Self::Contract) -> Result<Self, Error> {
        Ok(Self)
    }

    async fn handle(&self, alarm: AlarmChange, invocation: &Invocation) -> Result<(String, String), Failure> {
        Ok((alarm.alarm_name, invocation.correlation_id.clone()))
    }
}

impl Invoked for Reader {
    type Input = Note;
    type Output = Note;
    type Contract = OnNote<InFunction>;

    fn new(_: Self::Contract) -> Result<Self, Error> {
        Ok(Self)
    }

    async fn handle(&self, note: Note, _: &Invocation) -> Result<Note, Failure> {
        Ok(note)
    }
}

#[tokio::test]
async fn each_trigger_brings_its_input() {
    let tick = json!({ "time": "2026-01-31T09:00:00Z", "source": "aws.events" });
    assert_eq!(invoke::run(&Bell, tick, invocation()).await.unwrap(), 1_769_850_000);
    assert_eq!(invoke::run(&Adder, json!({ "numbers": [1, 2] }), invocation()).await.unwrap(), 3);
    let event = json!({ "source": "clerk", "detail-type": "Noted", "detail": { "text": "hello" } });
    assert_eq!(invoke::run(&Reader, event, invocation()).await.unwrap(), json!({ "text": "hello" }));
    let alarm = json!({
        "AlarmName": "Depth", "AWSAccountId": "1", "Region": "x", "NewStateValue": "ALARM", "OldStateValue": "OK",
        "NewStateReason": "x", "StateChangeTime": "x",
    });
    let sns = json!({
        "Type": "Notification", "Message": alarm.to_string(),
        "MessageAttributes": { "correlationId": { "Type": "String", "Value": "c-1" } },
    });
    let answer = invoke::run(&Herald, json!({ "Records": [{ "Sns": sns }] }), invocation()).await.unwrap();
    assert_eq!(answer, json!(["Depth", "c-1"]));
}

#[tokio::test(start_paused = true)]
async fn an_invocation_that_fails_says_why() {
    be_quiet();
    for (payload, reason, permanent) in [
        (json!({ "numbers": [] }), "the handler panicked", false),
        (json!({ "numbers": [0] }), "cut off by the deadline", false),
        (json!({}), "the payload is no `payload`: `numbers` is missing", true),
    ] {
        let failure = invoke::run(&Adder, payload, invocation()).await.unwrap_err();
        assert_eq!((failure.reason(), failure.is_permanent()), (reason, permanent));
    }
    let failure = invoke::run(&Bell, json!({ "time": "nine" }), invocation()).await.unwrap_err();
    assert!(failure.is_permanent());
}
