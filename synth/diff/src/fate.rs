//! What becomes of a thing whose resource goes.

use serde_json::Value as Json;

use crate::Fate;

/// After a removal: the policy of the template that is deployed governs it.
///
/// CloudFormation snapshots a database that names no policy: every `AWS::RDS::DBCluster`, and an `AWS::RDS::DBInstance`
/// outside a cluster ("`DeletionPolicy` attribute", CloudFormation's user guide).
pub(crate) fn of_removed(deployed: &Json) -> Fate {
    match deployed.get("DeletionPolicy") {
        None => {
            let in_cluster = deployed.pointer("/Properties/DBClusterIdentifier").is_some();
            match deployed.get("Type").and_then(Json::as_str) {
                Some("AWS::RDS::DBCluster") => Fate::Snapshot,
                Some("AWS::RDS::DBInstance") if !in_cluster => Fate::Snapshot,
                _ => Fate::Deleted,
            }
        }
        Some(policy) => by(policy),
    }
}

/// After a replacement: the policy of the template that replaces governs it.
pub(crate) fn of_replaced(wanted: &Json) -> Fate {
    wanted.get("UpdateReplacePolicy").map_or(Fate::Deleted, by)
}

fn by(policy: &Json) -> Fate {
    match policy.as_str() {
        Some("Retain" | "RetainExceptOnCreate") => Fate::Kept,
        Some("Snapshot") => Fate::Snapshot,
        _ => Fate::Deleted,
    }
}
