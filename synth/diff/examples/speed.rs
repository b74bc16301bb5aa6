//! How long the diff of two large stacks takes: `cargo run --release -p diff --example speed`.
#![allow(clippy::print_stdout, reason = "what it measures is for the one who runs it")]

use std::time::Instant;

use diff::{
    Comparison, StackDiff, between,
    render::{Terminal, terminal},
};
use dsl::Template;
use serde_json::{Map, Value as Json, json};

/// Five hundred resources of ten types, every tenth of them changed by `edition`.
fn template(edition: usize) -> Template {
    let mut resources = Map::new();
    for index in 0..100 {
        let size = if index % 10 == 0 { edition } else { 0 };
        let arn = |id: &str| json!({"Fn::GetAtt": [format!("{id}{index}"), "Arn"]});
        let tags = json!([{"Key": "team", "Value": "a"}, {"Key": "edition", "Value": size.to_string()}]);
        let mut add = |id: &str, type_name: &str, properties: Json| {
            resources.insert(format!("{id}{index}"), json!({"Type": type_name, "Properties": properties}));
        };
        add(
            "Queue",
            "AWS::SQS::Queue",
            json!({"QueueName": format!("q-{index}-{size}"), "VisibilityTimeout": 30 + size, "Tags": tags}),
        );
        add(
            "Role",
            "AWS::IAM::Role",
            json!({
                "AssumeRolePolicyDocument": {"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
                "Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [
                    {"Effect": "Allow", "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", format!("sqs:Get{size}*")], "Resource": arn("Queue")},
                    {"Effect": "Allow", "Action": "dynamodb:*", "Resource": [arn("Table"), {"Fn::Sub": format!("${{Table{index}.Arn}}/index/{size}*")}]},
                ]}}],
            }),
        );
        add(
            "Table",
            "AWS::DynamoDB::Table",
            json!({"TableName": format!("t-{index}"), "KeySchema": [{"AttributeName": format!("k{size}"), "KeyType": "HASH"}]}),
        );
        add(
            "Function",
            "AWS::Lambda::Function",
            json!({"Role": arn("Role"), "MemorySize": 128 + size, "Environment": {"Variables": {"QUEUE": {"Ref": format!("Queue{index}")}}}}),
        );
        add(
            "Mapping",
            "AWS::Lambda::EventSourceMapping",
            json!({"EventSourceArn": arn("Queue"), "FunctionName": {"Ref": format!("Function{index}")}, "BatchSize": 10}),
        );
    }
    Template::from_json(json!({"Resources": resources}))
}

fn main() {
    let (old, new) = (template(1), template(2));
    let began = Instant::now();
    let diff = between(Some(&old), Some(&new));
    let first = began.elapsed();
    let mut best = first;
    for _ in 0..20 {
        let began = Instant::now();
        std::hint::black_box(between(Some(&old), Some(&new)));
        best = best.min(began.elapsed());
    }
    let comparison = Comparison::new("speed", "before", [StackDiff::new("stack", diff)]);
    let began = Instant::now();
    let text = terminal(&comparison, Terminal::PLAIN);
    let shown = began.elapsed();
    println!(
        "500 resources, {} changes: first {first:?}, best of 20 {best:?}; shown in {shown:?} ({} lines)",
        comparison.stacks[0].diff.changes.len(),
        text.lines().count()
    );
}
