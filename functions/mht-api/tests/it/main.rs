//! The API, from the request to the answer.

#![cfg(test)]

mod cloud;
mod hostile;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use cloud::cloud;
use contracts::mht::{AnalyticsEvent, CampaignEmail, Feedback, MhtApi, Property, TestflightInvitation};
use harness::{Deadline, InFunction, Invocation, Responder, request};
use mht_api::Desk;
use serde_json::{Value, json};

/// What AWS was asked: the action and the body.
type Asked = Arc<Mutex<Vec<(String, Value)>>>;

/// A desk whose queues answer each call by this, and what was asked.
fn desk_by(mut queue: impl FnMut(&Value) -> (u16, Value) + Send + 'static) -> (Desk, Asked) {
    let asked = Asked::default();
    let log = asked.clone();
    let aws = cloud(move |action, body| {
        log.lock().unwrap().push((action.to_owned(), body.clone()));
        if action == "UpdateItem" { (200, json!({})) } else { queue(body) }
    });
    let contract: MhtApi<InFunction> = harness::open(|name| Some(name.to_lowercase()), &aws).unwrap();
    (Desk::new(contract).unwrap(), asked)
}

/// Queues that take everything: a message's id is its deduplication id.
fn taking(body: &Value) -> (u16, Value) {
    let entry = |entry: &Value| json!({ "Id": entry["Id"], "MessageId": entry["MessageDeduplicationId"] });
    match body["Entries"].as_array() {
        Some(entries) => (200, json!({ "Successful": entries.iter().map(entry).collect::<Vec<_>>() })),
        None => (200, json!({ "MessageId": body["MessageDeduplicationId"] })),
    }
}

fn desk() -> (Desk, Asked) {
    desk_by(taking)
}

async fn post(desk: &Desk, path: &str, body: &str) -> (u16, Value, Value) {
    let event = json!({
        "routeKey": format!("POST {path}"), "rawPath": path, "headers": { "x-correlation-id": "c-7" }, "body": body,
        "requestContext": { "http": { "method": "POST", "sourceIp": "192.0.2.1" } },
    });
    let invocation = Invocation {
        request_id: "r-1".to_owned(),
        correlation_id: "r-1".to_owned(),
        deadline: Deadline::after(Duration::from_secs(9)),
    };
    let answer = request::run(desk, event, invocation).await.unwrap();
    let status = answer["statusCode"].as_u64().unwrap().try_into().unwrap();
    (status, serde_json::from_str(answer["body"].as_str().unwrap()).unwrap(), answer["headers"].clone())
}

fn of(asked: &Asked, action: &str) -> Vec<Value> {
    let asked = asked.lock().unwrap();
    asked.iter().filter(|(own, _)| own.starts_with(action)).map(|(_, body)| body.clone()).collect()
}

pub(crate) fn feedback() -> Value {
    json!({
        "userId": "u-1", "email": "ann@example.com", "name": "Ann", "kind": "bug", "subject": "It stops",
        "message": "At level 7.", "rating": 2, "appVersion": "2.4.1 (118)",
    })
}

pub(crate) fn campaign() -> Value {
    json!({
        "campaignId": "spring", "subject": "Spring is here", "text": "Hello", "html": "<p>Hello</p>",
        "recipients": [{ "email": "ann@example.com", "name": "Ann" }, { "email": "bob@example.com" }],
    })
}

pub(crate) fn events() -> Value {
    json!({ "events": [
        { "eventId": "e-1", "name": "level_finished", "userId": "u-1", "time": "2026-01-31T09:00:00Z",
          "sessionId": "s-1", "properties": { "level": 7, "won": true, "time": 1.5, "how": "fast" } },
        { "eventId": "e-2", "name": "level_started", "userId": "u-2", "time": "2026-01-31T10:00:00+01:00" },
    ] })
}

pub(crate) fn testflight() -> Value {
    json!({ "email": "Ann@example.com", "firstName": "Ann", "lastName": "Arbor" })
}

#[tokio::test]
async fn feedback_goes_to_its_queue_in_the_group_of_its_user() {
    let (desk, asked) = desk();
    let (status, answer, _) = post(&desk, "/feedback", &feedback().to_string()).await;
    let sent = of(&asked, "SendMessage");
    let [sent] = &sent[..] else { panic!("{sent:?}") };
    assert_eq!((&sent["QueueUrl"], &sent["MessageGroupId"]), (&json!("feedback_queue_url"), &json!("u-1")));
    assert_eq!(sent["MessageAttributes"]["correlationId"]["StringValue"], "c-7");
    let message: Feedback = serde_json::from_str(sent["MessageBody"].as_str().unwrap()).unwrap();
    assert_eq!(serde_json::to_value(message).unwrap(), feedback());
    assert_eq!(
        (status, answer),
        (200, json!({ "messageIds": [sent["MessageDeduplicationId"]], "correlationId": "c-7" }))
    );
}

#[tokio::test]
async fn an_accepted_message_is_noted_where_no_worker_was_faster() {
    let (desk, asked) = desk();
    post(&desk, "/testflight", &testflight().to_string()).await;
    let sent = of(&asked, "SendMessage");
    let message: TestflightInvitation = serde_json::from_str(sent[0]["MessageBody"].as_str().unwrap()).unwrap();
    assert_eq!(message.email, "Ann@example.com");
    let noted = of(&asked, "UpdateItem");
    let [note] = &noted[..] else { panic!("{noted:?}") };
    assert_eq!(note["TableName"], "status_table");
    assert_eq!(note["Key"], json!({ "messageId": { "S": sent[0]["MessageDeduplicationId"] } }));
    let condition = note["ConditionExpression"].as_str().unwrap();
    assert!(condition.starts_with("attribute_not_exists("), "{condition}");
    let values: Vec<Value> = note["ExpressionAttributeValues"].as_object().unwrap().values().cloned().collect();
    for value in ["accepted", "testflight", "c-7"] {
        assert!(values.contains(&json!({ "S": value })), "{values:?}");
    }
}

#[tokio::test]
async fn a_campaign_is_a_mail_for_each_recipient_ten_a_call() {
    let (desk, asked) = desk();
    let mut body = campaign();
    body["recipients"] = (0..23).map(|at| json!({ "email": format!("p{}@example.com", at % 21) })).collect();
    let (status, answer, _) = post(&desk, "/campaign", &body.to_string()).await;
    let calls = of(&asked, "SendMessageBatch");
    assert_eq!(calls.iter().map(|call| call["Entries"].as_array().unwrap().len()).collect::<Vec<_>>(), [10, 10, 1]);
    let entries: Vec<&Value> = calls.iter().flat_map(|call| call["Entries"].as_array().unwrap()).collect();
    let mails: Vec<CampaignEmail> =
        entries.iter().map(|entry| serde_json::from_str(entry["MessageBody"].as_str().unwrap()).unwrap()).collect();
    assert_eq!(mails[20].to, "p20@example.com");
    assert!(mails.iter().all(|mail| (mail.campaign_id.as_str(), mail.text.as_str()) == ("spring", "Hello")));
    let different = |name: &str| entries.iter().map(|entry| entry[name].to_string()).collect::<BTreeSet<_>>().len();
    assert_eq!((different("MessageGroupId"), different("MessageDeduplicationId")), (21, 21));
    assert_eq!((status, answer["messageIds"].as_array().unwrap().len()), (200, 21));
    assert_eq!(of(&asked, "UpdateItem").len(), 21);
}

#[tokio::test]
async fn the_same_campaign_again_has_the_same_deduplication_ids() {
    let (desk, asked) = desk();
    for _ in 0..2 {
        post(&desk, "/campaign", &campaign().to_string()).await;
    }
    let calls = of(&asked, "SendMessageBatch");
    assert_eq!(calls[0]["Entries"], calls[1]["Entries"]);
}

#[tokio::test]
async fn events_keep_what_they_say() {
    let (desk, asked) = desk();
    let (status, ..) = post(&desk, "/events", &events().to_string()).await;
    let calls = of(&asked, "SendMessageBatch");
    let entries = calls[0]["Entries"].as_array().unwrap();
    let event: AnalyticsEvent = serde_json::from_str(entries[0]["MessageBody"].as_str().unwrap()).unwrap();
    assert_eq!(
        (event.properties["level"].clone(), event.properties["won"].clone()),
        (Property::Whole(7), Property::Flag(true))
    );
    assert_eq!(serde_json::to_value(&event).unwrap(), events()["events"][0]);
    assert_eq!((status, &entries[1]["MessageGroupId"]), (200, &json!("u-2")));
}

#[tokio::test]
async fn a_queue_that_is_down_is_told_with_a_time_to_come_again() {
    let down = |_: &Value| (503, json!({ "__type": "ServiceUnavailable" }));
    for (path, body) in
        [("/feedback", feedback()), ("/campaign", campaign()), ("/events", events()), ("/testflight", testflight())]
    {
        let (desk, asked) = desk_by(down);
        let (status, _, headers) = post(&desk, path, &body.to_string()).await;
        assert_eq!((status, &headers["retry-after"]), (503, &json!("5")), "{path}");
        assert!(of(&asked, "UpdateItem").is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn of_a_request_that_was_taken_in_part_that_part_is_noted_and_the_client_comes_again() {
    let (desk, asked) = desk_by(|body| {
        let (status, mut answer) = taking(body);
        let mut taken = answer["Successful"].as_array().unwrap().clone();
        let refused =
            taken.pop().map(|entry| json!({ "Id": entry["Id"], "Code": "InternalError", "SenderFault": false }));
        answer["Successful"] = taken.into();
        answer["Failed"] = refused.into_iter().collect();
        (status, answer)
    });
    let (status, ..) = post(&desk, "/events", &events().to_string()).await;
    assert_eq!((status, of(&asked, "UpdateItem").len()), (503, 1));
}

#[tokio::test]
async fn a_table_that_is_down_keeps_no_message_back() {
    let aws = cloud(|action, body| match action {
        "UpdateItem" => (500, json!({ "__type": "InternalServerError" })),
        _ => taking(body),
    });
    let desk = Desk::new(harness::open(|name| Some(name.to_lowercase()), &aws).unwrap()).unwrap();
    assert_eq!(post(&desk, "/events", &events().to_string()).await.0, 200);
}
