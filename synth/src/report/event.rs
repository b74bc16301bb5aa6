//! Everything the command says while it works.

use dsl::{Diagnostic, Severity};
use serde::{Serialize, Serializer};

use super::{Style, Verbosity};

/// Something that happened. One object a line with `--json`, tagged by `event`.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// A line of talk.
    Note {
        /// A lower-case verb.
        verb: String,
        /// What it is about.
        message: String,
    },
    /// A detail, said with `-v`.
    Detail {
        /// What there is to know.
        message: String,
    },
    /// What a tool wrote, as it is: the compiler's errors.
    Output {
        /// Its lines.
        text: String,
    },
    /// Something needs a look, but the command goes on.
    Warning {
        /// A stable code.
        code: &'static str,
        /// What is the matter.
        message: String,
        /// What to do about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        help: Option<String>,
    },
    /// Something longer began.
    Began {
        /// A lower-case verb: `installing`.
        verb: String,
        /// What it is done to.
        what: String,
    },
    /// Something longer ended.
    Ended {
        /// The verb it began with.
        verb: String,
        /// What it was done to.
        what: String,
        /// Whether it succeeded.
        ok: bool,
        /// How long it took.
        seconds: f64,
    },
    /// A resource of a stack changed its state.
    Resource {
        /// The stack's name.
        stack: String,
        /// The logical id.
        resource: String,
        /// CloudFormation's type.
        #[serde(rename = "type")]
        type_name: String,
        /// CloudFormation's status.
        status: String,
        /// CloudFormation's reason, where it gave one.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        /// How many of the resources are done.
        done: usize,
        /// How many are to be done.
        total: usize,
        /// Seconds since the operation began.
        seconds: f64,
    },
    /// A fault in what the user wrote.
    Finding(#[serde(serialize_with = "finding")] Diagnostic),
    /// The command failed.
    Failed {
        /// A stable code.
        code: &'static str,
        /// The exit code.
        exit: u8,
        /// What is wrong.
        message: String,
        /// Why, outermost first.
        causes: Vec<String>,
        /// What to do instead.
        #[serde(skip_serializing_if = "Option::is_none")]
        help: Option<String>,
    },
}

impl Event {
    /// From which verbosity on it is said.
    pub(super) fn verbosity(&self) -> Verbosity {
        match self {
            Self::Finding(_) | Self::Failed { .. } | Self::Output { .. } => Verbosity::Quiet,
            Self::Detail { .. } => Verbosity::Verbose,
            _ => Verbosity::Normal,
        }
    }

    /// What a person reads: verbs in a column of twelve.
    pub(super) fn human(&self, style: Style) -> String {
        match self {
            Self::Note { verb, message } => format!("{} {message}", style.good(format_args!("{verb:>12}"))),
            Self::Output { text } => text.clone(),
            Self::Detail { message } => format!("{:>12} {}", "", style.faint(message)),
            Self::Warning { message, help, .. } => {
                with_help(format!("{} {message}", style.caution("warning:")), help.as_deref(), style)
            }
            Self::Began { verb, what } => format!("{} {what}", style.strong(format_args!("{verb:>12}"))),
            Self::Ended { verb, what, ok: true, seconds } => {
                format!("{} {what} in {seconds:.1} s", style.good(format_args!("{:>12}", past(verb))))
            }
            Self::Ended { verb, what, ok: false, seconds } => {
                format!("{} {verb} {what} after {seconds:.1} s", style.bad(format_args!("{:>12}", "failed")))
            }
            Self::Resource { resource, status, reason, done, total, seconds, type_name, .. } => {
                resource_line(style, resource, type_name, status, reason.as_deref(), (*done, *total), *seconds)
            }
            Self::Finding(diagnostic) => human_finding(diagnostic, style),
            Self::Failed { message, causes, help, .. } => {
                let mut text = format!("{} {message}", style.bad("error:"));
                for cause in causes {
                    text.extend(["\n  because: ", cause]);
                }
                with_help(text, help.as_deref(), style)
            }
        }
    }
}

fn resource_line(
    style: Style,
    resource: &str,
    type_name: &str,
    status: &str,
    reason: Option<&str>,
    (done, total): (usize, usize),
    seconds: f64,
) -> String {
    let other = status.to_lowercase().replace('_', " ");
    let verb = match status {
        "CREATE_COMPLETE" => "created",
        "UPDATE_COMPLETE" => "updated",
        "DELETE_COMPLETE" => "deleted",
        "DELETE_SKIPPED" => "kept",
        "CREATE_IN_PROGRESS" => "creating",
        "UPDATE_IN_PROGRESS" => "updating",
        "DELETE_IN_PROGRESS" => "deleting",
        _ => other.as_str(),
    };
    let verb = format!("{verb:>12}");
    let painted = if status.ends_with("FAILED") { style.bad(&verb) } else { style.good(&verb) };
    let count = if total == 0 { String::new() } else { format!("({done}/{total}) ") };
    let reason = reason.map(|reason| format!("\n{:>13}{reason}", "")).unwrap_or_default();
    format!("{painted} [{seconds:>7.1}s] {count}{resource} {}{reason}", style.faint(type_name))
}

fn past(verb: &str) -> String {
    match verb {
        "building" => "built".to_owned(),
        "making" => "made".to_owned(),
        _ => match verb.strip_suffix("ing") {
            Some(stem) => format!("{stem}ed"),
            None => verb.to_owned(),
        },
    }
}

fn with_help(text: String, help: Option<&str>, style: Style) -> String {
    match help {
        Some(help) => format!("{text}\n{} {help}", style.strong(" help:")),
        None => text,
    }
}

fn human_finding(diagnostic: &Diagnostic, style: Style) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => style.bad("error"),
        Severity::Warning => style.caution("warning"),
        Severity::Info => style.strong("info"),
    };
    let mut text = format!("{severity}[{}]: {}", diagnostic.code, diagnostic.message);
    if let Some(at) = &diagnostic.at {
        text.extend(["\n  --> ", &at.to_string()]);
    }
    with_help(text, diagnostic.help.as_deref(), style)
}

/// The shape of a finding that machines read: every key at the top level, `line` and `column` where known.
fn finding<S: Serializer>(diagnostic: &Diagnostic, serializer: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeMap;
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry("code", &diagnostic.code)?;
    map.serialize_entry("severity", diagnostic.severity.word())?;
    if let Some(stack) = &diagnostic.stack {
        map.serialize_entry("stack", stack)?;
    }
    if let Some(resource) = &diagnostic.resource {
        map.serialize_entry("resource", resource)?;
    }
    if let Some(path) = &diagnostic.path {
        map.serialize_entry("path", path)?;
    }
    map.serialize_entry("message", &diagnostic.message)?;
    if let Some(help) = &diagnostic.help {
        map.serialize_entry("help", help)?;
    }
    if let Some(at) = &diagnostic.at {
        map.serialize_entry("file", &at.file)?;
        map.serialize_entry("line", &at.line)?;
        map.serialize_entry("column", &at.column)?;
    }
    map.end()
}
