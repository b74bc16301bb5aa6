//! Templates of many resources.

use dsl::Template;
use serde_json::{Map, Value as Json, json};

/// The types that pipelines are made of, and some of their neighbours.
pub const TYPES: [&str; 22] = [
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

/// Well-formed templates that have them all.
const SOURCES: [&str; 5] = [
    include_str!("../../validation/tests/well_formed/queues.json"),
    include_str!("../../validation/tests/well_formed/functions.json"),
    include_str!("../../validation/tests/well_formed/secrets.json"),
    include_str!("../../validation/tests/well_formed/storage.json"),
    include_str!("../../validation/tests/well_formed/network.json"),
];

/// A template of so many resources, of each type in turn. What they refer to is replaced by the stack's name, so that no
/// graph is measured beside their schemas.
///
/// ```
/// let template = workloads::template(44);
/// let of_type = |name: &str| template.resources().filter(|(id, _)| template.type_of(id) == Some(name)).count();
/// assert!(workloads::TYPES.iter().all(|name| of_type(name) == 2));
/// ```
pub fn template(count: usize) -> Template {
    let mut bodies: Vec<Json> = Vec::new();
    for source in SOURCES {
        let template: Json = serde_json::from_str(source).unwrap_or_default();
        for body in template["Resources"].as_object().into_iter().flat_map(Map::values) {
            let is_wanted = TYPES.iter().any(|name| body["Type"] == *name);
            if is_wanted && bodies.iter().all(|known| known["Type"] != body["Type"]) {
                bodies.push(body.clone());
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
    Template::from_json(json!({ "Resources": resources }))
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
