//! `diff`: the code against what is deployed, or against templates elsewhere.

use std::{
    fmt,
    io::{self, IsTerminal},
    os::fd::AsFd,
};

use diff::{
    Comparison, StackDiff, between,
    render::{Terminal, markdown, stack_json, terminal},
};
use dsl::{Environment, StackArtifact};
use serde::{Serialize, Serializer};

use super::{Context, against::Before};
use crate::{exit, report::Style};

/// What a line has where nobody says how wide it is: in a file, in the log of a build.
const WIDTH: usize = 100;

/// How to show the differences.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// As Markdown.
    pub markdown: bool,
    /// Whether differences are told by the exit code.
    pub exit_code: bool,
}

/// One stack as a line of JSON.
struct Line<'a>(&'a StackDiff);

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        stack_json(self.0).serialize(serializer)
    }
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0.name)
    }
}

/// All stacks as text.
#[derive(Serialize)]
struct Text(String);

impl fmt::Display for Text {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// Compares the selected stacks with the templates of `before`, and shows what differs.
pub fn run(context: &Context, stacks: &[StackArtifact], before: &Before, options: Options) -> u8 {
    let report = &context.report;
    let stacks: Vec<StackDiff> = stacks
        .iter()
        .map(|stack| {
            let old = before.templates.get(&stack.name);
            StackDiff {
                places: stack.places.clone(),
                is_new: old.is_none(),
                ..StackDiff::new(&stack.name, between(old, Some(&before.wanted(stack))))
            }
        })
        .collect();
    if report.is_json() {
        for stack in &stacks {
            report.data(&Line(stack));
        }
    }
    let comparison = Comparison::new(title(&context.environment), &before.name, stacks);
    if options.markdown {
        report.data(&Text(markdown(&comparison)));
    } else if comparison.is_empty() {
        report.note("same", format!("no differences from {}", before.name));
    } else if !report.is_json() {
        report.data(&Text(terminal(&comparison, terminal_of(&io::stdout(), report.data_style()))));
    }
    if options.exit_code && !comparison.is_empty() { exit::DIFFERENCES } else { exit::DONE }
}

/// An environment, as the head of a comparison.
pub(super) fn title(environment: &Environment) -> String {
    let Environment { name, account, region, .. } = environment;
    format!("{name} ({account}, {region})")
}

/// What is known of the terminal that a stream is, or of the file.
pub(super) fn terminal_of(stream: &(impl IsTerminal + AsFd), style: Style) -> Terminal {
    let size = || rustix::termios::tcgetwinsize(stream).ok();
    let width = stream.is_terminal().then(size).flatten().map(|size| usize::from(size.ws_col));
    Terminal { width: width.filter(|width| *width > 0).unwrap_or(WIDTH), colour: style != Style::PLAIN }
}
