//! Colour, which never carries meaning alone, and words for counts.

use std::fmt::Display;

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Paints text, or leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    on: bool,
}

impl Style {
    /// No colour.
    pub const PLAIN: Self = Self { on: false };

    /// Decides once whether to colour.
    pub fn new(color: Color, terminal: bool) -> Self {
        let on = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        };
        Self { on }
    }

    fn paint(self, code: &str, text: impl Display) -> String {
        if self.on { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_string() }
    }

    /// For what is well or new.
    pub fn good(self, text: impl Display) -> String {
        self.paint("32", text)
    }

    /// For what is changed or needs a look.
    pub fn caution(self, text: impl Display) -> String {
        self.paint("33", text)
    }

    /// For what is wrong or goes away.
    pub fn bad(self, text: impl Display) -> String {
        self.paint("31", text)
    }

    /// For names and headings.
    pub fn strong(self, text: impl Display) -> String {
        self.paint("1", text)
    }

    /// For what may be skipped.
    pub fn faint(self, text: impl Display) -> String {
        self.paint("2", text)
    }
}

/// A count with its noun: `1 stack`, `2 stacks`.
///
/// ```
/// assert_eq!(synth::report::plural(1, "stack"), "1 stack");
/// assert_eq!(synth::report::plural(3, "property"), "3 properties");
/// ```
pub fn plural(count: usize, noun: &str) -> String {
    match (count, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) => format!("{count} {stem}ies"),
        _ => format!("{count} {noun}s"),
    }
}
