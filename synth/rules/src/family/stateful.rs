//! What outlives the stack.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Resource, Setting},
};

pub(crate) const STATEFUL: Rule = Rule {
    number: Some(35),
    code: "stateful-not-retained",
    severity: Severity::Warning,
    title: "what holds data says what becomes of it when the stack goes",
    why: "AWS's default deletes it with the stack, or with the resource that a change of its name replaces",
    source: "CloudFormation, DeletionPolicy attribute; UpdateReplacePolicy attribute",
    check: Check::Resource(stateful),
};

pub(crate) const NAMED: Rule = Rule {
    number: Some(35),
    code: "name-blocks-replacement",
    severity: Severity::Info,
    title: "whoever names what holds data knows that the name is in the way of its replacement",
    why: "CloudFormation makes the new one before it takes the old one away, and the name is taken",
    source: "CloudFormation user guide, Name type: resources with a custom name cannot be replaced",
    check: Check::Resource(named),
};

/// Types that hold data which nothing else has, and the property that names one.
const STATEFUL_TYPES: &[(&str, Option<&str>)] = &[
    ("AWS::Cognito::UserPool", None),
    ("AWS::DocDB::DBCluster", Some("DBClusterIdentifier")),
    ("AWS::DynamoDB::GlobalTable", Some("TableName")),
    ("AWS::DynamoDB::Table", Some("TableName")),
    ("AWS::EFS::FileSystem", None),
    ("AWS::Elasticsearch::Domain", Some("DomainName")),
    ("AWS::KMS::Key", None),
    ("AWS::Neptune::DBCluster", Some("DBClusterIdentifier")),
    ("AWS::OpenSearchService::Domain", Some("DomainName")),
    ("AWS::RDS::DBCluster", Some("DBClusterIdentifier")),
    ("AWS::RDS::DBInstance", Some("DBInstanceIdentifier")),
    ("AWS::Redshift::Cluster", Some("ClusterIdentifier")),
    ("AWS::S3::Bucket", Some("BucketName")),
];

/// Its entry, if it holds data.
fn held(resource: &Resource<'_>) -> Option<(&'static str, Option<&'static str>)> {
    let entry = STATEFUL_TYPES.iter().find(|(type_name, _)| *type_name == resource.type_name())?;
    // The data of an instance in a cluster is the cluster's.
    let is_member =
        resource.type_name() == "AWS::RDS::DBInstance" && resource.property("DBClusterIdentifier").is_there();
    (!is_member).then_some(*entry)
}

fn stateful(resource: &Resource<'_>, findings: &mut Findings) {
    let type_name = resource.type_name();
    if held(resource).is_none() {
        return;
    }
    let (deletion, replacement) = (resource.attribute("DeletionPolicy"), resource.attribute("UpdateReplacePolicy"));
    if !deletion.is_there() {
        let what = match type_name {
            "AWS::KMS::Key" => "what it encrypted is lost with it",
            // AWS takes a snapshot of these by itself.
            "AWS::RDS::DBCluster" | "AWS::RDS::DBInstance" => {
                "it is deleted, and a snapshot is all that stays (AWS's default)"
            }
            "AWS::S3::Bucket" => "while it holds objects, the stack cannot be deleted (AWS's default)",
            _ => "its data is deleted with it (AWS's default)",
        };
        let message = format!("`{}` does not say what becomes of it with the stack: {what}", resource.id());
        let told = findings.tell(deletion.place(), message);
        told.help(if resource.attribute("Metadata").get("DeletionPolicy").is_there() {
            "write `DeletionPolicy` beside `Type`: nothing reads it in `Metadata`"
        } else {
            "write `DeletionPolicy: Retain` and `UpdateReplacePolicy: Retain`, or `Delete` where it may go"
        });
    } else if deletion.says("Retain") == Setting::Is(true) && !replacement.is_there() {
        let message = format!("`{}` is kept when the stack goes, but not when a change replaces it", resource.id());
        findings
            .tell(replacement.place(), message)
            .help("write `UpdateReplacePolicy: Retain`")
            .severity(Severity::Info);
    }
}

fn named(resource: &Resource<'_>, findings: &mut Findings) {
    let Some((_, Some(property))) = held(resource) else { return };
    let node = resource.property(property);
    let Setting::Is(name) = node.text() else { return };
    let message = format!(
        "`{}` bears the name `{name}`: a change that replaces it fails while the old one has it",
        resource.id()
    );
    findings
        .tell(node.place(), message)
        .help(format!("leave `{property}` out, or write another name with the change that replaces it"));
}
