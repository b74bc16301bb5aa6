//! Policies that let in anybody.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Node, Resource, Setting, Statement, Text, read_policy},
};

pub(crate) const ANYBODY: Rule = Rule {
    number: Some(45),
    code: "open-to-anybody",
    severity: Severity::Error,
    title: "a resource's policy names who may use it",
    why: "anybody with an account of AWS, or without one, may send, read or call",
    source: "IAM user guide, Policy elements, Principal, Anonymous users",
    check: Check::Resource(anybody),
};

pub(crate) const SERVICE: Rule = Rule {
    number: None,
    code: "service-without-source",
    severity: Severity::Info,
    title: "a service that is let in is let in for one source",
    why: "the service acts for any account: another's topic or bucket could send too",
    source: "IAM user guide, The confused deputy problem",
    check: Check::Resource(service),
};

/// Conditions that say who, or from where.
const CLOSING: &[&str] = &[
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principaltag/",
    "aws:principalservicename",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "aws:username",
    "aws:vpcsourceip",
    "kms:calleraccount",
    "lambda:functionurlauthtype",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "sns:endpoint",
];

fn documents<'m>(resource: &Resource<'m>) -> Vec<Node<'m>> {
    match resource.type_name() {
        "AWS::SQS::QueuePolicy"
        | "AWS::SQS::QueueInlinePolicy"
        | "AWS::SNS::TopicPolicy"
        | "AWS::SNS::TopicInlinePolicy"
        | "AWS::S3::BucketPolicy" => vec![resource.property("PolicyDocument")],
        "AWS::KMS::Key" => vec![resource.property("KeyPolicy")],
        "AWS::SecretsManager::ResourcePolicy" => vec![resource.property("ResourcePolicy")],
        "AWS::DynamoDB::Table" => vec![resource.property("ResourcePolicy").get("PolicyDocument")],
        "AWS::Events::EventBus" => vec![resource.property("Policy")],
        "AWS::IAM::Role" => vec![resource.property("AssumeRolePolicyDocument")],
        _ => Vec::new(),
    }
}

fn anybody(resource: &Resource<'_>, findings: &mut Findings) {
    for document in documents(resource) {
        let mut statements = Vec::new();
        read_policy(&document, &mut statements);
        for statement in statements.iter().filter(|statement| statement.is_allow()) {
            let not = statement.node.get("NotPrincipal");
            let open = if not.is_there() { Some(not) } else { statement.principals().and_then(first_open) };
            let Some(node) = open.filter(|_| !is_closed(statement)) else { continue };
            let message = format!("`{}` lets in anybody: {}", resource.id(), doing(statement));
            findings.tell(node.place(), message).help(
                "name the role, the account or the service, or close it with a condition on `aws:SourceArn` or `aws:PrincipalOrgID`",
            );
        }
    }
    if resource.type_name() == "AWS::Lambda::Permission" {
        let node = resource.property("Principal");
        let is_closed =
            ["SourceArn", "SourceAccount", "PrincipalOrgID"].iter().any(|name| resource.property(name).is_there());
        if node.known_text().as_deref() == Some("*") && !is_closed {
            let message = format!("`{}` lets anybody call the function", resource.id());
            findings.tell(node.place(), message).help("write the service's principal with a `SourceArn`");
        }
    }
    if resource.type_name() == "AWS::Events::EventBusPolicy" {
        let node = resource.property("Principal");
        if node.known_text().as_deref() == Some("*") && !resource.property("Condition").is_there() {
            let message = format!("`{}` lets anybody put events on the bus", resource.id());
            findings.tell(node.place(), message).help("write the account, or a condition on `aws:PrincipalOrgID`");
        }
    }
}

fn first_open(principals: Vec<(String, Node<'_>)>) -> Option<Node<'_>> {
    let is_open =
        |(kind, node): &(String, Node<'_>)| kind == "AWS" && node.text().known().is_some_and(|text| is_anybody(&text));
    principals.into_iter().find(is_open).map(|(_, node)| node)
}

/// `*`, or `arn:aws:iam::*:root`.
fn is_anybody(text: &Text) -> bool {
    let account = text.split(":", 6).get(4).and_then(|account| account.as_known().map(str::to_owned));
    text.as_known() == Some("*") || (text.starts_with("arn:") && account.as_deref() == Some("*"))
}

fn doing(statement: &Statement<'_>) -> String {
    let actions: Vec<String> = statement.actions().nodes.iter().filter_map(Node::known_text).collect();
    match actions.as_slice() {
        [] => "for everything".to_owned(),
        [one] => format!("for `{one}`"),
        [first, others @ ..] => format!("for `{first}` and {} more", others.len()),
    }
}

/// Whether a condition closes the statement: one that says who or from where, and does not say anything.
fn is_closed(statement: &Statement<'_>) -> bool {
    let condition = statement.node.get("Condition");
    if condition.is_there() && condition.is_opaque() {
        return true;
    }
    condition.entries().iter().any(|(operator, node)| {
        let operator = operator.to_ascii_lowercase();
        let is_positive =
            !operator.contains("not") && !operator.ends_with("ifexists") && operator != "null" && operator != "bool";
        is_positive && node.entries().iter().any(|(key, values)| closes(key, values))
    })
}

fn closes(key: &str, values: &Node<'_>) -> bool {
    let key = key.to_ascii_lowercase();
    if !CLOSING.iter().any(|known| key == *known || (known.ends_with('/') && key.starts_with(known))) {
        return false;
    }
    let values = values.items();
    let is_wide = |node: &Node<'_>| match node.text() {
        Setting::Is(text) => is_anything(&text),
        Setting::LeftOut | Setting::Unknown => false,
    };
    !values.nodes.iter().any(is_wide)
}

/// `*`, `arn:aws:s3:::*`, `arn:aws:sns:*:*:*`, `0.0.0.0/0`: a condition that closes nothing.
fn is_anything(text: &Text) -> bool {
    if matches!(text.as_known(), Some("*" | "arn:*" | "0.0.0.0/0" | "::/0")) {
        return true;
    }
    let pieces = text.split(":", 6);
    let open =
        |index: usize| pieces.get(index).and_then(Text::as_known).is_some_and(|piece| piece == "*" || piece.is_empty());
    text.starts_with("arn:") && pieces.len() == 6 && open(4) && open(5)
}

fn service(resource: &Resource<'_>, findings: &mut Findings) {
    if !matches!(
        resource.type_name(),
        "AWS::SQS::QueuePolicy" | "AWS::SNS::TopicPolicy" | "AWS::SQS::QueueInlinePolicy"
    ) {
        return;
    }
    let mut statements = Vec::new();
    read_policy(&resource.property("PolicyDocument"), &mut statements);
    for statement in statements.iter().filter(|statement| statement.is_allow() && !is_closed(statement)) {
        for (kind, node) in statement.principals().into_iter().flatten() {
            let Some(name) = node.known_text().filter(|_| kind == "Service") else { continue };
            if matches!(name.as_str(), "sns.amazonaws.com" | "s3.amazonaws.com") {
                let message = format!("`{}` lets in `{name}` for any account that uses it", resource.id());
                findings.tell(node.place(), message).help("add a condition on `aws:SourceArn` or `aws:SourceAccount`");
            }
        }
    }
}
