//! The verbs of the command line, one file each.

pub mod check;
pub mod deploy;
pub mod destroy;
pub mod doctor;
pub mod local;
pub mod outputs;
pub mod status;

pub mod diff;
pub mod dlq;
pub mod list;
pub mod logs;
pub mod package;
mod resource;
pub mod send;
pub mod synth;

use dsl::{CloudAssembly, Diagnostic, Environment, StackArtifact};

use crate::{Error, Project, Report, Result};

/// Makes the stacks of the environment, with everything that was found in them.
type Assemble = dyn Fn() -> Result<(CloudAssembly, Vec<Diagnostic>)>;

/// What a command works with.
pub struct Context {
    /// The workspace's folders.
    pub project: Project,
    /// Says what happens.
    pub report: Report,
    /// Where stacks go.
    pub environment: Environment,
    assemble: Box<Assemble>,
    globs: Vec<String>,
}

impl Context {
    /// A context whose stacks come from `assemble`, narrowed to `globs`.
    pub fn new(
        project: Project,
        report: Report,
        environment: Environment,
        globs: Vec<String>,
        assemble: impl Fn() -> Result<(CloudAssembly, Vec<Diagnostic>)> + 'static,
    ) -> Self {
        Self { project, report, environment, assemble: Box::new(assemble), globs }
    }

    /// All stacks of the environment. What is found in them and is no error is told.
    ///
    /// # Errors
    /// The findings, where one is an error.
    pub fn assembly(&self) -> Result<CloudAssembly> {
        let (assembly, findings) = self.examined()?;
        if findings.iter().any(Diagnostic::is_error) {
            return Err(Error::diagnostics(findings));
        }
        for finding in findings {
            self.report.finding(finding);
        }
        Ok(assembly)
    }

    /// All stacks of the environment, and everything that is found in them.
    ///
    /// # Errors
    /// Settings that are wrong, or a function whose sources cannot be read.
    pub fn examined(&self) -> Result<(CloudAssembly, Vec<Diagnostic>)> {
        (self.assemble)()
    }

    /// The stacks that the command line names, in order of deployment; all where it names none.
    ///
    /// # Errors
    /// A glob that matches nothing, with the names there are.
    pub fn selected(&self, assembly: &CloudAssembly) -> Result<Vec<StackArtifact>> {
        let names: Vec<&str> = assembly.stacks.iter().map(|stack| stack.name.as_str()).collect();
        let chosen = crate::select::select(&self.globs, &names)?;
        Ok(assembly.stacks.iter().filter(|stack| chosen.contains(&stack.name.as_str())).cloned().collect())
    }
}
