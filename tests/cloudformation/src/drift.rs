//! What was changed past a stack.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{Account, Form, Refusal, Stack, account::Answer, xml};

impl Account {
    pub(crate) fn detect_drift(&mut self, form: &Form) -> Answer {
        let stack = self.found(form)?.id.clone();
        self.counter += 1;
        let id = format!("detection-{}", self.counter);
        self.detections.insert(id.clone(), (stack, form.list("LogicalResourceIds")));
        Ok(xml::text("StackDriftDetectionId", &id))
    }

    pub(crate) fn detection(&self, form: &Form) -> Answer {
        let id = form.get("StackDriftDetectionId").unwrap_or_default();
        let Some((stack, _)) = self.detections.get(id) else {
            return Err(Refusal("ValidationError", format!("{id} does not exist")));
        };
        Ok([
            xml::text("StackId", stack),
            xml::text("StackDriftDetectionId", id),
            xml::text("DetectionStatus", "DETECTION_COMPLETE"),
            xml::text("Timestamp", "2026-01-01T00:00:00Z"),
        ]
        .concat())
    }

    pub(crate) fn describe_drifts(&self, form: &Form) -> Answer {
        let stack = self.found(form)?.clone();
        let only = self.detections.values().rev().find(|(id, _)| *id == stack.id).cloned();
        let drifts = self.drifts(&stack, &only.map(|(_, only)| only).unwrap_or_default());
        Ok(xml::list("StackResourceDrifts", drifts.into_values()))
    }

    /// What the things behind some resources have and the stack does not say.
    pub(crate) fn drifts(&self, stack: &Stack, only: &[String]) -> BTreeMap<String, String> {
        let bodies = stack.content.resources();
        let mut told = BTreeMap::new();
        for (logical, resource) in &stack.resources {
            if !only.is_empty() && !only.contains(logical) {
                continue;
            }
            let Some(physical) = &resource.physical else { continue };
            let wanted = bodies.get(logical).map_or(Json::Null, |body| body["Properties"].clone());
            let (status, differences) = match self.things.get(physical) {
                None => ("DELETED", String::new()),
                Some(thing) if thing.properties == wanted => ("IN_SYNC", String::new()),
                Some(thing) => ("MODIFIED", differences(&wanted, &thing.properties)),
            };
            let parts = [
                xml::text("StackId", &stack.id),
                xml::text("LogicalResourceId", logical),
                xml::text("PhysicalResourceId", physical),
                xml::text("ResourceType", &resource.type_name),
                xml::text("StackResourceDriftStatus", status),
                xml::text("Timestamp", "2026-01-01T00:00:00Z"),
                xml::element("PropertyDifferences", &differences),
            ];
            told.insert(logical.clone(), parts.concat());
        }
        told
    }
}

fn differences(wanted: &Json, actual: &Json) -> String {
    let text = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let keys =
        |value: &Json| value.as_object().map(|object| object.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    let mut names = [keys(wanted), keys(actual)].concat();
    names.sort();
    names.dedup();
    let mut told = String::new();
    for name in names.into_iter().filter(|name| wanted.get(name) != actual.get(name)) {
        let (expected, real) = (wanted.get(&name), actual.get(&name));
        let kind = match (expected, real) {
            (None, _) => "ADD",
            (_, None) => "REMOVE",
            _ => "NOT_EQUAL",
        };
        let parts = [
            xml::text("PropertyPath", &format!("/{name}")),
            xml::text("ExpectedValue", &expected.map(text).unwrap_or_default()),
            xml::text("ActualValue", &real.map(text).unwrap_or_default()),
            xml::text("DifferenceType", kind),
        ];
        told.push_str(&xml::element("member", &parts.concat()));
    }
    told
}
