//! Each rule with a template that breaks it and one that does not.

use dsl::Template;
use serde_json::{Value as Json, json};
use validation::check;

/// Code and path, or pointer where there is no path, of all that is wrong.
fn told(template: Json) -> Vec<(String, String)> {
    let found = check(&Template::from_json(template));
    let line = |finding: validation::Finding| {
        let path = finding.diagnostic.path.unwrap_or(finding.pointer);
        (finding.diagnostic.code.into_owned(), path)
    };
    found.into_iter().map(line).collect()
}

fn resource(type_name: &str, properties: &Json) -> Json {
    json!({"Resources": {"It": {"Type": type_name, "Properties": properties}}})
}

#[test]
fn properties_are_checked_by_rules_across_them() {
    for (type_name, properties, expected) in [
        // Exactly one, at least one, not together.
        (
            "AWS::AutoScaling::AutoScalingGroup",
            json!({"MinSize": "1", "MaxSize": "2"}),
            vec![("excluded-property", "Properties")],
        ),
        (
            "AWS::AutoScaling::AutoScalingGroup",
            json!({"MinSize": "1", "MaxSize": "2", "InstanceId": "i-0123456789abcdef0", "LaunchConfigurationName": "a"}),
            vec![("excluded-property", "Properties")],
        ),
        (
            "AWS::AutoScaling::AutoScalingGroup",
            json!({"MinSize": "1", "MaxSize": "2", "LaunchConfigurationName": {"Ref": "AWS::StackName"}}),
            vec![],
        ),
        ("AWS::SecretsManager::Secret", json!({"SecretString": "a", "GenerateSecretString": {}}), vec![]),
        // Text stands for numbers and truth, and the other way round.
        ("AWS::SQS::Queue", json!({"DelaySeconds": "5", "FifoQueue": "true", "QueueName": 5}), vec![]),
        ("AWS::SQS::Queue", json!({"DelaySeconds": "5.5"}), vec![("wrong-type", "Properties.DelaySeconds")]),
        ("AWS::SQS::Queue", json!({"DelaySeconds": null}), vec![("wrong-type", "Properties.DelaySeconds")]),
        (
            "AWS::SQS::Queue",
            json!({"DelaySeconds": {"Ref": "Missing"}}),
            vec![("dangling-reference", "Properties.DelaySeconds")],
        ),
        // A secret's value is not known before the deployment.
        ("AWS::SQS::Queue", json!({"QueueName": "{{resolve:ssm:/name}}"}), vec![]),
        ("AWS::SQS::Queue", json!({"Tags": "{{resolve:ssm:/tags}}"}), vec![("wrong-type", "Properties.Tags")]),
        // What a function gives must fit.
        ("AWS::SQS::Queue", json!({"Tags": {"Fn::Sub": "a"}}), vec![("wrong-value", "Properties.Tags")]),
        (
            "AWS::SQS::Queue",
            json!({"QueueName": {"Fn::Split": [",", "a,b"]}}),
            vec![("wrong-value", "Properties.QueueName")],
        ),
        ("AWS::SQS::Queue", json!({"QueueName": {"Fn::Select": [0, {"Fn::Split": [",", "a,b"]}]}}), vec![]),
        (
            "AWS::SQS::Queue",
            json!({"QueueName": {"Ref": "AWS::Regoin"}}),
            vec![("dangling-reference", "Properties.QueueName")],
        ),
        // Of several forms, the nearest is told.
        (
            "AWS::SQS::Queue",
            json!({"RedrivePolicy": {"deadLetterTargetArn": "arn:aws:sqs:eu-west-1:111122223333:dead", "maxReceiveCuont": 5}}),
            vec![("unknown-property", "Properties.RedrivePolicy.maxReceiveCuont")],
        ),
        ("AWS::S3::Bucket", json!({"Arn": "arn:aws:s3:::a"}), vec![("read-only-property", "Properties.Arn")]),
        ("AWS::Made::Up", json!({}), vec![("unknown-type", "Type")]),
        ("Datadog::Monitors::Monitor", json!({"Anything": 1}), vec![]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(code, path)| (code.to_owned(), path.to_owned())).collect();
        assert_eq!(told(resource(type_name, &properties)), expected, "{properties}");
    }
}

#[test]
fn both_branches_of_a_condition_are_checked() {
    let template = |delay: Json, other: Json| {
        json!({
            "Parameters": {"Stage": {"Type": "String"}},
            "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}, "IsDev": {"Fn::Equals": [{"Ref": "Stage"}, "dev"]}},
            "Resources": {"It": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": delay, "QueueName": other}}},
        })
    };
    let if_ = |name: &str, yes: Json, no: Json| json!({"Fn::If": [name, yes, no]});
    let none = json!({"Ref": "AWS::NoValue"});
    assert_eq!(told(template(if_("IsProd", json!(0), none.clone()), none.clone())), []);
    assert_eq!(
        told(template(if_("IsProd", json!(0), json!(901)), json!("a"))),
        [("out-of-range".to_owned(), "Properties.DelaySeconds.Fn::If[2]".to_owned())]
    );
    // Never both: what only they would bring about is not told.
    let nested = if_("IsProd", if_("IsDev", json!(901), json!(5)), json!(6));
    assert_eq!(told(template(nested, none.clone())), []);
    assert_eq!(
        told(template(if_("IsPord", json!(1), json!(2)), none)),
        [("unknown-condition".to_owned(), "Properties.DelaySeconds.Fn::If[0]".to_owned())]
    );
}

#[test]
fn the_graph_is_checked() {
    let queue = |properties: Json| json!({"Type": "AWS::SQS::Queue", "Properties": properties});
    for (template, expected) in [
        (
            json!({"Resources": {"A": queue(json!({"QueueName": {"Fn::Sub": "${B}-${C.Arn}-${!D}-${E}"}})), "B": queue(json!({}))}}),
            vec![("dangling-reference", "Properties.QueueName"); 2],
        ),
        (json!({"Resources": {"A": queue(json!({"QueueName": {"Fn::Sub": ["${X}", {"X": "a"}]}}))}}), vec![]),
        (
            json!({"Resources": {"A": queue(json!({"QueueName": {"Fn::GetAtt": "A.Anr"}}))}}),
            vec![("cycle", "/Resources/A"), ("unknown-attribute", "Properties.QueueName")],
        ),
        (
            json!({"Resources": {"A": queue(json!({"QueueName": {"Fn::FindInMap": ["M", "a", "c"]}}))}, "Mappings": {"M": {"a": {"b": 1}}}}),
            vec![("unknown-mapping", "Properties.QueueName")],
        ),
        (
            json!({"Resources": {"A": queue(json!({"QueueName": {"Fn::GetAtt": ["A"]}}))}}),
            vec![("malformed-function", "Properties.QueueName")],
        ),
        (
            json!({"Resources": {"A": queue(json!({}))}, "Outputs": {"O": {"Value": {"Ref": "B"}, "Condition": "C"}}}),
            vec![("unknown-condition", "Outputs.O.Condition"), ("dangling-reference", "Outputs.O.Value")],
        ),
        (
            json!({"Resources": {"A": queue(json!({}))}, "Conditions": {"C": {"Fn::Equals": [{"Ref": "A"}, 1]}}}),
            vec![("dangling-reference", "Conditions.C.Fn::Equals[0]")],
        ),
        (
            json!({"Resources": {"A": {"Type": "AWS::Serverless::Function", "Properties": {"Role": {"Fn::GetAtt": ["FRole", "Arn"]}}}, "F": {"Type": "AWS::Serverless::Function"}}, "Transform": "AWS::Serverless-2016-10-31", "Globals": {}}),
            vec![],
        ),
        (json!({"Resources": []}), vec![("no-resources", "")]),
        (json!({"Resources": {"A": 5, "B": {}}}), vec![("no-type", "/Resources/A"), ("no-type", "/Resources/B")]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(code, path)| (code.to_owned(), path.to_owned())).collect();
        assert_eq!(told(template.clone()), expected, "{template}");
    }
}

#[test]
fn limits_are_told() {
    let many = |count: usize, of: Json| (0..count).map(|at| (format!("N{at}"), of.clone())).collect::<Json>();
    let topic = json!({"Type": "AWS::SNS::Topic"});
    assert_eq!(told(json!({"Resources": many(500, topic.clone())})), []);
    assert_eq!(told(json!({"Resources": many(501, topic.clone())})), [("limit".to_owned(), "Resources".to_owned())]);
    let outputs = many(201, json!({"Value": "a"}));
    let parameters = many(201, json!({"Type": "String"}));
    let found = told(
        json!({"Resources": {"A": topic}, "Outputs": outputs, "Parameters": parameters, "Description": "a".repeat(1025)}),
    );
    let paths: Vec<&str> = found.iter().map(|(_, path)| path.as_str()).collect();
    assert_eq!(paths, ["Description", "Outputs", "Parameters"]);
}

#[test]
fn what_is_no_template_is_told_without_a_panic() {
    for template in [
        json!(null),
        json!([]),
        json!("text"),
        json!({}),
        json!({"Resources": {"A": {"Type": 5}}}),
        json!({"Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": []}}}),
        json!({"Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {"": {"Fn::If": []}}, "DependsOn": {}, "Condition": 5}}}),
        json!({"Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {"Tags": [{"Fn::If": ["C", [], {}]}]}}}, "Conditions": {"C": {"Condition": "C"}}}),
    ] {
        assert!(!told(template.clone()).is_empty(), "{template}");
    }
}

#[test]
fn a_finding_points_at_what_is_there() {
    for (body, pointer) in [
        (json!({"Type": "AWS::SSM::Parameter"}), "/Resources/It"),
        (json!({"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String"}}), "/Resources/It/Properties"),
    ] {
        let found = check(&Template::from_json(json!({"Resources": {"It": body}})));
        assert!(found.iter().all(|finding| finding.pointer == pointer), "{found:?}");
        assert!(
            found.iter().any(|finding| finding.diagnostic.path.as_deref() == Some("Properties.Value")),
            "{found:?}"
        );
    }
}
