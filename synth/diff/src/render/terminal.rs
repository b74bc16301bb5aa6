//! For a person at a terminal.

use std::fmt::Write as _;

use super::{
    body, danger,
    paint::{Paint, clean},
    value::{length, wrapped},
    words::{EFFECTS, legend, stacks, totals},
};
use crate::{Basis, Comparison, Effect, StackDiff};

/// What is known of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// Letters in a line; less than 60 counts as 60.
    pub width: usize,
    /// Whether to colour. Whatever a colour says, a sign or a word says too.
    pub colour: bool,
}

impl Terminal {
    /// 80 letters, no colour.
    pub const PLAIN: Self = Self { width: 80, colour: false };

    pub(crate) fn paint(self) -> Paint {
        Paint { on: self.colour }
    }

    pub(crate) fn room(self) -> usize {
        self.width.max(60)
    }
}

/// A comparison as text of many lines: totals, dangers, a section a stack, totals again, and what the signs mean.
pub fn terminal(comparison: &Comparison, terminal: Terminal) -> String {
    let paint = terminal.paint();
    if comparison.is_empty() {
        return format!(
            "{}: no differences from {}\n",
            paint.strong(&clean(&comparison.title)),
            clean(&comparison.with)
        );
    }
    let mut text = String::new();
    let mut line = |line: &str| {
        text.push_str(line.trim_end());
        text.push('\n');
    };
    line(&format!("{}, compared with {}", paint.strong(&clean(&comparison.title)), clean(&comparison.with)));
    line(&format!("  {}", basis(comparison)));
    for one in summary(comparison, terminal) {
        line(&format!("  {one}"));
    }
    for block in danger::blocks(comparison) {
        line("");
        line(&paint.alarm(&format!("! {}: {}", block.title, block.entries.len())));
        for entry in block.entries {
            let sign = paint.effect(entry.effect, &format!("{:>3}", entry.effect.symbol()));
            for (row, part) in wrapped(&clean(&entry.text), terminal.room() - 8).into_iter().enumerate() {
                if row == 0 { line(&format!("  {sign} {part}")) } else { line(&format!("        {part}")) }
            }
            for below in entry.below {
                for part in wrapped(&clean(&below), terminal.room() - 8) {
                    line(&format!("        {part}"));
                }
            }
        }
        if let Some(rest) = block.rest {
            line(&format!("      {}", paint.faint(&rest)));
        }
    }
    for stack in &comparison.stacks {
        line("");
        line(&heading(stack, terminal));
        for one in body::stack(stack, terminal) {
            line(&one);
        }
    }
    line("");
    for one in summary(comparison, terminal) {
        line(&one);
    }
    for one in signs(comparison, terminal) {
        line(&paint.faint(&one));
    }
    text
}

pub(crate) fn basis(comparison: &Comparison) -> &'static str {
    let exact = |stack: &&StackDiff| stack.diff.basis == Basis::Exact;
    match (comparison.basis(), comparison.stacks.iter().filter(exact).count()) {
        (Basis::Exact, _) => "exact: CloudFormation's change set says so",
        (Basis::Estimated, 0) => "estimated from the templates and AWS's schemas; no change set was asked for",
        (Basis::Estimated, _) => "partly estimated: not every stack has a change set yet",
    }
}

fn painted(words: Vec<(Option<Effect>, String)>, paint: Paint) -> Vec<(usize, String)> {
    let one = |(effect, text): (Option<Effect>, String)| {
        let painted = effect.map_or_else(|| text.clone(), |effect| paint.effect(effect, &text));
        (length(&text), painted)
    };
    words.into_iter().map(one).collect()
}

/// Joined by commas, in lines that fit.
fn flowed(words: Vec<(usize, String)>, room: usize) -> Vec<String> {
    let (mut lines, mut used): (Vec<String>, usize) = (Vec::new(), 0);
    let last = words.len().saturating_sub(1);
    for (index, (width, text)) in words.into_iter().enumerate() {
        let comma = if index == last { "" } else { "," };
        match lines.last_mut() {
            Some(line) if used + 2 + width <= room => {
                let _ = write!(line, " {text}{comma}");
                used += 2 + width;
            }
            _ => {
                lines.push(format!("{text}{comma}"));
                used = width + 1;
            }
        }
    }
    lines
}

fn summary(comparison: &Comparison, terminal: Terminal) -> Vec<String> {
    let paint = terminal.paint();
    let mut words = painted(totals(|effect| comparison.count(effect), comparison.others()), paint);
    let stacks = stacks(comparison);
    words.push((length(&stacks), stacks));
    flowed(words, terminal.room() - 2)
}

fn heading(stack: &StackDiff, terminal: Terminal) -> String {
    let paint = terminal.paint();
    let kind = match (stack.is_new, stack.is_going) {
        (true, _) => ", new",
        (_, true) => ", goes",
        _ => "",
    };
    format!("{}{kind}", paint.strong(&format!("Stack {}", clean(&stack.name))))
}

/// What the signs mean that are used.
fn signs(comparison: &Comparison, terminal: Terminal) -> Vec<String> {
    let used = |effect: Effect| {
        comparison.stacks.iter().any(|stack| stack.diff.changes.iter().any(|change| change.effect == effect))
    };
    let mut signs: Vec<String> = Vec::new();
    for effect in EFFECTS.into_iter().filter(|effect| used(*effect)) {
        let sign = format!("{} {}", effect.symbol(), legend(effect));
        if !signs.contains(&sign) {
            signs.push(sign);
        }
    }
    flowed(signs.into_iter().map(|sign| (length(&sign), sign)).collect(), terminal.room())
}
