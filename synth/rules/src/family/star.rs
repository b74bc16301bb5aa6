//! Permissions that are too wide.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Node, Resource, Statement, Text, read_policy},
};

pub(crate) const STAR: Rule = Rule {
    number: Some(44),
    code: "star-permission",
    severity: Severity::Warning,
    title: "a permission names what may be done, and with what",
    why: "whoever gets hold of the function's credentials gets all that the star covers",
    source: "IAM user guide, Security best practices, Apply least-privilege permissions",
    check: Check::Resource(star),
};

/// Actions that AWS lets no resource be named for, so that `*` is all there is. Source: the service authorization
/// reference, the actions without a resource type.
const WITHOUT_RESOURCE: &[&str] = &[
    "ce:*",
    "cloudwatch:DescribeAlarmsForMetric",
    "cloudwatch:DescribeAnomalyDetectors",
    "cloudwatch:GetMetricData",
    "cloudwatch:GetMetricStatistics",
    "cloudwatch:GetMetricWidgetImage",
    "cloudwatch:ListMetrics",
    "cloudwatch:PutMetricData",
    "comprehend:Batch*",
    "comprehend:Detect*",
    "dynamodb:DescribeLimits",
    "dynamodb:ListStreams",
    "dynamodb:ListTables",
    // The network interfaces of a function in a VPC do not exist before it.
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:Describe*",
    "ec2:UnassignPrivateIpAddresses",
    "ecr:GetAuthorizationToken",
    "events:ListEventBuses",
    "events:ListRuleNamesByTarget",
    "iam:ListAccountAliases",
    "iam:ListRoles",
    "iam:ListUsers",
    "kms:CreateKey",
    "kms:GenerateRandom",
    "kms:ListAliases",
    "kms:ListKeys",
    "lambda:CreateEventSourceMapping",
    "lambda:GetAccountSettings",
    "lambda:ListEventSourceMappings",
    "lambda:ListFunctions",
    "logs:CreateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:DescribeLogGroups",
    "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:UpdateLogDelivery",
    "polly:DescribeVoices",
    "pricing:*",
    "rekognition:Detect*",
    "rekognition:RecognizeCelebrities",
    "s3:GetAccountPublicAccessBlock",
    "s3:ListAllMyBuckets",
    "secretsmanager:BatchGetSecretValue",
    "secretsmanager:GetRandomPassword",
    "secretsmanager:ListSecrets",
    "ses:GetSendQuota",
    "ses:GetSendStatistics",
    "sns:ListTopics",
    "sqs:ListQueues",
    "ssm:DescribeParameters",
    "ssmmessages:*",
    "states:ListStateMachines",
    "sts:GetCallerIdentity",
    "tag:GetResources",
    "textract:AnalyzeDocument",
    "textract:DetectDocumentText",
    "textract:GetDocument*",
    "textract:StartDocument*",
    "transcribe:StartStreamTranscription*",
    "translate:TranslateText",
    "xray:GetSampling*",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
];

/// Actions whose documented name has a star.
const STARRED: &[&str] = &["kms:GenerateDataKey*", "kms:ReEncrypt*", "kms:Describe*"];

/// AWS's managed policies that a function's role does not need.
const WIDE: &[&str] = &["AdministratorAccess", "PowerUserAccess", "IAMFullAccess"];

fn star(resource: &Resource<'_>, findings: &mut Findings) {
    match resource.type_name() {
        "AWS::IAM::Role" => {
            for policy in &resource.property("Policies").items().nodes {
                judge(resource, &policy.get("PolicyDocument"), true, findings);
            }
            wide(resource, findings);
        }
        "AWS::IAM::Policy"
        | "AWS::IAM::ManagedPolicy"
        | "AWS::IAM::RolePolicy"
        | "AWS::IAM::UserPolicy"
        | "AWS::IAM::GroupPolicy" => judge(resource, &resource.property("PolicyDocument"), true, findings),
        "AWS::IAM::User" | "AWS::IAM::Group" => {
            for policy in &resource.property("Policies").items().nodes {
                judge(resource, &policy.get("PolicyDocument"), true, findings);
            }
        }
        // In a resource's own policy a star is that resource.
        "AWS::SQS::QueuePolicy"
        | "AWS::SQS::QueueInlinePolicy"
        | "AWS::SNS::TopicPolicy"
        | "AWS::SNS::TopicInlinePolicy"
        | "AWS::S3::BucketPolicy" => judge(resource, &resource.property("PolicyDocument"), false, findings),
        _ => {}
    }
}

fn wide(resource: &Resource<'_>, findings: &mut Findings) {
    for node in &resource.property("ManagedPolicyArns").items().nodes {
        let Some(text) = node.text().known().map(|text| text.to_string()) else { continue };
        let name = text.rsplit('/').next().unwrap_or_default();
        if text.contains(":aws:policy/") && (WIDE.contains(&name) || name.ends_with("FullAccess")) {
            let message =
                format!("`{}` has AWS's policy `{name}`, which allows far more than a pipeline needs", resource.id());
            findings.tell(node.place(), message).help("write a policy with the actions and the ARNs that are used");
        }
    }
}

fn judge(resource: &Resource<'_>, document: &Node<'_>, is_identity: bool, findings: &mut Findings) {
    let mut statements = Vec::new();
    read_policy(document, &mut statements);
    for statement in statements.iter().filter(|statement| statement.is_allow()) {
        actions(resource, statement, findings);
        if is_identity {
            resources(resource, statement, findings);
        }
    }
}

fn actions(resource: &Resource<'_>, statement: &Statement<'_>, findings: &mut Findings) {
    let not = statement.node.get("NotAction");
    if not.is_there() {
        let message = format!("`{}` allows everything but what `NotAction` names", resource.id());
        findings.tell(not.place(), message).help("name in `Action` what may be done");
        return;
    }
    for node in &statement.actions().nodes {
        let Some(action) = node.known_text() else { continue };
        if !action.contains(['*', '?']) || is_listed(STARRED, &action) || is_listed(WITHOUT_RESOURCE, &action) {
            continue;
        }
        let is_all = action == "*" || action == "*:*";
        let what = match action.split_once(':') {
            Some((service, "*")) if !is_all => format!("everything that `{service}` can do"),
            _ if is_all => "everything".to_owned(),
            _ => format!("all actions that begin like `{action}`"),
        };
        let told = findings.tell(node.place(), format!("`{}` allows {what}", resource.id()));
        told.help("name the actions that are used");
        if is_all {
            told.severity(Severity::Error);
        }
    }
}

fn resources(resource: &Resource<'_>, statement: &Statement<'_>, findings: &mut Findings) {
    // What may be done is told; or a tag or a service narrows it.
    if narrows(statement) {
        return;
    }
    let not = statement.node.get("NotResource");
    if not.is_there() {
        let message = format!("`{}` allows it with everything but what `NotResource` names", resource.id());
        findings.tell(not.place(), message).help("name in `Resource` what it may be done with");
        return;
    }
    let actions: Vec<String> = statement.actions().nodes.iter().filter_map(Node::known_text).collect();
    let wide: Vec<&String> = actions.iter().filter(|action| !is_listed(WITHOUT_RESOURCE, action)).collect();
    let Some(first) = wide.first() else { return };
    for node in &statement.resources().nodes {
        let Some(text) = node.text().known().filter(is_anything) else { continue };
        let others = if wide.len() > 1 { format!(" and {} more", wide.len() - 1) } else { String::new() };
        let message = format!("`{}` allows `{first}`{others} with any resource: `{text}`", resource.id());
        findings.tell(node.place(), message).help("write the ARN of what is used");
    }
}

/// Whether a resource is `*`, or an ARN whose name is.
fn is_anything(text: &Text) -> bool {
    if text.as_known() == Some("*") {
        return true;
    }
    let pieces = text.split(":", 6);
    let name = pieces.get(5).and_then(Text::as_known);
    text.starts_with("arn:") && name.is_some_and(|name| name.chars().all(|letter| matches!(letter, '*' | ':' | '/')))
}

fn narrows(statement: &Statement<'_>) -> bool {
    let keys = ["resourcetag/", "kms:viaservice", "kms:encryptioncontext", "cloudwatch:namespace", "requesttag/"];
    let conditions = statement.node.get("Condition").entries();
    conditions.iter().any(|(operator, node)| {
        !operator.contains("Not")
            && node.entries().iter().any(|(key, _)| {
                let key = key.to_ascii_lowercase();
                keys.iter().any(|known| key.contains(known))
            })
    })
}

fn is_listed(list: &[&str], action: &str) -> bool {
    let action = action.to_ascii_lowercase();
    list.iter().any(|known| {
        let known = known.to_ascii_lowercase();
        match known.strip_suffix('*') {
            Some(start) => action.starts_with(start),
            None => action == known,
        }
    })
}
