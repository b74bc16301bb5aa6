//! All stacks of an environment.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Aspect, Build, CloudAssembly, Diagnostic, Environment, Stack, stack};

/// The stacks of an environment, in the order they were added.
#[derive(Debug)]
pub struct App {
    environment: Environment,
    stacks: Vec<Stack>,
    aspects: Vec<Box<dyn Aspect>>,
    tags: Vec<(String, String)>,
}

impl App {
    /// An app without stacks.
    pub fn new(environment: Environment) -> Self {
        Self { environment, stacks: Vec::new(), aspects: Vec::new(), tags: Vec::new() }
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

    /// Puts a tag on every stack, and on every resource that can bear one. A stack's own tag of the name counts more.
    pub fn tag(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.tags.push((name.into(), value.into()));
        self
    }

    /// Lets an aspect look at every resource of every stack, in the order the aspects are given.
    pub fn aspect(mut self, aspect: impl Aspect + 'static) -> Self {
        self.aspects.push(Box::new(aspect));
        self
    }

    /// Everything that will be deployed, each stack behind those it uses, and everything that is wrong with it. Pure: the same app
    /// gives the same bytes.
    pub fn synth(self) -> (CloudAssembly, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let mut names = BTreeSet::new();
        let mut finished = Vec::new();
        for mut stack in self.stacks {
            for (name, value) in &self.tags {
                stack.tag_unless_set(name, value);
            }
            let stack = stack.lower(&self.aspects);
            let name = &stack.artifact.name;
            if !names.insert(name.clone()) {
                findings.push(Diagnostic::error("duplicate-stack", format!("two stacks are named `{name}`")));
            }
            finished.push(stack);
        }
        let (stacks, found) = stack::order(finished);
        findings.extend(found);
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
