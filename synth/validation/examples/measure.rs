//! How long a check takes: `cargo run --release -p validation --example measure`. Five hundred resources of 22 types, in one
//! template, cold and warm.

use std::{
    fs,
    io::{Write, stdout},
    path::Path,
    time::Instant,
};

use dsl::Template;
use serde_json::{Map, Value as Json, json};

/// The types that pipelines are made of, and some of their neighbours.
const TYPES: &[&str] = &[
    "AWS::CloudWatch::Alarm",
    "AWS::DynamoDB::Table",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::Subnet",
    "AWS::EC2::VPC",
    "AWS::Events::EventBus",
    "AWS::Events::Rule",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::KMS::Key",
    "AWS::Kinesis::Stream",
    "AWS::Lambda::EventSourceMapping",
    "AWS::Lambda::Function",
    "AWS::Logs::LogGroup",
    "AWS::S3::Bucket",
    "AWS::SNS::Subscription",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
    "AWS::SQS::QueuePolicy",
    "AWS::SSM::Parameter",
    "AWS::SecretsManager::Secret",
];

fn main() {
    let template = Template::from_json(of_many(500));
    let mut out = stdout().lock();
    for pass in ["cold", "warm", "warm again"] {
        let begin = Instant::now();
        let found = validation::check(&template);
        let _ = writeln!(out, "{pass}: {:?}, {} findings", begin.elapsed(), found.len());
    }
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let _ = writeln!(out, "{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default());
}

/// A template of so many resources. What they refer to is replaced by text, so that only their schemas are measured.
fn of_many(count: usize) -> Json {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/well_formed");
    let mut bodies: Vec<Json> = Vec::new();
    for file in ["queues", "functions", "secrets", "storage", "network"] {
        let text = fs::read_to_string(folder.join(format!("{file}.json"))).unwrap_or_default();
        let template: Json = serde_json::from_str(&text).unwrap_or_default();
        let resources = template["Resources"].as_object().cloned().unwrap_or_default();
        for (_, body) in resources {
            let is_wanted = TYPES.iter().any(|name| body["Type"] == *name);
            if is_wanted && bodies.iter().all(|known| known["Type"] != body["Type"]) {
                bodies.push(body);
            }
        }
    }
    let mut resources = Map::new();
    for (place, body) in bodies.iter().cycle().take(count).enumerate() {
        let mut body = body.clone();
        body.as_object_mut().map(|body| body.remove("DependsOn"));
        detach(&mut body);
        resources.insert(format!("R{place}"), body);
    }
    json!({ "Resources": resources })
}

fn detach(value: &mut Json) {
    match value {
        Json::Object(object)
            if object.len() == 1 && object.keys().any(|key| key == "Ref" || key.starts_with("Fn::")) =>
        {
            *value = json!({"Ref": "AWS::StackName"});
        }
        Json::Object(object) => object.values_mut().for_each(detach),
        Json::Array(items) => items.iter_mut().for_each(detach),
        _ => {}
    }
}
