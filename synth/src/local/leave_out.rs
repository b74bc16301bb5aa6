//! What the emulator does not have, taken out of a template before it is deployed there. Pure, and the one place that decides it.

use std::collections::BTreeSet;

use dsl::Template;
use serde_json::{Map, Value as Json};

/// Types that the emulator (ministack 1.5.33) refuses.
const LACKING: [&str; 12] = [
    "AWS::CloudWatch::CompositeAlarm",
    "AWS::EC2::EIP",
    "AWS::EC2::FlowLog",
    "AWS::EC2::NatGateway",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::Events::Archive",
    "AWS::RDS::DBInstance",
    "AWS::RDS::DBParameterGroup",
    "AWS::RDS::DBSubnetGroup",
    "AWS::SecretsManager::RotationSchedule",
    "AWS::SecretsManager::SecretTargetAttachment",
];

/// The template without what the emulator lacks and without what cannot be there without it, and what that was: logical id and type.
///
/// A text that names something left out (a dashboard's body) says so in its place.
///
/// ```
/// use dsl::Template;
/// use synth::local::leave_out;
/// let template = Template::from_json(serde_json::json!({"Resources": {
///     "Way": {"Type": "AWS::EC2::Route", "Properties": {"NatGatewayId": {"Ref": "Nat"}}},
///     "Nat": {"Type": "AWS::EC2::NatGateway"},
///     "Orders": {"Type": "AWS::SQS::Queue", "DependsOn": ["Nat"]},
/// }}));
/// let (template, left_out) = leave_out(&template);
/// assert_eq!(left_out.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["Nat", "Way"]);
/// assert_eq!(template.resource("Orders").unwrap(), &serde_json::json!({"Type": "AWS::SQS::Queue"}));
/// ```
pub fn leave_out(template: &Template) -> (Template, Vec<(String, String)>) {
    let mut gone: BTreeSet<&str> =
        template.resources().filter(|(_, body)| is_lacking(body)).map(|(id, _)| id).collect();
    loop {
        let more = template.resources().filter(|(id, body)| !gone.contains(id) && needs(&body["Properties"], &gone));
        let more: Vec<&str> = more.map(|(id, _)| id).collect();
        if more.is_empty() {
            break;
        }
        gone.extend(more);
    }
    if gone.is_empty() && template.json().get("Transform").is_none() {
        return (template.clone(), Vec::new());
    }
    let type_of = |id: &&str| ((*id).to_owned(), template.type_of(id).unwrap_or_default().to_owned());
    let left_out = gone.iter().map(type_of).collect();
    let mut json = template.json().clone();
    if let Some(template) = json.as_object_mut() {
        // The macros of what is left out. None is left for what stays: a builder's macro makes such a type.
        template.remove("Transform");
        if let Some(Json::Object(resources)) = template.get_mut("Resources") {
            resources.retain(|id, _| !gone.contains(id.as_str()));
            resources.values_mut().filter_map(Json::as_object_mut).for_each(|body| settle(body, &gone));
        }
        if let Some(Json::Object(outputs)) = template.get_mut("Outputs") {
            outputs.retain(|_, output| !needs(&output["Value"], &gone));
        }
    }
    (Template::from_json(json), left_out)
}

fn is_lacking(body: &Json) -> bool {
    let type_name = body.get("Type").and_then(Json::as_str).unwrap_or_default();
    // Alarms on reckoned metrics.
    let is_math = type_name == "AWS::CloudWatch::Alarm" && body["Properties"].get("Metrics").is_some();
    is_math || LACKING.contains(&type_name)
}

/// Whether a value is made of something that is gone.
fn needs(value: &Json, gone: &BTreeSet<&str>) -> bool {
    match value {
        Json::Object(object) => {
            let is_gone = |id: Option<&str>| id.is_some_and(|id| gone.contains(id));
            is_gone(object.get("Ref").and_then(Json::as_str))
                || is_gone(object.get("Fn::GetAtt").and_then(|of| of.get(0)).and_then(Json::as_str))
                || object.values().any(|value| needs(value, gone))
        }
        Json::Array(list) => list.iter().any(|value| needs(value, gone)),
        _ => false,
    }
}

/// Takes what is gone out of a resource that stays.
fn settle(body: &mut Map<String, Json>, gone: &BTreeSet<&str>) {
    if let Some(Json::Array(before)) = body.get_mut("DependsOn") {
        before.retain(|id| !id.as_str().is_some_and(|id| gone.contains(id)));
        if before.is_empty() {
            body.remove("DependsOn");
        }
    }
    body.values_mut().for_each(|value| name_in_texts(value, gone));
}

fn name_in_texts(value: &mut Json, gone: &BTreeSet<&str>) {
    match value {
        Json::Object(object) => {
            match object.get_mut("Fn::Sub") {
                Some(Json::String(text)) => *text = named(text, gone),
                Some(Json::Array(parts)) => {
                    if let Some(Json::String(text)) = parts.first_mut() {
                        *text = named(text, gone);
                    }
                }
                _ => {}
            }
            object.values_mut().for_each(|value| name_in_texts(value, gone));
        }
        Json::Array(list) => list.iter_mut().for_each(|value| name_in_texts(value, gone)),
        _ => {}
    }
}

/// `${Id}` and `${Id.Attribute}` of what is gone, as plain words.
fn named(text: &str, gone: &BTreeSet<&str>) -> String {
    let mut parts = text.split("${");
    let mut named = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('}') {
            Some((name, rest)) if gone.contains(name.split('.').next().unwrap_or(name)) => {
                named.extend([name, " (left out)", rest]);
            }
            _ => named.extend(["${", part]),
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_refers_to_it_goes_or_names_it() {
        let template = Template::from_json(json!({
            "Transform": ["AWS::SecretsManager-2024-09-16"],
            "Resources": {
                "Rate": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"Metrics": []}},
                "Plain": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"MetricName": "Errors"}},
                "Any": {"Type": "AWS::CloudWatch::CompositeAlarm", "Properties": {"AlarmRule": {"Ref": "Rate"}}},
                "Board": {"Type": "AWS::CloudWatch::Dashboard", "Properties": {"DashboardBody": {"Fn::Sub": "${Rate.Arn} and ${Plain.Arn} ${!x}"}}},
                "Database": {"Type": "AWS::RDS::DBInstance"},
                "Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {"Value": {"Fn::GetAtt": ["Database", "Endpoint.Address"]}}},
            },
            "Outputs": {"Address": {"Value": {"Fn::GetAtt": ["Database", "Endpoint.Address"]}}, "Board": {"Value": {"Ref": "Board"}}},
        }));
        let (after, left_out) = leave_out(&template);
        let ids: Vec<&str> = left_out.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["Any", "Database", "Parameter", "Rate"]);
        assert_eq!(
            after.resource("Board").unwrap()["Properties"]["DashboardBody"],
            json!({"Fn::Sub": "Rate.Arn (left out) and ${Plain.Arn} ${!x}"})
        );
        assert_eq!(after.json()["Outputs"], json!({"Board": {"Value": {"Ref": "Board"}}}));
        assert_eq!(after.json().get("Transform"), None);
        assert_eq!(leave_out(&after), (after, Vec::new()));
    }

    #[test]
    fn a_template_that_lacks_nothing_is_untouched() {
        let template = Template::from_json(json!({"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}));
        assert_eq!(leave_out(&template), (template, Vec::new()));
    }
}
