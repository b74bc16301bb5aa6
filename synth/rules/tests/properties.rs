//! Whatever a template holds, nothing breaks, and the order of its names changes nothing.

use std::collections::BTreeMap;

use dsl::Template;
use proptest::prelude::*;
use rules::{Limits, examine};
use serde_json::{Map, Value as Json, json};

const PIPELINE: &str = include_str!("pipeline.yaml");

fn pipeline() -> Json {
    reader::read("pipeline.yaml", PIPELINE.as_bytes()).expect(PIPELINE).template().json().clone()
}

/// Values that a template has where something else is expected.
fn value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        "[a-z:*/${}.\u{2}\u{3}]{0,12}".prop_map(Json::from),
        prop::sample::select(vec!["Orders", "Worker", "OrdersDlq", "Stage", "AWS::NoValue", "AWS::Region", "Nobody"])
            .prop_map(|name| json!({"Ref": name})),
        prop::sample::select(vec!["Orders.Arn", "Worker.Arn", "Steps.QueueName", "a.b.c", "."])
            .prop_map(|name| json!({"Fn::GetAtt": name})),
        Just(json!({"Fn::Sub": "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Orders.QueueName}"})),
        Just(json!({"Fn::FindInMap": ["Figures", {"Ref": "Stage"}, "Timeout"]})),
        Just(json!({"Fn::FindInMap": ["Figures", {"Ref": "AWS::Region"}, {"Ref": "Hidden"}]})),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::vec(("[A-Za-z:]{0,10}", inner.clone()), 0..4)
                .prop_map(|entries| Json::Object(entries.into_iter().collect::<Map<_, _>>())),
            (inner.clone(), inner.clone()).prop_map(|(yes, no)| json!({"Fn::If": ["Prod", yes, no]})),
            inner.clone().prop_map(|inner| json!({"Fn::Join": [":", inner]})),
            inner.clone().prop_map(|inner| json!({"Fn::Select": [0, inner]})),
            inner.prop_map(|inner| json!({"Fn::Split": [":", inner]})),
        ]
    })
}

/// Every place of a template, as pointers.
fn pointers(json: &Json, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match json {
        Json::Object(object) => {
            object.iter().for_each(|(key, value)| pointers(value, &format!("{here}/{}", escaped(key)), all));
        }
        Json::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| pointers(value, &format!("{here}/{index}"), all));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_json_is_judged(json in value()) {
        examine(&Template::from_json(json.clone()), &Limits::default());
        examine(&Template::from_json(json!({"Resources": json})), &Limits::default());
    }

    #[test]
    fn a_spoiled_pipeline_is_judged_twice_alike(spoiled in prop::collection::vec((any::<prop::sample::Index>(), value()), 1..4)) {
        let mut json = pipeline();
        let mut all = Vec::new();
        pointers(&json, "", &mut all);
        for (index, value) in spoiled {
            if let Some(place) = json.pointer_mut(index.get::<String>(&all)) {
                *place = value;
            }
        }
        let template = Template::from_json(json);
        let first = examine(&template, &Limits::default());
        let second = examine(&template, &Limits::default());
        prop_assert_eq!(&first.findings, &second.findings);
        prop_assert_eq!(first.unknown, second.unknown);
        prop_assert_eq!(first.verdict, second.verdict);
        for finding in &first.findings {
            prop_assert!(template.json().pointer(&finding.pointer).is_some(), "{} leads nowhere", finding.pointer);
        }
    }

    /// Other names, in another order, change the names in what is told and nothing else.
    #[test]
    fn the_order_of_names_changes_nothing(removed in any::<prop::sample::Index>(), turned in any::<bool>()) {
        let mut json = pipeline();
        let mut all = Vec::new();
        pointers(&json, "", &mut all);
        all.retain(|pointer| pointer.matches('/').count() == 4 && pointer.contains("/Properties/"));
        let (parent, key) = removed.get(&all).rsplit_once('/').unwrap();
        json.pointer_mut(parent).and_then(Json::as_object_mut).unwrap().remove(key);
        let mut text = json.to_string();
        for (place, name) in ["Orders", "Worker", "Steps", "Stepper", "News", "Alerts"].iter().enumerate() {
            let letter = if turned { 'a' } else { 'z' };
            text = text.replace(name, &format!("{}{name}", letter.to_string().repeat(place)));
        }
        let counted = |json: &Json| {
            let mut counts: BTreeMap<String, usize> = BTreeMap::new();
            for finding in examine(&Template::from_json(json.clone()), &Limits::default()).findings {
                *counts.entry(finding.diagnostic.code.into_owned()).or_default() += 1;
            }
            counts
        };
        prop_assert_eq!(counted(&json), counted(&serde_json::from_str(&text).unwrap()));
    }
}
