//! All stacks of an environment.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Build, CloudAssembly, Diagnostic, Environment, Stack};

/// The stacks of an environment, in the order they were added.
#[derive(Debug)]
pub struct App {
    environment: Environment,
    stacks: Vec<Stack>,
}

impl App {
    /// An app without stacks.
    pub fn new(environment: Environment) -> Self {
        Self { environment, stacks: Vec::new() }
    }

    /// Adds a stack.
    pub fn with(mut self, stack: Stack) -> Self {
        self.stacks.push(stack);
        self
    }

    /// Adds a stack, where the environment has it.
    pub fn with_some(self, stack: Option<Stack>) -> Self {
        match stack {
            Some(stack) => self.with(stack),
            None => self,
        }
    }

    /// Everything that will be deployed, and everything that is wrong with it. Pure: the same app gives the same bytes.
    pub fn synth(self) -> (CloudAssembly, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let mut names = BTreeSet::new();
        let mut stacks = Vec::new();
        for stack in self.stacks {
            let (artifact, found) = stack.finish();
            findings.extend(found);
            if !names.insert(artifact.name.clone()) {
                findings
                    .push(Diagnostic::error("duplicate-stack", format!("two stacks are named `{}`", artifact.name)));
            }
            stacks.push(artifact);
        }
        (CloudAssembly { environment: self.environment, stacks }, findings)
    }
}

impl CloudAssembly {
    /// Every build that the functions of its stacks need.
    pub fn builds(&self) -> BTreeSet<Build> {
        self.stacks.iter().flat_map(|stack| &stack.functions).map(|asset| asset.build.clone()).collect()
    }

    /// The same assembly with the code's keys in its templates. Until then a template names the build itself in the key's place,
    /// which is what snapshots hold.
    pub fn with_keys(mut self, keys: &BTreeMap<Build, String>) -> Self {
        for stack in &mut self.stacks {
            for asset in &mut stack.functions {
                if let Some(key) = keys.get(&asset.build) {
                    asset.key = format!("{key}.zip");
                    stack.template.set_code_key(&asset.function, &asset.key);
                }
            }
        }
        self
    }
}
