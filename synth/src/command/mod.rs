//! The verbs of the command line, one file each.

pub mod against;
pub mod bootstrap;
pub mod check;
pub mod deploy;
pub mod destroy;
pub mod doctor;
pub mod local;
pub mod outputs;
pub mod status;

pub mod correlate;
pub mod diff;
pub mod dlq;
pub mod drift;
pub mod invoke;
pub mod list;
pub mod logs;
pub mod package;
mod plan;
mod resource;
pub mod rollback;
pub mod send;
pub mod synth;

use dsl::{CloudAssembly, Diagnostic, Environment, Severity, StackArtifact};

use crate::{Error, Project, Report, Result, aws::Aws, cloudformation::Interrupt, examined::Examined, exit};

/// What a command works with.
pub struct Context {
    /// The workspace's folders.
    pub project: Project,
    /// Says what happens.
    pub report: Report,
    /// Where stacks go.
    pub environment: Environment,
    examine: Box<dyn Fn() -> Result<Examined>>,
    globs: Vec<String>,
    aws: Option<Aws>,
}

impl Context {
    /// A context whose stacks come from `examine`, narrowed to `globs`.
    pub fn new(
        project: Project,
        report: Report,
        environment: Environment,
        globs: Vec<String>,
        examine: impl Fn() -> Result<Examined> + 'static,
    ) -> Self {
        Self { project, report, environment, examine: Box::new(examine), globs, aws: None }
    }

    /// With clients that the caller set up, in place of those from the user's own configuration.
    pub fn with_aws(self, aws: Aws) -> Self {
        Self { aws: Some(aws), ..self }
    }

    /// With other stacks, all of which are meant.
    fn with_stacks(self, examine: impl Fn() -> Result<Examined> + 'static) -> Self {
        Self { examine: Box::new(examine), globs: Vec::new(), ..self }
    }

    /// The clients, without a look whether anything answers.
    async fn aws(&self) -> Result<Aws> {
        match &self.aws {
            Some(aws) => Ok(aws.clone()),
            None => Aws::new(&self.project, &self.environment).await,
        }
    }

    /// The clients, for a command that works with what is there.
    async fn reach(&self) -> Result<Aws> {
        match &self.aws {
            Some(aws) => Ok(aws.clone()),
            None => Aws::reach(&self.project, &self.environment).await,
        }
    }

    /// All stacks of the environment. Warnings are told; what is only worth knowing is for `check`.
    ///
    /// # Errors
    /// The findings, where one is an error.
    pub fn assembly(&self) -> Result<CloudAssembly> {
        let Examined { assembly, findings, .. } = self.examined()?;
        if findings.iter().any(Diagnostic::is_error) {
            return Err(Error::diagnostics(findings));
        }
        for finding in findings.into_iter().filter(|finding| finding.severity > Severity::Info) {
            self.report.finding(finding);
        }
        Ok(assembly)
    }

    /// All stacks of the environment, and everything that is found in them.
    ///
    /// # Errors
    /// Settings that are wrong, or a function whose sources cannot be read.
    pub fn examined(&self) -> Result<Examined> {
        (self.examine)()
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

    /// The stacks that the command line names, as they can be deployed: on `local` without what the emulator lacks. What that was
    /// comes beside them: stack, logical id, type.
    ///
    /// # Errors
    /// As for [`selected`](Self::selected).
    pub fn deployable(&self, assembly: &CloudAssembly) -> Result<(Vec<StackArtifact>, Vec<LeftOut>)> {
        let mut stacks = self.selected(assembly)?;
        let mut left_out = Vec::new();
        if self.environment.is_local() {
            for stack in &mut stacks {
                let (template, gone) = crate::local::leave_out(&stack.template);
                stack.template = template;
                stack.functions.retain(|asset| !gone.iter().any(|(id, _)| *id == asset.function));
                left_out.extend(gone.into_iter().map(|(id, type_name)| LeftOut {
                    stack: stack.name.clone(),
                    id,
                    type_name,
                }));
            }
        }
        Ok((stacks, left_out))
    }
}

/// A resource that the local environment does without.
#[derive(Clone, Debug)]
pub struct LeftOut {
    /// Its stack.
    pub stack: String,
    /// Its logical id.
    pub id: String,
    /// CloudFormation's type.
    pub type_name: String,
}

/// How work on several stacks ends: one failure and nothing done is that error; more are told here, and the exit code says whether
/// any stack is done. Where the user stopped it, that is what is told last.
fn conclude(report: &Report, mut failed: Vec<Error>, done: usize, stopped: bool, none_done: u8) -> Result<u8> {
    if !stopped && done == 0 && failed.len() == 1 {
        return failed.pop().map_or(Ok(exit::DONE), Err);
    }
    for error in &failed {
        report.error(error);
    }
    match (stopped, failed.is_empty()) {
        (true, _) => Err(Interrupt::error()),
        (_, true) => Ok(exit::DONE),
        _ => Ok(if done > 0 { exit::PARTLY } else { none_done }),
    }
}
