//! What holds for all templates.

#![cfg(test)]

use diff::{
    Action, Comparison, Detail, Diff, Replaced, StackDiff, Told, between,
    render::{Terminal, json, markdown, terminal},
};
use dsl::Template;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

/// Any JSON, with the keys and functions that templates are made of.
fn value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        (-3..300_i32).prop_map(Json::from),
        "[a-z*?:/${}`\\\\\" \n\u{1b}\u{202e}é]{0,12}".prop_map(Json::from),
        Just(json!("{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}")),
        Just(json!("x".repeat(300))),
        (0..4_u8).prop_map(|id| json!({"Ref": format!("R{id}")})),
        (0..4_u8).prop_map(|id| json!({"Fn::GetAtt": [format!("R{id}"), "Arn"]})),
        (0..4_u8).prop_map(|id| json!({"Fn::Sub": format!("a-${{R{id}.Arn}}-${{!b}}")})),
        Just(json!({"Ref": "AWS::NoValue"})),
        Just(json!({"Fn::If": ["C", {"Ref": "R0"}, {"Ref": "P"}]})),
        Just(json!({"Fn::Join": ["", ["a", {"Ref": "R1"}]]})),
        Just(json!({"Fn::Sub": 3})),
        Just(json!({"Fn::GetAtt": {}})),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let key = proptest::sample::select(
            &[
                "Key",
                "Value",
                "Sid",
                "Tags",
                "Statement",
                "Effect",
                "Action",
                "Resource",
                "Principal",
                "Condition",
                "PolicyDocument",
                "QueueName",
                "KeySchema",
                "SecurityGroupIds",
                "SecurityGroupIngress",
                "CidrIp",
                "FromPort",
                "Policies",
                "Roles",
                "Queues",
                "Password",
                "Code",
                "Name",
                "Environment",
                "TableName",
                "AssumeRolePolicyDocument",
                "",
                "`",
            ][..],
        );
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Json::Array),
            proptest::collection::vec((key, inner), 0..4).prop_map(|pairs| Json::Object(
                pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            )),
        ]
    })
}

fn body() -> impl Strategy<Value = Json> {
    let types = proptest::sample::select(
        &[
            "AWS::SQS::Queue",
            "AWS::DynamoDB::Table",
            "AWS::IAM::Role",
            "AWS::SQS::QueuePolicy",
            "AWS::EC2::SecurityGroup",
            "AWS::Lambda::Function",
            "AWS::Lambda::EventSourceMapping",
            "Custom::Thing",
            "No::Such::Type",
        ][..],
    );
    let policy =
        proptest::option::of(proptest::sample::select(&["Retain", "Snapshot", "Delete", "RetainExceptOnCreate"][..]));
    (types, value(), policy, proptest::option::weighted(0.2, value())).prop_map(|(name, properties, policy, other)| {
        let mut body = json!({"Type": name, "Properties": properties});
        if let Some(policy) = policy {
            body["DeletionPolicy"] = json!(policy);
        }
        if let Some(other) = other {
            body["Condition"] = json!("C");
            body["Metadata"] = other;
        }
        body
    })
}

fn template() -> impl Strategy<Value = Template> {
    let some = |inner: BoxedStrategy<Json>, names: &'static [&'static str]| {
        proptest::collection::vec((proptest::sample::select(names), inner), 0..4).prop_map(|pairs| {
            Json::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
        })
    };
    let resources = prop_oneof![
        8 => some(body().boxed(), &["R0", "R1", "R2", "R3"]),
        1 => some(value().boxed(), &["R0", "R1", "R2", "R3"]),
    ];
    (resources, some(value().boxed(), &["P", "Q"]), some(value().boxed(), &["C", "D"]), some(value().boxed(), &["O", "P"]), value())
        .prop_map(|(resources, parameters, conditions, outputs, other)| {
            Template::from_json(json!({
                "Resources": resources, "Parameters": parameters, "Conditions": conditions, "Outputs": outputs, "Description": other,
            }))
        })
}

fn told() -> impl Strategy<Value = Told> {
    let action = proptest::sample::select(
        &[Action::Add, Action::Modify, Action::Remove, Action::Import, Action::Dynamic, Action::SyncWithActual][..],
    );
    let replaced = proptest::sample::select(&[Replaced::Never, Replaced::Conditional, Replaced::Always][..]);
    let policy = proptest::option::of(proptest::sample::select(&["Delete", "Retain", "ReplaceAndSnapshot"][..]));
    (0..6_u8, action, proptest::option::of(replaced.clone()), policy, replaced, "[a-zP.`\n]{0,9}").prop_map(
        |(id, action, replaced, policy, detail, text)| Told {
            replaced,
            policy: policy.map(str::to_owned),
            details: vec![Detail {
                attribute: "Properties".into(),
                name: Some(text.clone()),
                replaced: detail,
                from: Some(text.clone()),
                dynamic: text.len() > 4,
                before: Some(text.clone()),
                after: (text.len() < 3).then_some(text),
            }],
            ..Told::new(format!("R{id}"), "AWS::SQS::Queue", action)
        },
    )
}

fn shown(diff: &Diff) {
    let comparison = Comparison::new("t", "w", [StackDiff::new("s", diff.clone())]);
    for width in [0, 100] {
        for colour in [false, true] {
            let text = terminal(&comparison, Terminal { width, colour });
            assert!(!text.contains('\u{202e}') && (colour || !text.contains('\u{1b}')), "{text}");
        }
    }
    let comment = markdown(&comparison);
    assert!(!comment.contains('\u{202e}'));
    let _ = json(&comparison).to_string();
}

/// With the keys of every object the other way round.
fn reversed(value: &Json) -> Json {
    match value {
        Json::Object(object) => {
            let pairs: Vec<_> = object.iter().map(|(key, value)| (key.clone(), reversed(value))).collect();
            Json::Object(pairs.into_iter().rev().collect())
        }
        Json::Array(list) => list.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_template_does_not_differ_from_itself(one in template()) {
        let diff = between(Some(&one), Some(&one));
        prop_assert!(diff.is_empty() && diff.dangers.is_empty());
    }

    #[test]
    fn the_old_one_with_the_diff_is_the_new_one(old in template(), new in template()) {
        let diff = between(Some(&old), Some(&new));
        prop_assert_eq!(diff.apply(Some(&old)), new.clone());
        prop_assert_eq!(diff.is_empty(), old == new);
        // From nothing and to nothing, but for sections that stay behind empty.
        let whole = between(None, Some(&new)).apply(None);
        for (key, value) in whole.json().as_object().unwrap() {
            prop_assert_eq!(new.json().get(key), Some(value));
        }
    }

    #[test]
    fn values_with_the_delta_are_the_new_ones(old in value(), new in value()) {
        let after = diff::compare(&old, &new).map_or(Some(old.clone()), |delta| delta.apply(Some(&old)));
        prop_assert_eq!(after, Some(new));
    }

    #[test]
    fn lists_with_the_delta_are_the_new_ones(
        old in proptest::collection::vec(0..5_u8, 0..7),
        new in proptest::collection::vec(0..5_u8, 0..7),
        key in proptest::sample::select(&["SecurityGroupIds", "Command", "Tags"][..]),
    ) {
        let tag = |item: &u8| if key == "Tags" { json!({"Key": item.to_string(), "Value": item}) } else { json!(item) };
        let side = |list: &[u8]| json!({key: list.iter().map(tag).collect::<Vec<_>>()});
        let (old, new) = (side(&old), side(&new));
        let after = diff::compare(&old, &new).map_or(Some(old.clone()), |delta| delta.apply(Some(&old)));
        prop_assert_eq!(after, Some(new));
    }

    #[test]
    fn nothing_is_too_odd_to_be_shown(old in template(), new in template(), told in proptest::collection::vec(told(), 0..4)) {
        let diff = between(Some(&old), Some(&new));
        shown(&diff);
        shown(&diff.merge(&told));
    }

    #[test]
    fn the_order_of_keys_means_nothing(old in template(), new in template()) {
        let mixed = |template: &Template| Template::from_json(reversed(template.json()));
        prop_assert_eq!(between(Some(&old), Some(&new)), between(Some(&mixed(&old)), Some(&mixed(&new))));
    }

    #[test]
    fn a_secret_is_never_shown(secret in "[A-Z]{12}", key in proptest::sample::select(&["Password", "ApiToken", "SecretString"][..])) {
        let template = |value: &str| Template::from_json(json!({
            "Parameters": {"P": {"Type": "String", "NoEcho": true, "Default": value}},
            "Resources": {"R": {"Type": "AWS::SQS::Queue", "Properties": {key: value, "Deep": [{"Name": "TOKEN", "Value": value}]}}},
        }));
        let other = format!("{secret}{secret}");
        for (old, new) in [(Some(&secret), Some(&other)), (None, Some(&secret)), (Some(&secret), None)] {
            let [old, new] = [old, new].map(|value| value.map(|value| template(value)));
            let comparison = Comparison::new("t", "w", [StackDiff::new("s", between(old.as_ref(), new.as_ref()))]);
            for text in [terminal(&comparison, Terminal::PLAIN), markdown(&comparison), json(&comparison).to_string()] {
                prop_assert!(!text.contains(&secret), "{}", text);
            }
        }
    }
}
