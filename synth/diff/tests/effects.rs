//! What happens to the resources of two templates, as a table of cases.

#![cfg(test)]
#![expect(clippy::needless_pass_by_value, reason = "`json!` at each call reads better than a reference to it")]

use diff::{Action, Cause, Effect, Obstacle, Replaced, Section, Told, Word, between};
use dsl::Template;
use serde_json::{Value as Json, json};

fn resource(type_name: &str, properties: Json) -> Json {
    json!({"Type": type_name, "Properties": properties})
}

fn queue(properties: Json) -> Json {
    resource("AWS::SQS::Queue", properties)
}

fn template(resources: Json) -> Template {
    Template::from_json(json!({"Resources": resources}))
}

fn diff(old: Json, new: Json) -> diff::Diff {
    between(Some(&template(old)), Some(&template(new)))
}

fn effect(old: Json, new: Json) -> Option<Effect> {
    diff(json!({"X": old}), json!({"X": new})).change(Section::Resource, "X").map(|change| change.effect)
}

#[test]
fn what_a_change_of_one_resource_does() {
    let fifo = |value: Json| queue(json!({"FifoQueue": value}));
    let name = |value: Json| queue(json!({"QueueName": value}));
    let with = |key: &str, value: Json| {
        let mut queue = queue(json!({}));
        queue[key] = value;
        queue
    };
    for (case, old, new, wanted) in [
        ("nothing", fifo(json!(true)), fifo(json!(true)), None),
        ("in place", queue(json!({"DelaySeconds": 1})), queue(json!({"DelaySeconds": 2})), Some(Effect::Update)),
        ("create-only", fifo(json!(true)), fifo(json!(false)), Some(Effect::Replace)),
        ("create-only, new", queue(json!({})), fifo(json!(true)), Some(Effect::Replace)),
        ("the same in a text", fifo(json!(true)), fifo(json!("true")), Some(Effect::Note)),
        ("the same, left out", queue(json!({})), fifo(json!({"Ref": "AWS::NoValue"})), Some(Effect::Note)),
        ("unknown", name(json!("a")), name(json!({"Ref": "P"})), Some(Effect::MayReplace)),
        (
            "partly unknown, surely another",
            name(json!({"Fn::Sub": "a-${P}"})),
            name(json!({"Fn::Sub": "b-${P}"})),
            Some(Effect::Replace),
        ),
        (
            "joined otherwise",
            name(json!({"Fn::Sub": "a-${P}"})),
            name(json!({"Fn::Join": ["-", ["a", {"Ref": "P"}]]})),
            Some(Effect::Note),
        ),
        (
            "perhaps left out",
            name(json!({"Fn::If": ["C", "a", {"Ref": "AWS::NoValue"}]})),
            queue(json!({})),
            Some(Effect::MayReplace),
        ),
        ("another type", queue(json!({})), resource("AWS::SNS::Topic", json!({})), Some(Effect::Replace)),
        ("metadata", with("Metadata", json!({"a": 1})), with("Metadata", json!({"a": 2})), Some(Effect::Note)),
        ("order", with("DependsOn", json!("A")), with("DependsOn", json!(["B"])), Some(Effect::Note)),
        (
            "a policy",
            with("DeletionPolicy", json!("Retain")),
            with("DeletionPolicy", json!("Delete")),
            Some(Effect::Note),
        ),
        ("a condition", with("Condition", json!("A")), with("Condition", json!("B")), Some(Effect::MayExist)),
        (
            "its own code decides",
            resource("Custom::X", json!({"A": 1})),
            resource("Custom::X", json!({"A": 2})),
            Some(Effect::Update),
        ),
        (
            "no schema",
            resource("No::Such::Type", json!({"A": 1})),
            resource("No::Such::Type", json!({"A": 2})),
            Some(Effect::MayReplace),
        ),
        (
            "some changes replace",
            resource("AWS::DynamoDB::Table", json!({"KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}]})),
            resource("AWS::DynamoDB::Table", json!({"KeySchema": [{"AttributeName": "b", "KeyType": "HASH"}]})),
            Some(Effect::MayReplace),
        ),
    ] {
        assert_eq!(effect(old, new), wanted, "{case}");
    }
}

#[test]
fn a_replacement_goes_on_through_references() {
    // A table's name is in a subscription's create-only property, and so on down; a loop ends.
    let stack = |name: &str| {
        json!({
            "Topic": resource("AWS::SNS::Topic", json!({"TopicName": name})),
            "Subscription": resource("AWS::SNS::Subscription", json!({"TopicArn": {"Ref": "Topic"}, "Protocol": "sqs"})),
            "Second": resource("AWS::SNS::Subscription", json!({"TopicArn": {"Fn::Sub": "${Subscription}"}})),
            "Chosen": resource("AWS::SNS::Subscription", json!({"TopicArn": {"Fn::If": ["C", {"Ref": "Topic"}, "x"]}})),
            "Attribute": resource("AWS::SNS::Subscription", json!({"TopicArn": {"Fn::GetAtt": ["Topic", "TopicName"]}})),
            "Mutable": queue(json!({"RedrivePolicy": {"deadLetterTargetArn": {"Ref": "Second"}}})),
            "Apart": queue(json!({})),
        })
    };
    let diff = diff(stack("a"), stack("b"));
    let effects: Vec<(&str, Effect)> =
        diff.changes.iter().map(|change| (change.name.as_str(), change.effect)).collect();
    assert_eq!(
        effects,
        [
            ("Attribute", Effect::MayReplace),
            ("Chosen", Effect::MayReplace),
            ("Mutable", Effect::Update),
            ("Second", Effect::Replace),
            ("Subscription", Effect::Replace),
            ("Topic", Effect::Replace),
        ]
    );
    let second = diff.change(Section::Resource, "Second").unwrap();
    let (path, resource) = ("TopicArn".to_owned(), "Subscription".to_owned());
    assert_eq!(second.causes, [Cause::Through { path, resource, sure: true, create_only: true }]);
    assert!(second.delta.is_none(), "its own text is as it was");

    let circle = |name: &str| {
        json!({
            "A": queue(json!({"QueueName": {"Fn::Sub": format!("{name}-${{B}}")}})),
            "B": queue(json!({"QueueName": {"Ref": "A"}})),
        })
    };
    assert_eq!(self::diff(circle("a"), circle("b")).count(Effect::Replace), 2);
}

#[test]
fn what_survives_is_said_by_the_right_policy() {
    let bucket = |policies: &[(&str, &str)]| {
        let mut bucket = resource("AWS::S3::Bucket", json!({"BucketName": "a"}));
        for (key, value) in policies {
            bucket[*key] = json!(value);
        }
        bucket
    };
    let removed = |old: Json| {
        let diff = diff(json!({"X": old}), json!({}));
        (diff.changes[0].effect, diff.dangers.data.len())
    };
    assert_eq!(removed(bucket(&[])), (Effect::Delete, 1));
    for policy in ["Retain", "RetainExceptOnCreate", "Snapshot"] {
        assert_eq!(removed(bucket(&[("DeletionPolicy", policy)])), (Effect::Release, 0));
    }
    assert_eq!(removed(bucket(&[("UpdateReplacePolicy", "Retain")])), (Effect::Delete, 1));
    assert_eq!(removed(resource("AWS::RDS::DBCluster", json!({}))).0, Effect::Release, "a snapshot is the default");
    assert_eq!(removed(resource("AWS::RDS::DBInstance", json!({"DBClusterIdentifier": "c"}))).0, Effect::Delete);
    assert_eq!(removed(resource("AWS::Logs::LogGroup", json!({}))), (Effect::Delete, 0));

    let replaced = |policies: &[(&str, &str)]| {
        let mut new = bucket(policies);
        new["Properties"]["BucketName"] = json!("b");
        diff(json!({"X": bucket(&[("DeletionPolicy", "Retain")])}), json!({"X": new})).dangers.data.len()
    };
    assert_eq!(replaced(&[("DeletionPolicy", "Retain")]), 1, "a deletion policy keeps nothing that is replaced");
    assert_eq!(replaced(&[("UpdateReplacePolicy", "Retain")]), 0);
}

#[test]
fn what_cloudformation_refuses() {
    let named = |name: &str, fifo: bool| queue(json!({"QueueName": name, "FifoQueue": fifo}));
    let kept = diff(json!({"X": named("a", false)}), json!({"X": named("a", true)}));
    let (resource_id, property, name) = ("X".to_owned(), "QueueName".to_owned(), "a".to_owned());
    assert_eq!(kept.dangers.obstacles, [Obstacle::Name { resource: resource_id, property, name }]);
    assert!(diff(json!({"X": named("a", false)}), json!({"X": named("b", true)})).dangers.obstacles.is_empty());
    let other = diff(json!({"X": queue(json!({}))}), json!({"X": resource("AWS::SNS::Topic", json!({}))}));
    assert_eq!(other.dangers.obstacles, [Obstacle::Type { resource: "X".to_owned() }]);
}

#[test]
fn a_rename_is_named_where_nothing_else_could_have_become_it() {
    let role = |policy: &str| json!({"Type": "AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": policy}]}});
    let old = json!({"Old": queue(json!({"DelaySeconds": 5})), "OldPolicy": role("Old")});
    let new = json!({"New": queue(json!({"DelaySeconds": "5"})), "NewPolicy": role("New")});
    let found = diff(old, new).renames;
    let pairs: Vec<_> =
        found.iter().map(|rename| (rename.from.as_str(), rename.to.as_str(), rename.loses_data)).collect();
    assert_eq!(pairs, [("Old", "New", true), ("OldPolicy", "NewPolicy", false)]);
    let two = json!({"A": queue(json!({})), "B": queue(json!({}))});
    assert!(diff(two, json!({"C": queue(json!({}))})).renames.is_empty(), "either could be it");
}

#[test]
fn parameters_conditions_and_mappings_draw_resources_in() {
    let template = |default: &str, region: &str| {
        Template::from_json(json!({
            "Parameters": {"P": {"Type": "String", "Default": default}},
            "Mappings": {"M": {"eu": {"k": region}}},
            "Conditions": {"C": {"Fn::Equals": [{"Ref": "P"}, "a"]}, "D": {"Fn::Not": [{"Condition": "C"}]}},
            "Resources": {
                "Uses": queue(json!({"DelaySeconds": {"Ref": "P"}})),
                "Named": queue(json!({"QueueName": {"Fn::Sub": "q-${P}"}})),
                "Mapped": queue(json!({"DelaySeconds": {"Fn::FindInMap": ["M", "eu", "k"]}})),
                "Exists": {"Type": "AWS::SQS::Queue", "Condition": "D"},
            },
        }))
    };
    let effects = |old: Template, new: Template| -> Vec<(String, Effect)> {
        let changes = between(Some(&old), Some(&new)).changes.into_iter();
        changes
            .filter(|change| change.section == Section::Resource)
            .map(|change| (change.name, change.effect))
            .collect()
    };
    let wanted = |list: &[(&str, Effect)]| -> Vec<(String, Effect)> {
        list.iter().map(|(name, effect)| ((*name).to_owned(), *effect)).collect()
    };
    assert_eq!(
        effects(template("a", "x"), template("b", "x")),
        wanted(&[("Exists", Effect::MayExist), ("Named", Effect::MayReplace), ("Uses", Effect::MayUpdate)])
    );
    assert_eq!(effects(template("a", "x"), template("a", "y")), wanted(&[("Mapped", Effect::MayUpdate)]));
}

#[test]
fn a_change_set_has_the_last_word() {
    let (old, new) = (json!({"X": queue(json!({"DelaySeconds": 1}))}), json!({"X": queue(json!({"DelaySeconds": 2}))}));
    let merged = |told: &[Told]| {
        let diff = diff(old.clone(), new.clone()).merge(told);
        let changes: Vec<_> =
            diff.changes.iter().map(|change| (change.name.clone(), change.effect, change.word)).collect();
        (changes, diff.dangers.data.len())
    };
    let told = |action: Action| Told::new("X", "AWS::SQS::Queue", action);
    let modify = |replaced: Replaced| Told { replaced: Some(replaced), ..told(Action::Modify) };
    let x = |effect: Effect, word: Word| vec![("X".to_owned(), effect, word)];
    let corrected = Word::Corrected { estimate: Effect::Update };
    assert_eq!(merged(&[modify(Replaced::Never)]), (x(Effect::Update, Word::Agreed), 0));
    assert_eq!(merged(&[modify(Replaced::Always)]), (x(Effect::Replace, corrected), 1));
    assert_eq!(merged(&[modify(Replaced::Conditional)]), (x(Effect::MayReplace, corrected), 1));
    let retained = Told { policy: Some("ReplaceAndRetain".into()), ..modify(Replaced::Always) };
    assert_eq!(merged(&[retained]), (x(Effect::Replace, corrected), 0));
    assert_eq!(merged(&[told(Action::Dynamic)]).0, x(Effect::MayReplace, corrected));
    assert_eq!(merged(&[]), (x(Effect::Update, Word::Unnamed), 0));
    let only = Told::new("Y", "AWS::S3::Bucket", Action::Remove);
    let (changes, lost) = merged(&[modify(Replaced::Never), only]);
    assert_eq!((changes[1].clone(), lost), (("Y".to_owned(), Effect::Delete, Word::ChangeSet), 1));
}
