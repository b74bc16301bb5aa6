//! What is dangerous, as blocks of lines that the renderings lay out.

use super::words::{because, chain, code, loss, obstacle, widening};
use crate::{Comparison, Effect, Loss, StackDiff, opening::Way};

/// One kind of danger.
pub(crate) struct Block {
    pub(crate) title: &'static str,
    pub(crate) entries: Vec<Entry>,
    /// What else there is of the kind, in a line.
    pub(crate) rest: Option<String>,
}

/// One danger: its sign, what it is, and what else is to be known.
pub(crate) struct Entry {
    pub(crate) effect: Effect,
    pub(crate) text: String,
    pub(crate) below: Vec<String>,
}

/// All dangers, worst first. None is empty.
pub(crate) fn blocks(comparison: &Comparison) -> Vec<Block> {
    let all = [data(comparison), refused(comparison), permissions(comparison), openings(comparison)];
    all.into_iter().filter(|block| !block.entries.is_empty() || block.rest.is_some()).collect()
}

fn data(comparison: &Comparison) -> Block {
    let mut entries = Vec::new();
    for stack in &comparison.stacks {
        entries.extend(stack.diff.dangers.data.iter().map(|loss| lost(stack, loss)));
    }
    Block { title: "DATA AT RISK", entries, rest: None }
}

fn lost(stack: &StackDiff, one: &Loss) -> Entry {
    let physical = one.physical.as_ref().map(|name| format!("  {name}")).unwrap_or_default();
    let mut below = vec![loss(one.effect).to_owned()];
    let existence = |cause: &&crate::Cause| matches!(cause, crate::Cause::Existence { .. });
    let causes = match one.effect {
        Effect::MayExist => one.causes.iter().filter(existence).map(because).collect(),
        _ => chain(&stack.diff, &one.causes),
    };
    below.extend(causes.into_iter().enumerate().map(|(step, cause)| {
        if step == 0 { format!("because {cause}") } else { format!("  and that because {cause}") }
    }));
    if let Some(rename) = stack.diff.renames.iter().find(|rename| rename.from == one.resource) {
        below.push(format!(
            "looks like a rename to {}: the data is lost unless it is imported or renamed",
            code(&rename.to)
        ));
    }
    below.push(format!("allow it with --allow-data-loss {}/{}", stack.name, one.resource));
    Entry { effect: one.effect, text: format!("{}/{}  {}{physical}", stack.name, one.resource, one.type_name), below }
}

fn refused(comparison: &Comparison) -> Block {
    let mut entries = Vec::new();
    for stack in &comparison.stacks {
        for one in &stack.diff.dangers.obstacles {
            let [text, help] = obstacle(&stack.name, one);
            entries.push(Entry { effect: Effect::Replace, text, below: vec![help] });
        }
    }
    Block { title: "CLOUDFORMATION WILL REFUSE", entries, rest: None }
}

fn permissions(comparison: &Comparison) -> Block {
    let (mut entries, mut quiet) = (Vec::new(), 0);
    for stack in &comparison.stacks {
        for one in &stack.diff.dangers.permissions {
            if !one.is_told() {
                quiet += 1;
                continue;
            }
            let (text, conditions) = widening(one);
            let below = conditions.into_iter().map(|condition| format!("if {condition}")).collect();
            let effect = if one.sure { Effect::Create } else { Effect::MayUpdate };
            entries.push(Entry { effect, text: format!("{}: {text}", stack.name), below });
        }
    }
    let rest = match (quiet, entries.len()) {
        (0, _) => None,
        (1, _) => Some("1 further permission of a new role, user or resource".to_owned()),
        (count, _) => Some(format!("{count} further permissions of new roles, users and resources")),
    };
    Block { title: "PERMISSIONS WIDENED", rest: rest.filter(|_| !entries.is_empty()), entries }
}

fn openings(comparison: &Comparison) -> Block {
    let mut entries = Vec::new();
    for stack in &comparison.stacks {
        for one in stack.diff.dangers.openings.iter().filter(|one| one.is_told()) {
            let peer = one.peer.as_deref().unwrap_or_default();
            let at = code(&format!("{}/{}", stack.name, one.resource));
            let maybe = if one.sure { "" } else { ", as far as can be told" };
            let text = match one.way {
                Way::Ingress => format!("{at} lets in {} from {peer}{maybe}", one.what),
                Way::Egress => format!("{at} lets out {} to {peer}{maybe}", one.what),
                Way::Public => format!("{at} no longer has {}: the public may be let in{maybe}", code(&one.what)),
            };
            let effect = if one.sure { Effect::Create } else { Effect::MayUpdate };
            entries.push(Entry { effect, text, below: Vec::new() });
        }
    }
    Block { title: "OPEN TO MORE", entries, rest: None }
}
