//! A deployment's plan, as it is shown before anyone is asked.

use std::{
    fmt,
    io::{self, IsTerminal as _},
};

use diff::{
    Action, Comparison, Detail, Replaced, StackDiff, Told, between,
    render::{self, Terminal},
};
use dsl::StackArtifact;
use serde::{Serialize, Serializer};

use super::{Context, diff::terminal_of};
use crate::{
    cloudformation::{
        change::{self, Change},
        proposal::{Proposal, StackProposal},
    },
    report::Style,
};

/// The plan with what it does to each resource.
pub(super) struct Plan<'a> {
    proposal: &'a Proposal,
    comparison: Comparison,
    terminal: Terminal,
}

impl<'a> Plan<'a> {
    pub(super) fn new(context: &Context, proposal: &'a Proposal, artifacts: &[&StackArtifact]) -> Self {
        let is_local = context.environment.is_local();
        let stacks = proposal.stacks.iter().map(|stack| {
            let artifact = artifacts.iter().find(|artifact| artifact.name == stack.name);
            one(stack, artifact.copied(), is_local)
        });
        let title = format!("Plan for {}", super::diff::title(&context.environment));
        let mut comparison = Comparison::new(title, "what is deployed", stacks);
        comparison.unchanged += proposal.unchanged;
        // The style that is known is that of the data: a plan is coloured only where its own stream is a terminal too.
        let style = if io::stderr().is_terminal() { context.report.data_style() } else { Style::PLAIN };
        let terminal = terminal_of(&io::stderr(), style);
        Self { proposal, comparison, terminal }
    }
}

fn one(stack: &StackProposal, artifact: Option<&StackArtifact>, is_local: bool) -> StackDiff {
    let diff = between(stack.old.as_ref(), Some(&stack.new));
    // The emulator's change sets know neither replacements nor policies.
    let diff = if stack.exact && !is_local {
        let told: Vec<Told> = stack.changes.iter().map(told).collect();
        diff.merge(&told)
    } else {
        diff
    };
    let mut notes = Vec::new();
    if diff.is_empty() && !stack.exact {
        notes.push("changes only where a stack before it does".to_owned());
    }
    if let Some(on) = stack.protection {
        notes.push(format!("termination protection {}", if on { "on" } else { "off" }));
    }
    if !stack.capabilities.is_empty() {
        notes.push(format!("acknowledges {}", stack.capabilities.join(", ")));
    }
    let places = artifact.map(|artifact| artifact.places.clone()).unwrap_or_default();
    StackDiff { places, is_new: stack.is_new, notes, ..StackDiff::new(&stack.name, diff) }
}

fn told(change: &Change) -> Told {
    let replaced = |word: change::Replacement| match word {
        change::Replacement::Never => Replaced::Never,
        change::Replacement::Conditional => Replaced::Conditional,
        change::Replacement::Always => Replaced::Always,
    };
    let details = change.details.iter().map(|detail| Detail {
        attribute: detail.attribute.clone(),
        // A path begins at the resource: `/Properties/Code/S3Key`.
        name: detail
            .name
            .as_ref()
            .map(|name| name.trim_start_matches("/Properties/").trim_matches('/').replace('/', ".")),
        replaced: replaced(detail.replacement),
        from: detail.cause.clone(),
        dynamic: detail.dynamic,
        before: None,
        after: None,
    });
    let action = match change.action {
        change::Action::Add => Action::Add,
        change::Action::Modify => Action::Modify,
        change::Action::Remove => Action::Remove,
        change::Action::Import => Action::Import,
        change::Action::Dynamic => Action::Dynamic,
    };
    Told {
        physical: change.physical.clone(),
        replaced: (change.action == change::Action::Modify).then(|| replaced(change.replacement)),
        policy: change.policy.clone(),
        details: details.collect(),
        ..Told::new(&change.id, &change.type_name, action)
    }
}

impl fmt::Display for Plan<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&render::terminal(&self.comparison, self.terminal))
    }
}

impl Serialize for Plan<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Whole<'a> {
            #[serde(flatten)]
            proposal: &'a Proposal,
            comparison: serde_json::Value,
        }
        Whole { proposal: self.proposal, comparison: render::json(&self.comparison) }.serialize(serializer)
    }
}
