//! Limits of names, variables, policies and of the stack.

use dsl::Severity;
use serde_json::Value as Json;

use crate::{
    Check, Findings, Rule,
    model::{Alarm, Function, Link, Place, Resource, Role, World},
    words::thousands,
};

pub(crate) const NAME: Rule = Rule {
    number: Some(16),
    code: "name-too-long",
    severity: Severity::Error,
    title: "a function's or role's name has at most 64 characters, an alarm's 255",
    why: "AWS refuses the name, and the deployment fails",
    source: "Lambda API reference, CreateFunction; IAM user guide, IAM and STS quotas; CloudWatch, PutMetricAlarm",
    check: Check::Resource(name),
};

pub(crate) const ENVIRONMENT: Rule = Rule {
    number: Some(33),
    code: "environment-too-large",
    severity: Severity::Error,
    title: "a function's variables have at most 4,096 B together",
    why: "Lambda refuses more, and the deployment fails",
    source: "Lambda developer guide, Lambda quotas",
    check: Check::Function(environment),
};

pub(crate) const RESERVED: Rule = Rule {
    number: Some(33),
    code: "reserved-variable",
    severity: Severity::Error,
    title: "a function's variables leave Lambda's own names alone",
    why: "Lambda refuses them, and the deployment fails",
    source: "Lambda developer guide, Working with Lambda environment variables, Defined runtime variables",
    check: Check::Function(reserved),
};

pub(crate) const NEAR_LIMIT: Rule = Rule {
    number: Some(39),
    code: "near-stack-limit",
    severity: Severity::Warning,
    title: "a stack keeps a fifth of CloudFormation's limits free",
    why: "the change that is one resource too many comes at a bad time, and moving resources between stacks is slow",
    source: "CloudFormation user guide, Understand CloudFormation quotas",
    check: Check::Stack(near_limit),
};

pub(crate) const LARGE: Rule = Rule {
    number: Some(39),
    code: "template-needs-bucket",
    severity: Severity::Info,
    title: "whoever uploads a template of more than 51,200 bytes has a bucket for it",
    why: "CloudFormation takes a larger one from S3 alone",
    source: "CloudFormation user guide, Understand CloudFormation quotas",
    check: Check::Stack(large),
};

pub(crate) const POLICIES: Rule = Rule {
    number: Some(40),
    code: "inline-policies-too-large",
    severity: Severity::Error,
    title: "a role's inline policies have at most 10,240 characters together",
    why: "IAM refuses more, and the deployment fails",
    source: "IAM user guide, IAM and STS quotas",
    check: Check::Role(policies),
};

fn name(resource: &Resource<'_>, findings: &mut Findings) {
    // A function's and a role's plain name is checked by the schemas.
    let (property, most, schemas_know) = match resource.type_name() {
        Function::TYPE => ("FunctionName", 64, true),
        Role::TYPE => ("RoleName", 64, true),
        Alarm::TYPE | Alarm::COMPOSITE => ("AlarmName", 255, false),
        _ => return,
    };
    let node = resource.property(property);
    if schemas_know && node.is_plain() {
        return;
    }
    let Some(text) = node.known_text().filter(|text| !text.starts_with("arn:")) else { return };
    let length = text.chars().count();
    if length > most {
        let message = format!("the name `{text}` has {length} characters, but AWS takes at most {most}");
        findings.tell(node.place(), message).help("shorten it");
    }
}

/// Names that Lambda sets itself.
const RESERVED_NAMES: &[&str] = &[
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
];

fn environment(function: &Function<'_>, findings: &mut Findings) {
    let node = function.property("Environment").get("Variables");
    // What only the deployment knows has no length yet: the sum is the least.
    let size: usize =
        node.entries().iter().map(|(name, value)| name.len() + value.known_text().map_or(0, |text| text.len())).sum();
    if size > 4_096 {
        let message = format!(
            "the variables of `{}` have {} B together, but Lambda takes at most 4,096 B",
            function.id(),
            thousands(size as u64)
        );
        findings.tell(node.place(), message).help("move the large ones to Parameter Store, and read them at the start");
    }
}

fn reserved(function: &Function<'_>, findings: &mut Findings) {
    for (name, node) in function.property("Environment").get("Variables").entries() {
        if RESERVED_NAMES.contains(&name) {
            let message = format!("Lambda sets `{name}` itself, and takes no other value");
            findings.tell(node.place(), message).help("take it out, or choose another name");
        }
    }
}

fn near_limit(world: &World<'_>, findings: &mut Findings) {
    let model = world.model;
    for (section, word, most) in
        [("Resources", "resources", 500), ("Parameters", "parameters", 200), ("Outputs", "outputs", 200)]
    {
        let held = model.json.get(section).and_then(Json::as_object).map_or(0, serde_json::Map::len);
        if held * 5 >= most * 4 && held <= most {
            let message = format!("the template has {held} of the {most} {word} that a stack may have");
            findings
                .tell(&Place::template().key(if section == "Resources" { "Resources" } else { section }), message)
                .help("divide it into several stacks");
        }
    }
    let size = size(model.json, 0);
    if (800_000..=1_000_000).contains(&size) {
        let message = format!("the template has {} of the 1,000,000 bytes that it may have", thousands(size as u64));
        findings.tell(&Place::template(), message).help("divide it into several stacks");
    }
}

fn large(world: &World<'_>, findings: &mut Findings) {
    if world.limits().uploads {
        return;
    }
    let size = size(world.model.json, 0);
    if size > 51_200 {
        let message =
            format!("as JSON the template has {} bytes: it goes up by way of a bucket", thousands(size as u64));
        findings
            .tell(&Place::template(), message)
            .help("upload it with `--s3-bucket`, or divide it into several stacks");
    }
}

/// The bytes of the canonical text, or a little less.
fn size(value: &Json, depth: usize) -> usize {
    let around = |held: usize| held + 2 * depth + 2;
    match value {
        Json::Null | Json::Bool(_) => 4,
        Json::Number(number) => number.to_string().len(),
        Json::String(text) => text.len() + 2,
        Json::Array(items) => around(items.iter().map(|item| 2 * depth + 4 + size(item, depth + 1)).sum()),
        Json::Object(object) => {
            around(object.iter().map(|(key, item)| 2 * depth + 8 + key.len() + size(item, depth + 1)).sum())
        }
    }
}

fn policies(role: &Role<'_>, findings: &mut Findings) {
    let mut size: usize = 0;
    let mut others = Vec::new();
    for policy in &role.property("Policies").items().nodes {
        size += letters(policy.get("PolicyDocument").json());
    }
    for policy in role.linked(Link::Attached) {
        // Managed policies have a quota each.
        if policy.type_name() != "AWS::IAM::ManagedPolicy" && policy.is_attached_to(role) {
            size += letters(policy.property("PolicyDocument").json());
            others.push(policy.id());
        }
    }
    if size > 10_240 {
        let message = format!(
            "the inline policies of `{}` have {} characters together, but IAM takes at most 10,240",
            role.id(),
            thousands(size as u64)
        );
        let told = findings.tell(role.property("Policies").place(), message);
        told.help("join statements, or make an `AWS::IAM::ManagedPolicy` of some");
        for id in others {
            told.related(id);
        }
    }
}

/// The characters that IAM counts: no white space. A function counts as what it refers to at least.
fn letters(document: Option<&Json>) -> usize {
    match document {
        None | Some(Json::Null) => 0,
        Some(value @ Json::Object(_)) if crate::model::function::of(value).is_some() => 20,
        Some(Json::Object(object)) => {
            2 + object.iter().map(|(key, value)| key.len() + 4 + letters(Some(value))).sum::<usize>()
        }
        Some(Json::Array(list)) => 2 + list.iter().map(|value| 1 + letters(Some(value))).sum::<usize>(),
        Some(Json::String(text)) => 2 + text.chars().filter(|letter| !letter.is_whitespace()).count(),
        Some(other) => other.to_string().len(),
    }
}
