//! Change sets: what an operation would do.

use std::{collections::BTreeMap, time::SystemTime};

use serde_json::Value as Json;

use crate::{operation::replaces, stack::Content, xml};

/// A change set.
#[derive(Clone, Debug)]
pub struct ChangeSet {
    /// Its name.
    pub name: String,
    /// Its ARN.
    pub id: String,
    /// The stack's ARN.
    pub stack: String,
    /// What it was asked for with.
    pub token: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// `CREATE_PENDING`, `CREATE_COMPLETE`, `FAILED`.
    pub status: String,
    /// Why it failed.
    pub reason: Option<String>,
    /// `UNAVAILABLE`, `AVAILABLE`, `EXECUTE_…`, `OBSOLETE`.
    pub execution: String,
    /// What the stack is to be.
    pub content: Content,
    /// The role to deploy with.
    pub role: Option<String>,
    /// When it was asked for.
    pub created: SystemTime,
    /// How many looks it takes until it is there.
    pub(crate) pending: usize,
    pub(crate) changes: Vec<String>,
}

const UNCHANGED: &str =
    "The submitted information didn't contain changes. Submit different information to create a change set.";

impl ChangeSet {
    /// One look at it: it comes nearer.
    pub(crate) fn look(&mut self) {
        if self.status == "CREATE_PENDING" || self.status == "CREATE_IN_PROGRESS" {
            if self.pending > 0 {
                self.pending -= 1;
                "CREATE_IN_PROGRESS".clone_into(&mut self.status);
            } else if self.reason.is_some() {
                "FAILED".clone_into(&mut self.status);
            } else {
                "CREATE_COMPLETE".clone_into(&mut self.status);
                "AVAILABLE".clone_into(&mut self.execution);
            }
        }
    }

    /// Finds out what it does.
    pub(crate) fn compute(&mut self, old: &Content, physical: &BTreeMap<String, String>) {
        let (was, is) = (old.resources(), self.content.resources());
        let same = *old == self.content;
        let with_values = |body: &Json| (body.clone(), references(body, &self.content.parameters));
        let had_values = |body: &Json| (body.clone(), references(body, &old.parameters));
        for (id, body) in &is {
            match was.get(id) {
                None => self.changes.push(change(id, body, "Add", None, None, "")),
                Some(before) if had_values(before) == with_values(body) => {}
                Some(before) => {
                    let replaced = replaces(before, body);
                    let policy = body["UpdateReplacePolicy"].as_str().unwrap_or("Delete");
                    let policy = replaced.then(|| format!("ReplaceAnd{policy}"));
                    let details = details(before, body);
                    self.changes.push(change(id, body, "Modify", Some((replaced, policy)), physical.get(id), &details));
                }
            }
        }
        for (id, body) in was.iter().filter(|(id, _)| !is.contains_key(*id)) {
            let policy = body["DeletionPolicy"].as_str().unwrap_or("Delete").to_owned();
            self.changes.push(change(id, body, "Remove", Some((false, Some(policy))), physical.get(id), ""));
        }
        if same {
            self.reason = Some(UNCHANGED.to_owned());
        }
    }

    pub(crate) fn xml(&self, stack: &str, from: usize, goes_on: bool) -> String {
        // Two a page, so that there are pages.
        const PAGE: usize = 2;
        let shown = self.changes.iter().skip(from).take(PAGE).cloned();
        let next = (from + PAGE < self.changes.len()).then(|| (from + PAGE).to_string());
        let changes = if self.status == "CREATE_COMPLETE" { xml::list("Changes", shown) } else { String::new() };
        [
            xml::text("ChangeSetName", &self.name),
            xml::text("ChangeSetId", &self.id),
            xml::text("StackId", &self.stack),
            xml::text("StackName", stack),
            xml::maybe("Description", self.description.as_deref()),
            xml::text("Status", &self.status),
            xml::maybe("StatusReason", self.reason.as_deref().filter(|_| self.status == "FAILED")),
            xml::text("ExecutionStatus", if goes_on { "EXECUTE_IN_PROGRESS" } else { &self.execution }),
            changes,
            xml::maybe("NextToken", next.as_deref().filter(|_| self.status == "CREATE_COMPLETE")),
        ]
        .concat()
    }
}

/// The values of the parameters that a resource refers to.
fn references(body: &Json, parameters: &BTreeMap<String, String>) -> Vec<String> {
    match body {
        Json::Object(object) => {
            let own = object.get("Ref").and_then(Json::as_str).and_then(|name| parameters.get(name)).cloned();
            own.into_iter().chain(object.values().flat_map(|value| references(value, parameters))).collect()
        }
        Json::Array(list) => list.iter().flat_map(|value| references(value, parameters)).collect(),
        _ => Vec::new(),
    }
}

fn details(old: &Json, new: &Json) -> String {
    let names = |body: &Json| body["Properties"].as_object().map(|object| object.keys().cloned().collect::<Vec<_>>());
    let mut names: Vec<String> = [names(old), names(new)].into_iter().flatten().flatten().collect();
    names.sort();
    names.dedup();
    let changed = names.into_iter().filter(|name| old["Properties"].get(name) != new["Properties"].get(name));
    xml::list(
        "Details",
        changed.map(|name| {
            let only = |body: &Json| serde_json::json!({"Properties": {name.clone(): body["Properties"].get(&name)}});
            let again = if replaces(&only(old), &only(new)) { "Always" } else { "Never" };
            let target = [
                xml::text("Attribute", "Properties"),
                xml::text("Name", &name),
                xml::text("Path", &format!("/Properties/{name}")),
                xml::text("RequiresRecreation", again),
            ];
            xml::element("Target", &target.concat())
                + &xml::text("Evaluation", "Static")
                + &xml::text("ChangeSource", "DirectModification")
        }),
    )
}

fn change(
    id: &str,
    body: &Json,
    action: &str,
    how: Option<(bool, Option<String>)>,
    physical: Option<&String>,
    details: &str,
) -> String {
    let (replaced, policy) = how.unwrap_or_default();
    let resource = [
        xml::maybe("PolicyAction", policy.as_deref()),
        xml::text("Action", action),
        xml::text("LogicalResourceId", id),
        xml::maybe("PhysicalResourceId", physical.map(String::as_str)),
        xml::text("ResourceType", body["Type"].as_str().unwrap_or_default()),
        if action == "Modify" {
            xml::text("Replacement", if replaced { "True" } else { "False" })
        } else {
            String::new()
        },
        details.to_owned(),
    ];
    xml::text("Type", "Resource") + &xml::element("ResourceChange", &resource.concat())
}
