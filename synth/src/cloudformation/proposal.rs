//! A deployment's plan over all stacks, as it is shown before anyone is asked.

use std::fmt;

use dsl::{Environment, Template};
use serde::{Serialize, Serializer, ser::SerializeMap as _};

use super::{
    change::{Action, Change, Replacement},
    data::Loss,
    plan::plan,
};
use crate::report::plural;

/// What would happen to one stack.
#[derive(Clone, Debug)]
pub struct StackProposal {
    /// The stack's name.
    pub name: String,
    /// Whether there is none yet.
    pub is_new: bool,
    /// Whether CloudFormation said so, or the templates alone.
    pub exact: bool,
    /// What changes.
    pub changes: Vec<Change>,
    /// What data is lost.
    pub losses: Vec<Loss>,
    /// What its termination protection becomes, where that changes.
    pub protection: Option<bool>,
    /// The capabilities that are acknowledged.
    pub capabilities: Vec<&'static str>,
    /// The template that is deployed.
    pub old: Option<Template>,
    /// The template that is to be.
    pub new: Template,
}

/// What would happen to all stacks that change.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Where.
    pub environment: Environment,
    /// The stacks that change.
    pub stacks: Vec<StackProposal>,
    /// How many stay as they are.
    pub unchanged: usize,
}

impl Proposal {
    /// Whether anything would happen.
    pub fn is_empty(&self) -> bool {
        self.stacks.is_empty()
    }

    /// All data that would be lost.
    pub fn losses(&self) -> Vec<Loss> {
        self.stacks.iter().flat_map(|stack| stack.losses.clone()).collect()
    }

    fn totals(&self) -> String {
        let count = |wanted: &dyn Fn(&Change) -> bool| {
            self.stacks.iter().flat_map(|stack| &stack.changes).filter(|change| wanted(change)).count()
        };
        let replaced = |change: &Change| change.action == Action::Modify && change.replacement != Replacement::Never;
        format!(
            "{} to add, {} to change, {} to replace, {} to remove",
            count(&|change| matches!(change.action, Action::Add | Action::Import)),
            count(&|change| matches!(change.action, Action::Modify | Action::Dynamic) && !replaced(change)),
            count(&replaced),
            count(&|change| change.action == Action::Remove),
        )
    }
}

impl fmt::Display for Proposal {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Environment { name, account, region, .. } = &self.environment;
        writeln!(to, "Plan for {name} ({account}, {region})")?;
        for loss in self.losses() {
            writeln!(to, "! data at risk: {}/{} {} {}", loss.stack, loss.resource, loss.type_name, loss.words())?;
        }
        for stack in &self.stacks {
            let kind = if stack.is_new { ", new" } else { "" };
            let exact = if stack.exact { "" } else { ", estimated from the templates" };
            writeln!(to, "\nStack {}{kind}{exact}", stack.name)?;
            write!(to, "{}", plan(stack.old.as_ref(), &stack.new, &stack.changes))?;
            if stack.changes.is_empty() && !stack.exact {
                writeln!(to, "      changes only where a stack before it does")?;
            }
            if let Some(on) = stack.protection {
                writeln!(to, "    ~ termination protection {}", if on { "on" } else { "off" })?;
            }
            if !stack.capabilities.is_empty() {
                writeln!(to, "      acknowledges {}", stack.capabilities.join(", "))?;
            }
        }
        let unchanged = if self.unchanged == 0 {
            String::new()
        } else {
            format!(", {} unchanged", plural(self.unchanged, "stack"))
        };
        writeln!(to, "\nPlan: {}{unchanged}", self.totals())
    }
}

impl Serialize for Proposal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stacks: Vec<_> = self
            .stacks
            .iter()
            .map(|stack| {
                let changes: Vec<_> = stack
                    .changes
                    .iter()
                    .map(|change| {
                        serde_json::json!({
                            "resource": change.id,
                            "type": change.type_name,
                            "action": format!("{:?}", change.action).to_lowercase(),
                            "replacement": format!("{:?}", change.replacement).to_lowercase(),
                        })
                    })
                    .collect();
                serde_json::json!({"stack": stack.name, "new": stack.is_new, "exact": stack.exact, "changes": changes})
            })
            .collect();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("event", "plan")?;
        map.serialize_entry("environment", &self.environment.name)?;
        map.serialize_entry("stacks", &stacks)?;
        map.serialize_entry("losses", &self.losses())?;
        map.serialize_entry("unchanged", &self.unchanged)?;
        map.end()
    }
}
