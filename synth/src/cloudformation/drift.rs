//! What was changed past a stack.

use std::fmt;

use aws_sdk_cloudformation::types;
use serde::Serialize;
use serde_json::Value as Json;

use super::{Cloud, Interrupt};
use crate::{Error, Result};

/// A resource that is not as its stack made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Drift {
    /// The logical id.
    pub resource: String,
    /// CloudFormation's type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// What AWS calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical: Option<String>,
    /// Whether it was deleted.
    pub deleted: bool,
    /// The properties that are others.
    pub differences: Vec<Difference>,
}

/// A property that is another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Its path: `RedrivePolicy.maxReceiveCount`.
    pub path: String,
    /// What the stack says; nothing where it says none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What is there; nothing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual: Option<String>,
}

/// What stands in a secret's place.
const HIDDEN: &str = "(sensitive)";

impl Difference {
    fn new(difference: types::PropertyDifference) -> Self {
        let path = difference.property_path.unwrap_or_default();
        let keys: Vec<String> = path.trim_matches('/').split('/').map(str::to_owned).collect();
        let shown = |value: Option<String>| {
            let value = value.filter(|value| !value.is_empty() && value != "null")?;
            Some(if diff::is_secret(&keys, &Json::from(value.as_str())) { HIDDEN.to_owned() } else { value })
        };
        let kind = difference.difference_type.as_ref().map(types::DifferenceType::as_str);
        Self {
            expected: shown(difference.expected_value).filter(|_| kind != Some("ADD")),
            actual: shown(difference.actual_value).filter(|_| kind != Some("REMOVE")),
            path: keys.join("."),
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |value: &Option<String>| value.clone().unwrap_or_else(|| "(none)".to_owned());
        write!(to, "{}  {} -> {}", self.path, side(&self.expected), side(&self.actual))
    }
}

impl Drift {
    fn new(drift: types::StackResourceDrift) -> Self {
        let differences = drift.property_differences.unwrap_or_default().into_iter().map(Difference::new);
        Self {
            resource: drift.logical_resource_id.unwrap_or_default(),
            type_name: drift.resource_type.unwrap_or_default(),
            physical: drift.physical_resource_id.filter(|id| !id.is_empty()),
            deleted: drift.stack_resource_drift_status == Some(types::StackResourceDriftStatus::Deleted),
            differences: differences.collect(),
        }
    }
}

impl Cloud {
    /// Looks at what a stack's resources are really like: all of them where none is named.
    ///
    /// # Errors
    /// A stack with which something goes on, a refused or unanswered request, an interrupt.
    pub async fn drift(&self, stack: &str, only: &[String], interrupt: &Interrupt) -> Result<Vec<Drift>> {
        let only = (!only.is_empty()).then(|| only.to_vec());
        let request = self.client.detect_stack_drift().stack_name(stack).set_logical_resource_ids(only.clone());
        let id = request.send().await.map_err(self.fault("DetectStackDrift"))?.stack_drift_detection_id;
        loop {
            let request = self.client.describe_stack_drift_detection_status();
            let request = request.set_stack_drift_detection_id(id.clone());
            let answer = request.send().await.map_err(self.fault("DescribeStackDriftDetectionStatus"))?;
            match answer.detection_status.as_ref().map(types::StackDriftDetectionStatus::as_str) {
                Some("DETECTION_IN_PROGRESS") => {}
                Some("DETECTION_FAILED") => {
                    let reason = answer.detection_status_reason.unwrap_or_default();
                    return Err(Error::failed(
                        "drift-unknown",
                        format!("not all of `{stack}` could be looked at: {reason}"),
                    ));
                }
                _ => break,
            }
            tokio::select! {
                () = tokio::time::sleep(self.pace()) => {}
                () = interrupt.wait() => return Err(Interrupt::error()),
            }
        }
        let mut drifts = Vec::new();
        let mut token = None;
        loop {
            let request = self
                .client
                .describe_stack_resource_drifts()
                .stack_name(stack)
                .stack_resource_drift_status_filters(types::StackResourceDriftStatus::Modified)
                .stack_resource_drift_status_filters(types::StackResourceDriftStatus::Deleted)
                .set_next_token(token);
            let answer = request.send().await.map_err(self.fault("DescribeStackResourceDrifts"))?;
            let found = answer.stack_resource_drifts.unwrap_or_default().into_iter();
            let found = found.filter(|drift| {
                // What an earlier look found of others is not asked for.
                let status = drift.stack_resource_drift_status.as_ref().map(types::StackResourceDriftStatus::as_str);
                matches!(status, Some("MODIFIED" | "DELETED"))
                    && only
                        .as_ref()
                        .is_none_or(|only| drift.logical_resource_id.as_ref().is_some_and(|id| only.contains(id)))
            });
            drifts.extend(found.map(Drift::new));
            token = answer.next_token;
            if token.is_none() {
                drifts.sort_by(|left, right| left.resource.cmp(&right.resource));
                return Ok(drifts);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(path: &str, expected: &str, actual: &str, kind: types::DifferenceType) -> String {
        let difference = types::PropertyDifference::builder().property_path(path).expected_value(expected);
        Difference::new(difference.actual_value(actual).difference_type(kind).build()).to_string()
    }

    #[test]
    fn a_property_is_told_with_both_sides_and_a_secret_with_none() {
        use types::DifferenceType::{Add, NotEqual, Remove};
        assert_eq!(difference("/DelaySeconds", "1", "768", NotEqual), "DelaySeconds  1 -> 768");
        assert_eq!(difference("/Tags/0", "null", "x", Add), "Tags.0  (none) -> x");
        assert_eq!(
            difference("/RedrivePolicy/maxReceiveCount", "5", "", Remove),
            "RedrivePolicy.maxReceiveCount  5 -> (none)"
        );
        assert_eq!(difference("/SecretString", "open", "sesame", NotEqual), "SecretString  (sensitive) -> (sensitive)");
    }
}
