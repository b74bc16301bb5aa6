//! Showing a diff: what matters first, one line a part, only what changes below it.

use std::{
    collections::BTreeMap,
    fmt::{self, Write as _},
};

use dsl::At;
use serde::Serialize;
use serde_json::Value as Json;
use similar::{ChangeTag, TextDiff};

use super::{Diff, Effect, Leaf, Part, Section};
use crate::report::Style;

/// The diff of one stack, ready to be shown.
#[derive(Clone, Debug, Serialize)]
pub struct Rendered {
    /// The stack's name.
    pub stack: String,
    /// What differs.
    #[serde(flatten)]
    pub diff: Diff,
    /// Where each resource is written.
    #[serde(skip)]
    pub places: BTreeMap<String, At>,
    /// How to colour.
    #[serde(skip)]
    pub style: Style,
}

impl Rendered {
    fn part(&self, part: &Part, to: &mut String, width: usize) -> fmt::Result {
        let (symbol, paint): (&str, fn(Style, &str) -> String) = match part.effect {
            Effect::Add => ("+", |style, text| style.good(text)),
            Effect::Change => ("~", |style, text| style.caution(text)),
            Effect::Replace => ("-/+", |style, text| style.bad(text)),
            Effect::Remove => ("-", |style, text| style.bad(text)),
            Effect::Release => ("o", |style, text| style.caution(text)),
        };
        let kind = part.type_name.as_deref().unwrap_or(match part.section {
            Section::Template => "template",
            Section::Parameter => "parameter",
            Section::Condition => "condition",
            Section::Mapping => "mapping",
            Section::Resource => "resource",
            Section::Output => "output",
        });
        let name = self.style.strong(format_args!("{:<width$}", part.name));
        write!(to, "  {} {name}  {kind}", paint(self.style, &format!("{symbol:>3}")))?;
        if part.effect == Effect::Release {
            to.push_str("  leaves the stack, and the thing stays");
        }
        if let Some(at) = self.places.get(&part.name).filter(|_| part.effect == Effect::Change) {
            write!(to, "  {}", self.style.faint(at))?;
        }
        to.push('\n');
        let shown = part.effect == Effect::Change || part.effect == Effect::Replace || part.section == Section::Output;
        for leaf in part.leaves.iter().filter(|_| shown) {
            self.leaf(leaf, to)?;
        }
        Ok(())
    }

    fn leaf(&self, leaf: &Leaf, to: &mut String) -> fmt::Result {
        let path = leaf.path.strip_prefix("Properties.").unwrap_or(&leaf.path);
        let path = if path.is_empty() { String::new() } else { format!("{path}: ") };
        match (&leaf.before, &leaf.after) {
            (Some(Json::String(before)), Some(Json::String(after)))
                if before.contains('\n') || after.contains('\n') =>
            {
                writeln!(to, "        {} {path}", self.style.caution("~"))?;
                for change in TextDiff::from_lines(before, after).iter_all_changes() {
                    let line = change.value().trim_end_matches('\n');
                    match change.tag() {
                        ChangeTag::Delete => writeln!(to, "            {}", self.style.bad(format_args!("- {line}")))?,
                        ChangeTag::Insert => writeln!(to, "            {}", self.style.good(format_args!("+ {line}")))?,
                        ChangeTag::Equal => {}
                    }
                }
                Ok(())
            }
            (Some(before), Some(after)) => {
                writeln!(to, "        {} {path}{before} -> {after}", self.style.caution("~"))
            }
            (None, Some(after)) => writeln!(to, "        {} {path}{after}", self.style.good("+")),
            (Some(before), None) => writeln!(to, "        {} {path}{before}", self.style.bad("-")),
            (None, None) => Ok(()),
        }
    }

    fn totals(&self) -> String {
        let count = |effect| {
            self.diff.parts.iter().filter(|part| part.section == Section::Resource && part.effect == effect).count()
        };
        let mut words: Vec<String> = [
            (count(Effect::Add), "to add"),
            (count(Effect::Change), "to change"),
            (count(Effect::Replace), "to replace"),
            (count(Effect::Remove), "to remove"),
            (count(Effect::Release), "to release"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
        let others = self.diff.parts.iter().filter(|part| part.section != Section::Resource).count();
        if others > 0 {
            words.push(format!("{others} beside the resources"));
        }
        words.join(", ")
    }
}

impl fmt::Display for Rendered {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.diff.is_empty() {
            return writeln!(to, "Stack {}: no differences", self.style.strong(&self.stack));
        }
        writeln!(to, "Stack {}: {}", self.style.strong(&self.stack), self.totals())?;
        let width = self.diff.parts.iter().map(|part| part.name.len()).max().unwrap_or(0);
        let mut text = String::new();
        for part in &self.diff.parts {
            self.part(part, &mut text, width)?;
        }
        to.write_str(&text)
    }
}
