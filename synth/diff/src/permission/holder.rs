//! Where a template holds policies, and whom each of them is for.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, Value as Json, json};

use super::statement::{Keyed, rule, rules};
use crate::{
    between::{Bodies, type_of},
    symbol::{intrinsic, text_of},
};

/// Whom a policy is for: all policies of one subject count together, wherever they are written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "subject", content = "of", rename_all = "kebab-case")]
pub enum Subject {
    /// What a role, user or group may do: its logical id or name.
    Identity(String),
    /// Who may take on a role.
    Trust(String),
    /// Who may do what with a resource: the logical id, or what the template calls it.
    Resource(String),
}

impl Subject {
    /// The logical id or name.
    pub fn id(&self) -> &str {
        match self {
            Self::Identity(id) | Self::Trust(id) | Self::Resource(id) => id,
        }
    }
}

/// Every policy of a template.
#[derive(Debug, Default)]
pub(crate) struct Holders {
    pub(crate) rules: BTreeMap<Subject, Vec<Keyed>>,
    /// Policies that are attached by their ARN and stand elsewhere.
    pub(crate) attached: BTreeMap<Subject, BTreeSet<String>>,
    /// What limits a role or a user from outside.
    pub(crate) boundaries: BTreeMap<Subject, String>,
}

/// Properties that say what a policy is attached to.
const TARGETS: [&str; 12] = [
    "Bucket",
    "BucketName",
    "FunctionName",
    "FileSystemId",
    "KeyId",
    "Queue",
    "Queues",
    "ResourceArn",
    "SecretId",
    "Topic",
    "TopicArn",
    "Topics",
];

/// Properties that are policies although no statement can be seen in them.
const DOCUMENTS: [&str; 7] = [
    "AssumeRolePolicyDocument",
    "FileSystemPolicy",
    "KeyPolicy",
    "PolicyDocument",
    "PolicyText",
    "RepositoryPolicyText",
    "ResourcePolicy",
];

pub(crate) fn collect(bodies: &Bodies<'_>) -> Holders {
    let mut holders = Holders::default();
    let mut attachments: BTreeMap<String, Vec<Subject>> = BTreeMap::new();
    for (id, body) in bodies {
        let Some(properties) = body.get("Properties").and_then(Json::as_object) else { continue };
        if let Some("AWS::IAM::Role" | "AWS::IAM::User" | "AWS::IAM::Group") = type_of(body) {
            identity(id, properties, bodies, &mut holders, &mut attachments);
        }
    }
    for (id, body) in bodies {
        let Some(properties) = body.get("Properties").and_then(Json::as_object) else { continue };
        match type_of(body).unwrap_or_default() {
            "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::IAM::Group" => {}
            "AWS::IAM::Policy"
            | "AWS::IAM::ManagedPolicy"
            | "AWS::IAM::RolePolicy"
            | "AWS::IAM::UserPolicy"
            | "AWS::IAM::GroupPolicy" => {
                let mut subjects = attachments.remove(*id).unwrap_or_default();
                for key in ["Roles", "Users", "Groups", "RoleName", "UserName", "GroupName"] {
                    subjects.extend(targets(properties.get(key)).into_iter().map(Subject::Identity));
                }
                if subjects.is_empty() {
                    subjects.push(Subject::Identity((*id).to_owned()));
                }
                subjects.sort();
                subjects.dedup();
                if let Some(document) = properties.get("PolicyDocument") {
                    add(&mut holders, &subjects, &rules(&unpacked(document)));
                }
            }
            "AWS::Lambda::Permission" => add(&mut holders, &subjects(id, properties), &[permission(properties)]),
            "AWS::Events::EventBusPolicy" if !properties.contains_key("Statement") => {
                let mut statement = json!({"Effect": "Allow"});
                for key in ["Action", "Principal", "Condition"] {
                    statement[key] = properties.get(key).cloned().unwrap_or_default();
                }
                add(&mut holders, &[Subject::Resource((*id).to_owned())], &[rule(&statement)]);
            }
            _ => {
                let mut found = Vec::new();
                documents("", &Json::Object(properties.clone()), &mut found);
                add(&mut holders, &subjects(id, properties), &found);
            }
        }
    }
    holders
}

fn identity(
    id: &str,
    properties: &Map<String, Json>,
    bodies: &Bodies<'_>,
    holders: &mut Holders,
    attachments: &mut BTreeMap<String, Vec<Subject>>,
) {
    let subject = Subject::Identity(id.to_owned());
    if let Some(trust) = properties.get("AssumeRolePolicyDocument") {
        add(holders, &[Subject::Trust(id.to_owned())], &rules(&unpacked(trust)));
    }
    match properties.get("Policies") {
        Some(Json::Array(policies)) => {
            for policy in policies {
                match policy.get("PolicyDocument") {
                    Some(document) => add(holders, std::slice::from_ref(&subject), &rules(&unpacked(document))),
                    None => add(holders, std::slice::from_ref(&subject), &[rule(policy)]),
                }
            }
        }
        Some(other) => add(holders, std::slice::from_ref(&subject), &[rule(other)]),
        None => {}
    }
    for arn in targets(properties.get("ManagedPolicyArns")) {
        let inside = bodies.get(arn.as_str()).is_some_and(|body| type_of(body) == Some("AWS::IAM::ManagedPolicy"));
        if inside {
            attachments.entry(arn).or_default().push(subject.clone());
        } else {
            holders.attached.entry(subject.clone()).or_default().insert(arn);
        }
    }
    for group in targets(properties.get("Groups")) {
        holders.attached.entry(subject.clone()).or_default().insert(format!("group {group}"));
    }
    if let Some(boundary) = properties.get("PermissionsBoundary").and_then(text_of) {
        holders.boundaries.insert(subject, boundary.shown());
    }
}

fn add(holders: &mut Holders, subjects: &[Subject], rules: &[Keyed]) {
    for subject in subjects {
        holders.rules.entry(subject.clone()).or_default().extend(rules.iter().cloned());
    }
}

/// What a policy's resource is attached to, or itself.
fn subjects(id: &str, properties: &Map<String, Json>) -> Vec<Subject> {
    let found = TARGETS.iter().flat_map(|key| targets(properties.get(*key)));
    let mut found: Vec<Subject> = found.map(Subject::Resource).collect();
    if found.is_empty() {
        found.push(Subject::Resource(id.to_owned()));
    }
    found
}

/// The ids and names that a property holds: `Orders` for a `Ref` and for an attribute that stands for it.
fn targets(value: Option<&Json>) -> Vec<String> {
    let name = |value: &Json| match intrinsic(value) {
        Some(("Ref", Json::String(id))) => Some(id.clone()),
        Some(("Fn::GetAtt", argument)) => crate::symbol::attribute(argument).map(|(id, _)| id.to_owned()),
        _ => text_of(value).map(|text| text.shown()),
    };
    match value {
        Some(Json::Array(list)) => list.iter().filter_map(name).collect(),
        Some(one) => name(one).into_iter().collect(),
        None => Vec::new(),
    }
}

/// A policy that is written into a text.
fn unpacked(value: &Json) -> Json {
    let text = text_of(value).map(|text| text.shown()).filter(|text| text.trim_start().starts_with('{'));
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_else(|| value.clone())
}

#[expect(clippy::collapsible_match, reason = "a function's other cases must not fall to the objects")]
fn documents(key: &str, value: &Json, found: &mut Vec<Keyed>) {
    let value = unpacked(value);
    match &value {
        Json::Object(object) if object.contains_key("Statement") => found.extend(rules(&value)),
        _ if intrinsic(&value).is_some() => {
            // A function decides which policy it is.
            if DOCUMENTS.contains(&key) || value.to_string().contains("Statement") {
                found.push(rule(&value));
            }
        }
        Json::Object(object) => object.iter().for_each(|(key, value)| documents(key, value, found)),
        Json::Array(list) => list.iter().for_each(|value| documents(key, value, found)),
        _ => {}
    }
}

/// A function's permission as the statement that Lambda makes of it.
fn permission(properties: &Map<String, Json>) -> Keyed {
    let text = |key: &str| properties.get(key).cloned();
    let mut statement = json!({"Effect": "Allow", "Action": text("Action"), "Resource": text("FunctionName")});
    let principal = text("Principal").unwrap_or_default();
    let is_service = principal.as_str().is_some_and(|name| name.ends_with(".amazonaws.com"));
    statement["Principal"] = match principal.as_str() {
        Some("*") => principal,
        _ if is_service => json!({"Service": principal}),
        _ => json!({"AWS": principal}),
    };
    for (key, operator, name) in [
        ("SourceArn", "ArnLike", "aws:SourceArn"),
        ("SourceAccount", "StringEquals", "aws:SourceAccount"),
        ("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
        ("EventSourceToken", "StringEquals", "lambda:EventSourceToken"),
        ("FunctionUrlAuthType", "StringEquals", "lambda:FunctionUrlAuthType"),
        ("InvokedViaFunctionUrl", "Bool", "lambda:InvokedViaFunctionUrl"),
    ] {
        if let Some(value) = text(key) {
            statement["Condition"][operator][name] = value;
        }
    }
    rule(&statement)
}
