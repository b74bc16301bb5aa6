//! For the comment of a pull request.

use std::fmt::Write as _;

use super::{
    body, danger,
    paint::clean,
    terminal::{Terminal, basis},
    words::{stacks, totals},
};
use crate::{Comparison, StackDiff};

/// A comment on GitHub holds 65,536 characters; the rest is for what stands around it.
const LIMIT: usize = 60_000;

/// A comparison as Markdown: a line that sums it up, the dangers, and a section a stack that opens on a click.
pub fn markdown(comparison: &Comparison) -> String {
    let title = format!("**{}**, compared with {}", escaped(&comparison.title), escaped(&comparison.with));
    if comparison.is_empty() {
        return format!("{title}: no differences.\n");
    }
    let counted = sum(|effect| comparison.count(effect), comparison.others());
    let mut text = format!("{title}: {counted}, {}.\n\n_{}_\n", stacks(comparison), basis(comparison));
    for block in danger::blocks(comparison) {
        let _ = write!(text, "\n### :warning: {}: {}\n\n", block.title, block.entries.len());
        for entry in block.entries {
            let _ = writeln!(text, "- {} {}", span(entry.effect.symbol()), escaped(&entry.text));
            for below in entry.below {
                let _ = writeln!(text, "  <br>{}", escaped(&below));
            }
        }
        if let Some(rest) = block.rest {
            let _ = writeln!(text, "- {rest}");
        }
    }
    let mut left = 0;
    for stack in &comparison.stacks {
        let section = section(stack);
        if text.len() + section.len() > LIMIT {
            left += 1;
            continue;
        }
        text.push_str(&section);
    }
    if left > 0 {
        let _ = write!(text, "\n_{left} more in full with `synth diff`: a comment has no room for it._\n");
    }
    text
}

fn sum(count: impl Fn(crate::Effect) -> usize, others: usize) -> String {
    totals(count, others).into_iter().map(|(_, words)| words).collect::<Vec<_>>().join(", ")
}

fn section(stack: &StackDiff) -> String {
    let others = stack.diff.changes.iter().filter(|change| change.section != crate::Section::Resource).count();
    let counted = sum(|effect| stack.diff.count(effect), others);
    let kind = if stack.is_new { " (new)" } else { "" };
    let lines = body::stack(stack, Terminal { width: 100, colour: false });
    // At the margin, where `diff` colours by the first letter.
    let lines: Vec<String> = lines
        .iter()
        .map(|line| {
            let row = line.strip_prefix("  ").filter(|_| !line.starts_with("      "));
            row.map_or_else(|| line.clone(), |row| row.trim_start().to_owned())
        })
        .collect();
    let body = lines.join("\n");
    let fence = fence(&body);
    let name = html(&stack.name);
    format!(
        "\n<details><summary><b>{name}</b>{kind}: {counted}</summary>\n\n{fence}diff\n{body}\n{fence}\n\n</details>\n"
    )
}

/// More backticks than any line of the text has in a row.
fn fence(text: &str) -> String {
    "`".repeat(longest(text).max(2) + 1)
}

fn longest(text: &str) -> usize {
    let (mut longest, mut run) = (0, 0);
    for letter in text.chars() {
        run = if letter == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// A code span of any text.
fn span(text: &str) -> String {
    let ticks = "`".repeat(longest(text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

fn html(text: &str) -> String {
    clean(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A text with code in backticks; nothing else in it is markup.
fn escaped(text: &str) -> String {
    let text = clean(text);
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 1 {
            let _ = write!(out, "<code>{}</code>", marked(part));
        } else {
            out.push_str(&marked(part));
        }
    }
    out
}

/// With every letter that Markdown or HTML takes for more than a letter as an entity or behind a backslash.
fn marked(text: &str) -> String {
    let mut out = String::new();
    for letter in html(text).chars() {
        if matches!(letter, '*' | '_' | '[' | ']' | '\\' | '~' | '|' | '!' | '@' | '$' | '#') {
            let _ = write!(out, "&#{};", u32::from(letter));
        } else {
            out.push(letter);
        }
    }
    out
}
