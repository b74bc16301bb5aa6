//! The app's stacks, and what the schemas, the graph and the rules say of each.

use std::{collections::BTreeMap, path::Path};

use dsl::{CloudAssembly, Diagnostic, StackArtifact};
use rules::{Examination, Limits, Rule};

use crate::{Result, asset};

/// The stacks of an environment with everything that was found in them.
pub struct Examined {
    /// The stacks, with the keys of their functions' code.
    pub assembly: CloudAssembly,
    /// What is wrong, of all stacks and of the app.
    pub findings: Vec<Diagnostic>,
    /// What the rules say of each stack, by its name. Their findings stand in `findings`, with places.
    pub examinations: BTreeMap<String, Examination>,
}

impl Examined {
    /// Stacks that are not a team's own pipelines, and that no rule is for.
    pub fn unjudged(assembly: CloudAssembly, findings: Vec<Diagnostic>) -> Self {
        Self { assembly, findings, examinations: BTreeMap::new() }
    }

    /// Examines what an app made, by our rules and the team's `own`.
    ///
    /// # Errors
    /// A function whose sources cannot be read.
    pub fn of(root: &Path, own: &[Rule], (assembly, mut findings): (CloudAssembly, Vec<Diagnostic>)) -> Result<Self> {
        let limits = Limits { uploads: true, ..Limits::default() };
        let mut examinations = BTreeMap::new();
        for stack in &assembly.stacks {
            let examination = rules::examine_with(&stack.template, &limits, own);
            findings.extend(found(stack, &examination));
            examinations.insert(stack.name.clone(), examination);
        }
        let builds: Vec<_> = assembly.builds().into_iter().collect();
        let keys = asset::fingerprints(root, &builds)?;
        Ok(Self { assembly: assembly.with_keys(&keys), findings, examinations })
    }
}

/// What is wrong with a stack, but for what was set past the schemas on purpose.
fn found(stack: &StackArtifact, examination: &Examination) -> Vec<Diagnostic> {
    let escaped = |found: &Diagnostic| {
        found.code == "unknown-property"
            && stack.escapes.iter().any(|escape| {
                found.resource.as_deref() == Some(&escape.resource)
                    && found.path.as_deref() == Some(&format!("Properties.{}", escape.property))
            })
    };
    let mut findings = validation::validate(&stack.template, &stack.places);
    findings.retain(|found| !escaped(found));
    findings.extend(examination.findings.iter().map(|finding| {
        let mut found = finding.diagnostic.clone();
        found.at = found.resource.as_ref().and_then(|id| stack.places.get(id)).cloned();
        found
    }));
    for found in &mut findings {
        found.stack = Some(stack.name.clone());
    }
    findings
}
