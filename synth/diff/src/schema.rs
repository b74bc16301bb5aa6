//! What AWS's schemas say of the types of one diff, each read once.

use std::collections::BTreeMap;

use schemas::{Replacement, Schema};
use serde_json::Value as Json;

/// The schemas of some types.
#[derive(Debug, Default)]
pub(crate) struct Known(BTreeMap<String, Option<Schema>>);

impl Known {
    /// Reads those of some types.
    pub(crate) fn of<'a>(types: impl Iterator<Item = &'a str>) -> Self {
        let mut known = BTreeMap::new();
        for name in types {
            if !known.contains_key(name) {
                known.insert(name.to_owned(), schemas::read(name));
            }
        }
        Self(known)
    }

    pub(crate) fn get(&self, type_name: &str) -> Option<&Schema> {
        self.0.get(type_name)?.as_ref()
    }

    /// The property that names a resource of this type, and that it cannot change: `QueueName`, `TableName`, `Name`.
    pub(crate) fn name_property(&self, type_name: &str) -> Option<String> {
        let last = type_name.rsplit("::").next().unwrap_or_default();
        let schema = self.get(type_name)?;
        // A name that need not be unique is no obstacle, and is no create-only property.
        let fixed = |name: &String| schema.replacement.get(name) == Some(&Replacement::Always);
        let only = match schema.identifier.as_slice() {
            [one] if !schema.read_only.contains(one) => Some(one.clone()),
            _ => None,
        };
        [Some(format!("{last}Name")), Some("Name".to_owned()), only].into_iter().flatten().find(fixed)
    }

    /// What AWS calls a resource, where its template says it in so many letters.
    pub(crate) fn physical(&self, type_name: &str, body: &Json) -> Option<String> {
        let property = self.name_property(type_name)?;
        body.get("Properties")?.get(&property)?.as_str().map(str::to_owned)
    }
}

/// Types whose deletion loses what nothing can make again, beside those that the schemas name.
const STATEFUL: [&str; 6] = [
    "AWS::ECR::Repository",
    "AWS::ElastiCache::ServerlessCache",
    "AWS::MemoryDB::Cluster",
    "AWS::RDS::GlobalCluster",
    "AWS::S3Express::DirectoryBucket",
    "AWS::Timestream::Table",
];

/// Whether data is lost with a resource of this type. Log groups are not counted: what they hold expires by design.
///
/// ```
/// assert!(diff::is_stateful("AWS::DynamoDB::Table"));
/// assert!(!diff::is_stateful("AWS::Logs::LogGroup"));
/// ```
pub fn is_stateful(type_name: &str) -> bool {
    type_name != "AWS::Logs::LogGroup"
        && (STATEFUL.contains(&type_name) || schemas::read(type_name).is_some_and(|schema| schema.stateful))
}

impl Known {
    pub(crate) fn is_stateful(&self, type_name: &str) -> bool {
        type_name != "AWS::Logs::LogGroup"
            && (STATEFUL.contains(&type_name) || self.get(type_name).is_some_and(|schema| schema.stateful))
    }
}
