//! One stack's section: a line a resource, only what changes below it.

use std::collections::BTreeMap;

use similar::TextDiff;

use super::{
    paint::{Paint, clean},
    terminal::Terminal,
    value::{length, pair, shortened, shown, wrapped},
    words::{because, code, remark, word},
};
use crate::{Cause, Change, Effect, Leaf, Section, Sides, StackDiff, secret};

/// How many values of a new resource are shown.
const NEW: usize = 8;
/// How many lines of one text are shown.
const LINES: usize = 40;
/// Wider names and types push their own line aside, and not all of them.
const WIDEST: usize = 44;

/// The lines of a stack.
pub(crate) fn stack(stack: &StackDiff, terminal: Terminal) -> Vec<String> {
    let widest =
        |of: &dyn Fn(&Change) -> usize| stack.diff.changes.iter().map(of).filter(|width| *width <= WIDEST).max();
    let section = Body {
        stack,
        terminal,
        paint: terminal.paint(),
        name: widest(&|change| length(&change.name)).unwrap_or_default(),
        kind: widest(&|change| length(kind(change))).unwrap_or_default(),
        all_new: stack.diff.changes.iter().all(|change| change.effect == Effect::Create),
    };
    let mut lines = Vec::new();
    for change in &stack.diff.changes {
        section.change(change, &mut lines);
    }
    lines.extend(stack.notes.iter().map(|note| format!("      {}", clean(note))));
    lines
}

fn kind(change: &Change) -> &str {
    change.type_name.as_deref().unwrap_or_else(|| change.section.noun())
}

struct Body<'a> {
    stack: &'a StackDiff,
    terminal: Terminal,
    paint: Paint,
    name: usize,
    kind: usize,
    all_new: bool,
}

impl Body<'_> {
    fn change(&self, change: &Change, lines: &mut Vec<String>) {
        self.row(change, lines);
        let leaves: Vec<Leaf> = change.leaves().into_iter().filter(|leaf| is_shown(change, leaf)).collect();
        for text in self.remarks(change, &leaves) {
            for (row, part) in wrapped(&text, self.terminal.room() - 10).into_iter().enumerate() {
                let indent = if row == 0 { "      " } else { "        " };
                lines.push(format!("{indent}{part}"));
            }
        }
        self.leaves(change, &leaves, lines);
        self.followers(change, lines);
        self.details(change, &leaves, lines);
    }

    /// Sign, name, type, what AWS calls it, where it is written.
    fn row(&self, change: &Change, lines: &mut Vec<String>) {
        let sign = self.paint.effect(change.effect, &format!("{:>3}", change.effect.symbol()));
        let pad = |text: &str, width: usize| format!("{text}{}", " ".repeat(width.saturating_sub(length(text))));
        let name = clean(&change.name).into_owned();
        let kind = clean(kind(change)).into_owned();
        let mut line = format!("  {sign} {}  ", self.paint.strong(&pad(&name, self.name)));
        let mut used = 8 + length(&name).max(self.name);
        let room = self.terminal.room();
        if used + length(&kind) > room {
            lines.push(line.trim_end().to_owned());
            line = " ".repeat(8);
            used = 8;
        }
        let physical = change.physical.as_ref().map(|name| (shortened(&clean(name), 60), false));
        let place = self.stack.places.get(&change.name).map(|at| (format!("{}:{}", at.file, at.line), true));
        let extra: Vec<(String, bool)> = physical.into_iter().chain(place).collect();
        let kind = if extra.is_empty() { kind } else { pad(&kind, self.kind) };
        line.push_str(&kind);
        used += length(&kind);
        for (text, faint) in extra {
            if used + 2 + length(&text) > room {
                lines.push(line.trim_end().to_owned());
                line = " ".repeat(6);
                used = 6;
            } else {
                line.push_str("  ");
                used += 2;
            }
            used += length(&text);
            line.push_str(&if faint { self.paint.faint(&text) } else { text });
        }
        lines.push(line);
    }

    fn remarks(&self, change: &Change, leaves: &[Leaf]) -> Vec<String> {
        let mut texts: Vec<String> = remark(change).into_iter().collect();
        let shown_at_leaf = |cause: &Cause| {
            let marked = |leaf: &Leaf| forces(cause, &leaf.path).is_some();
            leaves.iter().any(marked)
        };
        for cause in &change.causes {
            match cause {
                Cause::Through { create_only: false, .. } => {}
                cause if shown_at_leaf(cause) => {}
                cause => texts.push(format!("because {}", because(cause))),
            }
        }
        for rename in &self.stack.diff.renames {
            if change.section == Section::Resource && rename.to == change.name {
                texts.push(format!("looks like a rename of {}", code(&rename.from)));
            }
            if change.section == Section::Resource && rename.from == change.name {
                let lost = if rename.loses_data { ": its data is lost unless it is imported or renamed" } else { "" };
                texts.push(format!("looks like a rename to {}{lost}", code(&rename.to)));
            }
        }
        texts.extend(word(change));
        texts
    }

    fn leaves(&self, change: &Change, leaves: &[Leaf], lines: &mut Vec<String>) {
        if matches!(change.effect, Effect::Delete | Effect::Release) {
            return;
        }
        let is_new = change.effect == Effect::Create;
        if is_new && self.all_new {
            return;
        }
        let most = if is_new { NEW } else { usize::MAX };
        for leaf in leaves.iter().take(most) {
            self.leaf(change, leaf, lines);
        }
        if let Some(more) = leaves.len().checked_sub(most).filter(|more| *more > 0) {
            lines.push(format!("      {}", self.paint.faint(&format!("and {more} more values"))));
        }
    }

    fn leaf(&self, change: &Change, leaf: &Leaf, lines: &mut Vec<String>) {
        let path = clean(leaf.path.strip_prefix("Properties.").unwrap_or(&leaf.path)).into_owned();
        let mark = change.causes.iter().find_map(|cause| forces(cause, &leaf.path));
        let mark = mark.map(|mark| format!("  # {mark}")).unwrap_or_default();
        let (sign, values) = match &leaf.sides {
            Sides::Value { before: Some(before), after: Some(after) } => {
                return self.both(&path, &shown(before), &shown(after), &mark, lines);
            }
            Sides::Value { before: None, after: Some(after) } => ("+", shown(after)),
            Sides::Value { before: Some(before), .. } => ("-", shown(before)),
            Sides::Value { .. } => return,
            Sides::Secret { before: true, after: true } => ("~", "(sensitive) -> (sensitive)".to_owned()),
            Sides::Secret { before: false, .. } => ("+", secret::HIDDEN.to_owned()),
            Sides::Secret { .. } => ("-", secret::HIDDEN.to_owned()),
            Sides::Order => ("=", "the same values in another order".to_owned()),
            Sides::Spelling => ("=", "the same value, written otherwise".to_owned()),
            Sides::Lines { before, after } => {
                lines.push(format!("      {} {path}{}", self.sign("~"), self.paint.bad(&mark)));
                self.text(before, after, lines);
                return;
            }
        };
        let room = self.terminal.room().saturating_sub(10 + length(&path) + length(&mark));
        let gap = if path.is_empty() { "" } else { "  " };
        if length(&values) <= room {
            lines.push(format!("      {} {path}{gap}{values}{}", self.sign(sign), self.paint.bad(&mark)));
        } else {
            lines.push(format!("      {} {path}{}", self.sign(sign), self.paint.bad(&mark)));
            lines.push(format!("          {}", shortened(&values, self.terminal.room() - 10)));
        }
    }

    fn both(&self, path: &str, before: &str, after: &str, mark: &str, lines: &mut Vec<String>) {
        let room = self.terminal.room();
        let gap = if path.is_empty() { "" } else { "  " };
        let used = 8 + length(path) + gap.len() + 4 + length(mark);
        let mark = self.paint.bad(mark);
        if used + length(before) + length(after) <= room {
            lines.push(format!("      {} {path}{gap}{before} -> {after}{mark}", self.sign("~")));
            return;
        }
        let (before, after) = pair(before, after, room - 12);
        let indent = if path.is_empty() { "      " } else { "          " };
        if !path.is_empty() {
            lines.push(format!("      {} {path}{mark}", self.sign("~")));
        }
        lines.push(format!("{indent}{} {before}", self.sign("-")));
        lines.push(format!("{indent}{} {after}", self.sign("+")));
    }

    /// Only the lines that differ, with two around them.
    fn text(&self, before: &str, after: &str, lines: &mut Vec<String>) {
        let room = self.terminal.room() - 12;
        let mut all = Vec::new();
        let diff = TextDiff::from_lines(before, after);
        for (index, group) in diff.grouped_ops(2).iter().enumerate() {
            if index > 0 {
                all.push(self.paint.faint("..."));
            }
            for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
                let line = shortened(clean(change.value().trim_end_matches(['\n', '\r'])).trim_end(), room);
                all.push(match change.tag() {
                    similar::ChangeTag::Delete => self.paint.bad(&format!("- {line}")),
                    similar::ChangeTag::Insert => self.paint.good(&format!("+ {line}")),
                    similar::ChangeTag::Equal => format!("  {line}"),
                });
            }
        }
        let more = all.len().saturating_sub(LINES);
        lines.extend(all.into_iter().take(LINES).map(|line| format!("          {line}")));
        if more > 0 {
            lines.push(format!("          {}", self.paint.faint(&format!("and {more} more lines"))));
        }
    }

    /// Values that follow from another resource's replacement, a line for each such resource.
    fn followers(&self, change: &Change, lines: &mut Vec<String>) {
        let mut found: BTreeMap<(&str, bool), Vec<&str>> = BTreeMap::new();
        for cause in &change.causes {
            if let Cause::Through { path, resource, sure, create_only: false } = cause {
                found.entry((resource, *sure)).or_default().push(path);
            }
        }
        for ((resource, sure), paths) in found {
            let is = if sure { "is" } else { "may be" };
            let more = if paths.len() > 1 { format!(" and {} more", paths.len() - 1) } else { String::new() };
            let text = format!("{}{more}", clean(paths[0]));
            let why = format!("(known after deployment)  <- {} {is} replaced", clean(resource));
            if 10 + length(&text) + length(&why) <= self.terminal.room() {
                lines.push(format!("      {} {text}  {}", self.sign("~"), self.paint.faint(&why)));
            } else {
                lines.push(format!("      {} {text}", self.sign("~")));
                lines.push(format!("          {}", self.paint.faint(&why)));
            }
        }
    }

    /// What the change set says of properties that the templates show nothing of.
    fn details(&self, change: &Change, leaves: &[Leaf], lines: &mut Vec<String>) {
        let mut said: Vec<&str> = Vec::new();
        for detail in &change.details {
            let Some(name) = detail.name.as_deref().filter(|name| !said.contains(name)) else { continue };
            let first = |path: &str| path.split(['.', '[', '/', ':']).next().unwrap_or_default().to_owned();
            let is_known = leaves
                .iter()
                .any(|leaf| first(leaf.path.strip_prefix("Properties.").unwrap_or(&leaf.path)) == first(name));
            let follows = change.causes.iter().any(|cause| {
                matches!(cause, Cause::Through { path, .. } | Cause::Value { path, .. } if first(path) == first(name))
            });
            if is_known || follows || matches!(change.effect, Effect::Delete | Effect::Release | Effect::Create) {
                continue;
            }
            said.push(name);
            let keys: Vec<String> = name.split('.').map(str::to_owned).collect();
            let value = |text: &Option<String>| {
                let text = text.as_ref()?;
                let value = serde_json::Value::from(text.clone());
                Some(if secret::hides(&keys, None, &value) { secret::HIDDEN.to_owned() } else { shown(&value) })
            };
            let path = clean(name);
            match (value(&detail.before), value(&detail.after), detail.dynamic) {
                (Some(before), Some(after), _) => self.both(&path, &before, &after, "  # change set", lines),
                (_, _, true) => {
                    let from = detail.from.as_ref().map(|from| format!("  <- {}", clean(from))).unwrap_or_default();
                    lines
                        .push(format!("      {} {path}  (known after deployment){from}  # change set", self.sign("~")));
                }
                _ => lines.push(format!("      {} {path}  # change set", self.sign("~"))),
            }
        }
    }

    fn sign(&self, sign: &str) -> String {
        match sign {
            "+" => self.paint.good(sign),
            "-" => self.paint.bad(sign),
            "=" => self.paint.faint(sign),
            _ => self.paint.caution(sign),
        }
    }
}

/// What a new part is without saying, and tags, which are on everything.
fn is_shown(change: &Change, leaf: &Leaf) -> bool {
    if change.effect != Effect::Create {
        // Another type is told as the cause.
        return !(change.section == Section::Resource && leaf.path == "Type");
    }
    match change.section {
        Section::Resource => leaf.path.starts_with("Properties.") && !leaf.path.starts_with("Properties.Tags"),
        Section::Output => leaf.path != "Description",
        Section::Parameter => leaf.path == "Type" || leaf.path == "Default",
        _ => true,
    }
}

/// What a cause says of the value at a path.
fn forces(cause: &Cause, path: &str) -> Option<&'static str> {
    let (at, words) = match cause {
        Cause::CreateOnly { path } => (path, "forces replacement"),
        Cause::Conditional { path } => (path, "may force replacement"),
        Cause::Unknown { path } => (path, "forces replacement if its value changes"),
        Cause::Through { path, create_only: true, sure: true, .. } | Cause::ChangeSet { property: Some(path), .. } => {
            (path, "forces replacement")
        }
        _ => return None,
    };
    let path = path.strip_prefix("Properties.")?;
    let rest = path.strip_prefix(at.as_str()).or_else(|| at.strip_prefix(path))?;
    (rest.is_empty() || rest.starts_with(['.', '[', ':'])).then_some(words)
}
