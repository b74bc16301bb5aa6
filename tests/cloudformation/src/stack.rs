//! A stack: what it is, and what was told of it.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value as Json;

use crate::{operation::Step, xml};

/// A resource of a stack.
#[derive(Clone, Debug)]
pub struct Resource {
    /// `CloudFormation`'s type.
    pub type_name: String,
    /// What AWS calls it, once it exists.
    pub physical: Option<String>,
    /// `CloudFormation`'s status.
    pub status: String,
    /// Why it has that status.
    pub reason: Option<String>,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its number in the account.
    pub id: usize,
    /// The logical id; the stack's name for the stack itself.
    pub resource: String,
    /// `CloudFormation`'s type.
    pub type_name: String,
    /// What AWS calls it.
    pub physical: Option<String>,
    /// The status.
    pub status: String,
    /// Why.
    pub reason: Option<String>,
    /// The token of the operation.
    pub token: Option<String>,
}

/// What a stack is to be, or was.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// The template's text.
    pub template: String,
    /// Parameters with their values.
    pub parameters: BTreeMap<String, String>,
    /// Tags.
    pub tags: BTreeMap<String, String>,
}

impl Content {
    /// The template.
    pub fn json(&self) -> Json {
        serde_json::from_str(&self.template).unwrap_or(Json::Null)
    }

    /// Its resources.
    pub fn resources(&self) -> BTreeMap<String, Json> {
        let json = self.json();
        let resources = json.get("Resources").and_then(Json::as_object);
        resources.into_iter().flatten().map(|(id, body)| (id.clone(), body.clone())).collect()
    }
}

/// A stack.
#[derive(Clone, Debug, Default)]
pub struct Stack {
    /// Its name.
    pub name: String,
    /// Its ARN.
    pub id: String,
    /// `CloudFormation`'s status.
    pub status: String,
    /// Why it has that status.
    pub reason: Option<String>,
    /// What it is, or is to become while an operation runs.
    pub content: Content,
    /// What it was before the operation that runs or failed.
    pub before: Content,
    /// Its resources, those that are gone too.
    pub resources: BTreeMap<String, Resource>,
    /// What happened, oldest first.
    pub events: Vec<Event>,
    /// The change set that was executed last.
    pub change_set: Option<String>,
    /// Whether it may not be deleted.
    pub protected: bool,
    /// The role that it is deployed with.
    pub role: Option<String>,
    /// Its policy.
    pub policy: Option<String>,
    /// How often it was changed.
    pub version: usize,
    pub(crate) steps: VecDeque<Step>,
    pub(crate) token: Option<String>,
    pub(crate) left: Vec<String>,
    /// What is still described, and how often.
    pub(crate) old: Option<(String, usize)>,
}

impl Stack {
    /// Whether something goes on.
    pub fn is_busy(&self) -> bool {
        !self.steps.is_empty()
    }

    /// How many looks it takes until what goes on is over.
    pub fn looks_left(&self) -> usize {
        self.steps.iter().filter(|step| step.is_seen()).count()
    }

    /// Whether its last operation failed and was left as it was.
    pub(crate) fn is_halfway(&self) -> bool {
        matches!(self.status.as_str(), "CREATE_FAILED" | "UPDATE_FAILED")
    }

    /// Whether it can be found by its name.
    pub(crate) fn is_named(&self) -> bool {
        self.status != "DELETE_COMPLETE"
    }

    pub(crate) fn xml(&self) -> String {
        let json = self.content.json();
        let secret = |name: &String| {
            json.pointer(&format!("/Parameters/{name}/NoEcho")).is_some_and(|flag| *flag == true || *flag == "true")
        };
        let parameters = self.content.parameters.iter().map(|(name, value)| {
            let value = if secret(name) { "****" } else { value.as_str() };
            xml::text("ParameterKey", name) + &xml::text("ParameterValue", value)
        });
        let tags = self.content.tags.iter().map(|(key, value)| xml::text("Key", key) + &xml::text("Value", value));
        let outputs = json.get("Outputs").and_then(Json::as_object).cloned().unwrap_or_default();
        let outputs = outputs.iter().map(|(name, output)| {
            let value = match &output["Value"] {
                Json::Object(object) if object.contains_key("Fn::GetAtt") => {
                    let id = object["Fn::GetAtt"][0].as_str().unwrap_or_default();
                    self.resources.get(id).and_then(|resource| resource.physical.clone()).unwrap_or_default()
                }
                Json::String(text) => text.clone(),
                Json::Object(object) => {
                    let id = object.get("Ref").and_then(Json::as_str).unwrap_or_default();
                    self.resources.get(id).and_then(|resource| resource.physical.clone()).unwrap_or_default()
                }
                _ => String::new(),
            };
            xml::text("OutputKey", name) + &xml::text("OutputValue", &value)
        });
        [
            xml::text("StackName", &self.name),
            xml::text("StackId", &self.id),
            xml::maybe("ChangeSetId", self.change_set.as_deref()),
            xml::text("CreationTime", "2026-01-01T00:00:00Z"),
            xml::text("StackStatus", &self.status),
            xml::maybe("StackStatusReason", self.reason.as_deref()),
            xml::text("EnableTerminationProtection", if self.protected { "true" } else { "false" }),
            xml::list("Parameters", parameters),
            xml::list("Tags", tags),
            xml::list("Outputs", outputs),
        ]
        .concat()
    }
}

impl Event {
    pub(crate) fn xml(&self, stack: &Stack) -> String {
        [
            xml::text("EventId", &format!("event-{}", self.id)),
            xml::text("StackId", &stack.id),
            xml::text("StackName", &stack.name),
            xml::text("LogicalResourceId", &self.resource),
            xml::maybe("PhysicalResourceId", self.physical.as_deref()),
            xml::text("ResourceType", &self.type_name),
            xml::text("Timestamp", "2026-01-01T00:00:00Z"),
            xml::text("ResourceStatus", &self.status),
            xml::maybe("ResourceStatusReason", self.reason.as_deref()),
            xml::maybe("ClientRequestToken", self.token.as_deref()),
        ]
        .concat()
    }
}

impl Resource {
    pub(crate) fn xml(&self, id: &str) -> String {
        [
            xml::text("LogicalResourceId", id),
            xml::maybe("PhysicalResourceId", self.physical.as_deref()),
            xml::text("ResourceType", &self.type_name),
            xml::text("LastUpdatedTimestamp", "2026-01-01T00:00:00Z"),
            xml::text("ResourceStatus", &self.status),
            xml::maybe("ResourceStatusReason", self.reason.as_deref()),
        ]
        .concat()
    }
}
