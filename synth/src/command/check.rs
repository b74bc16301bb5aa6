//! `check`: everything that is wrong with the stacks, and nothing else.

use std::{fs, path::PathBuf};

use dsl::{Diagnostic, Severity};

use super::Context;
use crate::{Error, Report, Result, exit, report::plural};

/// Which severities end with an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Deny {
    /// Warnings as well as errors.
    Warnings,
}

/// Prints every finding of the selected stacks.
///
/// # Errors
/// Where a finding is an error, or a warning and those are denied: the findings stand on stdout.
pub fn run(context: &Context, deny: Option<Deny>) -> Result<u8> {
    let (assembly, findings) = context.examined()?;
    let stacks = context.selected(&assembly)?;
    let resources = stacks.iter().map(|stack| stack.template.resources().count()).sum();
    let of_these = |finding: &Diagnostic| match &finding.stack {
        Some(name) => stacks.iter().any(|stack| stack.name == *name),
        None => true,
    };
    let findings = findings.into_iter().filter(of_these).collect();
    let what = format!("{}, {}", plural(stacks.len(), "stack"), plural(resources, "resource"));
    verdict(&context.report, findings, &what, deny)
}

/// Checks template files of any origin, JSON or YAML, and needs no project for it. Every finding has its line and column.
///
/// # Errors
/// A file that cannot be read, or findings as for [`run`].
pub fn templates(report: &Report, files: &[PathBuf], deny: Option<Deny>) -> Result<u8> {
    let mut findings = Vec::new();
    for file in files {
        let name = file.display().to_string();
        let bytes = fs::read(file).map_err(|error| {
            Error::failed("cannot-read", format!("cannot read the template `{name}`")).because(error)
        })?;
        match reader::read(&name, &bytes) {
            Err(faults) => findings.extend(faults),
            Ok(source) => {
                findings.extend(source.notes().iter().cloned());
                findings.extend(validation::check(source.template()).into_iter().map(|finding| {
                    let at = source.at_pointer(&finding.pointer);
                    finding.diagnostic.at(at)
                }));
            }
        }
    }
    verdict(report, findings, &plural(files.len(), "template"), deny)
}

fn verdict(report: &Report, findings: Vec<Diagnostic>, what: &str, deny: Option<Deny>) -> Result<u8> {
    let least = if deny == Some(Deny::Warnings) { Severity::Warning } else { Severity::Error };
    let denied = findings.iter().filter(|finding| finding.severity >= least).count();
    let total = findings.len();
    for finding in findings {
        report.found(finding);
    }
    if denied > 0 {
        return Err(Error::new("findings", exit::DIAGNOSTICS, format!("{} in {what}", plural(denied, "finding"))));
    }
    let said = if total == 0 { "nothing found".to_owned() } else { plural(total, "finding") };
    report.note("checked", format!("{what}: {said}"));
    Ok(exit::DONE)
}
