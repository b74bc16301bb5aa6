//! `check`: everything that is wrong with the stacks, what is acknowledged, and what becomes of messages.

use std::{fmt, fs, path::PathBuf};

use dsl::{Diagnostic, Severity};
use rules::{Examination, Limits, Rule};
use serde::{Serialize, Serializer, ser::SerializeStruct as _};

use super::Context;
use crate::{Error, Report, Result, examined::Examined, exit, report::plural};

/// Which severities end with an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Deny {
    /// Warnings as well as errors.
    Warnings,
}

/// Prints every finding of the selected stacks, and the verdict on each.
///
/// # Errors
/// Where a finding is an error, or a warning and those are denied: the findings stand on stdout.
pub fn run(context: &Context, deny: Option<Deny>) -> Result<u8> {
    let Examined { assembly, findings, mut examinations } = context.examined()?;
    let stacks = context.selected(&assembly)?;
    let resources = stacks.iter().map(|stack| stack.template.resources().count()).sum();
    let of_these = |finding: &Diagnostic| match &finding.stack {
        Some(name) => stacks.iter().any(|stack| stack.name == *name),
        None => true,
    };
    let findings = findings.into_iter().filter(of_these).collect();
    let judged = stacks.iter().filter_map(|stack| Some(Judged::of(&stack.name, examinations.remove(&stack.name)?)));
    let judged: Vec<Judged> = judged.collect();
    let what = format!("{}, {}", plural(stacks.len(), "stack"), plural(resources, "resource"));
    tell(&context.report, findings, &judged, &what, deny)
}

/// Checks template files of any origin, JSON or YAML, and needs no project for it. Every finding has its line and column.
///
/// # Errors
/// A file that cannot be read, or findings as for [`run`].
pub fn templates(report: &Report, files: &[PathBuf], own: &[Rule], deny: Option<Deny>) -> Result<u8> {
    let (mut findings, mut judged) = (Vec::new(), Vec::new());
    for file in files {
        let name = file.display().to_string();
        let bytes = fs::read(file).map_err(|error| {
            Error::failed("cannot-read", format!("cannot read the template `{name}`")).because(error)
        })?;
        match reader::read(&name, &bytes) {
            Err(faults) => findings.extend(faults),
            Ok(source) => {
                findings.extend(source.notes().iter().cloned());
                let place = |found: Diagnostic, pointer: &str| found.at(source.at_pointer(pointer));
                let checked = validation::check(source.template()).into_iter();
                findings.extend(checked.map(|finding| place(finding.diagnostic, &finding.pointer)));
                let one = Judged::of(&name, rules::examine_with(source.template(), &Limits::default(), own));
                let ruled = one.examination.findings.iter();
                findings.extend(ruled.map(|finding| place(finding.diagnostic.clone(), &finding.pointer)));
                judged.push(one);
            }
        }
    }
    tell(report, findings, &judged, &plural(files.len(), "template"), deny)
}

/// What the rules say of one stack or file beside its findings.
struct Judged {
    of: String,
    examination: Examination,
}

impl Judged {
    fn of(name: &str, examination: Examination) -> Self {
        Self { of: name.to_owned(), examination }
    }

    fn is_empty(&self) -> bool {
        let Examination { acknowledged, unknown, verdict, .. } = &self.examination;
        acknowledged.is_empty() && unknown.is_empty() && verdict.ways.is_empty()
    }
}

impl fmt::Display for Judged {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Examination { acknowledged, unknown, verdict, .. } = &self.examination;
        let mut lines = vec![format!("{}:", self.of)];
        lines.extend(verdict.to_string().lines().map(|line| format!("  {line}")));
        if !acknowledged.is_empty() {
            lines.push("  acknowledged".to_owned());
            for known in acknowledged {
                let at = known.at.as_deref().unwrap_or("the template");
                lines.push(format!("    {} at {at}: {}", known.finding.diagnostic.code, known.reason));
            }
        }
        if !unknown.is_empty() {
            lines.push("  not known here".to_owned());
            lines.extend(unknown.iter().map(|note| match &note.resource {
                Some(resource) => format!("    {resource}: {}", note.message),
                None => format!("    {}", note.message),
            }));
        }
        to.write_str(&lines.join("\n"))
    }
}

/// An acknowledged finding, for programs.
#[derive(Serialize)]
struct Known<'a> {
    code: &'a str,
    resource: Option<&'a str>,
    message: &'a str,
    at: Option<&'a str>,
    reason: &'a str,
}

/// What could not be known, for programs.
#[derive(Serialize)]
struct Unknown<'a> {
    resource: Option<&'a str>,
    path: Option<&'a str>,
    message: &'a str,
}

impl Serialize for Judged {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        let Examination { acknowledged, unknown, verdict, .. } = &self.examination;
        let known = acknowledged.iter().map(|known| {
            let Diagnostic { code, resource, message, .. } = &known.finding.diagnostic;
            Known { code, resource: resource.as_deref(), message, at: known.at.as_deref(), reason: &known.reason }
        });
        let notes = unknown.iter().map(|note| Unknown {
            resource: note.resource.as_deref(),
            path: note.path.as_deref(),
            message: &note.message,
        });
        let mut judged = to.serialize_struct("Judged", 4)?;
        judged.serialize_field("verdict", &self.of)?;
        judged.serialize_field("ways", &verdict.ways)?;
        judged.serialize_field("acknowledged", &known.collect::<Vec<_>>())?;
        judged.serialize_field("unknown", &notes.collect::<Vec<_>>())?;
        judged.end()
    }
}

fn tell(report: &Report, findings: Vec<Diagnostic>, judged: &[Judged], what: &str, deny: Option<Deny>) -> Result<u8> {
    let least = if deny == Some(Deny::Warnings) { Severity::Warning } else { Severity::Error };
    let denied = findings.iter().filter(|finding| finding.severity >= least).count();
    let total = findings.len();
    for finding in findings {
        report.found(finding);
    }
    for one in judged.iter().filter(|one| !one.is_empty()) {
        report.data(one);
    }
    if denied > 0 {
        return Err(Error::new("findings", exit::DIAGNOSTICS, format!("{} in {what}", plural(denied, "finding"))));
    }
    let said = if total == 0 { "nothing found".to_owned() } else { plural(total, "finding") };
    report.note("checked", format!("{what}: {said}"));
    Ok(exit::DONE)
}
