//! Permissions that follow by themselves.

use contract::{Event, Receive, Send};
use dsl::{
    Cfn, EncryptionKey, EventBus, ExistingQueue, Handle, KeyUser, Principal, Role, Value, grant_on, level1::kms,
    prelude::*,
};
use serde_json::{Value as Json, json};

use crate::words::*;

fn statements(artifact: &dsl::StackArtifact, policy: &str) -> Vec<Json> {
    let policy = artifact.template.resource(policy).expect("the policy is there");
    policy["Properties"]["PolicyDocument"]["Statement"].as_array().expect("it has statements").clone()
}

fn key(stack: &mut Stack) -> Handle<kms::Key> {
    stack.add(Cfn::new("Key", kms::Key::default()))
}

#[test]
fn a_sender_gets_the_queue_and_its_key_through_the_queue_alone() {
    let (artifact, findings) = made(|stack| {
        let key = key(stack);
        let orders = stack.add(Queue::<Order>::new("Orders").encrypted_with(key));
        stack.add(Function::new("Ingest", Ingest { orders: orders.grant() }));
    });
    assert!(findings.is_empty(), "{findings:#?}");
    let through = json!({ "StringEquals": { "kms:ViaService": { "Fn::Sub": "sqs.${AWS::Region}.amazonaws.com" } } });
    assert_eq!(
        statements(&artifact, "IngestPolicy")[1..],
        [
            json!({
                "Sid": "OrdersQueue",
                "Effect": "Allow",
                "Action": "sqs:SendMessage",
                "Resource": { "Fn::GetAtt": ["OrdersQueue", "Arn"] },
            }),
            json!({
                "Sid": "Keysqs",
                "Effect": "Allow",
                "Action": ["kms:Decrypt", "kms:GenerateDataKey"],
                "Resource": { "Fn::GetAtt": ["Key", "Arn"] },
                "Condition": through,
            }),
        ],
    );
}

#[test]
fn a_role_for_the_outside_has_a_statement_a_thing_and_one_for_a_shared_key() {
    let (artifact, findings) = made(|stack| {
        let key = key(stack);
        let one = stack.add(Queue::<Order>::new("One").encrypted_with(key));
        let other = stack.add(Queue::<Order>::new("Other").encrypted_with(key));
        let plain = stack.add(Queue::<Order>::new("Plain"));
        stack.add(
            Role::assumed_by("Api", [Principal::account("444455556666")])
                .may(one.grant::<Send<Order>>())
                .may(other.grant::<(Send<Order>, Receive<Order>)>())
                .may(plain.grant::<Send<Order>>())
                .may(plain.grant::<Receive<Order>>()),
        );
    });
    assert!(findings.is_empty(), "{findings:#?}");
    let sids: Vec<_> =
        statements(&artifact, "ApiPolicy").into_iter().map(|statement| statement["Sid"].clone()).collect();
    assert_eq!(sids, ["OneQueue", "Keysqs", "OtherQueue", "PlainQueue"]);
    let role = &artifact.template.resource("ApiRole").unwrap()["Properties"]["AssumeRolePolicyDocument"];
    assert_eq!(role["Statement"][0]["Principal"]["AWS"]["Fn::Sub"], "arn:${AWS::Partition}:iam::444455556666:root");
}

#[test]
fn a_key_lets_each_service_in_once_and_keeps_what_its_policy_said() {
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Sid": "Mine", "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "kms:*", "Resource": "*" }],
    });
    for (own, expected) in [(None, "Account"), (Some(policy), "Mine")] {
        let (artifact, findings) = made(|stack| {
            let key = kms::Key { key_policy: own.clone().map(Into::into), ..Default::default() };
            let key = stack.add(Cfn::new("Key", key));
            let topic = stack.add(Topic::<Order>::of("Orders").encrypted_with(key));
            for id in ["One", "Other"] {
                let queue = stack.add(Queue::<Order>::new(id).encrypted_with(key));
                stack.add(topic.feeds(queue));
            }
            stack.add(Topic::new("Alarms").encrypted_with(key));
        });
        assert!(findings.is_empty(), "{findings:#?}");
        let key = &artifact.template.resource("Key").unwrap()["Properties"]["KeyPolicy"]["Statement"];
        let sids: Vec<_> = key.as_array().unwrap().iter().map(|statement| statement["Sid"].clone()).collect();
        assert_eq!(sids, [expected, "snsService", "cloudwatchService"]);
    }
}

#[test]
fn a_service_that_a_key_lets_in_already_is_not_let_in_again() {
    let (artifact, findings) = made(|stack| {
        let key = stack.add(EncryptionKey::new("Orders").used_by(KeyUser::Sns));
        let topic = stack.add(Topic::<Order>::of("Orders"));
        let queue = stack.add(Queue::<Order>::new("Orders").encrypted_with(key));
        stack.add(topic.feeds(queue));
        let bus = stack.add(EventBus::new("Events", "events").encrypted_with(key));
        let audit = stack.add(Queue::<Event<Processed>>::new("Audit").encrypted_with(key));
        stack.add(bus.on::<Processed>("Processed").to(audit));
    });
    assert!(findings.is_empty(), "{findings:#?}");
    let key = &artifact.template.resource("OrdersKey").unwrap()["Properties"]["KeyPolicy"]["Statement"];
    let sids: Vec<_> = key.as_array().unwrap().iter().map(|statement| statement["Sid"].clone()).collect();
    // A bus asks for more of its own key than a rule of its target's.
    assert_eq!(sids, ["Account", "Sns", "eventsService", "eventsService2"]);
}

#[test]
fn two_queues_of_a_function_share_its_access_and_no_id() {
    let (artifact, findings) = made(|stack| {
        let (one, other) = (Queue::<Feedback>::new("Feedback"), Queue::<Feedback>::new("Urgent"));
        let (one, other) = (stack.add(one), stack.add(other));
        let nothing = || grant_on("bucket/", Value::known("arn:aws:s3:::bucket/1"));
        let worker = FeedbackWorker {
            tickets: nothing(),
            lake: grant_on("bucket/", Value::known("arn:aws:s3:::bucket/1")),
            dead: one.grant(),
        };
        let worker = stack.add(Function::new("Worker", worker));
        stack.add(worker.consumes(one));
        stack.add(worker.consumes(other));
    });
    assert!(findings.is_empty(), "{findings:#?}");
    let access = statements(&artifact, "WorkerSqsAccessPolicy");
    assert_eq!(access[0]["Sid"], "SQSEventSourceAccess");
    assert_eq!(access[1]["Sid"], "SQSEventSourceAccess2");
    let queue = |id: &str| artifact.template.resource(id).unwrap()["Properties"]["EventSourceArn"].clone();
    assert_eq!(queue("WorkerMapping"), json!({ "Fn::GetAtt": ["FeedbackQueue", "Arn"] }));
    assert_eq!(queue("WorkerUrgentMapping"), json!({ "Fn::GetAtt": ["UrgentQueue", "Arn"] }));
}

#[test]
fn a_queue_of_elsewhere_brings_its_key_where_it_is_said() {
    let key = || Value::known("arn:aws:kms:eu-west-1:444455556666:key/1");
    let (artifact, findings) = made(|stack| {
        let orders: ExistingQueue<Order> = "arn:aws:sqs:eu-west-1:444455556666:orders".parse().unwrap();
        stack.add(Function::new("Ingest", Ingest { orders: orders.grant().encrypted_with(key()) }));
        stack.add(Alarm::above("Depth", orders.depth(), 10));
    });
    assert!(findings.is_empty(), "{findings:#?}");
    let ingest = statements(&artifact, "IngestPolicy");
    assert_eq!(ingest[1]["Resource"], "arn:aws:sqs:eu-west-1:444455556666:orders");
    assert_eq!(ingest[2]["Resource"], "arn:aws:kms:eu-west-1:444455556666:key/1");
}

#[test]
fn whoever_writes_to_a_thing_under_a_key_of_elsewhere_is_told_of() {
    let (_, findings) = made(|stack| {
        let key: Value<dsl::Arn> = Value::known("arn:aws:kms:eu-west-1:444455556666:key/1");
        stack.add(Topic::new("Alarms").encrypted_with(key));
    });
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].code, "key-policy");
    assert!(findings[0].help.as_deref().unwrap().contains("cloudwatch.amazonaws.com"));
}
